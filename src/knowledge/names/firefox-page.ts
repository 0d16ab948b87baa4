import { docs } from "../../diagnosis/source.ts";
import { text } from "../../diagnosis/text.ts";
import { defineNames } from "../writing/client-names.ts";

export const firefoxPageNames = defineNames({
  client: text({ en: "Firefox's page", "zh-CN": "Firefox 的页面" }),
  source: docs(
    "Firefox: netError.ftl",
    "https://searchfox.org/mozilla-central/source/toolkit/locales/en-US/toolkit/neterror/netError.ftl",
  ),
  names: {
    "failure/name-not-resolved": [
      "We're having trouble finding that site",
      "Server Not Found",
      "找不到服务器",
      "找不到此网站",
    ],
    "failure/connection-refused": ["can't establish a connection to the server", "Unable to connect"],
    "failure/connection-reset": [
      "The connection was reset",
      "连接被重置",
      "The connection was interrupted",
      "连接中断",
    ],
    "failure/connection-timed-out": ["The connection has timed out", "连接超时"],
    "failure/too-many-redirects": ["The page isn't redirecting properly", "此页面不能正确地重定向"],
    "failure/ssl-protocol-error": ["Secure Connection Failed", "建立安全连接失败"],
    "failure/tls-version-mismatch": ["Secure Connection Failed", "建立安全连接失败"],
    "failure/corrupted-content": ["Corrupted Content Error", "内容损坏错误"],
    "failure/content-decoding-failed": ["Content Encoding Error", "内容编码错误"],
    "failure/proxy-connection-failed": [
      "The proxy server is refusing connections",
      "代理服务器拒绝连接",
      "无法找到代理服务器",
    ],
    "failure/unsafe-port": ["This address is restricted", "此网址已被限制"],
    "failure/unknown-url-scheme": ["The address wasn't understood", "无法理解该网址"],
    "failure/cache-miss": ["Document Expired", "文档已过期"],
    "failure/internet-disconnected": ["Offline mode", "脱机模式"],
    "failure/certificate-authority": ["Warning: Potential Security Risk Ahead", "警告：面临潜在的安全风险"],
    "failure/certificate-date": ["Warning: Potential Security Risk Ahead", "警告：面临潜在的安全风险"],
    "failure/certificate-name": ["Warning: Potential Security Risk Ahead", "警告：面临潜在的安全风险"],
    "failure/blocked-by-administrator": ["Blocked Page", "页面已封锁"],
  },
});
