import { body } from "../../diagnosis/condition/body.ts";
import { all, any } from "../../diagnosis/condition/condition.ts";
import { field, status } from "../../diagnosis/condition/response.ts";
import { relayed, wrote } from "../../diagnosis/responder.ts";
import { docs } from "../../diagnosis/source.ts";
import { text } from "../../diagnosis/text.ts";
import { by } from "../writing/by.ts";
import { anybody, causesOf } from "../writing/causes-of.ts";
import { defineResponder } from "../writing/define.ts";
import { alibabaCloudCodes } from "./alibaba-cloud.codes.ts";

const ER = docs(
  "Alibaba Cloud EdgeRoutine: HTTP status codes",
  "https://help.aliyun.com/en/edge-security-acceleration/dcdn/user-guide/http-status-codes",
);
const { usual } = causesOf("alibaba-cloud", ER);
const CDN = docs(
  "Alibaba Cloud CDN: 403 errors",
  "https://www.alibabacloud.com/help/en/cdn/user-guide/how-do-i-resolve-http-403-errors",
);
const { proven, likely } = causesOf(anybody, CDN);
/** The node says in a field why it refused; the page below it is Tengine's. */
const REASON = any(field("x-tengine-error"), field("x-tengine-bf-error"));
const says = (pattern: RegExp) =>
  any(field("x-tengine-error", pattern), field("x-tengine-bf-error", pattern));
const own = by("alibaba-cloud");
const node = text({
  en: "The CDN node refused it by the rule that the answer names; the origin was not asked.",
  "zh-CN": "CDN 节点按响应中写明的规则拒绝了请求，源站没有收到请求。",
});
const confirm = text({
  en: "The field X-Tengine-Error or X-Tengine-Bf-Error (else the body) of the response; the same address at the origin answers.",
  "zh-CN": "看响应的 X-Tengine-Error 或 X-Tengine-Bf-Error（没有时看正文）；直接请求源站则正常。",
});
const REFERER = {
  why: node,
  fix: [
    text({
      en: "In the CDN console, Access Control > Hotlink Protection: add the site to the whitelist or take it off the blacklist, and allow an empty Referer for apps or address bars.",
      "zh-CN":
        "在 CDN 控制台“访问控制”的“Referer 防盗链”中把网站加入白名单，或从黑名单移除。若应用或地址栏会直接访问，允许空 Referer。",
    }),
  ],
  confirm,
};
const ADDRESS = {
  why: node,
  fix: [
    text({
      en: "In the CDN console, Access Control > IP Blacklist or Whitelist: let this address in, or take it off the list.",
      "zh-CN": "在 CDN 控制台“访问控制”的“IP 黑/白名单”中放行这个地址，或把它从名单中去掉。",
    }),
  ],
  confirm,
};
const AGENT = {
  why: node,
  fix: [
    text({
      en: "In the CDN console, Access Control > User-Agent Blacklist or Whitelist: correct the entry that meets this client.",
      "zh-CN": "在 CDN 控制台“访问控制”的“UA 黑/白名单”中修改匹配到这个客户端的条目。",
    }),
  ],
  confirm,
};
const REGION = {
  why: node,
  fix: [
    text({
      en: "In the console, look at the region blocking of this domain and take the country or region of the client off it.",
      "zh-CN": "在控制台检查该域名的区域封禁，把客户端所在的国家或地区移出。",
    }),
  ],
  confirm,
};
const SIGNED = {
  why: node,
  fix: [
    text({
      en: "Sign anew with the same key and a right clock: type A takes seconds in auth_key, B YYYYMMDDHHMM (UTC+8) in the path, C hex seconds in the path or query.",
      "zh-CN":
        "按“URL 鉴权”的类型重新签名，密钥一致、时钟准确：A 在 auth_key 中用秒级时间戳，B 在路径中用 YYYYMMDDHHMM（UTC+8），C 在路径或查询中用十六进制时间戳。",
    }),
  ],
  confirm,
};
const DOMAIN = {
  why: node,
  fix: [
    text({
      en: "Add the domain in the CDN console and wait for it to be online, or correct the CNAME that leads here.",
      "zh-CN": "在 CDN 控制台添加这个域名并等它上线，或改正指向这里的 CNAME。",
    }),
  ],
  confirm,
};
const RULE = {
  why: node,
  fix: [
    text({
      en: "In the security console find the custom or bot rule that struck, by the request id (EagleId or X-Request-Id), and narrow it.",
      "zh-CN": "在安全控制台按请求 ID（EagleId 或 X-Request-Id）找到命中的自定义或爬虫规则，并缩小范围。",
    }),
  ],
  confirm,
};

export const alibabaCloud = defineResponder({
  id: "alibaba-cloud",
  name: text({ en: "Alibaba Cloud CDN, ALB", "zh-CN": "阿里云 CDN、ALB" }),
  roles: ["cdn", "load-balancer"],
  // EagleId is the request id of its CDN, on every response; only its EdgeRoutine sends 598 and 599.
  signs: [
    wrote("own-status", all(status(598, 599), field("eagleid"))),
    wrote("refusal-field", all(status(400, 403, 404, 405, 429, 503), REASON)),
    wrote("filing-page", all(status(403), field("server", /^Beaver\b/i))),
    relayed("node-in-via", field("via", /\b(?:cache|kunlun)\d{1,4}\.[a-z]{1,4}\d{1,6}\[/)),
    relayed("eagleid-field", field("eagleid")),
    relayed("ali-swift-global-savetime-field", field("ali-swift-global-savetime")),
  ],
  over: ["tengine", "nginx"],
  statuses: alibabaCloudCodes,
  causes: [
    proven("referer-acl", "hotlink-blocked", "4xx", says(/Referer ACL/i), REFERER),
    proven("address-acl", "ip-not-allowed", "4xx", says(/IP ACL/i), ADDRESS),
    proven("agent-acl", "user-agent-blocked", "4xx", says(/(?:UA|User-?Agent) ACL/i), AGENT),
    proven(
      "region",
      "geo-blocked",
      "4xx",
      any(says(/region block/i), all(own, body("denied by region block"))),
      REGION,
    ),
    proven("auth-key-missing", "auth-missing", "4xx", says(/req auth:.{0,20}no url arg/i), SIGNED),
    proven(
      "auth-key-late",
      "signed-request-expired",
      "4xx",
      says(/req auth:.{0,20}expired timestamp/i),
      SIGNED,
    ),
    proven("auth-key-wrong", "signed-url-invalid", "4xx", says(/req auth:.{0,20}invalid/i), SIGNED),
    proven("domain-unknown", "host-not-configured", "4xx", says(/non-existent domain/i), DOMAIN),
    proven("host-empty", "host-header-invalid", "4xx", says(/empty host/i)),
    likely("custom-rule", "waf-blocked", "4xx", says(/http_custom|waf|bot/i), RULE),
    likely("other-rule", "blocked-by-config-rule", "4xx", says(/^\s{0,4}denied by /i)),
    usual("edge-routine-refused", "service-overloaded", 598),
    usual("edge-routine-failed", "unhandled-exception", 599),
  ],
  sources: [ER],
});
