import type { Body, Request } from "../http/exchange.ts";
import type { Difference, Group } from "./difference.ts";
import { readJsonBody } from "./json-body.ts";
import { jsonDifferences } from "./json-differences.ts";
import { type PairDifference, pairDifferences } from "./pair-differences.ts";
import type { Side } from "./sides.ts";

/** The request bodies: JSON by path, a form by its keys, and their sizes. */
export function bodyDifferences(then: Side, now: Side): readonly Difference[] {
  const [before, after] = [then.exchange.request, now.exchange.request];
  const size = sizeDifference(before, after);
  return [...contentDifferences(then, now), ...(size ? [size] : [])];
}

function contentDifferences(then: Side, now: Side): readonly Difference[] {
  const raw = [then.exchange.request.body.text, now.exchange.request.body.text] as const;
  const safe = [then.safe.request.body.text ?? "", now.safe.request.body.text ?? ""] as const;
  if (raw[0] === null || raw[1] === null || raw[0] === raw[1]) return [];
  if (isForm(then.exchange.request) && isForm(now.exchange.request)) {
    return pairDifferences({ raw: raw[0], safe: safe[0] }, { raw: raw[1], safe: safe[1] }).map(told);
  }
  const [before, after] = [readJsonBody(raw[0]), readJsonBody(raw[1])];
  if (before === undefined || after === undefined) return [];
  const twins = [
    { raw: before, safe: readJsonBody(safe[0]) },
    { raw: after, safe: readJsonBody(safe[1]) },
  ] as const;
  return jsonDifferences(twins[0], twins[1]).map(told);
}

/** Values change with what the reader does; names and types with what the program does. */
function told(found: PairDifference): Difference {
  const group: Group = /csrf|xsrf/i.test(found.name)
    ? "csrf"
    : found.change === "changed"
      ? "body-value"
      : "body";
  return { part: "body", group, ...found };
}

function isForm({ fields }: Request): boolean {
  return /x-www-form-urlencoded/i.test(fields.get("content-type") ?? "");
}

function sizeDifference(then: Request, now: Request): Difference | null {
  const [before, after] = [sizeOf(then), sizeOf(now)];
  if (before === null || after === null || before === after) return null;
  const change = before === 0 ? "added" : after === 0 ? "gone" : "changed";
  return {
    part: "body-size",
    group: change === "changed" ? "size" : "body",
    change,
    name: "",
    before: before,
    after: after,
  };
}

/** Bytes of a request's body; null where nobody told. */
export function sizeOf({ fields, body }: Request): number | null {
  const length = fields.get("content-length");
  if (length !== null && /^\d{1,15}$/.test(length)) return Number(length);
  return bytesOf(body) ?? (fields.complete && fields.lacks("transfer-encoding") ? 0 : null);
}

function bytesOf({ size, text }: Body): number | null {
  if (size !== null && size >= 0) return size;
  return text === null ? null : new TextEncoder().encode(text).length;
}
