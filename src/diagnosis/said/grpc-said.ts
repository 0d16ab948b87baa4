import type { Fields } from "../../http/fields.ts";
import { asSentence, type Said } from "./said.ts";

/** Characters of the end of a body in which trailers are looked for. */
const TRAILER_WINDOW = 2_000;

/**
 * The status and message of a gRPC answer (gRPC over HTTP/2, gRPC-Web): fields of the response, or the
 * trailers that gRPC-Web writes as the last frame of the body, base64 in its text form. Null where it is none.
 */
export function grpcSaid(fields: Fields, mediaType: string, body: string): Said | null {
  const status = fields.get("grpc-status");
  if (status !== null) return of(status, fields.get("grpc-message") ?? "", "response.field.grpc-status");
  if (!mediaType.startsWith("application/grpc-web") || body === "") return null;
  const end = body.slice(-TRAILER_WINDOW);
  const text = mediaType.startsWith("application/grpc-web-text") ? decoded(end) : end;
  const code = /grpc-status: ?(\d{1,2})/i.exec(text)?.[1];
  const message = /grpc-message: ?([^\r\n]{0,800})/i.exec(text)?.[1] ?? "";
  return code === undefined ? null : of(code, message, "response.body");
}

function of(status: string, message: string, where: Said["where"]): Said | null {
  const code = status.trim();
  if (!/^\d{1,2}$/.test(code)) return null;
  const sentence = asSentence(percentDecoded(message.slice(0, 2_000)));
  return {
    sentence: sentence === "" ? null : sentence,
    sentences: sentence === "" ? [] : [sentence],
    codes: [code],
    fails: code !== "0",
    where,
  };
}

/** The value of grpc-message is percent-encoded UTF-8; what is not encoded well is kept as it is. */
function percentDecoded(message: string): string {
  try {
    return decodeURIComponent(message);
  } catch {
    return message;
  }
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
