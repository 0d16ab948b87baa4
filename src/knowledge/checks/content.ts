import type { Case } from "../../diagnosis/case.ts";
import { defineCheck } from "../../diagnosis/check.ts";
import { all, type Condition, holds, measuring, not } from "../../diagnosis/condition/condition.ts";
import { method, notSent, sent } from "../../diagnosis/condition/request.ts";
import { field, fromNetwork, lacks, status } from "../../diagnosis/condition/response.ts";
import { rfc } from "../../diagnosis/source.ts";
import { text } from "../../diagnosis/text.ts";

/** Any content at all that the browser showed. */
const anyContent: Condition = measuring("response.body", (c) => {
  const size = c.exchange.response?.body.text?.length ?? 0;
  return size > 0 ? `${size} characters` : false;
});

/**
 * The server could have sent the part: the range can be read, and If-Range names the version that was sent
 * (RFC 9110, 13.1.5, 14.2).
 */
function wantsPart(c: Case): boolean {
  const [, from = "", to = ""] =
    /^\s*bytes\s*=\s*(\d{0,15})-(\d{0,15})\s*$/i.exec(c.sent("range") ?? "") ?? [];
  if (from === "" ? to === "" : to !== "" && Number(to) < Number(from)) return false;
  const version = c.sent("if-range")?.trim() ?? null;
  return version === null || version === c.field("etag") || version === c.field("last-modified");
}

export const contentChecks = [
  defineCheck({
    id: "204-with-content",
    level: "error",
    on: [204],
    when: all(status(204), anyContent),
    says: text({
      en: "A 204 ends after its header section; content behind it is thrown away or read as the next answer.",
      "zh-CN": "204 在标头之后就结束；后面的正文会被丢弃，或被当成下一个响应。",
    }),
    source: rfc(9112, "6.3"),
  }),
  defineCheck({
    id: "205-with-content",
    level: "error",
    on: [205],
    when: all(status(205), anyContent),
    says: text({
      en: "A 205 must have no content: it tells the client to reset its view, and what it carries is not shown.",
      "zh-CN": "205 不得携带正文：它只让客户端重置界面，所带的内容不会显示。",
    }),
    source: rfc(9110, "15.3.6"),
  }),
  defineCheck({
    id: "206-without-content-range",
    level: "error",
    on: [206],
    when: all(status(206), lacks("content-range"), not(field("content-type", /^multipart\/byteranges/i))),
    says: text({
      en: "A 206 with a single part must say which part it is, in Content-Range.",
      "zh-CN": "只含一段的 206 必须用 Content-Range 说明是哪一段。",
    }),
    source: rfc(9110, "15.3.7.1"),
  }),
  defineCheck({
    id: "416-without-content-range",
    level: "warning",
    on: [416],
    // In other units there is nothing of the kind to tell.
    when: all(status(416), lacks("content-range"), sent("range", /^\s*bytes\s*=/i)),
    says: text({
      en: "A 416 to a byte range should give the current length, as Content-Range: bytes */LENGTH.",
      "zh-CN": "对字节范围返回 416 时，应当用 Content-Range: bytes */长度 给出当前长度。",
    }),
    source: rfc(9110, "15.5.17"),
  }),
  defineCheck({
    id: "range-ignored",
    level: "note",
    concerns: "owner",
    on: [200],
    when: all(status(200), method("GET"), sent("range"), holds(wantsPart), fromNetwork),
    says: text({
      en: "The request asked for a range and the server sent the whole. It is allowed to ignore Range, but then downloads cannot be resumed.",
      "zh-CN": "请求要的是一个范围，服务器却发来全部。它可以忽略 Range，但这样就无法断点续传。",
    }),
    source: rfc(9110, "14.2"),
  }),
  defineCheck({
    id: "304-with-other-validator",
    level: "warning",
    on: [304],
    when: measuring("response.field.etag", (c) => {
      const tag = c.field("etag");
      const known = c.sent("if-none-match");
      const plain = (value: string) => value.replace(/^W\//, "");
      if (tag === null || known === null || known.trim() === "*") return false;
      return known.split(",").some((one) => plain(one.trim()) === plain(tag)) ? false : `${tag} / ${known}`;
    }),
    says: text({
      en: 'This 304 carries an ETag that the request did not name: the stored copy is not the current one, or a layer rewrites ETags (as "-gzip").',
      "zh-CN":
        "这个 304 带的 ETag 不在请求列出的之中：已存的副本不是当前版本，或有一层改写了 ETag（如“-gzip”）。",
    }),
    source: rfc(9110, "15.4.5"),
  }),
  defineCheck({
    id: "304-unasked",
    level: "error",
    on: [304],
    when: all(
      status(304),
      notSent("if-none-match"),
      notSent("if-modified-since"),
      // Some browsers' tools leave the condition out of their records, and then show what was stored.
      holds(({ exchange: { response } }) => response?.fromCache === null && !response.body.text),
      holds(({ exchange: { request } }) => !/Trident\/|MSIE /.test(request.fields.get("user-agent") ?? "")),
    ),
    says: text({
      en: "A 304 answers a conditional request only. This request had no condition, so there is nothing to reuse.",
      "zh-CN": "304 只用于响应条件请求。这个请求没有条件，因此没有可重用的副本。",
    }),
    source: rfc(9110, "15.4.5"),
  }),
  defineCheck({
    id: "415-without-accept",
    level: "note",
    on: [415],
    when: all(
      status(415),
      lacks("accept"),
      lacks("accept-post"),
      lacks("accept-patch"),
      lacks("accept-encoding"),
    ),
    says: text({
      en: "A 415 can say what it takes, in Accept, Accept-Post, Accept-Patch or Accept-Encoding; this one leaves the client to guess.",
      "zh-CN":
        "415 可以用 Accept、Accept-Post、Accept-Patch 或 Accept-Encoding 说明接受什么；这个响应让客户端只能猜。",
    }),
    source: rfc(9110, "15.5.16"),
  }),
] as const;
