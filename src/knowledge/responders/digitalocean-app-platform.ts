import { body } from "../../diagnosis/condition/body.ts";
import { all, type Condition } from "../../diagnosis/condition/condition.ts";
import { wrote } from "../../diagnosis/responder.ts";
import { docs } from "../../diagnosis/source.ts";
import { text } from "../../diagnosis/text.ts";
import { by } from "../writing/by.ts";
import { anybody, causesOf } from "../writing/causes-of.ts";
import { defineResponder } from "../writing/define.ts";
import { product } from "../writing/product.ts";

const DETAILS = docs(
  "Envoy: response code details, which the page of App Platform prints",
  "https://www.envoyproxy.io/docs/envoy/latest/configuration/http/http_conn_man/response_code_details",
);
const EDGE = causesOf(anybody, DETAILS);
/** `no_healthy_upstream (503 UH)`: detail, status and flag. */
const said = (detail: RegExp): Condition => all(by("digitalocean-app-platform"), body(detail));

export const digitaloceanAppPlatform = defineResponder({
  id: "digitalocean-app-platform",
  name: product("DigitalOcean App Platform"),
  roles: ["reverse-proxy"],
  signs: [wrote("error-page", body(/App Platform failed to forward this request to the application/))],
  causes: [
    EDGE.proven(
      "no-instance",
      "upstream-none-available",
      [503, 504],
      said(/\bno_healthy_upstream\b|\(50\d UH\)/),
      {
        why: text({
          en: "No instance of the component is healthy: mostly it crashes, its health check fails, or it listens on another port.",
          "zh-CN": "该组件没有健康的实例：多半是进程崩溃、健康检查失败，或监听了别的端口。",
        }),
        fix: [
          text({
            en: "Read the component's runtime log and its deployment's health checks.",
            "zh-CN": "查看该组件的运行日志，以及部署的健康检查结果。",
          }),
          text({
            en: "Let the app listen on 0.0.0.0 and on the port that `http_port` names.",
            "zh-CN": "让应用监听 0.0.0.0，端口与 `http_port` 一致。",
          }),
        ],
      },
    ),
    EDGE.proven(
      "closed",
      "upstream-closed-without-response",
      [502, 503, 504],
      said(/\{connection_termination|\(50\d UC\)/),
    ),
    EDGE.likely(
      "refused",
      "upstream-connection-refused",
      [502, 503, 504],
      said(/connection_failure|\(50\d UF\)/),
    ),
    EDGE.likely(
      "unreachable",
      "upstream-connect-timeout",
      [502, 503, 504],
      said(/connection_time(?:out|d_out)/),
    ),
    EDGE.likely(
      "reset",
      "upstream-closed-without-response",
      [502, 503, 504],
      said(/\{remote_reset|\(50\d UR\)/),
    ),
    EDGE.proven(
      "silent",
      "upstream-response-timeout",
      [503, 504],
      said(/\b(?:upstream_)?response_timeout\b|upstream_per_try_timeout|\(50\d UT\)/),
    ),
    EDGE.likely("overflow", "service-overloaded", 503, said(/\{overflow|\(503 UO\)/)),
    // The answer with this status came from behind; the edge put its page in its place.
    EDGE.possible("by-application", "dependency-unavailable", [502, 503, 504], said(/\bvia_upstream\b/), {
      why: text({
        en: "The app or a proxy inside answered with this status itself; App Platform put its own page in place of the content.",
        "zh-CN": "应用或其中的代理自己返回了这个状态码；App Platform 用自己的页面代替了正文。",
      }),
    }),
  ],
  sources: [DETAILS],
});
