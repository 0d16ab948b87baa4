import { body } from "../../diagnosis/condition/body.ts";
import { all, any, type Condition } from "../../diagnosis/condition/condition.ts";
import { json } from "../../diagnosis/condition/json.ts";
import { field, status } from "../../diagnosis/condition/response.ts";
import { named, relayed, wrote } from "../../diagnosis/responder.ts";
import { docs } from "../../diagnosis/source.ts";
import { text } from "../../diagnosis/text.ts";
import { anybody, causesOf } from "../writing/causes-of.ts";
import { defineResponder } from "../writing/define.ts";
import { product } from "../writing/product.ts";

const OUTPOST = docs(
  "authentik: the proxy outpost's handlers",
  "https://github.com/goauthentik/authentik/blob/main/internal/outpost/proxyv2/handlers.go",
);
const CORE = docs(
  "authentik: the web server's proxy",
  "https://github.com/goauthentik/authentik/blob/main/internal/web/proxy.go",
);
const PROVIDER = docs(
  "authentik: proxy provider",
  "https://docs.goauthentik.io/add-secure-apps/providers/proxy/",
);
const { proven, likely } = causesOf(anybody, OUTPOST, PROVIDER);
const core = causesOf(anybody, CORE);

const noApp: Condition = all(json("Message", /^no app for hostname$/), json("Host", /./));
const page: Condition = body(
  /goauthentik\.io\?utm_source=authentik_outpost&(?:amp;)?utm_campaign=proxy_error/,
);
const starting: Condition = all(
  status(502, 503),
  any(body(/^authentik starting/), json("error", /^authentik starting/)),
);
const backend = /^failed to connect to authentik backend: /;
const unconnected: Condition = all(status(502, 503), any(body(backend), json("error", backend)));

/** The identity provider and the proxy before applications that it brings along (outpost). */
export const authentik = defineResponder({
  id: "authentik",
  name: product("authentik"),
  roles: ["application"],
  over: ["application"],
  signs: [
    wrote("no-app", noApp),
    wrote("proxy-error-page", page),
    wrote("starting", starting),
    wrote("backend-error", unconnected),
    named("powered-by", field("x-powered-by", /^authentik$/)),
    // Its outpost marks what it passes on.
    relayed(
      "outpost-field",
      any(field("x-powered-by", /^authentik_proxy2$/), field("server", /^authentik_proxy2$/)),
    ),
  ],
  causes: [
    proven("no-app", "host-not-configured", [400, 404], noApp, {
      why: text({
        en: "The outpost has no application with this host name as external host; its answer shows the name that it saw.",
        "zh-CN": "该 outpost 没有以这个主机名作为外部主机的应用；响应里是它看到的主机名。",
      }),
      fix: [
        text({
          en: "Add the application to the outpost, and compare the provider's external host with the name in the answer.",
          "zh-CN": "把应用加入这个 outpost，并把提供程序的外部主机与响应里的主机名比较。",
        }),
        text({
          en: "Let the proxy in front pass the name on: `proxy_set_header Host $host`, or X-Forwarded-Host.",
          "zh-CN": "让前面的代理传递主机名：`proxy_set_header Host $host`，或 X-Forwarded-Host。",
        }),
      ],
    }),
    likely("upstream", "upstream-connection-refused", 502, page, {
      why: text({
        en: "authentik let the caller in, and the application's server behind it gave no answer; signed in, the page quotes the reason.",
        "zh-CN": "authentik 放行了调用者，但其后的应用服务器没有响应；登录后页面会引用原因。",
      }),
      fix: [
        text({
          en: "Ask the provider's internal host from the outpost's own network: inside a container localhost is the container.",
          "zh-CN": "从 outpost 所在的网络请求提供程序的内部主机：在容器里 localhost 是容器自己。",
        }),
      ],
    }),
    core.proven("starting", "upstream-none-available", [502, 503], starting, {
      why: text({
        en: "authentik's web server runs, its core does not yet: it is starting, migrating its database, or has failed to start.",
        "zh-CN": "authentik 的 Web 服务器已运行，核心还没有：正在启动、迁移数据库，或启动失败。",
      }),
      fix: [
        text({
          en: "Wait a minute; if it stays, read the server container's log, mostly about PostgreSQL or migrations.",
          "zh-CN": "稍等一分钟；如果一直如此，查看 server 容器的日志，多半与 PostgreSQL 或迁移有关。",
        }),
      ],
    }),
    core.likely("core-gone", "upstream-connection-refused", [502, 503], unconnected, {
      why: text({
        en: "authentik's web server could not reach its own core, as when that was killed for memory; the text quotes the reason.",
        "zh-CN": "authentik 的 Web 服务器连不上自己的核心（例如核心因内存不足被终止）；文字里引用了原因。",
      }),
    }),
  ],
  sources: [OUTPOST, CORE],
});
