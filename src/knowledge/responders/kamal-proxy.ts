import { body } from "../../diagnosis/condition/body.ts";
import { all, type Condition } from "../../diagnosis/condition/condition.ts";
import { overTls } from "../../diagnosis/condition/origin.ts";
import { status } from "../../diagnosis/condition/response.ts";
import { wrote } from "../../diagnosis/responder.ts";
import { docs } from "../../diagnosis/source.ts";
import { text } from "../../diagnosis/text.ts";
import { anybody, causesOf } from "../writing/causes-of.ts";
import { defineResponder } from "../writing/define.ts";
import { product } from "../writing/product.ts";

const SOURCE = "https://github.com/basecamp/kamal-proxy/blob/main/internal/server";
const TARGET = docs("Kamal Proxy: target.go", `${SOURCE}/target.go`);
const SERVICE = docs("Kamal Proxy: service.go", `${SOURCE}/service.go`);
const ROUTER = docs("Kamal Proxy: router.go", `${SOURCE}/router.go`);
const target = causesOf(anybody, TARGET);
const service = causesOf(anybody, SERVICE);
const router = causesOf(anybody, ROUTER);

/** Its pages have the title of the status with a dash; those of Rails, which look alike, have a sentence there. */
const page = (code: number, phrase: string): Condition =>
  all(status(code), body(`<title>${code} — ${phrase}</title>`), body("background: #0971D5;"));
const missing = page(404, "Not Found");
const large = page(413, "Content Too Large");
const broken = page(502, "Bad Gateway");
const unavailable = page(503, "Service Temporarily Unavailable");
const late = page(504, "Gateway Timeout");

/** The proxy that Kamal puts before the containers of an application. */
export const kamalProxy = defineResponder({
  id: "kamal-proxy",
  name: product("Kamal Proxy"),
  roles: ["reverse-proxy"],
  over: ["rails"],
  signs: [
    wrote("not-found-page", missing),
    wrote("too-large-page", large),
    wrote("bad-gateway-page", broken),
    wrote("unavailable-page", unavailable),
    wrote("timeout-page", late),
  ],
  neverWrites: [401, 403, 405, 406, 415, 422],
  causes: [
    router.proven("no-service", "gateway-route-not-found", 404, missing, {
      why: text({
        en: "No service of Kamal Proxy has this host name and path, and none takes all hosts; the application was not asked.",
        "zh-CN": "Kamal Proxy 没有服务对应这个主机名和路径，也没有接受所有主机名的服务；请求没有交给应用。",
      }),
      fix: [
        text({
          en: "Compare `proxy.host` (or `hosts`) in config/deploy.yml with the name in the address; `kamal proxy details` and its list show what is deployed.",
          "zh-CN":
            "把 config/deploy.yml 中的 `proxy.host`（或 `hosts`）与地址中的主机名比较，并查看已部署的服务。",
        }),
      ],
    }),
    target.proven("too-large", "request-body-too-large", 413, large, {
      fix: [
        text({
          en: "Raise `max_request_body` under `proxy.buffering` in config/deploy.yml.",
          "zh-CN": "调高 config/deploy.yml 中 `proxy.buffering` 下的 `max_request_body`。",
        }),
      ],
    }),
    target.likely("refused", "upstream-connection-refused", 502, broken, {
      why: text({
        en: "The container refused the connection or broke it off: it is gone, restarting, or listens on another port than `app_port`.",
        "zh-CN": "容器拒绝或中断了连接：它已退出、正在重启，或监听的端口不是 `app_port`。",
      }),
      confirm: text({
        en: 'Kamal Proxy\'s log at this second: "Error while proxying" with the target and the reason.',
        "zh-CN": "Kamal Proxy 在这一刻的日志：“Error while proxying”加目标和原因。",
      }),
    }),
    target.possible("closed", "upstream-closed-without-response", 502, broken),
    target.likely("silent", "upstream-response-timeout", 504, late, {
      why: text({
        en: "The application did not begin to answer within `response_timeout` (30 seconds), or a deployment or a pause cut the request off.",
        "zh-CN": "应用没有在 `response_timeout`（30 秒）内开始响应，或请求被部署、暂停打断。",
      }),
    }),
    service.likely("stopped", "maintenance-mode", 503, unavailable, {
      why: text({
        en: "The service was stopped on purpose (`kamal app maintenance`), or no container of it is healthy just now.",
        "zh-CN": "该服务被有意停止（`kamal app maintenance`），或此刻没有健康的容器。",
      }),
    }),
    service.possible("none-healthy", "upstream-none-available", 503, unavailable),
    service.possible("no-tls", "tls-no-certificate-for-name", 503, all(unavailable, overTls), {
      why: text({
        en: "The request came over TLS to a service that was deployed without `ssl: true`, which Kamal Proxy refuses with 503.",
        "zh-CN": "请求通过 TLS 到达，而该服务部署时没有 `ssl: true`，Kamal Proxy 以 503 拒绝。",
      }),
    }),
  ],
  sources: [TARGET, SERVICE, ROUTER],
});
