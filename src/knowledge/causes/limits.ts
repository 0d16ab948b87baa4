import { all, holds, measuring, not } from "../../diagnosis/condition/condition.ts";
import { quotingField } from "../../diagnosis/condition/field-line.ts";
import { method, methodOtherThan, sent } from "../../diagnosis/condition/request.ts";
import { field, status } from "../../diagnosis/condition/response.ts";
import { innerCode } from "../../diagnosis/condition/said.ts";
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
import { noPace } from "./limit-words.ts";

const RATE = rfc(6585, "4");
const RATE_FIELDS = docs(
  "RateLimit header fields (draft)",
  "https://datatracker.ietf.org/doc/draft-ietf-httpapi-ratelimit-headers/",
);

/** `X-RateLimit-Remaining: 0` under any of its names. */
const nothingLeft = quotingField("response", ({ name, value }) =>
  /^ratelimit$/i.test(name)
    ? /\b(remaining|r)=0\b/i.test(value.slice(0, 200))
    : /rate-?limit.{0,30}remaining/i.test(name.slice(0, 80)) && /^\s*0\b/.test(value),
);

/** What the browser withheld has a reason of its own beside. */
const completed = holds((c) => c.exchange.failure === null && !isCorsBlock(c.exchange));

/** Too much: of size, of requests, of quota or of space. */
export const limitCauses = {
  id: "limits",
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
    causesOf(anybody, RATE).proven(
      "code-of-rate",
      "rate-limited",
      429,
      innerCode(/^rate_?limit(?:ed|_exceeded|_error)?$/i),
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
    causesOf(anybody, rfc(4918, "11.5")).likely(
      "says-disk-full",
      "storage-full",
      [400, 403, 409, 413, 500, 503, 507],
      says(
        /no space left|(disk|storage|volume|filesystem)[^\n]{0,40}(full|exhausted|insufficient|watermark)|insufficient storage|read.only[^\n]{0,20}allow.delete|flood.stage|ENOSPC|out of disk/i,
      ),
    ),
    cause({
      id: "insufficient-storage",
      mechanism: "storage-full",
      on: [507],
      certainty: "likely",
      when: status(507),
      sources: [rfc(4918, "11.5")],
    }),
    causesOf(anybody, rfc(9110, "15.5.3")).likely(
      "says-quota",
      "quota-exhausted",
      [400, 402, 403, 409, 429, 456, 503],
      all(
        noPace,
        says(
          /quota|insufficient[_ ](funds|credits?|balance)|(credits?|balance|allowance)\b[^\n]{0,40}(exhausted|used up|exceeded|insufficient|too low|run out|depleted|empty)|billing|(monthly|daily|plan|usage|spend\w{0,4}|account)[^\n]{0,20}limit|upgrade (your|to a)[^\n]{0,20}plan|subscription[^\n]{0,30}(required|expired|inactive)|free (tier|plan)|in arrears|arrearage|good standing|overdue (payment|bill|balance)|out of credits?|payment (is )?(required|overdue)|not (?:have )?enough (?:credits?|balance)/i,
        ),
      ),
    ),
    causesOf(anybody, RATE).likely(
      "says-concurrent",
      "connection-limit",
      [429, 503, 509],
      says(/concurren|too many (open |simultaneous |parallel )?connections|(connection|parallel)s? limit/i),
    ),
    cause({
      id: "nothing-left",
      mechanism: "rate-limited",
      on: [403, 429, 503],
      certainty: "likely",
      when: nothingLeft,
      sources: [RATE, RATE_FIELDS],
    }),
    causesOf(anybody, RATE).likely(
      "says-rate",
      "rate-limited",
      [400, 403, 420, 429, 503],
      says(
        /rate.?limit|too many requests|throttl|slow ?down|request (limit|rate)|requests per (second|minute|hour|day)|calls per/i,
      ),
    ),
    cause({
      id: "too-many-requests",
      mechanism: "rate-limited",
      on: [429],
      certainty: "likely",
      when: all(status(429), not(field("retry-after"))),
      sources: [RATE],
    }),
    cause({
      id: "unregistered-420",
      mechanism: "rate-limited",
      on: [420],
      certainty: "possible",
      when: status(420),
      sources: [RATE],
    }),
    causesOf(anybody, rfc(9110, "15.6.4")).likely(
      "says-overloaded",
      "service-overloaded",
      [429, 500, 503, 504, 529],
      says(
        /(?<!Either the server is )overload(?!s? (?:matches|of|for)\b)|(server|service|system|model)[^\n]{0,20}(is )?(too )?busy|at capacity|over capacity|high (load|traffic|demand)|queue[^\n]{0,20}full|backlog|temporarily (unable|overloaded)/i,
      ),
    ),
    // A line or a record can be busy as well: only with the status that declines it is the service.
    causesOf(anybody, rfc(9110, "15.6.4")).likely(
      "says-busy",
      "service-overloaded",
      [503, 529],
      says(/\bbusy\b/i),
    ),
    causesOf(anybody, rfc(9110, "15.6.4")).likely(
      "says-out-of-resources",
      "server-out-of-resources",
      [500, 503],
      says(
        /out of memory(?! cards?\b)|cannot allocate memory|too many open files|EMFILE|resource (limit|temporarily unavailable)|worker_connections|process limit|resources? (are )?exhausted/i,
      ),
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
