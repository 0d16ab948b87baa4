import { body } from "../../diagnosis/condition/body.ts";
import { all, any, not } from "../../diagnosis/condition/condition.ts";
import { lacks, status } from "../../diagnosis/condition/response.ts";
import { wrote } from "../../diagnosis/responder.ts";
import { docs } from "../../diagnosis/source.ts";
import { text } from "../../diagnosis/text.ts";
import { anybody, causesOf } from "../writing/causes-of.ts";
import { defineResponder } from "../writing/define.ts";

const SAFELINE = docs("SafeLine", "https://docs.waf.chaitin.com/en/home");
const BRAND = body(
  /安全检测能力由\s{0,8}(?:<[^>]{0,80}>)?\s{0,8}雷池|Security Detection Powered By\s{0,8}(?:<[^>]{0,80}>)?\s{0,8}SafeLine/i,
);
const CHALLENGE = any(
  body(/SafeLineChallenge\s{0,4}\(/),
  all(status(468), any(BRAND, body(/safeline|chaitin/i))),
);
/** WebberRASP writes the same comment and says who it is in a field. */
const EVENT = all(
  body(/<!-- event_id: [0-9a-f]{32} -->/),
  body(/请求已被阻断|访问已被拦截/),
  lacks("x-protected-by"),
);
const BLOCKED = all(any(BRAND, EVENT), not(CHALLENGE));
const { proven } = causesOf(anybody, SAFELINE);

export const safeline = defineResponder({
  id: "safeline",
  name: text({ en: "SafeLine WAF", "zh-CN": "雷池 WAF" }),
  roles: ["waf"],
  over: ["nginx"],
  signs: [wrote("block-page", any(BRAND, EVENT)), wrote("challenge-page", CHALLENGE)],
  causes: [
    proven("challenge", "bot-challenge", "any", CHALLENGE),
    proven("rule", "waf-blocked", ["2xx", "4xx"], BLOCKED, {
      fix: [
        text({
          en: "As the owner, search the event_id of the page in SafeLine's attack log; add an allow rule for the path, or switch that module to observe.",
          "zh-CN":
            "如果是站长，用页面中的 event_id 在雷池的攻击日志里查询，为该路径加白名单，或把对应模块改为观察。",
        }),
        text({
          en: "For a list of addresses or a rate limit look at the deny rules and at the access limit of this application.",
          "zh-CN": "如果是黑名单或频率限制，检查该应用的自定义规则和频率限制。",
        }),
        text({
          en: "As a visitor, take out of the request what looks like an attack.",
          "zh-CN": "如果是访客，去掉请求中像攻击的内容。",
        }),
      ],
      confirm: text({
        en: "The page's comment event_id has its entry in SafeLine's log; the application's own log has no such request.",
        "zh-CN": "页面注释里的 event_id 能在雷池日志中查到；应用自己的日志里没有这个请求。",
      }),
    }),
  ],
  sources: [SAFELINE],
});
