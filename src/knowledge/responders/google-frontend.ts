import { body } from "../../diagnosis/condition/body.ts";
import { all, any, holds, not } from "../../diagnosis/condition/condition.ts";
import { host, path } from "../../diagnosis/condition/path.ts";
import { notSent, sent } from "../../diagnosis/condition/request.ts";
import { field, mediaType, status } from "../../diagnosis/condition/response.ts";
import { bodyOfBytes } from "../../diagnosis/condition/size.ts";
import { took } from "../../diagnosis/condition/time.ts";
import { relayed, wrote } from "../../diagnosis/responder.ts";
import { docs } from "../../diagnosis/source.ts";
import { text } from "../../diagnosis/text.ts";
import { by } from "../writing/by.ts";
import { cause, defineResponder } from "../writing/define.ts";
import { product } from "../writing/product.ts";
import { googleFrontendAdvice } from "./google-frontend.advice.ts";

const RUN = docs("Cloud Run: troubleshooting", "https://cloud.google.com/run/docs/troubleshooting");
const BALANCER = docs(
  "Cloud Load Balancing: troubleshooting",
  "https://cloud.google.com/load-balancing/docs/https/troubleshooting-ext-https-lbs",
);
const IAP = docs("Identity-Aware Proxy: FAQ", "https://cloud.google.com/iap/docs/faq");

/** The page with the robot: "That's an error … That's all we know." */
const ROBOT = /<title>Error \d{3} \([^)<]{1,60}\)!!1<\/title>|That[’']s all we know\./;
/** The page of the load balancer and of Cloud Run: a title that starts with the status, two headings. */
const BALANCER_PAGE =
  /<title>\d{3} [^<]{1,60}<\/title>\s{0,40}<\/head>\s{0,40}<body[^>]{0,80}>\s{0,40}<h1>Error: /i;

/** The default backend of a GKE ingress; older releases name the path. */
const NO_RULE =
  /^\s{0,8}response 404 \(backend NotFound\), service rules for (?:the path|\[ [^\]\n]{0,300} \]) non-existent/;

/** What it says of a token that it was given; of none it says "empty token". */
const IAP_REFUSES_TOKEN = body(
  /^\s{0,8}Invalid IAP credentials: (?:Base64 decode failed on token|Unable to parse JWT|JWT signature is invalid|JWT audience doesn['’]t match|JWT ['’]email['’] claim|Invalid bearer token\.)/,
);

const page = any(body(ROBOT), body(BALANCER_PAGE));
/** The balancer's stock backend limit is 30 s, a serverless backend's 60 s, Cloud Run's 300 s. */
const atLimit = any(took(29_000, 33_000), took(59_000, 62_000), took(298_000, 305_000));
const own = by("google-frontend");
const ownPage = all(own, page);

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
        en: "Google's front end has no service for this host and path, or its ingress setting keeps this caller out; nothing behind it was asked.",
        "zh-CN":
          "Google 前端没有这个主机名和路径对应的服务，或服务的入站流量（ingress）设置不允许该调用方；后面的程序没有收到请求。",
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
    cause({
      id: "login-missing",
      mechanism: "auth-missing",
      on: [401, 403],
      certainty: "likely",
      when: all(
        ownPage,
        body(/does not have permission|Unauthorized|not authorized/i),
        notSent("authorization"),
      ),
      why: text({
        en: "The service is not public, and the call carries no identity token.",
        "zh-CN": "该服务不是公开的，而请求没有携带身份令牌。",
      }),
      sources: [RUN],
    }),
    cause({
      id: "token-refused",
      mechanism: "auth-invalid",
      on: [401],
      certainty: "likely",
      when: all(ownPage, sent("authorization")),
      sources: [RUN],
    }),
    cause({
      id: "invoker-role-missing",
      mechanism: "auth-not-authorised",
      on: [403],
      certainty: "likely",
      when: all(ownPage, body(/does not have permission/), any(sent("authorization"), body(ROBOT))),
      sources: [RUN],
    }),
    cause({
      id: "invoker-role-missing-perhaps",
      mechanism: "auth-not-authorised",
      on: [403],
      certainty: "possible",
      when: ownPage,
      sources: [RUN],
    }),
    cause({
      id: "address-or-ingress",
      mechanism: "blocked-by-config-rule",
      on: [403, 404],
      certainty: "possible",
      when: own,
      sources: [docs("Cloud Run: ingress", "https://cloud.google.com/run/docs/securing/ingress")],
    }),
    cause({
      id: "iap-token-refused",
      mechanism: "auth-invalid",
      on: [401],
      certainty: "certain",
      when: IAP_REFUSES_TOKEN,
      why: text({
        en: "Identity-Aware Proxy read the token and refused it: not a JWT, a wrong signature, no email claim, or an audience other than an OAuth client (or URL) that it accepts.",
        "zh-CN":
          "Identity-Aware Proxy 读取了令牌但不接受：不是 JWT、签名不对、没有 email 声明，或 audience 不是它接受的 OAuth 客户端（或 URL）。",
      }),
      fix: [
        text({
          en: "As a service account ask for an ID token with email for an OAuth client that IAP accepts (its own or a listed programmatic one), or sign a JWT for the application's URL.",
          "zh-CN":
            "用服务账号获取含 email 的 ID 令牌，audience 填 IAP 接受的 OAuth 客户端（它自己的，或列入程序化访问名单的），或为应用的 URL 自行签发 JWT。",
        }),
        text({
          en: "If Authorization is the application's own, send the token of IAP as Proxy-Authorization: Bearer ….",
          "zh-CN": "如果 Authorization 要留给应用自己用，把给 IAP 的令牌放进 Proxy-Authorization: Bearer …。",
        }),
      ],
      sources: [
        docs(
          "Identity-Aware Proxy: programmatic authentication",
          "https://cloud.google.com/iap/docs/authentication-howto",
        ),
      ],
    }),
    cause({
      id: "iap-login",
      mechanism: "auth-missing",
      on: [401],
      certainty: "likely",
      when: all(
        own,
        any(field("x-goog-iap-generated-response"), body("Invalid IAP credentials: empty token")),
        not(IAP_REFUSES_TOKEN),
      ),
      sources: [IAP],
    }),
    cause({
      id: "iap-denied",
      mechanism: "auth-not-authorised",
      on: [403],
      certainty: "likely",
      when: field("x-goog-iap-generated-response"),
      sources: [IAP],
    }),
    cause({
      id: "no-instance",
      mechanism: "service-overloaded",
      on: [429],
      certainty: "likely",
      when: all(own, any(body("Rate exceeded."), page)),
      why: text({
        en: "No instance was free for the request: the limit of instances is reached or they start too slowly.",
        "zh-CN": "没有空闲实例可以处理请求：实例数达到上限，或启动太慢。",
      }),
      sources: [RUN],
    }),
    cause({
      id: "rate",
      mechanism: "rate-limited",
      on: [429],
      certainty: "possible",
      when: own,
      sources: [RUN],
    }),
    cause({
      id: "backend-slow",
      mechanism: "upstream-response-timeout",
      on: [502, 503, 504],
      certainty: "likely",
      when: all(own, atLimit),
      sources: [BALANCER],
    }),
    cause({
      id: "backend-timed-out",
      mechanism: "upstream-response-timeout",
      on: [504],
      certainty: "likely",
      when: all(own, any(page, body("upstream request timeout"))),
      sources: [BALANCER, RUN],
    }),
    cause({
      id: "backends-unhealthy",
      mechanism: "upstream-none-available",
      on: [502],
      certainty: "likely",
      when: all(ownPage, not(atLimit)),
      sources: [BALANCER],
    }),
    cause({
      id: "backend-closed",
      mechanism: "upstream-closed-without-response",
      on: [502],
      certainty: "possible",
      when: any(all(ownPage, not(atLimit)), own),
      sources: [BALANCER],
    }),
    cause({
      id: "backend-unreachable",
      mechanism: "upstream-connection-refused",
      on: [502],
      certainty: "possible",
      when: all(ownPage, not(atLimit)),
      sources: [BALANCER],
    }),
    cause({
      id: "instance-failed",
      mechanism: "app-failed-to-start",
      on: [503],
      certainty: "likely",
      when: all(own, any(page, body("Service Unavailable"))),
      why: text({
        en: "On Cloud Run mostly the container failed to start, crashed or ran out of memory while it handled the request.",
        "zh-CN": "在 Cloud Run 上，多半是容器没能启动，或在处理请求时崩溃或内存不足。",
      }),
      sources: [RUN],
    }),
    cause({
      id: "all-backends-down",
      mechanism: "upstream-none-available",
      on: [503],
      certainty: "possible",
      when: own,
      sources: [BALANCER],
    }),
    cause({
      id: "server-error",
      mechanism: "unhandled-exception",
      on: [500],
      certainty: "likely",
      when: ownPage,
      sources: [RUN],
    }),
    cause({
      id: "no-instance-500",
      mechanism: "service-overloaded",
      on: [500],
      certainty: "possible",
      when: own,
      sources: [RUN],
    }),
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
