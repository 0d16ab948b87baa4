import type { Role } from "../../diagnosis/responder.ts";
import { type Text, text } from "../../diagnosis/text.ts";

export const ROLE_NAMES: Readonly<Record<Role, Text>> = {
  browser: text({ en: "browser", "zh-CN": "浏览器" }),
  extension: text({ en: "extension", "zh-CN": "扩展" }),
  "service-worker": text({ en: "service worker", "zh-CN": "Service Worker" }),
  "forward-proxy": text({ en: "forward proxy", "zh-CN": "正向代理" }),
  cdn: text({ en: "CDN", "zh-CN": "CDN" }),
  waf: text({ en: "firewall", "zh-CN": "防火墙" }),
  cache: text({ en: "cache", "zh-CN": "缓存" }),
  "load-balancer": text({ en: "load balancer", "zh-CN": "负载均衡" }),
  "reverse-proxy": text({ en: "proxy", "zh-CN": "反向代理" }),
  "web-server": text({ en: "web server", "zh-CN": "Web 服务器" }),
  runtime: text({ en: "runtime", "zh-CN": "运行时" }),
  framework: text({ en: "framework", "zh-CN": "框架" }),
  application: text({ en: "application", "zh-CN": "应用" }),
};
