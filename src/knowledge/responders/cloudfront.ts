import { body } from "../../diagnosis/condition/body.ts";
import { all, any, holds, not } from "../../diagnosis/condition/condition.ts";
import { host, path } from "../../diagnosis/condition/path.ts";
import { field, status } from "../../diagnosis/condition/response.ts";
import { relayed, wrote } from "../../diagnosis/responder.ts";
import { docs } from "../../diagnosis/source.ts";
import { text } from "../../diagnosis/text.ts";
import { written } from "../manners/written.ts";
import { by } from "../writing/by.ts";
import { anybody, type CauseTable, causesOf } from "../writing/causes-of.ts";
import { cause, defineResponder } from "../writing/define.ts";
import { product } from "../writing/product.ts";
import { cloudfrontAdvice } from "./cloudfront.advice.ts";
import { DEV_GUIDE, errorAsSuccess, PAGE } from "./cloudfront.answer.ts";
import { cloudfrontCodes } from "./cloudfront.codes.ts";
import { cloudfrontErrorPages } from "./cloudfront.error-pages.ts";
import { cloudfrontOrigin } from "./cloudfront.origin.ts";
import { cloudfrontSignedUrls } from "./cloudfront.signed.ts";

const ERRORS = docs(
  "CloudFront: error responses from the origin",
  `${DEV_GUIDE}/troubleshooting-response-errors.html`,
);

export const cloudfrontProven = {
  "method-filtered-by-config": ["not configured to allow the HTTP request method"],
  "geo-blocked": ["is configured to block access from your country"],
  "upstream-dns-failure": ["able to resolve the origin domain name"],
} as const satisfies CauseTable;

export const cloudfrontSays = {
  "proxy-script-failed": [
    "function associated with the CloudFront distribution",
    "The Lambda function returned",
    "The Lambda function result failed validation",
  ],
  "service-overloaded": ["The Lambda function was throttled"],
  "host-not-configured": ["The distribution does not match the certificate"],
  "https-required": ["This distribution is not configured to allow HTTP"],
} as const satisfies CauseTable;

const functionError = field("x-cache", /^(Lambda|Function)\w{0,20}Error/i);

const answered = holds((c) => c.status !== null);

export const cloudfront = defineResponder({
  id: "cloudfront",
  name: product("Amazon CloudFront"),
  roles: ["cdn"],
  signs: [
    wrote("stock-page", body(PAGE)),
    wrote("function-error", functionError),
    // CloudFront names itself as the server of what it makes itself, which is never JSON; else the origin's field stands.
    wrote("server-field", all(field("server", /^CloudFront\b/i), written)),
    relayed("server-field-seen", field("server", /^CloudFront\b/i)),
    wrote("redirected", field("x-cache", /^Redirect from cloudfront/i)),
    wrote("error-as-success", errorAsSuccess),
    relayed("x-amz-cf-id-field", field("x-amz-cf-id")),
    // The names of its distributions; a proxy on the way to it may answer in its place, and signs with its name.
    relayed(
      "distribution-name",
      all(
        answered,
        host(/\.cloudfront\.net$/),
        not(any(status(407), field("via"), field("server", /^(?:Zscaler|squid)/i))),
      ),
    ),
    relayed("via-field", field("via", /\(CloudFront\)/)),
    relayed("x-cache-field", field("x-cache", /from cloudfront$/i)),
  ],
  statuses: cloudfrontCodes,
  neverWrites: [401, 406, 415, 422],
  advice: cloudfrontAdvice,
  causes: [
    ...causesOf(anybody, ERRORS).table(cloudfrontProven, {
      certainty: "certain",
      when: (words) => all(body(PAGE), body(words)),
    }),
    ...causesOf(anybody, ERRORS).table(cloudfrontSays, {
      certainty: "likely",
      prefix: "says-",
      when: (words) => all(body(PAGE), body(words)),
    }),
    ...cloudfrontSignedUrls,
    cause({
      id: "function-failed",
      mechanism: "proxy-script-failed",
      on: ["4xx", "5xx"],
      certainty: "likely",
      when: functionError,
      sources: [docs("CloudFront: Lambda@Edge errors", `${DEV_GUIDE}/lambda-edge-testing-debugging.html`)],
    }),
    cause({
      id: "name-not-served",
      mechanism: "host-not-configured",
      on: [400, 403],
      certainty: "likely",
      when: all(body(PAGE), body(/^[ \t]{0,8}Bad request\./im)),
      why: text({
        en: "Mostly no distribution serves this host name (no alternate domain name was added), or it takes HTTPS only and this was HTTP.",
        "zh-CN": "多半是没有分配在服务这个主机名（没有添加备用域名），或分配只接受 HTTPS 而这次用了 HTTP。",
      }),
      sources: [docs("CloudFront: alternate domain names", `${DEV_GUIDE}/CNAMEs.html`)],
    }),
    cause({
      id: "request-head-too-large",
      mechanism: "request-header-too-large",
      on: [494],
      certainty: "likely",
      when: all(by("cloudfront"), any(body("494"), field("server"))),
      sources: [docs("CloudFront: quotas", `${DEV_GUIDE}/cloudfront-limits.html`)],
    }),
    ...cloudfrontOrigin,
    cause({
      id: "capacity",
      mechanism: "service-overloaded",
      on: [503],
      certainty: "likely",
      // What runs at its edge fails with a 503 as well, and names itself in a field or in the page.
      when: all(by("cloudfront"), not(functionError), not(body(/Lambda function|function associated with/))),
      sources: [docs("CloudFront: HTTP 503", `${DEV_GUIDE}/http-503-service-unavailable.html`)],
    }),
    ...cloudfrontErrorPages,
    cause({
      id: "path-refused",
      mechanism: "malformed-url",
      on: [400],
      certainty: "possible",
      when: all(by("cloudfront"), path(/%(?![0-9a-f]{2})|\\|%00/i)),
      sources: [ERRORS],
    }),
    cause({
      id: "body-too-large",
      mechanism: "request-body-too-large",
      on: [413],
      certainty: "likely",
      when: by("cloudfront"),
      sources: [docs("CloudFront: quotas", `${DEV_GUIDE}/cloudfront-limits.html`)],
    }),
    cause({
      id: "rule-403",
      mechanism: "waf-blocked",
      on: [403],
      certainty: "possible",
      when: by("cloudfront"),
      sources: [docs("CloudFront: HTTP 403", `${DEV_GUIDE}/http-403-permission-denied.html`)],
    }),
  ],
  sources: [ERRORS],
});
