import { partOf } from "../../diagnosis/condition/address.ts";
import { hop, quoteHop } from "../../diagnosis/condition/chain.ts";
import { all, holds, quoting } from "../../diagnosis/condition/condition.ts";
import { isCorsBlocked } from "../../diagnosis/condition/origin.ts";
import { docs, fetchStandard } from "../../diagnosis/source.ts";
import { text } from "../../diagnosis/text.ts";
import { cause } from "../writing/define.ts";
import { startsLogin } from "./login-address.ts";

/** A call was sent to a login page, which no page may read: the session behind the call is over. */
export const loginByFetchCauses = {
  id: "login-by-fetch",
  over: ["cors"],
  causes: [
    cause({
      id: "blocked-at-login",
      mechanism: "login-redirect",
      on: ["any"],
      certainty: "likely",
      when: all(
        holds((c) => isCorsBlocked(c)),
        hop((earlier) => (earlier.response?.fields.has("location") ? quoteHop(earlier) : false)),
        quoting(
          "request.url",
          (c) => c.url !== null && startsLogin(c.url) && partOf(c.exchange.request.url, "origin"),
        ),
      ),
      why: text({
        en: "The session is missing or over: the call was redirected to a login page, which a script may not read.",
        "zh-CN": "会话缺失或已过期：这次调用被重定向到登录页，而脚本不能读取它。",
      }),
      fix: [
        text({
          en: "Let the interface answer 401 to calls (Accept: application/json, X-Requested-With) instead of a redirect.",
          "zh-CN": "对脚本调用（Accept: application/json、X-Requested-With）让接口返回 401，而不是重定向。",
        }),
        text({
          en: 'In the page: fetch with redirect: "manual", and on an opaque redirect reload the page so that it logs in.',
          "zh-CN": '在页面里：用 redirect: "manual" 发起 fetch，遇到不透明的重定向就刷新页面重新登录。',
        }),
      ],
      sources: [
        fetchStandard("http-redirect-fetch"),
        docs("OpenID Connect Core", "https://openid.net/specs/openid-connect-core-1_0.html#AuthRequest"),
      ],
    }),
  ],
} as const;
