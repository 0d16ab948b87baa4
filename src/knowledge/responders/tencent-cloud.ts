import { body } from "../../diagnosis/condition/body.ts";
import { any } from "../../diagnosis/condition/condition.ts";
import { field } from "../../diagnosis/condition/response.ts";
import { wrote } from "../../diagnosis/responder.ts";
import { docs } from "../../diagnosis/source.ts";
import { text } from "../../diagnosis/text.ts";
import { anybody, causesOf } from "../writing/causes-of.ts";
import { defineResponder } from "../writing/define.ts";

const FILING = docs("腾讯云：备案", "https://cloud.tencent.com/document/product/243");
const WAF = docs("腾讯云 WAF：误拦截处理", "https://cloud.tencent.com/document/product/627");
const BLOCKED = any(body(/waf-static\.tencent\.com\/501page\.html/), body(/腾讯T-Sec ?Web应用防火墙/));

// What the redirect to the filing page means is told in causes/refused-domain.ts.
export const tencentCloud = defineResponder({
  id: "tencent-cloud",
  name: text({ en: "Tencent Cloud (network, WAF)", "zh-CN": "腾讯云（网络、WAF）" }),
  roles: ["waf"],
  over: ["nginx", "openresty"],
  signs: [
    wrote("filing-page", field("location", /^https?:\/\/dnspod\.qcloud\.com\/static\/webblock\.html/i)),
    wrote("block-page", BLOCKED),
  ],
  causes: [
    causesOf(anybody, WAF).proven("rule", "waf-blocked", ["2xx", "3xx", "4xx", "5xx"], BLOCKED, {
      fix: [
        text({
          en: "As the owner, find the request in the WAF console's attack log and add a whitelist rule for this path and rule id.",
          "zh-CN": "如果是站长，在 WAF 控制台的攻击日志中找到这个请求，按路径和规则 ID 加白。",
        }),
        text({
          en: "Take out of the request what looks like an attack: SQL, scripts, shell words, file paths.",
          "zh-CN": "去掉请求中像攻击的内容：SQL、脚本、命令、文件路径。",
        }),
      ],
    }),
  ],
  sources: [FILING, WAF],
});
