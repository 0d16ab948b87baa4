import { all, any, type Condition } from "../../diagnosis/condition/condition.ts";
import { field, status } from "../../diagnosis/condition/response.ts";
import { took } from "../../diagnosis/condition/time.ts";
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
const WAY_TO_CELL = [
  text({
    en: "Let firewalls and security groups pass the router to the cells' ports of containers (61001 to 65534 by default).",
    "zh-CN": "让防火墙和安全组放行路由器到各 cell 上容器端口（默认 61001 到 65534）的连接。",
  }),
];
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
    GOROUTER.proven(
      "connect-late",
      "upstream-connect-timeout",
      502,
      failed(/dial tcp \S{3,60}:\d{1,5}: (?:connect: )?(?:i\/o timeout|connection timed out)/),
      { fix: WAY_TO_CELL },
    ),
    GOROUTER.likely(
      "unreachable",
      "upstream-connect-timeout",
      502,
      failed(/dial tcp \S{3,60}:\d{1,5}: connect: (?:no route to host|network is unreachable)/),
      { fix: WAY_TO_CELL },
    ),
    // Three tries of five seconds each (endpoint_dial_timeout, max_attempts); older routers do not say what failed.
    GOROUTER.likely(
      "three-tries-late",
      "upstream-connect-timeout",
      502,
      all(said(/^endpoint_failure$/), took(14_500, 16_500)),
      {
        why: text({
          en: "The 502 came after 15 s: the router tries three times for 5 s each to connect to the app's container, and probably got no answer.",
          "zh-CN": "502 在 15 秒后出现：路由器会尝试连接应用容器三次，每次 5 秒，很可能都没有得到响应。",
        }),
        fix: WAY_TO_CELL,
      },
    ),
    GOROUTER.proven(
      "no-tls-there",
      "upstream-protocol-mismatch",
      525,
      failed(/first record does not look like a TLS handshake/),
      {
        why: text({
          en: "The router speaks TLS to this instance, and what listens there answers in plain text: mostly another app that took over the address.",
          "zh-CN": "路由器用 TLS 连接这个实例，而那里返回的是明文：多半是另一个应用占用了这个地址。",
        }),
      },
    ),
    GOROUTER.proven("name", "upstream-dns-failure", 502, failed(/lookup .{1,255}: no such host/), {
      why: text({
        en: "The router cannot resolve the name that it has to call, mostly that of the route service bound to the route.",
        "zh-CN": "路由器无法解析它要调用的域名，多半是绑定在该路由上的路由服务的域名。",
      }),
    }),
    GOROUTER.likely("caller-left", "client-aborted", 499, failed(/context canceled/)),
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
