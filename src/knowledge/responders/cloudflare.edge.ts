import { body, bodyless } from "../../diagnosis/condition/body.ts";
import { anyCode } from "../../diagnosis/condition/code.ts";
import { all, any, not } from "../../diagnosis/condition/condition.ts";
import { field } from "../../diagnosis/condition/response.ts";
import { docs, rfc } from "../../diagnosis/source.ts";
import { text } from "../../diagnosis/text.ts";
import { by } from "../writing/by.ts";
import { cause } from "../writing/define.ts";
import { CLOUDFLARE_1XXX, CLOUDFLARE_5XX, printedNumber } from "./cloudflare.numbers.ts";

/** The page of the server at its edge; those of its products look otherwise. */
export const OWN_PAGE = /<hr>\s{0,20}<center>cloudflare(-nginx)?<\/center>/;

/** What its edge refuses itself: a request that it cannot read, that is too much, or that a rule forbids. */
export const cloudflareEdge = [
  cause({
    id: "overloaded",
    mechanism: "service-overloaded",
    on: [503],
    certainty: "likely",
    // Its numbered errors come as 503 too, each for a reason of its own, and so does what Workers say of themselves.
    when: all(
      by("cloudflare"),
      field("server", /^cloudflare/i),
      any(body(OWN_PAGE), bodyless),
      not(anyCode(printedNumber)),
    ),
    sources: [CLOUDFLARE_5XX],
  }),
  cause({
    id: "rate-limit-rule",
    mechanism: "rate-limited",
    on: [429],
    certainty: "likely",
    when: all(by("cloudflare"), field("server", /^cloudflare/i)),
    sources: [CLOUDFLARE_1XXX],
  }),
  cause({
    id: "upload-limit",
    mechanism: "request-body-too-large",
    on: [413],
    certainty: "likely",
    when: all(by("cloudflare"), body(OWN_PAGE)),
    why: text({
      en: "The upload exceeds Cloudflare's limit for this site (100 MB on the smaller plans, or set lower); the origin was not asked.",
      "zh-CN":
        "上传内容超过了 Cloudflare 对该站点的上限（较低的套餐是 100 MB，也可能设得更低），源站没有收到请求。",
    }),
    sources: [
      docs(
        "Cloudflare: error 413",
        "https://developers.cloudflare.com/support/troubleshooting/http-status-codes/4xx-client-error/error-413/",
      ),
    ],
  }),
  cause({
    id: "plain-http-on-tls-port",
    mechanism: "plain-http-to-tls-port",
    on: [400],
    certainty: "likely",
    when: all(body(OWN_PAGE), body("The plain HTTP request was sent to HTTPS port")),
    sources: [
      docs(
        "Cloudflare: network ports",
        "https://developers.cloudflare.com/fundamentals/reference/network-ports/",
      ),
    ],
  }),
  cause({
    id: "header-too-large",
    mechanism: "request-header-too-large",
    on: [400, 431],
    certainty: "likely",
    when: all(body(OWN_PAGE), body("Request Header Or Cookie Too Large")),
    sources: [
      docs(
        "Cloudflare: limits",
        "https://developers.cloudflare.com/fundamentals/reference/connection-limits/",
      ),
    ],
  }),
  cause({
    id: "client-certificate",
    mechanism: "client-certificate-missing",
    on: [400, 403],
    certainty: "likely",
    when: all(body(OWN_PAGE), body(/SSL certificate was sent|The SSL certificate error/)),
    sources: [
      docs("Cloudflare: client certificates", "https://developers.cloudflare.com/ssl/client-certificates/"),
    ],
  }),
  cause({
    id: "bad-request",
    mechanism: "malformed-request-head",
    on: [400],
    certainty: "possible",
    when: all(by("cloudflare"), body(OWN_PAGE)),
    sources: [
      docs(
        "Cloudflare: 4xx errors",
        "https://developers.cloudflare.com/support/troubleshooting/http-status-codes/4xx-client-error/",
      ),
    ],
  }),
  // No machine of theirs took it up: its site is not known yet.
  cause({
    id: "host-unusable",
    mechanism: "host-header-invalid",
    on: [400],
    certainty: "possible",
    when: all(by("cloudflare"), body(OWN_PAGE), field("cf-ray", /^-$/)),
    sources: [rfc(9110, "7.2")],
  }),
  cause({
    id: "rule-403",
    mechanism: "waf-blocked",
    on: [403],
    certainty: "likely",
    when: all(by("cloudflare"), field("server", /^cloudflare/i)),
    sources: [
      docs(
        "Cloudflare: error 403",
        "https://developers.cloudflare.com/support/troubleshooting/http-status-codes/4xx-client-error/error-403/",
      ),
    ],
  }),
] as const;
