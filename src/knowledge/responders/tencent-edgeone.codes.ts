import type { PrivateStatus } from "../../diagnosis/private-status.ts";
import { docs } from "../../diagnosis/source.ts";
import type { Text } from "../../diagnosis/text.ts";
import { privateCodes } from "../writing/private-code.ts";

const PAGE = docs("EdgeOne: 异常状态码参考", "https://cloud.tencent.com/document/product/1552/101095");

const sent = privateCodes({ kind: "vendor", seen: "response", sources: [PAGE] });
const logged = privateCodes({ kind: "vendor", seen: "log", sources: [PAGE] });

// The same fault comes as 52x or as 55x.
function both(lastDigit: string, name: string, meaning: Text, advice?: Text) {
  return [sent(`52${lastDigit}`, name, meaning, advice), sent(`55${lastDigit}`, name, meaning, advice)];
}

export const tencentEdgeoneCodes = [
  sent(
    "418",
    "Domain configuration not found",
    {
      en: "The node has no configuration for this domain: mostly it is bound to other nodes or its CNAME is wrong.",
      "zh-CN": "节点上没有该域名的配置：多因域名绑定到了别的节点，或 CNAME 有误。",
    },
    {
      en: "Point the domain at the CNAME that EdgeOne shows for it.",
      "zh-CN": "把域名解析到 EdgeOne 分配的 CNAME。",
    },
  ),
  sent("423", "Request loop", {
    en: "The request went through EdgeOne in circles: CDN-Loop counts 16 or more.",
    "zh-CN": "请求在 EdgeOne 中成环：CDN-Loop 计数达到 16。",
  }),
  logged("499", "Client closed request", {
    en: "The client closed the connection before the node answered; it appears in log and statistics only.",
    "zh-CN": "客户端在节点响应之前断开了连接；只出现在日志和监控中。",
  }),
  ...both(
    "0",
    "Origin reset the connection",
    {
      en: "The connection stood, and the origin reset it instead of answering.",
      "zh-CN": "连接已建立，源站没有响应，而是重置了连接。",
    },
    {
      en: "Look for crashes and for a firewall that cuts off EdgeOne's nodes.",
      "zh-CN": "排查源站崩溃，以及切断 EdgeOne 节点的防火墙。",
    },
  ),
  ...both("1", "Origin refused the connection", {
    en: "The origin refused the TCP connection.",
    "zh-CN": "源站拒绝了 TCP 连接。",
  }),
  ...both("2", "Connection to the origin timed out", {
    en: "No TCP connection to the origin could be established in time.",
    "zh-CN": "与源站的 TCP 连接没有及时建立。",
  }),
  ...both("3", "Origin DNS failure", {
    en: "The origin's name could not be resolved.",
    "zh-CN": "源站域名无法解析。",
  }),
  ...both("4", "Origin response timed out", {
    en: "The connection stood, but the origin did not answer in time.",
    "zh-CN": "连接已建立，但源站没有及时响应。",
  }),
  ...both("5", "TLS handshake with the origin failed", {
    en: "The TLS handshake with the origin failed.",
    "zh-CN": "与源站的 TLS 握手失败。",
  }),
  sent(
    "566",
    "Blocked by managed rules",
    {
      en: "Web protection blocked the request by one of its managed rules.",
      "zh-CN": "Web 防护的托管规则拦截了请求。",
    },
    {
      en: "Find the rule by EO-LOG-UUID in the security log, and make an exception for false alarms.",
      "zh-CN": "用 EO-LOG-UUID 在安全日志中查找命中的规则，误报时添加例外。",
    },
  ),
  sent("567", "Blocked by custom rules, rate limit or bot rules", {
    en: "A custom rule, a rate limit or bot management blocked the request.",
    "zh-CN": "自定义规则、速率限制或 Bot 管理拦截了请求。",
  }),
] as const satisfies readonly PrivateStatus[];
