import { type Text, text } from "../../diagnosis/text.ts";
import type { MechanismId, mechanisms } from "../mechanisms.ts";

/** The families that the mechanisms name: closed, and grown by adding a mechanism of a new one. */
export type FamilyId = (typeof mechanisms)[MechanismId]["family"];

/** What a reader calls each family; a family without a name does not compile. */
export const families: Record<FamilyId, Text> = {
  "upstream-unusable": text({ en: "No usable upstream response", "zh-CN": "上游没有给出可用的响应" }),
  "upstream-too-slow": text({ en: "Too slow", "zh-CN": "处理太慢" }),
  "not-found": text({ en: "Not found", "zh-CN": "找不到" }),
  auth: text({ en: "Credentials and permissions", "zh-CN": "凭据与权限" }),
  "forbidden-by-rule": text({ en: "Forbidden by a server rule", "zh-CN": "被服务器规则禁止" }),
  "blocked-by-protection": text({ en: "Blocked by a security product", "zh-CN": "被安全产品拦截" }),
  "rate-or-capacity": text({ en: "Limits and capacity", "zh-CN": "限额与容量" }),
  "request-malformed": text({ en: "Malformed request", "zh-CN": "请求不合协议" }),
  "request-invalid": text({ en: "Invalid request content", "zh-CN": "请求内容无效" }),
  "request-too-large": text({ en: "Request too large", "zh-CN": "请求过大" }),
  "method-refused": text({ en: "Method refused", "zh-CN": "方法不被接受" }),
  "negotiation-or-precondition": text({ en: "Negotiation and preconditions", "zh-CN": "内容协商与前提条件" }),
  "conflict-or-lock": text({ en: "Conflicts and locks", "zh-CN": "冲突与锁定" }),
  "application-error": text({ en: "Error in the application", "zh-CN": "应用出错" }),
  "script-runtime": text({ en: "Script runtime failed", "zh-CN": "脚本运行环境出错" }),
  "server-misconfigured": text({ en: "Server misconfigured", "zh-CN": "服务器配置有误" }),
  redirect: text({ en: "Redirect problems", "zh-CN": "重定向问题" }),
  cors: text({ en: "Cross-origin access (CORS)", "zh-CN": "跨源访问（CORS）" }),
  "browser-policy": text({ en: "Blocked by the browser", "zh-CN": "被浏览器拦截" }),
  "protocol-mismatch": text({ en: "TLS and protocol mismatch", "zh-CN": "TLS 与协议不匹配" }),
  "connection-failed": text({ en: "Connection failed", "zh-CN": "连接失败" }),
  "client-gone": text({ en: "Client left or stalled", "zh-CN": "客户端离开或停顿" }),
  "response-broken": text({ en: "Broken response", "zh-CN": "响应损坏" }),
  "misleading-success": text({ en: "Success in name only", "zh-CN": "名义上的成功" }),
  cache: text({ en: "Caching", "zh-CN": "缓存" }),
  "proxy-egress": text({ en: "Your network or proxy", "zh-CN": "本地网络或代理" }),
  "service-off": text({ en: "Service off or not set up", "zh-CN": "服务停用或未就绪" }),
  "no-fault": text({ en: "No fault", "zh-CN": "没有问题" }),
};
