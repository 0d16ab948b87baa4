import { body } from "../../diagnosis/condition/body.ts";
import { all, any } from "../../diagnosis/condition/condition.ts";
import { field, lacks, statusText } from "../../diagnosis/condition/response.ts";
import { took } from "../../diagnosis/condition/time.ts";
import { relayed, wrote } from "../../diagnosis/responder.ts";
import { docs } from "../../diagnosis/source.ts";
import { text } from "../../diagnosis/text.ts";
import { by } from "../writing/by.ts";
import { anybody, type CauseTable, causesOf } from "../writing/causes-of.ts";
import { cause, defineResponder } from "../writing/define.ts";
import { product } from "../writing/product.ts";
import { fastlyAdvice } from "./fastly.advice.ts";

const VCL_ERRORS = docs(
  "Fastly: generated 503 errors",
  "https://www.fastly.com/documentation/guides/vcl/errors/",
);
const FIRST_BYTE = docs(
  "Fastly: first_byte_timeout",
  "https://www.fastly.com/documentation/reference/vcl/variables/backend-connection/bereq-first-byte-timeout/",
);
const NGWAF = docs("Fastly: Next-Gen WAF", "https://www.fastly.com/documentation/guides/next-gen-waf/");

/** Ends Fastly's stock error page: the node that made it. */
const DETAILS = /<p>Details: cache-[a-z]{3}/i;
const UNKNOWN_DOMAIN = /Fastly error: unknown domain/;

/** The reason phrase that Fastly's VCL gives its own error, seen in the title or the status line. */
export const fastlySays = {
  "upstream-response-timeout": ["first byte timeout", "between bytes timeout", "timer expired"],
  "upstream-connect-timeout": [
    "connection timed out",
    "Connection timed out",
    "Network unreachable",
    "No route to host",
    "Backend unavailable, connection timeout",
  ],
  "upstream-connection-refused": ["Connection refused", "Backend unavailable, connection refused"],
  "upstream-closed-without-response": [
    "backend read error",
    "Connection reset by peer",
    "backend fetch failed",
  ],
  "upstream-closed-during-upload": ["backend write error"],
  "upstream-none-available": [
    "All backends failed or unhealthy",
    "Backend is unhealthy",
    "No stale object available",
    "Quorum weight not reached",
    "No healthy backends",
  ],
  "upstream-tls-certificate-invalid": [
    "hostname doesn't match against certificate",
    "certificate has expired",
    "self signed certificate",
    "self-signed certificate",
    "unable to get local issuer certificate",
    "unable to verify the first certificate",
  ],
  "upstream-tls-handshake-failed": [
    "SSL handshake error",
    "wrong version number",
    "sslv3 alert handshake failure",
  ],
  "upstream-header-too-big": ["Header overflow", "Response header overflow"],
  "upstream-invalid-response": ["Illegal Vary header"],
  "service-overloaded": ["maximum threads for service reached", "backend.max_conn reached"],
  "proxy-loop": ["Loop detected"],
  "proxy-script-failed": ["Too many restarts"],
  "misdirected-request": ["Requested host does not match any Subject Alternative Names"],
} as const satisfies CauseTable;

const node = field("x-served-by", /\bcache-[a-z]{3}/i);
const own = by("fastly");

export const fastly = defineResponder({
  id: "fastly",
  name: product("Fastly"),
  roles: ["cdn", "waf"],
  signs: [
    wrote("unknown-domain", body(UNKNOWN_DOMAIN)),
    wrote("stock-page", body(DETAILS)),
    wrote("certificate-text", body("Requested host does not match any Subject Alternative Names")),
    // An answer made in the edge's own code carries Retry-After: 0.
    wrote("bare-error", all(node, field("retry-after", /^0$/), lacks("server"))),
    relayed("x-served-by-field", node),
    relayed("x-fastly-request-id-field", field("x-fastly-request-id")),
    relayed("fastly-restarts-field", field("fastly-restarts")),
  ],
  advice: fastlyAdvice,
  causes: [
    cause({
      id: "unknown-domain",
      mechanism: "host-not-configured",
      on: ["4xx", "5xx"],
      certainty: "certain",
      when: body(UNKNOWN_DOMAIN),
      why: text({
        en: "No Fastly service claims this host name, so no origin was asked.",
        "zh-CN": "没有任何 Fastly 服务绑定这个主机名，源站没有收到请求。",
      }),
      sources: [
        docs("Fastly: domains", "https://www.fastly.com/documentation/guides/getting-started/domains/"),
      ],
    }),
    ...causesOf(anybody, VCL_ERRORS).table(fastlySays, {
      certainty: "likely",
      when: (words) => all(own, any(body(words), statusText(words))),
    }),
    cause({
      id: "waf-rule",
      mechanism: "waf-blocked",
      on: [403, 406],
      certainty: "likely",
      when: all(own, any(body(/rejected|blocked|denied|not acceptable/i), node)),
      sources: [NGWAF],
    }),
    cause({
      id: "edge-rule",
      mechanism: "blocked-by-config-rule",
      on: [403],
      certainty: "possible",
      when: own,
      sources: [VCL_ERRORS],
    }),
    cause({
      id: "region-rule",
      mechanism: "geo-blocked",
      on: [403],
      certainty: "possible",
      when: own,
      sources: [VCL_ERRORS],
    }),
    cause({
      id: "rate-rule",
      mechanism: "rate-limited",
      on: [429],
      certainty: "likely",
      when: all(own, node),
      sources: [NGWAF],
    }),
    cause({
      id: "path-not-served",
      mechanism: "gateway-route-not-found",
      on: [404],
      certainty: "possible",
      when: own,
      sources: [VCL_ERRORS],
    }),
    // 15 s is the stock limit for the first byte; 60 s the highest inside Fastly's own network.
    cause({
      id: "origin-slow-by-time",
      mechanism: "upstream-response-timeout",
      on: [503],
      certainty: "likely",
      when: all(own, any(took(14_900, 16_500), took(59_000, 62_000))),
      sources: [FIRST_BYTE],
    }),
    cause({
      id: "origin-unreachable",
      mechanism: "upstream-closed-without-response",
      on: [503],
      certainty: "possible",
      when: own,
      sources: [VCL_ERRORS],
    }),
    cause({
      id: "origin-unhealthy",
      mechanism: "upstream-none-available",
      on: [503],
      certainty: "possible",
      when: own,
      sources: [VCL_ERRORS],
    }),
  ],
  sources: [VCL_ERRORS],
});
