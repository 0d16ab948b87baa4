import { all, any, type Condition } from "../../diagnosis/condition/condition.ts";
import { field, status } from "../../diagnosis/condition/response.ts";
import { relayed, wrote } from "../../diagnosis/responder.ts";
import { docs } from "../../diagnosis/source.ts";
import { text } from "../../diagnosis/text.ts";
import { by } from "../writing/by.ts";
import { anybody, causesOf } from "../writing/causes-of.ts";
import { defineResponder } from "../writing/define.ts";
import { product } from "../writing/product.ts";

const ROUTER = docs(
  "Cloud Foundry: troubleshooting router error responses",
  "https://docs.cloudfoundry.org/adminguide/troubleshooting-router-error-responses.html",
);
const GOROUTER = causesOf(anybody, ROUTER);
const said = (words: RegExp): Condition => all(by("cloud-foundry"), field("x-cf-routererror", words));
/** A request that it sent to an instance, and what came of it. */
const failed = (words: RegExp): Condition => all(said(/^endpoint_failure/), field("x-cf-routererror", words));

export const cloudFoundry = defineResponder({
  id: "cloud-foundry",
  name: product("Cloud Foundry"),
  roles: ["reverse-proxy"],
  signs: [
    wrote("x-cf-routererror-field", field("x-cf-routererror", /\S/)),
    relayed("x-vcap-request-id-field", field("x-vcap-request-id")),
  ],
  causes: [
    GOROUTER.proven("unknown-route", "gateway-route-not-found", [400, 404], said(/^unknown_route/), {
      why: text({
        en: "No app claims this route now: it is not mapped, belongs to a stopped or crashed app, or asks for an instance that is gone.",
        "zh-CN": "现在没有应用占有这个路由：没有映射，应用已停止或崩溃，或请求指定的实例已不存在。",
      }),
      fix: [
        text({
          en: "`cf routes` and `cf apps` show whether the route is mapped to an app that runs; `cf map-route` maps it.",
          "zh-CN":
            "用 `cf routes` 和 `cf apps` 查看路由是否映射到正在运行的应用；`cf map-route` 可添加映射。",
        }),
      ],
    }),
    GOROUTER.possible("app-stopped", "service-stopped", 404, said(/^unknown_route/)),
    GOROUTER.proven("no-endpoints", "upstream-none-available", 503, said(/^no_endpoints/)),
    GOROUTER.proven("connection-limit", "service-overloaded", 503, said(/^Connection Limit Reached/i), {
      why: text({
        en: "Every instance of the app already has as many connections from the router as it may have.",
        "zh-CN": "应用的每个实例都已达到路由器允许的连接数。",
      }),
    }),
    GOROUTER.proven("refused", "upstream-connection-refused", 502, failed(/connection refused/)),
    GOROUTER.likely(
      "connect-late",
      "upstream-connect-timeout",
      502,
      failed(/dial tcp.{0,80}(?:i\/o timeout|no route to host)/),
    ),
    GOROUTER.likely(
      "certificate",
      "upstream-tls-certificate-invalid",
      [502, 503, 526],
      any(failed(/x509:/), all(said(/^endpoint_failure/), status(526))),
    ),
    GOROUTER.likely(
      "handshake",
      "upstream-tls-handshake-failed",
      [502, 525],
      any(failed(/TLS handshake|tls: (?!bad certificate)/), all(said(/^endpoint_failure/), status(525))),
    ),
    GOROUTER.proven("answer-invalid", "upstream-invalid-response", 502, failed(/malformed HTTP/)),
    GOROUTER.likely(
      "closed",
      "upstream-closed-without-response",
      502,
      failed(/\bEOF\b|reset by peer|broken pipe/),
    ),
    GOROUTER.likely(
      "silent",
      "upstream-response-timeout",
      [502, 504],
      failed(/deadline exceeded|timeout awaiting response/),
    ),
    GOROUTER.possible("instance-failed", "upstream-closed-without-response", 502, said(/^endpoint_failure/)),
    GOROUTER.possible("app-crashed", "upstream-worker-killed", 502, said(/^endpoint_failure/)),
    GOROUTER.likely("client-certificate", "client-certificate-missing", 496, said(/^endpoint_failure/)),
    GOROUTER.likely("host-empty", "host-header-invalid", 400, said(/^empty_host/)),
    GOROUTER.likely(
      "instance-field",
      "malformed-request-head",
      400,
      said(/^invalid_cf_(?:app|process)_instance_header/),
    ),
    GOROUTER.proven("head-too-large", "request-header-too-large", 431, said(/^max-request-size-exceeded/)),
    GOROUTER.likely(
      "service-late",
      "upstream-response-timeout",
      504,
      said(/^expired_route_service_signature/),
      {
        why: text({
          en: "The route service sent the request back too late: its signature had expired.",
          "zh-CN": "路由服务把请求送回得太晚，签名已经过期。",
        }),
      },
    ),
    GOROUTER.likely("route-services-off", "server-config-error", 502, said(/^route_service_unsupported/)),
    GOROUTER.proven(
      "websocket-by-service",
      "websocket-handshake-failed",
      503,
      said(/^route_service_unsupported/),
      {
        why: text({
          en: "This route is bound to a route service, and this router passes no WebSocket through one: it is older, or `route_services.enable_websockets` is false.",
          "zh-CN":
            "这个路由绑定了路由服务，而这个路由器不让 WebSocket 经过路由服务：版本较旧，或 `route_services.enable_websockets` 为 false。",
        }),
      },
    ),
  ],
  sources: [ROUTER],
});
