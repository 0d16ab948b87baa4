import { type Condition, measuring, quoting } from "../../diagnosis/condition/condition.ts";
import { sizeOfText } from "../../http/text-size.ts";

/** What came is as much as nginx holds in memory (8 buffers of 4 or 8 kB, and sockets), of a far larger answer, at once. */
export const cutAtBuffers: Condition = measuring("response.field.content-length", (c) => {
  const announced = Number(c.field("content-length") ?? 0);
  const size = c.exchange.response?.body.size ?? 0;
  const quick = (c.exchange.duration ?? 0) < 5_000;
  return quick && size >= 32_000 && size <= 400_000 && announced > size * 1.5
    ? `${size} of ${announced} bytes`
    : false;
});

/** More than nginx holds in memory, of another server behind it, and nobody knows how much of it came. */
export const passedOnLarge: Condition = measuring("response.field.content-length", (c) => {
  const announced = c.field("content-length") ?? "";
  const isOfAnother = c.field("x-powered-by") !== null;
  return isOfAnother && !c.exchange.response?.body.size && Number(announced) > 400_000 ? announced : false;
});

/**
 * Fewer bytes came than were announced, and the record has no name for why, as Firefox's has none. Chromium's names it; a
 * film is often loaded in part; and what is decoded has no length to compare (RFC 9110, 8.6).
 */
export const fewer: Condition = measuring("response.field.content-length", (c) => {
  const { type, failure: named, request, response } = c.exchange;
  if (type !== null || named !== null || response === null || request.method === "HEAD") return false;
  if (!/Firefox\//.test(c.sent("user-agent") ?? "")) return false;
  const announced = c.field("content-length") ?? "";
  const { size, text: shown } = response.body;
  if (!/^\d{1,15}$/.test(announced) || size === null || size === 0 || size >= Number(announced)) return false;
  if (shown !== null && sizeOfText(shown) >= Number(announced)) return false;
  if ((response.received ?? 0) >= Number(announced)) return false;
  if (["content-encoding", "transfer-encoding", "content-disposition"].some((name) => c.field(name) !== null))
    return false;
  return /^(?:audio|video)\//.test(c.mediaType) ? false : `${size} of ${announced} bytes`;
});

/** Nothing came out of the encoded content of a page; the encodings of nothing have 20 bytes at most (gzip). */
export const decodedToNothing: Condition = quoting("response.field.content-encoding", (c) => {
  const { type, failure: named, request, response } = c.exchange;
  const announced = c.field("content-length");
  return (
    type === null &&
    named === null &&
    request.method === "GET" &&
    response?.body.size === 0 &&
    (announced === null || Number(announced) > 20) &&
    c.field("content-disposition") === null &&
    /^(?:text\/(?:html|plain)|application\/(?:xhtml\+xml|json))$/.test(c.mediaType)
  );
});
