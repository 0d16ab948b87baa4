import { field } from "../../diagnosis/condition/response.ts";
import { docs } from "../../diagnosis/source.ts";
import { text } from "../../diagnosis/text.ts";
import { anybody, causesOf } from "../writing/causes-of.ts";

const { proven } = causesOf(anybody, docs("Plausible: events API", "https://plausible.io/docs/events-api"));

/** What Plausible tells of an event in a field alone. */
export const plausibleCauses = {
  id: "plausible",
  causes: [
    proven(
      "event-dropped",
      "error-reported-with-200",
      [200, 202],
      field("x-plausible-dropped", /^\s{0,4}[1-9]/),
      {
        why: text({
          en: "Plausible took the request and dropped the event, mostly for a bot, data centre or spam referrer, a shield, a rate limit, or a site that is unknown or blocked there.",
          "zh-CN":
            "Plausible 接收了请求但丢弃了事件，多半因为机器人、数据中心或垃圾来源、屏蔽规则、限流，或站点未登记、被停用。",
        }),
        fix: [
          text({
            en: "Pass on the visitor's User-Agent and address (X-Forwarded-For) where a server sends the events, and compare `domain` with the site's name.",
            "zh-CN":
              "由服务器发送事件时，要转发访客的 User-Agent 和地址（X-Forwarded-For），并核对 `domain` 与站点名称。",
          }),
        ],
      },
    ),
  ],
} as const;
