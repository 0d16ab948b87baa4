import { all, holds, measuring, not } from "../../diagnosis/condition/condition.ts";
import { method, methodOtherThan, sent } from "../../diagnosis/condition/request.ts";
import { status } from "../../diagnosis/condition/response.ts";
import {
  bodyOfBytes,
  fieldsBelow,
  fieldsOfBytes,
  urlOfLength,
  withBody,
} from "../../diagnosis/condition/size.ts";
import { says } from "../../diagnosis/condition/words.ts";
import { docs, rfc } from "../../diagnosis/source.ts";
import { text } from "../../diagnosis/text.ts";
import { isCorsBlock } from "../../http/outcome.ts";
import { by } from "../writing/by.ts";
import { anybody, causesOf } from "../writing/causes-of.ts";
import { cause } from "../writing/define.ts";

/** What the browser withheld has a reason of its own beside. */
const completed = holds((c) => c.exchange.failure === null && !isCorsBlock(c.exchange));

/** The request is too large: its body, its address, its fields. */
export const requestSizeCauses = {
  id: "request-size",
  over: ["refusal", "request-body", "request-fields"],
  causes: [
    // The status says it, and the request shows it.
    causesOf(anybody, rfc(9110, "15.5.14")).proven(
      "body-refused",
      "request-body-too-large",
      413,
      all(status(413), completed, bodyOfBytes(10_000)),
    ),
    causesOf(anybody, rfc(9110, "15.5.15")).proven(
      "address-refused",
      "uri-too-long",
      414,
      all(status(414), completed, urlOfLength(1_000)),
    ),
    causesOf(anybody, rfc(6585, "5")).proven(
      "fields-refused",
      "request-header-too-large",
      431,
      all(status(431), completed, fieldsOfBytes(4_000), not(urlOfLength(2_000))),
    ),
    cause({
      id: "body-too-large",
      mechanism: "request-body-too-large",
      on: [413],
      certainty: "likely",
      when: all(status(413), methodOtherThan("GET", "HEAD"), not(sent("content-length", /^[0-9]/))),
      sources: [rfc(9110, "15.5.14")],
    }),
    causesOf(anybody, rfc(9110, "15.5.14")).likely(
      "says-body-too-large",
      "request-body-too-large",
      [400, 413, 422, 500, 502],
      all(
        // Nothing was sent that could be.
        not(all(status(413), method("GET", "HEAD"), not(withBody))),
        says(
          /(entity|body|payload|file|upload|attachment|content|image)[^\n]{0,30}(too (large|big)|exceed|larger than|size limit)|(exceed|maximum|max|limit)[^\n]{0,30}(upload|body|payload|file ?size|content length)|entity\.too\.large|LIMIT_FILE_SIZE|too many (fields|parts|form)/i,
        ),
      ),
    ),
    cause({
      id: "url-too-long",
      mechanism: "uri-too-long",
      on: [400, 404, 431],
      certainty: "likely",
      when: urlOfLength(4_000),
      sources: [rfc(9110, "15.5.15")],
    }),
    cause({
      id: "cookies-too-large",
      mechanism: "request-header-too-large",
      on: [400, 413, 431, 494],
      certainty: "likely",
      when: all(status(400, 413, 431, 494), fieldsOfBytes(7_000)),
      sources: [rfc(6585, "5")],
    }),
    // Nothing was sent that could be too large but the fields.
    cause({
      id: "too-large-without-content",
      mechanism: "request-header-too-large",
      on: [413],
      certainty: "likely",
      when: all(
        status(413),
        method("GET", "HEAD"),
        not(withBody),
        not(fieldsBelow(2_000)),
        // What was asked for would be too much.
        not(
          says(
            /\b(?:results?|response|export|report|selection|query|rows?|records?)\b[^\n]{0,20}\btoo (?:large|big|many)\b/i,
          ),
        ),
        // These say 400 of a header.
        not(by("nginx", "openresty", "tengine", "ingress-nginx", "apache", "litespeed", "iis", "caddy")),
      ),
      why: text({
        en: "413 came to a request without a body, so it was not the body: some servers (older Jetty, for one) say it of a header, mostly cookies or a long Authorization.",
        "zh-CN":
          "请求没有正文却得到 413，所以过大的不是正文：有些服务器（例如旧版 Jetty）用它表示标头过大，多半是 Cookie 或很长的 Authorization。",
      }),
      sources: [
        rfc(9110, "15.5.14"),
        docs(
          "Eclipse Jetty 8: HttpParser",
          "https://github.com/jetty/jetty.project/blob/jetty-8/jetty-http/src/main/java/org/eclipse/jetty/http/HttpParser.java",
        ),
      ],
    }),
    cause({
      id: "many-cookies",
      mechanism: "request-header-too-large",
      on: [400],
      certainty: "possible",
      when: all(status(400), fieldsOfBytes(3_500)),
      sources: [rfc(6585, "5")],
    }),
    cause({
      id: "fields-too-large",
      mechanism: "request-header-too-large",
      on: [431, 494],
      certainty: "likely",
      when: status(431, 494),
      sources: [rfc(6585, "5")],
    }),
    causesOf(anybody, rfc(6585, "5")).likely(
      "says-fields-too-large",
      "request-header-too-large",
      [400, 413, 431, 494, 500, 502],
      says(
        /(header|cookie|request field)s?\b[^\n]{0,40}(too (large|big|long|many)|exceed|overflow|fields? size)|limit request (headers?|fields?)|too (large|many)[^\n]{0,10}(header|cookie)/i,
      ),
    ),
    cause({
      id: "too-many-fields",
      mechanism: "request-header-too-large",
      on: [400, 431],
      certainty: "likely",
      when: measuring("request.field.cookie", (c) => {
        const count = c.exchange.request.fields.list.length;
        return count > 90 ? `${count} fields` : false;
      }),
      sources: [rfc(6585, "5")],
    }),
    causesOf(anybody, rfc(9110, "15.5.15")).likely(
      "says-uri-too-long",
      "uri-too-long",
      [400, 413, 414, 431],
      says(/(request[- ])?(ur[il]|line)[^\n]{0,20}too (long|large)/i),
    ),
    // Laravel's rules max and uploaded; PHP's and others' words for a file past its limit.
    cause({
      id: "says-file-over",
      mechanism: "request-body-too-large",
      on: [400, 413, 422],
      certainty: "likely",
      when: all(
        bodyOfBytes(1_000_000),
        sent("content-type", /^multipart\/form-data/i),
        says(
          /\b(?:must not be (?:greater|larger|bigger) than|may not be (?:greater|larger) than|must be (?:less|smaller) than) [\d.,]{1,12} ?(?:bytes|kilobytes|megabytes|[KM]i?B)\b|\b(?:file|image|photo|avatar|document|attachment|video)\b[^\n]{0,20} failed to upload\b(?!:)/i,
        ),
      ),
      sources: [rfc(9110, "15.5.14")],
    }),
    cause({
      id: "large-form-unread",
      mechanism: "request-body-too-large",
      on: [400, 500],
      certainty: "likely",
      // A browser's own form is well made: a reader that gives up on a large one was mostly stopped by a limit.
      when: all(
        bodyOfBytes(1_000_000),
        sent("content-type", /^multipart\/form-data;.*boundary=/i),
        says(
          /\b(?:error|fail\w{0,4}|could not|unable|cannot)\b[^\n]{0,20}(?:\b(?:pars|read)\w{0,4}\b[^\n]{0,30}\b(?:multipart|form[- ]?data|form|upload|body)\b|\bprocess\w{0,4}\b[^\n]{0,30}\b(?:multipart|form[- ]?data)\b)/i,
        ),
      ),
      why: text({
        en: "The server gave up reading a large form. A browser's form is well made, so a size limit of its reader most likely stopped it.",
        "zh-CN":
          "服务器读取一个很大的表单时中止了。浏览器生成的表单格式无误，因此很可能是解析器的大小限制所致。",
      }),
      sources: [rfc(9110, "15.5.14")],
    }),
    cause({
      id: "large-upload-refused",
      mechanism: "request-body-too-large",
      on: [400, 500, 502],
      certainty: "possible",
      when: all(bodyOfBytes(900_000), sent("content-type")),
      sources: [rfc(9110, "15.5.14")],
    }),
    cause({
      id: "says-file-limit",
      mechanism: "request-body-too-large",
      on: [422],
      certainty: "possible",
      when: all(sent("content-type", /^multipart/i), says(/size|large|limit/i)),
      sources: [rfc(9110, "15.5.14")],
    }),
  ],
} as const;
