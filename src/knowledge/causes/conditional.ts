import { bodyless } from "../../diagnosis/condition/body.ts";
import { all, any, type Condition, holds, not, quoting } from "../../diagnosis/condition/condition.ts";
import { method, methodOtherThan, notSent, sent } from "../../diagnosis/condition/request.ts";
import { field, mediaType, status } from "../../diagnosis/condition/response.ts";
import { innerCode } from "../../diagnosis/condition/said.ts";
import { sentAsTextOrForm } from "../../diagnosis/condition/sent-content.ts";
import { says } from "../../diagnosis/condition/words.ts";
import { isJsonObject } from "../../diagnosis/json.ts";
import { fetchStandard, rfc } from "../../diagnosis/source.ts";
import { text } from "../../diagnosis/text.ts";
import { anybody, causesOf } from "../writing/causes-of.ts";
import { cause } from "../writing/define.ts";

const CONDITION = rfc(9110, "13.1");

/** Names versions; with `*` it asks that there be none at all. */
const ifNoneMatch: Condition = sent("if-none-match", /^\s*[^*\s]/);

/** Nothing was there that could fail: a rule or a protection uses the number, and none that gives a code of its own. */
const unconditional: Condition = all(
  not(innerCode(/./)),
  holds((c) => c.exchange.request.fields.complete),
  not(method("COPY", "MOVE")),
  not(holds((c) => c.exchange.request.fields.list.some(({ name }) => /^(if(-.*)?|overwrite)$/i.test(name)))),
);

/** A field of the request (If-…, Range, Accept, Content-Type, Cache-Control) cannot be satisfied. */
export const conditionalCauses = {
  id: "conditional",
  over: ["refusal"],
  causes: [
    causesOf(anybody, CONDITION, rfc(9110, "15.5.13")).proven(
      "write-condition-failed",
      "precondition-failed",
      412,
      all(method("PUT", "PATCH", "DELETE"), any(sent("if-match"), sent("if-unmodified-since"), ifNoneMatch)),
    ),
    causesOf(anybody, rfc(9110, "15.5.17")).proven(
      "range-beyond-length",
      "range-beyond-end",
      416,
      all(sent("range"), field("content-range", /^bytes \*\/\d/i)),
    ),
    cause({
      id: "state-has-changed",
      mechanism: "precondition-failed",
      on: [412],
      // A change is made under these conditions alone, and the status says that one of them did not hold.
      certainty: "certain",
      when: any(sent("if-match"), sent("if-unmodified-since")),
      sources: [CONDITION, rfc(9110, "15.5.13")],
    }),
    cause({
      id: "condition-failed",
      mechanism: "precondition-failed",
      on: [412],
      certainty: "likely",
      when: any(ifNoneMatch, sent("if-modified-since")),
      sources: [CONDITION, rfc(9110, "15.5.13")],
    }),
    cause({
      id: "number-of-a-rule",
      mechanism: "waf-blocked",
      on: [412],
      certainty: "possible",
      when: unconditional,
      sources: [rfc(9110, "15.5.13")],
    }),
    cause({
      id: "number-of-a-challenge",
      mechanism: "bot-challenge",
      on: [412],
      certainty: "possible",
      when: unconditional,
      sources: [rfc(9110, "15.5.13")],
    }),
    cause({
      id: "condition-wanted",
      mechanism: "precondition-failed",
      on: [428],
      certainty: "possible",
      when: all(
        status(428),
        holds((c) => !c.exchange.request.fields.complete),
        not(any(sent("if-match"), sent("if-unmodified-since"), sent("if-none-match"))),
      ),
      why: text({
        en: "The server demands a condition such as If-Match; whether the request had one is not recorded.",
        "zh-CN": "服务器要求带 If-Match 之类的条件；记录没有显示请求是否带了。",
      }),
      sources: [rfc(6585, "3")],
    }),
    causesOf(anybody, CONDITION).likely(
      "says-version",
      "precondition-failed",
      [409, 412],
      says(
        /(etag|if-match|version|revision)[^\n]{0,40}(mismatch|conflict|does not match|outdated|changed)|optimistic lock/i,
      ),
    ),
    cause({
      id: "range-beyond-end",
      mechanism: "range-beyond-end",
      on: [416],
      certainty: "likely",
      when: all(
        status(416),
        not(notSent("range")),
        any(field("content-range", /^bytes \*\/\d/i), sent("range", /^\s*bytes\s*=/i)),
      ),
      sources: [rfc(9110, "15.5.17")],
    }),
    causesOf(anybody, rfc(9110, "15.5.16"), fetchStandard("concept-bodyinit-extract")).proven(
      "json-called-otherwise",
      "unsupported-media-type",
      415,
      all(
        sentAsTextOrForm,
        holds((c) => isJsonObject(c.sentJson?.value) || Array.isArray(c.sentJson?.value)),
        // Some interfaces take JSON as text, and refuse the type of a file in it.
        any(
          bodyless,
          says(/content[- ]?type|media[- ]?type|text\/plain|urlencoded|application\/[\w.+-]{0,40}json/i),
        ),
        not(says(/\b(?:files?|images?|videos?|audio|attachments?|grpc)\b|content-encoding/i)),
        not(field("content-type", /^application\/grpc/i)),
      ),
      {
        why: text({
          en: "The body is JSON, but Content-Type says something else (fetch sends a string as text/plain, curl -d as a form). The server takes no such type here.",
          "zh-CN":
            "正文是 JSON，Content-Type 却是别的类型（fetch 发送字符串时为 text/plain，curl -d 为表单）；服务器在这里不接受该类型。",
        }),
        fix: [
          text({
            en: "Send Content-Type: application/json with the body.",
            "zh-CN": "发送正文时带上 Content-Type: application/json。",
          }),
        ],
      },
    ),
    cause({
      id: "type-not-taken",
      mechanism: "unsupported-media-type",
      on: [415],
      certainty: "likely",
      when: all(any(field("accept-post"), field("accept-patch"), status(415)), not(sent("content-type"))),
      sources: [rfc(9110, "15.5.16")],
    }),
    causesOf(anybody, rfc(9110, "15.5.16")).proven(
      "says-type-as-status",
      "unsupported-media-type",
      415,
      says(
        /(?:content[- ]?type|media type)[^\n]{0,80}(?:not supported|unsupported|must be)|(?:unsupported|unknown) (?:media|content)[- ]?type[: ]{1,2}['"`(]?[\w.+-]{1,40}\//i,
      ),
    ),
    causesOf(anybody, rfc(9110, "15.5.16")).likely(
      "says-type",
      "unsupported-media-type",
      [400, 406, 415, 422],
      // Of a request without content they speak of what it accepts.
      all(
        any(status(415), methodOtherThan("GET", "HEAD")),
        says(
          /(unsupported|invalid|unknown|wrong)[^\n]{0,20}(media type|content[- ]?type|content encoding|charset)|(content[- ]?type|media type)[^\n]{0,40}(not supported|unsupported|must be|is not|expected)|expected (request with )?.?content-type/i,
        ),
      ),
    ),
    cause({
      id: "nothing-acceptable",
      mechanism: "not-acceptable",
      on: [406],
      certainty: "likely",
      when: any(
        all(
          sent("accept"),
          quoting("request.field.accept", ({ exchange }) => {
            const accept = exchange.request.fields.get("accept") ?? "";
            return !accept.includes("*/*");
          }),
        ),
        says(/no acceptable|not acceptable[^\n]{1,40}accept|accept header/i),
      ),
      sources: [rfc(9110, "15.5.7")],
    }),
    cause({
      id: "expectation",
      mechanism: "expectation-unsupported",
      on: [417],
      certainty: "likely",
      when: all(status(417), sent("expect")),
      sources: [rfc(9110, "15.5.18")],
    }),
    cause({
      id: "length-wanted",
      mechanism: "content-length-required",
      on: [411],
      certainty: "certain",
      when: all(status(411), notSent("content-length")),
      sources: [rfc(9110, "15.5.12")],
    }),
    cause({
      id: "length-lost-on-the-way",
      mechanism: "content-length-required",
      on: [411],
      certainty: "possible",
      when: all(status(411), sent("content-length")),
      why: text({
        en: "The request carried Content-Length; a proxy on the way may have sent the body on in chunks without it.",
        "zh-CN": "请求带了 Content-Length；可能是途中的代理改用分块方式转发正文，去掉了它。",
      }),
      sources: [rfc(9110, "15.5.12"), rfc(9112, "7.1")],
    }),
    cause({
      id: "version-refused",
      mechanism: "http-version-unsupported",
      on: [505],
      certainty: "likely",
      // HTTP/1.1 is what every server speaks.
      when: all(status(505), not(holds((c) => /^http\/1\.1$/i.test(c.exchange.request.httpVersion ?? "")))),
      sources: [rfc(9110, "15.6.6")],
    }),
    cause({
      id: "method-unknown",
      mechanism: "method-not-implemented",
      on: [501],
      certainty: "likely",
      when: all(
        status(501),
        method(
          "POST",
          "PUT",
          "PATCH",
          "DELETE",
          "OPTIONS",
          "PROPFIND",
          "MKCOL",
          "MOVE",
          "COPY",
          "LOCK",
          "UNLOCK",
          "REPORT",
          "SEARCH",
          "QUERY",
        ),
      ),
      sources: [rfc(9110, "15.6.2")],
    }),
    cause({
      id: "html-wanted",
      mechanism: "not-acceptable",
      on: [415],
      certainty: "possible",
      when: all(status(415), mediaType("html"), method("GET")),
      sources: [rfc(9110, "12.5.1")],
    }),
  ],
} as const;
