import type { Fields } from "../../http/fields.ts";
import { percentDecoded } from "../../http/percent.ts";
import type { Span, TextPlace } from "../place.ts";
import { asSentence, type Said, type Spoken } from "./said.ts";

/** Characters of the end of a body in which trailers are looked for. */
const TRAILER_WINDOW = 2_000;

/** Characters of a percent-encoded message. */
const MESSAGE_LIMIT = 2_000;

/** A part of the answer as it is written, and where; without a span where it was decoded. */
type Written = { readonly text: string; readonly where: TextPlace; readonly span: Span | null };

/**
 * The status and message of a gRPC answer that failed (gRPC over HTTP/2, gRPC-Web): fields of the response,
 * or the trailers that gRPC-Web writes as the last frame of the body, base64 in its text form. Null where it
 * is none, or says 0 (OK).
 */
export function grpcSaid(fields: Fields, mediaType: string, body: string): Said | null {
  const status = fields.get("grpc-status");
  if (status === null)
    return mediaType.startsWith("application/grpc-web") ? inTrailers(mediaType, body) : null;
  const message = fields.get("grpc-message");
  return saidBy(inField("grpc-status", status), message === null ? null : inField("grpc-message", message));
}

function inField(name: string, text: string): Written {
  return { text, where: `response.field.${name}`, span: { from: 0, to: text.length } };
}

function inTrailers(mediaType: string, body: string): Said | null {
  const start = Math.max(0, body.length - TRAILER_WINDOW);
  const end = body.slice(start);
  const encoded = mediaType.startsWith("application/grpc-web-text");
  const text = encoded ? decoded(end) : end;
  const find = (pattern: RegExp): Written | null => {
    const found = pattern.exec(text);
    if (!found) return null;
    const from = start + found.index + found[0].length - (found[1] ?? "").length;
    const span = encoded ? null : { from, to: from + (found[1] ?? "").length };
    return { text: found[1] ?? "", where: "response.body", span };
  };
  const code = find(/grpc-status: ?(\d{1,2})/i);
  return code && saidBy(code, find(/grpc-message: ?([^\r\n]{0,800})/i));
}

function saidBy(status: Written, message: Written | null): Said | null {
  const code = status.text.trim();
  if (!/^\d{1,2}$/.test(code) || Number(code) === 0) return null;
  return {
    sentences: message ? asSpoken(message) : [],
    codes: [{ text: code, where: status.where, span: () => status.span }],
    fails: true,
    declared: true,
  };
}

/** The value of grpc-message is percent-encoded UTF-8; what is not encoded well is kept as it is. */
function asSpoken({ text, where, span }: Written): readonly Spoken[] {
  const bounded = text.slice(0, MESSAGE_LIMIT);
  const plain = percentDecoded(bounded);
  const sentence = asSentence(plain);
  return sentence === "" ? [] : [{ text: sentence, where, span: () => (plain === bounded ? span : null) }];
}

/** The last frames of a text form: each is padded base64 of its own. */
function decoded(end: string): string {
  const parts = end.split("=").filter((part) => part !== "");
  return parts.map((part) => fromBase64(part)).join("");
}

function fromBase64(part: string): string {
  // A window cuts where it cuts: the four phases of its beginning give the same end.
  for (let skip = 0; skip < 4; skip++) {
    try {
      const text = atob(part.slice(skip).replace(/[^A-Za-z0-9+/]/g, ""));
      if (/grpc-status/i.test(text)) return text;
    } catch {
      // Not the phase.
    }
  }
  return "";
}
