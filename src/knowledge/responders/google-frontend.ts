import { body } from "../../diagnosis/condition/body.ts";
import { all, any, holds, not } from "../../diagnosis/condition/condition.ts";
import { host, path } from "../../diagnosis/condition/path.ts";
import { field, mediaType, status } from "../../diagnosis/condition/response.ts";
import { bodyOfBytes } from "../../diagnosis/condition/size.ts";
import { relayed, wrote } from "../../diagnosis/responder.ts";
import { docs } from "../../diagnosis/source.ts";
import { text } from "../../diagnosis/text.ts";
import { cause, defineResponder } from "../writing/define.ts";
import { product } from "../writing/product.ts";
import { googleFrontendAccess } from "./google-frontend.access.ts";
import { googleFrontendAdvice } from "./google-frontend.advice.ts";
import { googleFrontendBackend } from "./google-frontend.backend.ts";
import { BALANCER, BALANCER_PAGE, own, ownPage, ROBOT, RUN } from "./google-frontend.page.ts";

/** The default backend of a GKE ingress; older releases name the path. */
const NO_RULE =
  /^\s{0,8}response 404 \(backend NotFound\), service rules for (?:the path|\[ [^\]\n]{0,300} \]) non-existent/;

export const googleFrontend = defineResponder({
  id: "google-frontend",
  name: product("Google Front End"),
  roles: ["reverse-proxy", "load-balancer"],
  signs: [
    wrote("stock-page", body(ROBOT)),
    wrote("plain-error-page", body(BALANCER_PAGE)),
    wrote("login-proxy-field", field("x-goog-iap-generated-response")),
    wrote("login-proxy-text", body(/^\s{0,8}Invalid IAP credentials/)),
    wrote(
      "error-text",
      all(
        field("server", /^Google Frontend$/i),
        body(/^\s{0,8}(Rate exceeded\.|upstream request timeout)\s{0,8}$/),
      ),
    ),
    wrote("no-such-path-text", body(NO_RULE)),
    // The default backend of GKE; that of other clusters' ingress says the same.
    wrote(
      "default-backend-text",
      all(field("via", /\b1\.1 google\b/), body(/^default backend - 404\s{0,2}$/)),
    ),
    // Cloud Run's own limit for HTTP/1, 32 MiB: no container sees what is over it.
    wrote(
      "run-body-limit",
      all(status(413), field("server", /^Google Frontend$/i), host(/\.run\.app$/), bodyOfBytes(33_554_432)),
    ),
    relayed("via-field", field("via", /\b1\.1 google\b/)),
    relayed(
      "server-field-seen",
      field("server", /^(Google Frontend|ESF|gws|sffe|scaffolding on HTTPServer2)$/i),
    ),
    relayed("x-cloud-trace-context-field", field("x-cloud-trace-context")),
  ],
  over: ["ingress-nginx"],
  advice: googleFrontendAdvice,
  causes: [
    cause({
      id: "no-route",
      mechanism: "gateway-route-not-found",
      on: [404],
      certainty: "likely",
      when: any(ownPage, all(own, body(NO_RULE))),
      why: text({
        en: "Google's front end has no service for this host and path, or its ingress setting keeps this caller out; no application behind it was asked.",
        "zh-CN":
          "Google 前端没有这个主机名和路径对应的服务，或服务的入站流量（ingress）设置不允许该调用方；后面的应用没有收到请求。",
      }),
      sources: [BALANCER],
    }),
    cause({
      id: "host-unknown",
      mechanism: "host-not-configured",
      on: [404],
      certainty: "possible",
      when: all(ownPage, path(/^\/$/)),
      sources: [BALANCER],
    }),
    ...googleFrontendAccess,
    ...googleFrontendBackend,
    cause({
      id: "malformed",
      mechanism: "malformed-request-head",
      on: [400],
      certainty: "likely",
      when: all(ownPage, not(body(/OAuth ?2|Error 400: \w/i))),
      sources: [BALANCER],
    }),
    cause({
      id: "length-required",
      mechanism: "content-length-required",
      on: [411],
      certainty: "likely",
      when: ownPage,
      sources: [BALANCER],
    }),
    cause({
      id: "body-too-large",
      mechanism: "request-body-too-large",
      on: [413],
      certainty: "likely",
      when: ownPage,
      sources: [docs("Cloud Run: quotas", "https://cloud.google.com/run/quotas")],
    }),
    cause({
      id: "header-too-large",
      mechanism: "request-header-too-large",
      on: [413, 431],
      certainty: "possible",
      when: all(
        own,
        holds((c) => c.exchange.request.method === "GET"),
      ),
      sources: [BALANCER],
    }),
    cause({
      id: "uri-too-long",
      mechanism: "uri-too-long",
      on: [414],
      certainty: "likely",
      when: ownPage,
      sources: [BALANCER],
    }),
    cause({
      id: "method",
      mechanism: "method-not-allowed-by-application",
      on: [405],
      certainty: "likely",
      when: all(ownPage, mediaType("text/html"), status(405)),
      sources: [BALANCER],
    }),
  ],
  sources: [BALANCER, RUN],
});
