import { body } from "../../diagnosis/condition/body.ts";
import { all, any } from "../../diagnosis/condition/condition.ts";
import { setsCookie, status } from "../../diagnosis/condition/response.ts";
import { relayed, wrote } from "../../diagnosis/responder.ts";
import { docs } from "../../diagnosis/source.ts";
import { text } from "../../diagnosis/text.ts";
import { cause, defineResponder } from "../writing/define.ts";

const WAF = docs(
  "Alibaba Cloud WAF: 405 block page",
  "https://www.alibabacloud.com/help/en/waf/web-application-firewall-3-0/support/common-problems-with-waf",
);

const PAGE = any(
  body(/errors\.aliyun(dun)?\.(com|net)/),
  body("您访问的URL有可能对网站造成安全威胁"),
  body("your request has been blocked as it may cause potential threats to the server's security"),
);
const PUZZLE = body(/acw_sc__v[23]/);

export const alibabaCloudWaf = defineResponder({
  id: "alibaba-cloud-waf",
  name: text({ en: "Alibaba Cloud WAF", "zh-CN": "阿里云 WAF" }),
  roles: ["waf"],
  signs: [
    wrote("block-page", all(status(403, 405), PAGE)),
    wrote("challenge-page", all(PUZZLE, body("<script"))),
    relayed("cookie", setsCookie(/^(acw_tc|aliyungf_tc)$/)),
  ],
  causes: [
    cause({
      id: "rule",
      mechanism: "waf-blocked",
      on: [403, 405],
      certainty: "likely",
      when: PAGE,
      why: text({
        en: "The firewall refused the request as an attack; it uses status 405 for this, so the method is not the problem.",
        "zh-CN": "防火墙把请求当作攻击拦截了；它习惯用 405，与请求方法无关。",
      }),
      sources: [WAF],
    }),
    cause({
      id: "challenge",
      mechanism: "bot-challenge",
      on: ["any"],
      certainty: "likely",
      when: all(PUZZLE, body("<script")),
      sources: [WAF],
    }),
  ],
  sources: [WAF],
});
