import type { Exchange } from "../http/exchange.ts";

/** A place of the exchange itself: it holds one text, which can be quoted. */
export type TextPlace =
  | "request.method"
  | "request.url"
  | `request.field.${string}`
  | "request.body"
  | "response.status"
  | "response.status-text"
  | "response.protocol"
  | `response.field.${string}`
  | "response.body"
  | "failure";

/** The place in an exchange or around it that a piece of evidence was read from. */
export type Where = TextPlace | "timing" | "type" | "chain" | "preflight" | "recent" | "earlier" | "page";

/** Part of a text, in UTF-16 code units, `to` not included. */
export type Span = { readonly from: number; readonly to: number };

/** The part of a text that a pattern matched. */
export function spanOf(match: RegExpExecArray): Span {
  return { from: match.index, to: match.index + match[0].length };
}

/**
 * The text that a place holds; null where the exchange has none there.
 *
 * @param line which of several field lines of the same name, counted from 0.
 */
export function textAt(exchange: Exchange, where: Where, line = 0): string | null {
  const { request, response, failure } = exchange;
  switch (where) {
    case "request.method":
      return request.method;
    case "request.url":
      return request.url;
    case "request.body":
      return request.body.text;
    case "response.status":
      return response ? String(response.status) : null;
    case "response.status-text":
      return response?.statusText ?? null;
    case "response.protocol":
      return response?.httpVersion ?? null;
    case "response.body":
      return response?.body.text ?? null;
    case "failure":
      return failure?.name ?? null;
    default: {
      const field = fieldOf(where);
      return (field && exchange[field.side]?.fields.all(field.name)[line]) ?? null;
    }
  }
}

/** The field that a place names; null for all others. */
export function fieldOf(
  where: Where,
): { readonly side: "request" | "response"; readonly name: string } | null {
  if (where.startsWith(ASKED)) return { side: "request", name: where.slice(ASKED.length) };
  return where.startsWith(SAID) ? { side: "response", name: where.slice(SAID.length) } : null;
}

const ASKED = "request.field.";
const SAID = "response.field.";
