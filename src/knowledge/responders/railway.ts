import { body } from "../../diagnosis/condition/body.ts";
import { all, any } from "../../diagnosis/condition/condition.ts";
import { host } from "../../diagnosis/condition/path.ts";
import { field } from "../../diagnosis/condition/response.ts";
import { relayed, wrote } from "../../diagnosis/responder.ts";
import { docs } from "../../diagnosis/source.ts";
import { text } from "../../diagnosis/text.ts";
import { by } from "../writing/by.ts";
import { cause, defineResponder } from "../writing/define.ts";
import { product } from "../writing/product.ts";
import { railwayAdvice } from "./railway.advice.ts";

const NOT_RESPONDING = docs(
  "Railway: application failed to respond",
  "https://docs.railway.com/networking/troubleshooting/application-failed-to-respond",
);
const SERVERLESS = docs("Railway: serverless", "https://docs.railway.com/reference/app-sleeping");
const OWN =
  /"status":"error","code":\d{3},"message":"(Application (not found|failed to respond)|Retried single replica)/;

export const railway = defineResponder({
  id: "railway",
  name: product("Railway"),
  roles: ["reverse-proxy"],
  signs: [
    wrote("fallback-field", field("x-railway-fallback", /true/i)),
    wrote("error-json", body(OWN)),
    wrote("error-text", all(field("server", /^railway/i), body(/^\s{0,20}Application failed to respond/))),
    relayed("x-railway-request-id-field", field("x-railway-request-id")),
    relayed("x-railway-edge-field", field("x-railway-edge")),
    relayed("server-field-seen", field("server", /^railway/i)),
  ],
  advice: railwayAdvice,
  causes: [
    cause({
      id: "no-such-app",
      mechanism: "host-not-configured",
      on: [404],
      certainty: "likely",
      when: any(body('"Application not found"'), all(by("railway"), field("x-railway-fallback"))),
      why: text({
        en: "No running service claims this host name: the domain is not attached, or the service is stopped or not deployed.",
        "zh-CN": "没有运行中的服务绑定这个主机名：域名没有绑定，或服务已停止、尚未部署。",
      }),
      sources: [docs("Railway: public networking", "https://docs.railway.com/networking/public-networking")],
    }),
    // Such a name belongs to a service from the start, so it is that which is gone or does not run. A name that nobody
    // ever had gets the same answer, and whoever mistyped one reads it here first.
    cause({
      id: "service-of-own-name-stopped",
      mechanism: "service-stopped",
      on: [404],
      certainty: "likely",
      when: all(by("railway"), field("x-railway-fallback"), host(/\.up\.railway\.app$/)),
      why: text({
        en: "If the name is spelt right, its service has no running deployment: removed, never deployed, asleep, or stopped with the plan or trial.",
        "zh-CN":
          "如果这个名字没有写错，它的服务没有运行中的部署：已删除、从未部署、休眠，或随套餐、试用到期停止。",
      }),
      fix: [
        text({
          en: "Compare the name letter by letter with the domain in the service's settings, and see that the domain has a target port.",
          "zh-CN": "将这个名字与服务设置中的域名逐字比较，并确认该域名设置了 target port。",
        }),
        text({
          en: "Ask again after ten seconds: a sleeping service wakes with the first request.",
          "zh-CN": "十秒后再请求一次：休眠的服务会被第一个请求唤醒。",
        }),
        text({
          en: "In Railway's dashboard look whether the service has an active deployment, and whether plan or trial is over.",
          "zh-CN": "在 Railway 控制台查看服务是否有运行中的部署，以及套餐或试用是否到期。",
        }),
      ],
      sources: [NOT_RESPONDING, SERVERLESS],
    }),
    cause({
      id: "service-stopped",
      mechanism: "service-stopped",
      on: [404],
      certainty: "possible",
      when: by("railway"),
      sources: [NOT_RESPONDING],
    }),
    cause({
      id: "not-listening",
      mechanism: "upstream-connection-refused",
      on: [502],
      certainty: "likely",
      when: any(body('"Application failed to respond"'), all(by("railway"), field("x-railway-fallback"))),
      why: text({
        en: "Mostly nothing answers on the port that Railway uses (the app must listen on 0.0.0.0 and the PORT it is given), else the app is overloaded or crashed.",
        "zh-CN":
          "多半是 Railway 使用的端口上没有响应（应用必须监听 0.0.0.0 和分配的 PORT），否则是应用过载或已崩溃。",
      }),
      sources: [NOT_RESPONDING],
    }),
    cause({
      id: "crashed",
      mechanism: "app-failed-to-start",
      on: [502, 503],
      certainty: "possible",
      when: by("railway"),
      sources: [NOT_RESPONDING],
    }),
    cause({
      id: "slow",
      mechanism: "upstream-response-timeout",
      on: [502, 504],
      certainty: "possible",
      when: by("railway"),
      sources: [NOT_RESPONDING],
    }),
  ],
  sources: [NOT_RESPONDING],
});
