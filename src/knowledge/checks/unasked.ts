import { defineCheck } from "../../diagnosis/check.ts";
import { all, any, holds, not } from "../../diagnosis/condition/condition.ts";
import { method, methodOtherThan, notSent, ofPage, sent } from "../../diagnosis/condition/request.ts";
import { field, fromNetwork, status } from "../../diagnosis/condition/response.ts";
import { rfc } from "../../diagnosis/source.ts";
import { text } from "../../diagnosis/text.ts";

/** A status that answers something which the request did not ask. */
export const unaskedChecks = [
  defineCheck({
    id: "206-unasked",
    level: "warning",
    on: [206],
    when: all(
      status(206),
      notSent("range"),
      // Records and pages are counted in other units, by parameters.
      any(field("content-range", /^\s*bytes\b/i), field("content-type", /^multipart\/byteranges/i)),
      fromNetwork,
    ),
    says: text({
      en: "A 206 answers a Range, and this request has none: the caller takes the part for the whole. Send 200 with all of it.",
      "zh-CN": "206 用于响应 Range 请求，而这个请求没有：调用方会把其中一段当成全部。请用 200 返回完整内容。",
    }),
    source: rfc(9110, "15.3.7"),
  }),
  defineCheck({
    id: "412-unasked",
    level: "note",
    on: [412],
    when: all(
      status(412),
      holds(({ exchange: { request } }) => {
        // Stores have conditions of their own: x-amz-copy-source-if-match, ?ifGenerationMatch=0.
        const asks =
          request.fields.list.some(({ name }) => /(^|-)if(-|$)|^overwrite$/i.test(name)) ||
          /[?&]if[A-Z]\w{0,40}=/.test(request.url);
        return request.fields.complete && !asks;
      }),
      not(method("COPY", "MOVE")),
    ),
    says: text({
      en: "A 412 says that a condition of the request failed, and it has none: a rule, a protection or the application uses the number for something else.",
      "zh-CN": "412 表示请求的条件不成立，而这个请求没有条件：某条规则、防护或应用把这个状态码用在了别处。",
    }),
    source: rfc(9110, "15.5.13"),
  }),
  defineCheck({
    id: "304-to-change",
    level: "warning",
    on: [304],
    when: all(status(304), methodOtherThan("GET", "HEAD"), fromNetwork),
    says: text({
      en: "A 304 answers GET and HEAD alone. After a change the caller cannot tell whether it was made: send 2xx, or 412 where a condition failed.",
      "zh-CN": "304 只用于响应 GET 和 HEAD。修改之后调用方无从知道是否成功：请返回 2xx，条件不成立时用 412。",
    }),
    source: rfc(9110, "13.1.2"),
  }),
  defineCheck({
    id: "406-unasked",
    level: "note",
    on: [406],
    when: all(
      status(406),
      any(notSent("accept"), sent("accept", /^\s*\*\/\*\s*$/)),
      notSent("accept-language"),
      notSent("accept-encoding"),
      notSent("accept-charset"),
    ),
    says: text({
      en: "A 406 says that no form fits what the request accepts, and it accepts anything: a rule or protection uses the number for something else, or the application wants its type named.",
      "zh-CN":
        "406 表示没有请求可接受的形式，而这个请求什么都接受：某条规则或防护把这个状态码用在了别处，或应用要求写明具体类型。",
    }),
    source: rfc(9110, "15.5.7"),
  }),
  defineCheck({
    id: "206-to-change",
    level: "warning",
    on: [206],
    when: all(
      status(206),
      method("POST", "PUT", "PATCH", "DELETE"),
      sent("range", /^\s*bytes\s*=/i),
      field("content-range", /^\s*bytes\b/i),
    ),
    says: text({
      en: "Range counts for GET alone and is to be ignored for other methods; as a 206 the answer looks like a part of a file. Send 200.",
      "zh-CN": "Range 只对 GET 有效，其他方法应当忽略它；返回 206 会被当成文件的一段。请返回 200。",
    }),
    source: rfc(9110, "14.2"),
  }),
  defineCheck({
    id: "content-range-on-200",
    level: "note",
    concerns: "owner",
    on: [200],
    when: all(status(200), field("content-range", /^\s*bytes\b/i)),
    says: text({
      en: "Content-Range means nothing on a 200: clients take the content for the whole. Send 206 where the request has a Range, else the whole without this field.",
      "zh-CN":
        "200 上的 Content-Range 没有意义：客户端会把内容当成全部。请求带 Range 时用 206，否则返回完整内容且不带这个标头。",
    }),
    source: rfc(9110, "14.4"),
  }),
  defineCheck({
    id: "206-of-another-version",
    level: "error",
    on: [206],
    when: all(
      status(206),
      sent("if-range", /^\s*"/),
      holds((c) => {
        const tag = c.field("etag")?.trim() ?? null;
        return tag !== null && tag !== c.sent("if-range")?.trim();
      }),
      field("etag"),
    ),
    says: text({
      en: "If-Range names another version than this ETag, so the whole was due: joined with what the client has, the part may make a broken file. Send 200.",
      "zh-CN":
        "If-Range 写的版本与这个 ETag 不同，应当返回全部：这一段与已有部分拼起来可能是坏文件。请返回 200。",
    }),
    source: rfc(9110, "13.1.5"),
  }),
  defineCheck({
    id: "etag-unquoted",
    level: "note",
    concerns: "owner",
    on: ["2xx", 304],
    // A 304 to a request that named it shows that it does its work here.
    when: all(field("etag", /^\s*(?!W\/")[^"\s]/), not(all(status(304), sent("if-none-match")))),
    says: text({
      en: 'An ETag stands in quotation marks: "abc". Strict caches and clients drop this one, and without Last-Modified they then download everything again.',
      "zh-CN":
        'ETag 要写在引号里："abc"。严格的缓存和客户端会丢弃这个值，若又没有 Last-Modified，就要重新完整下载。',
    }),
    source: rfc(9110, "8.8.3"),
  }),
  defineCheck({
    id: "location-not-followed",
    level: "note",
    concerns: "owner",
    on: [200, 203, "4xx", "5xx"],
    // A program may read it by itself, as uploads that can be resumed do.
    when: all(field("location", /\S/), ofPage),
    facts: (c) => ({ status: c.status ?? 0 }),
    says: text({
      en: "Browsers do not follow Location on a {status}. To lead on send 302, 303, 307 or 308; to name what was created, 201.",
      "zh-CN":
        "浏览器不会跟随 {status} 的 Location。要转向请用 302、303、307 或 308；要指出新建的资源请用 201。",
    }),
    source: rfc(9110, "10.2.2"),
  }),
] as const;
