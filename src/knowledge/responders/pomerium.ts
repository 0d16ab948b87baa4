import { body } from "../../diagnosis/condition/body.ts";
import { all, type Condition, not } from "../../diagnosis/condition/condition.ts";
import { field, status } from "../../diagnosis/condition/response.ts";
import { wrote } from "../../diagnosis/responder.ts";
import { docs } from "../../diagnosis/source.ts";
import { text } from "../../diagnosis/text.ts";
import { by } from "../writing/by.ts";
import { anybody, causesOf } from "../writing/causes-of.ts";
import { defineResponder } from "../writing/define.ts";
import { privateCodes } from "../writing/private-code.ts";
import { product } from "../writing/product.ts";

const HEADERS = docs(
  "Pomerium: headers.go",
  "https://github.com/pomerium/pomerium/blob/main/internal/httputil/headers.go",
);
const REPLIES = docs(
  "Pomerium: local_reply.go",
  "https://github.com/pomerium/pomerium/blob/main/config/envoyconfig/local_reply.go",
);
const DETAILS = docs(
  "Envoy: response code details",
  "https://www.envoyproxy.io/docs/envoy/latest/configuration/http/http_conn_man/response_code_details",
);
const ACCESS = causesOf(anybody, HEADERS);
const WAY = causesOf(anybody, REPLIES, DETAILS);
const code = privateCodes({ kind: "vendor", seen: "response", sources: [HEADERS] });

const answered: Condition = by("pomerium");
/** Pomerium's access decision; what its Envoy answers on the way has a detail of Envoy instead. */
const decided: Condition = all(answered, field("x-pomerium-intercepted-response"));
/** The detail that Envoy gives for its reply stands as the text of the status, in the JSON as in the page. */
const detail = (pattern: string): Condition => all(answered, body(new RegExp(`"statusText": ?"${pattern}`)));
/** The reason for which the connection to the upstream was reset before it answered. */
const reset = (reason: string): Condition => detail(`upstream_reset_before_response_started\\{${reason}`);
const JSON_REPLY =
  /^\s{0,4}\{\s{0,8}"requestId": ?"[^"]{1,80}",\s{0,8}"status": ?"?\d{3}"?,\s{0,8}"statusText": ?"[a-z_]{4,60}[{"]/;

export const pomerium = defineResponder({
  id: "pomerium",
  name: product("Pomerium"),
  roles: ["reverse-proxy"],
  over: ["envoy"],
  signs: [
    wrote("own-response-field", field("x-pomerium-intercepted-response")),
    wrote("page", body("window.POMERIUM_DATA = {")),
    wrote("error-json", body(JSON_REPLY)),
  ],
  statuses: [
    code(
      "450",
      "Device Not Authorized",
      text({
        en: "The policy sets conditions for the device, mostly that it is approved, and the one registered for this user does not meet them.",
        "zh-CN": "策略对设备有要求（多半是须经批准），而该用户登记的设备不符合。",
      }),
    ),
  ],
  neverWrites: [405, 406, 413, 415, 422],
  causes: [
    ACCESS.likely("policy", "auth-not-authorised", 403, all(decided, status(403)), {
      why: text({
        en: "The user is known, but the policy of this route does not let this request in, mostly because of the user's claims.",
        "zh-CN": "用户已登录，但这条路由的策略不允许这个请求，多半与该用户的声明有关。",
      }),
      fix: [
        text({
          en: "Compare the user's claims (on /.pomerium of the route's host) with the route's policy.",
          "zh-CN": "对照用户的声明（在该路由主机的 /.pomerium 页面上）与路由的策略。",
        }),
      ],
      confirm: text({
        en: "Authorisation log of Pomerium: allow-why-false and deny-why-true of this request.",
        "zh-CN": "Pomerium 的授权日志：该请求的 allow-why-false 和 deny-why-true。",
      }),
    }),
    ACCESS.likely("no-route", "gateway-route-not-found", 404, all(decided, status(404))),
    ACCESS.likely("login-wanted", "auth-missing", 401, decided),
    ACCESS.likely("device", "auth-not-authorised", 450, decided),
    ACCESS.likely("client-certificate", "client-certificate-missing", 495, decided),
    WAY.likely("refused", "upstream-connection-refused", 503, reset("(?:remote_)?connection_failure")),
    WAY.proven("connect-late", "upstream-connect-timeout", 503, reset("connection_timeout")),
    WAY.likely(
      "closed",
      "upstream-closed-without-response",
      [502, 503],
      reset("(?:connection_termination|remote_re)"),
    ),
    WAY.likely("answer-invalid", "upstream-invalid-response", [502, 503], reset("protocol_error")),
    WAY.likely("overflow", "service-overloaded", 503, reset("overflow")),
    WAY.proven("none-healthy", "upstream-none-available", 503, detail("no_healthy_upstream")),
    WAY.likely("name", "upstream-dns-failure", 503, detail("dns_resolution_failure")),
    WAY.proven("silent", "upstream-response-timeout", 504, detail("(?:upstream_)?response_timeout")),
    WAY.likely("no-envoy-route", "gateway-route-not-found", 404, detail("route_not_found")),
    WAY.possible(
      "unavailable",
      "upstream-none-available",
      503,
      all(answered, not(detail("no_healthy_upstream"))),
    ),
  ],
  sources: [HEADERS, REPLIES],
});
