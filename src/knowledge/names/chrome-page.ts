import { docs } from "../../diagnosis/source.ts";
import { text } from "../../diagnosis/text.ts";
import { defineNames } from "../writing/client-names.ts";

export const chromePageNames = defineNames({
  client: text({ en: "Chrome's page", "zh-CN": "Chrome 的页面" }),
  source: docs(
    "Chromium: error_page_strings.grdp",
    "https://chromium.googlesource.com/chromium/src/+/main/components/error_page_strings.grdp",
  ),
  names: {
    "failure/connection-refused": [
      "refused to connect",
      "拒绝了我们的连接请求",
      "无法访问此网站",
      "This site can't be reached",
    ],
    "failure/name-not-resolved": [
      "server IP address could not be found",
      "DNS_PROBE_FINISHED_NXDOMAIN",
      "DNS_PROBE_FINISHED_NO_INTERNET",
      "DNS_PROBE_FINISHED_BAD_CONFIG",
      "DNS_PROBE_POSSIBLE",
      "的服务器 IP 地址",
      "无法访问此网站",
      "This site can't be reached",
    ],
    "failure/connection-timed-out": [
      "took too long to respond",
      "响应时间过长",
      "无法访问此网站",
      "This site can't be reached",
    ],
    "failure/timed-out": ["took too long to respond", "响应时间过长"],
    "failure/empty-response": ["didn't send any data", "未发送任何数据"],
    "failure/ssl-protocol-error": [
      "sent an invalid response",
      "发送的响应无效",
      "This site can't provide a secure connection",
      "此网站无法提供安全连接",
    ],
    "failure/invalid-http-response": ["sent an invalid response", "发送的响应无效"],
    "failure/too-many-redirects": ["redirected you too many times", "将您重定向的次数过多"],
    "failure/connection-closed": ["unexpectedly closed the connection", "意外终止了连接"],
    "failure/connection-reset": ["The connection was reset", "连接已重置"],
    "failure/internet-disconnected": ["No internet", "You're offline", "未连接到互联网"],
    "failure/network-changed": ["A network change was detected", "检测到了网络变化"],
    "failure/proxy-connection-failed": [
      "There is something wrong with the proxy server",
      "代理服务器出现问题",
    ],
    "failure/cache-miss": ["Confirm Form Resubmission", "确认重新提交表单"],
    "failure/http-response-code-failure": [
      "This page isn't working",
      "该网页无法正常运作",
      "is currently unable to handle this request",
      "目前无法处理此请求",
    ],
    "failure/certificate-authority": [
      "Your connection is not private",
      "您的连接不是私密连接",
      "Privacy error",
      "隐私设置错误",
    ],
    "failure/certificate-date": [
      "Your connection is not private",
      "您的连接不是私密连接",
      "Your clock is behind",
      "Your clock is ahead",
    ],
    "failure/certificate-name": ["Your connection is not private", "您的连接不是私密连接"],
  },
});
