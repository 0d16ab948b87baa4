import { body } from "../../diagnosis/condition/body.ts";
import { all, any } from "../../diagnosis/condition/condition.ts";
import { method } from "../../diagnosis/condition/request.ts";
import { field, lacks, mediaType, setsCookie, status } from "../../diagnosis/condition/response.ts";
import { relayed, wrote } from "../../diagnosis/responder.ts";
import { docs } from "../../diagnosis/source.ts";
import { text } from "../../diagnosis/text.ts";
import { by } from "../writing/by.ts";
import { anybody, causesOf } from "../writing/causes-of.ts";
import { defineResponder } from "../writing/define.ts";
import { huaweiCloudWafCodes } from "./huawei-cloud-waf.codes.ts";

const WAF = docs("华为云 WAF：如何处理 418", "https://support.huaweicloud.com/waf_faq/waf_01_0066.html");
const SERVER = field("server", /^(?:CloudWAF|CW)$/i);
const PAGE = any(
  body("您的请求疑似攻击行为"),
  all(body(/event ?id|事件 ?ID/i), body(/CloudWAF|huaweicloud/i)),
);
const own = by("huawei-cloud-waf");
const rule = {
  fix: [
    text({
      en: "As the owner, look the event id up under Events in the WAF console and handle it as a false alarm for this path; a rule of your own has to be changed instead.",
      "zh-CN":
        "如果是站长，在 WAF 控制台“防护事件”中按事件 ID 查询，对这个路径做误报处理；如果命中的是自定义规则，则修改该规则。",
    }),
    text({
      en: "Take out of the request what looks like an attack: SQL, scripts, shell words, file paths.",
      "zh-CN": "去掉请求中像攻击的内容：SQL、脚本、命令、文件路径。",
    }),
  ],
  confirm: text({
    en: "The event of this second in the WAF console names the rule; the origin's log has no such request.",
    "zh-CN": "WAF 控制台中这一秒的事件写明了规则；源站日志中没有这个请求。",
  }),
} as const;

export const huaweiCloudWaf = defineResponder({
  id: "huawei-cloud-waf",
  name: text({ en: "Huawei Cloud WAF", "zh-CN": "华为云 WAF" }),
  roles: ["waf"],
  over: ["nginx"],
  statuses: huaweiCloudWafCodes,
  signs: [
    wrote("block-page", PAGE),
    wrote("block-status", all(SERVER, status(418))),
    // It answers a blocked POST with 405; a method is hardly refused by an application that gives no Allow.
    wrote(
      "block-status-for-post",
      all(SERVER, status(405), method("POST", "PUT", "PATCH"), lacks("allow"), mediaType("text/html")),
    ),
    relayed("server-field-seen", SERVER),
    relayed("cookie", setsCookie(/^HWWAFSES(?:ID|TIME)$/)),
  ],
  causes: [
    causesOf(anybody, WAF).proven("rule-page", "waf-blocked", ["4xx"], PAGE, rule),
    causesOf(anybody, WAF).likely("rule", "waf-blocked", [405, 418], all(own, SERVER), {
      why: text({
        en: "The firewall refused the request as an attack; by default it says 418, for a POST also 405, so the method is not the problem.",
        "zh-CN": "防火墙把请求当作攻击拦截；它默认返回 418，对 POST 也可能返回 405，与请求方法无关。",
      }),
      ...rule,
    }),
  ],
  sources: [WAF],
});
