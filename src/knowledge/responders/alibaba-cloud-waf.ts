import { body } from "../../diagnosis/condition/body.ts";
import { all, any } from "../../diagnosis/condition/condition.ts";
import { field, setsCookie, status } from "../../diagnosis/condition/response.ts";
import { relayed, wrote } from "../../diagnosis/responder.ts";
import { docs } from "../../diagnosis/source.ts";
import { text } from "../../diagnosis/text.ts";
import { cause, defineResponder } from "../writing/define.ts";
import { alibabaCloudWafCodes } from "./alibaba-cloud-waf.codes.ts";

const WAF = docs(
  "Alibaba Cloud WAF: 405 block page",
  "https://www.alibabacloud.com/help/en/waf/web-application-firewall-3-0/support/common-problems-with-waf",
);

const PAGE = any(
  body(/errors\.aliyun(dun)?\.(com|net)/),
  body("您访问的URL有可能对网站造成安全威胁"),
  body("g.alicdn.com/sd/punish/waf_block.html"),
  body("your request has been blocked as it may cause potential threats to the server's security"),
);
const PUZZLE = any(
  all(body(/acw_sc__v[23]/), body("<script")),
  body(/^\s{0,8}<html><script>\s{0,8}var arg1='[0-9A-F]{16,64}'/i),
);
/** The node sets its test cookie and sends the client back; on a page the same cookie says that the test is passed. */
const PASS = all(status(302, 307), setsCookie(/^acw_sc__v2$/), field("location"));

export const alibabaCloudWaf = defineResponder({
  id: "alibaba-cloud-waf",
  name: text({ en: "Alibaba Cloud WAF", "zh-CN": "阿里云 WAF" }),
  roles: ["waf"],
  over: ["alibaba-cloud", "tengine", "nginx"],
  statuses: alibabaCloudWafCodes,
  signs: [
    wrote("block-page", all(status(200, 403, 405), PAGE)),
    wrote("challenge-page", PUZZLE),
    wrote("challenge-cookie", PASS),
    relayed("cookie", setsCookie(/^(acw_tc|aliyungf_tc|cdn_sec_tc)$/)),
  ],
  causes: [
    cause({
      id: "rule",
      mechanism: "waf-blocked",
      on: [200, 403, 405],
      certainty: "likely",
      when: PAGE,
      why: text({
        en: "A rule of the firewall refused the request; it mostly uses status 405 for this, so the method is not the problem.",
        "zh-CN": "防火墙的规则拦截了请求；它多半用 405，与请求方法无关。",
      }),
      sources: [WAF],
    }),
    cause({
      id: "challenge",
      mechanism: "bot-challenge",
      on: ["any"],
      certainty: "certain",
      when: any(PUZZLE, PASS),
      sources: [WAF],
    }),
  ],
  sources: [WAF],
});
