import { BODY_WINDOW, type Case } from "../case.ts";
import type { Span } from "../place.ts";
import { all, type Condition, holds, quoting } from "./condition.ts";
import { sent } from "./request.ts";

/** The request announces JSON. */
export const sentJson: Condition = sent("content-type", /^application\/[\w.+-]*json\b/i);

/** The request announces the content of a form. */
export const sentForm: Condition = sent(
  "content-type",
  /^(?:application\/x-www-form-urlencoded|multipart\/form-data)/i,
);

/** The request announces what clients write where nobody set a type: a plain text or a simple form. */
export const sentAsTextOrForm: Condition = sent(
  "content-type",
  /^(?:text\/plain|application\/x-www-form-urlencoded)\b/i,
);

/** The request announces JSON and its body, as far as the browser shows it, does not parse. */
export const sentBrokenJson: Condition = all(
  sentJson,
  quoting("request.body", (c) => {
    const { text } = c.exchange.request.body;
    return text !== null && text.length < BODY_WINDOW && c.sentJson === null;
  }),
);

/** The request announces JSON and has no body at all: its fields show it, or its method, with which clients send none. */
export const sentEmptyJson: Condition = all(
  sentJson,
  holds((c) => {
    const { body, fields, httpVersion, method } = c.exchange.request;
    if (body.text || body.size) return false;
    if (fields.get("content-length") === "0" || method === "GET" || method === "HEAD") return true;
    // HTTP/1.1 cannot send one without either field.
    const framed = fields.has("content-length") || fields.has("transfer-encoding");
    return fields.complete && !framed && /^http\/1\.1$/i.test(httpVersion ?? "");
  }),
);

/** A multipart type without the boundary that separates its parts (RFC 2046, 5.1.1). */
export const sentWithoutBoundary: Condition = sent("content-type", /^multipart\/(?!.*boundary=)/i);

/** The reader finds something to quote in the text of the request body (its first 65,536 characters). */
export function sentBody(read: (text: string, c: Case) => boolean | Span): Condition {
  return quoting("request.body", (c) => {
    const { text } = c.exchange.request.body;
    return text === null ? false : read(text.slice(0, 65_536), c);
  });
}
