import { body } from "../../diagnosis/condition/body.ts";
import { all } from "../../diagnosis/condition/condition.ts";
import { json } from "../../diagnosis/condition/json.ts";
import { status } from "../../diagnosis/condition/response.ts";
import { took } from "../../diagnosis/condition/time.ts";
import { named, wrote } from "../../diagnosis/responder.ts";
import { docs } from "../../diagnosis/source.ts";
import { text } from "../../diagnosis/text.ts";
import { by } from "../writing/by.ts";
import { causesOf } from "../writing/causes-of.ts";
import { defineResponder } from "../writing/define.ts";
import { tellsOfWay, webfluxJson } from "./spring.webflux.ts";

const GATEWAY = docs(
  "Spring Cloud Gateway reference",
  "https://docs.spring.io/spring-cloud-gateway/reference/",
);
const TIMEOUTS = docs(
  "Spring Cloud Gateway: HTTP timeouts",
  "https://docs.spring.io/spring-cloud-gateway/reference/spring-cloud-gateway-server-webflux/http-timeouts-configuration.html",
);
const { says, likely, usual, possible, proven } = causesOf("spring-cloud-gateway", GATEWAY, TIMEOUTS);

const webflux = all(webfluxJson, json("requestId", /^[0-9a-f]{6,}(?:-\d+)?(?:\/[\w:.-]{1,80})?/));

export const springCloudGateway = defineResponder({
  id: "spring-cloud-gateway",
  name: text({ en: "Spring Cloud Gateway", "zh-CN": "Spring Cloud Gateway" }),
  roles: ["reverse-proxy"],
  signs: [
    // A refusal of the request itself (400, 401, 405 …) is of the application behind it, or of one without a gateway.
    wrote("gateway-error-json", all(status(404, 429, 500, 502, 503, 504), webflux)),
    named("error-json", all(tellsOfWay, webflux)),
  ],
  causes: [
    usual("no-route", "gateway-route-not-found", 404, {
      why: text({
        en: "Mostly no route predicate of the gateway matches this request.",
        "zh-CN": "多半是网关的路由谓词都不匹配这个请求。",
      }),
    }),
    possible("no-handler", "route-not-found", 404),
    says("refused", "upstream-connection-refused", [500, 502, 503], /Connection refused|finishConnect/),
    says("name", "upstream-dns-failure", [500, 502, 503], /UnknownHost|Failed to resolve/),
    says(
      "closed",
      "upstream-closed-without-response",
      [500, 502],
      /PrematureClose|Connection (?:has been closed|reset|prematurely closed)/,
    ),
    says("connect-timeout", "upstream-connect-timeout", [500, 504], /connection timed out|ConnectTimeout/),
    says("tls", "upstream-tls-handshake-failed", 500, /SSLHandshake|NotSslRecord/),
    says(
      "certificate",
      "upstream-tls-certificate-invalid",
      500,
      /PKIX|CertificateException|unable to find valid certification path/,
    ),
    proven("no-instance", "upstream-none-available", 503, body(/Unable to find instance for/)),
    usual("pool-empty", "upstream-none-available", 503),
    possible("circuit-open", "upstream-connection-refused", 503),
    usual("late", "upstream-response-timeout", 504),
    likely("slow-500", "upstream-response-timeout", 500, all(by("spring-cloud-gateway"), took(10_000, 1e9))),
    usual("target-down", "upstream-connection-refused", 500),
    possible("target-closes", "upstream-closed-without-response", 500),
    possible("filter-failed", "unhandled-exception", 500),
    usual("limited", "rate-limited", 429),
    usual("bad-gateway", "upstream-invalid-response", 502),
    usual("too-large", "request-body-too-large", 413),
  ],
  sources: [GATEWAY],
});
