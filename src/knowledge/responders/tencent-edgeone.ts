import { all, any } from "../../diagnosis/condition/condition.ts";
import { resourceType } from "../../diagnosis/condition/request.ts";
import { field, mediaType, setsCookie, status } from "../../diagnosis/condition/response.ts";
import { relayed, wrote } from "../../diagnosis/responder.ts";
import { docs } from "../../diagnosis/source.ts";
import { text } from "../../diagnosis/text.ts";
import { by } from "../writing/by.ts";
import { anybody, type CauseTable, causesOf } from "../writing/causes-of.ts";
import { cause, defineResponder } from "../writing/define.ts";
import { tencentEdgeoneCodes } from "./tencent-edgeone.codes.ts";

const CODES = docs("EdgeOne: abnormal status codes", "https://edgeone.ai/document/58009");

/** The node's own statuses. */
export const edgeOneStatuses = {
  "upstream-closed-without-response": ["520", "550"],
  "upstream-connection-refused": ["521", "551"],
  "upstream-connect-timeout": ["522", "552"],
  "upstream-dns-failure": ["523", "553"],
  "upstream-response-timeout": ["524", "554"],
  "upstream-tls-handshake-failed": ["525", "555"],
  "waf-blocked": ["566", "567"],
  "host-not-configured": ["418"],
  "proxy-loop": ["423"],
} as const satisfies CauseTable;

const seen = any(field("eo-log-uuid"), field("server", /edgeone/i), field("eo-cache-status"));
/** A script that sets a token in place of the answer, for those whom its bot rules doubt. */
const CHALLENGE = all(
  setsCookie(/^EO-Bot-Js-Token/),
  mediaType("text/html"),
  resourceType("xhr", "fetch", "script", "stylesheet", "image", "font"),
);
const OWN_STATUSES = Object.values(edgeOneStatuses).flat().map(Number);

export const tencentEdgeone = defineResponder({
  id: "tencent-edgeone",
  name: text({ en: "Tencent Cloud EdgeOne", "zh-CN": "腾讯云 EdgeOne" }),
  roles: ["cdn", "waf"],
  signs: [
    wrote("own-status", all(status(...OWN_STATUSES), seen)),
    wrote("challenge", CHALLENGE),
    relayed("passed-through", seen),
  ],
  statuses: tencentEdgeoneCodes,
  causes: [
    ...causesOf(anybody, CODES).table(edgeOneStatuses, {
      certainty: "likely",
      when: (code) => all(by("tencent-edgeone"), status(Number(code)), seen),
    }),
    cause({
      id: "bot-script",
      mechanism: "bot-challenge",
      on: ["any"],
      certainty: "certain",
      when: CHALLENGE,
      sources: [CODES],
    }),
    cause({
      id: "origin-late",
      mechanism: "upstream-response-timeout",
      on: [524, 554],
      certainty: "certain",
      when: all(by("tencent-edgeone"), status(524, 554)),
      why: text({
        en: "EdgeOne waited for the origin's answer and gave up. It waits 15 s unless the site says otherwise, over HTTP/2 to the origin a fixed 600 s.",
        "zh-CN": "EdgeOne 等待源站响应超时。除非另有设置，它等 15 秒；HTTP/2 回源固定为 600 秒。",
      }),
      fix: [
        text({
          en: "Raise the HTTP response timeout for this path in a rule (HTTPUpstreamTimeout, ResponseTimeout, 5 to 600 s; not for HTTP/2 to the origin).",
          "zh-CN":
            "在规则引擎中为这个路径调大 HTTP 响应超时（HTTPUpstreamTimeout 的 ResponseTimeout，5–600 秒；不适用于 HTTP/2 回源）。",
        }),
        text({
          en: "Or let the origin send the first byte sooner: stream the answer, or answer at once and finish the work later.",
          "zh-CN": "或让源站尽早发出首字节：改为流式返回，或先响应再在后台完成。",
        }),
      ],
      confirm: text({
        en: "The wait of this request ends at the limit; curl straight at the origin takes longer than that.",
        "zh-CN": "这个请求的等待时间正好等于上限；用 curl 直接请求源站，用时更长。",
      }),
      sources: [CODES],
    }),
    cause({
      id: "rate-or-bot-rule",
      mechanism: "rate-limited",
      on: [567],
      certainty: "possible",
      when: by("tencent-edgeone"),
      sources: [CODES],
    }),
  ],
  sources: [CODES],
});
