import { decodeBase64Text, mayBeText } from "./base64-text.ts";
import { BODY_LIMIT } from "./body-limit.ts";
import type { Body } from "./exchange.ts";
import type { Field } from "./fields.ts";
import type { Dialect } from "./har-dialect.ts";
import { readFields } from "./har-fields.ts";
import type { Reader } from "./read.ts";

/** Reads `content` of a response. */
export function readContent(
  response: Reader,
  { url, fields }: { readonly url: string; readonly fields: readonly Field[] },
  dialect: Dialect,
): Body {
  const content = response.get("content");
  const raw = content.get("text").string();
  if (raw !== null && dialect.remarksOnBinary && isRemark(raw, url))
    return { text: null, size: null, binary: true };
  const size = isSizeUnknown(response, raw, fields, dialect) ? null : content.get("size").duration();
  const encoded = content.get("encoding").string() === "base64";
  // Firefox calls every body encoded that it has not read yet, an empty one and a text too.
  if (raw === null)
    return { text: null, size, binary: encoded && size !== 0 && !mayYetBeText(response, fields) };
  if (!encoded) return { text: raw.slice(0, BODY_LIMIT), size, binary: false };
  const text = decodeBase64Text(raw, contentTypeOf(response, fields));
  return { text, size, binary: text === null };
}

/** Longest remark before the address, in characters: no language needs more. */
const REMARK = 200;

function isRemark(text: string, url: string): boolean {
  return text.length <= url.length + REMARK && text.endsWith(`: ${url}`);
}

/** A size of 0 beside a body: what came on the wire, what is shown, or what has no length of its own. */
function isSizeUnknown(
  response: Reader,
  text: string | null,
  fields: readonly Field[],
  { sizeFromField }: Dialect,
): boolean {
  if (response.get("content").get("size").duration() !== 0) return false;
  if (text !== null && text !== "") return true;
  const has = (name: string, value: RegExp) =>
    fields.some((f) => f.name.toLowerCase() === name && value.test(f.value));
  if (has("content-length", /^0$/)) return false;
  if ((response.get("bodySize").duration() ?? 0) > 0) return text === null;
  return sizeFromField && (has("transfer-encoding", /chunked/i) || has("content-encoding", /./));
}

/** The type of the response's content as an entry tells it; null where it does not. */
export function contentTypeOf(
  response: Reader,
  fields: readonly Field[] = readFields(response.get("headers")),
): string | null {
  return typeField(fields) ?? (response.get("content").get("mimeType").string() || null);
}

/** What the server typed as text, or did not type and Firefox did: a file that leaves both out says only "encoded". */
function mayYetBeText(response: Reader, fields: readonly Field[]): boolean {
  // Ours says so of what was looked at.
  if (response.get("content").get("_binary").boolean()) return false;
  // The stored copy that a 304 stands for is told by nobody: whoever asks Firefox for it waits in vain.
  if (response.get("status").number() === 304) return false;
  const named = typeField(fields);
  return named === null ? Boolean(response.get("content").get("mimeType").string()) : mayBeText(named);
}

function typeField(fields: readonly Field[]): string | null {
  return fields.find(({ name }) => name.toLowerCase() === "content-type")?.value ?? null;
}
