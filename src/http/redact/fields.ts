import { type Field, Fields } from "../fields.ts";
import { redactAuthorization, redactChallenge } from "./authentication.ts";
import type { Context } from "./context.ts";
import { redactCookies, redactSetCookie } from "./cookies.ts";
import { isSecret } from "./judge.ts";
import { kindOfFieldName } from "./name-kind.ts";
import { looksLikeForm } from "./pairs.ts";
import { looksLikeUrl, redactUrl } from "./url.ts";
import { isKeyShaped, looksIssued } from "./value-shapes.ts";

export function redactFields(fields: Fields, context: Context): Fields {
  return new Fields(
    fields.list.map((field) => redactField(field, context)),
    fields.complete,
  );
}

/** One field line; Firefox joins several of one name by line feeds. */
export function redactField({ name, value }: Field, context: Context): Field {
  const redactLine = lineOf(name.toLowerCase());
  if (!value.includes("\n")) return { name, value: redactLine(name, value, context) };
  return {
    name,
    value: value
      .split("\n")
      .map((line) => redactLine(name, line, context))
      .join("\n"),
  };
}

type RedactLine = (name: string, line: string, context: Context) => string;

/** A field's own grammar, where it has one. */
function lineOf(name: string): RedactLine {
  return SPECIAL.get(name) ?? (isAuthorization(name) ? authorization : redactValue);
}

/** `Authorization` and what proxies make of it: `X-Forwarded-Authorization`. */
function isAuthorization(name: string): boolean {
  return name.endsWith("authorization") && !name.startsWith("access-control-");
}

const authorization: RedactLine = (_, line, context) => redactAuthorization(line, context);
const challenge: RedactLine = (_, line, context) => redactChallenge(line, context);
const cookies: RedactLine = (_, line, context) => redactCookies(line, context);
const setCookie: RedactLine = (_, line, context) => redactSetCookie(line, context);
const listed: RedactLine = (_, line) => line;

const SPECIAL: ReadonlyMap<string, RedactLine> = new Map([
  ["cookie", cookies],
  ["cookie2", cookies],
  ["set-cookie", setCookie],
  ["set-cookie2", setCookie],
  ["www-authenticate", challenge],
  ["proxy-authenticate", challenge],
  ["authentication-info", challenge],
  ["proxy-authentication-info", challenge],
  ["sec-websocket-protocol", (_, line, context) => redactProtocols(line, context)],
  // Lists of names.
  ["access-control-allow-headers", listed],
  ["access-control-request-headers", listed],
  ["access-control-expose-headers", listed],
  ["vary", listed],
]);

/** Whatever the name: a secret as a whole, or a URL, JSON or words that hold one. */
function redactValue(name: string, line: string, context: Context): string {
  const kind = kindOfFieldName(name);
  // A response has many long ids whose names say nothing (x-fb-debug, x-amz-id-2); a request has few.
  if (isSecret(kind === "plain" && context.said ? "public" : kind, line, context.said)) {
    return redactAuthorization(line, context);
  }
  // What a public field says in pairs is public too: `X-Amzn-Trace-Id: Root=…`.
  return kind === "public" && looksLikeForm(line) ? line : redactUrls(line, context);
}

/** URLs inside a value (Link, Refresh, Report-To, a policy), and the words around them. */
function redactUrls(line: string, context: Context): string {
  if (looksLikeUrl(line)) return redactUrl(line, context);
  if (!/[?#]/.test(line)) return context.inside(line, context);
  const pieces = line.split(/([\s<>"']+)/);
  const addressed = pieces.map((piece) => {
    const target = /^url=/i.exec(piece)?.[0] ?? "";
    const url = piece.slice(target.length);
    return url.length > 8 && looksLikeUrl(url) ? target + redactUrl(url, context) : piece;
  });
  return context.inside(addressed.join(""), context);
}

/** Subprotocols of a WebSocket, in which browsers can send a token: they have no other field for it. */
function redactProtocols(line: string, { hide }: Context): string {
  let announced = false;
  return line
    .split(",")
    .map((part) => {
      const name = part.trim();
      const token = name.slice(name.lastIndexOf(".") + 1);
      const isToken = isKeyShaped(name) || looksIssued(name) || (announced && name.length > 4);
      announced ||= /token|bearer|auth|jwt|key/i.test(name);
      if (isToken && !looksIssued(token)) return part.replace(name, () => hide(name));
      return looksIssued(token) ? part.replace(token, () => hide(token)) : part;
    })
    .join(",");
}
