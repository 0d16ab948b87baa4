import type { PrivateStatus } from "../../diagnosis/private-status.ts";
import { docs } from "../../diagnosis/source.ts";
import { privateCodes } from "../writing/private-code.ts";

const PAGE = docs("腾讯云 CDN：状态码说明", "https://cloud.tencent.com/document/product/228/59531");

const sent = privateCodes({ kind: "vendor", seen: "response", sources: [PAGE] });
const logged = privateCodes({ kind: "vendor", seen: "log", sources: [PAGE] });

export const tencentCdnCodes = [
  logged("0", "Request ended before a status", {
    en: "The request ended before there was a status: the client left or the origin failed.",
    "zh-CN": "得到状态码之前请求就结束了：客户端断开，或回源失败。",
  }),
  sent("423", "Request loop", {
    en: "The CDN fetches from itself in circles.",
    "zh-CN": "回源形成了环路。",
  }),
  logged("499", "Client closed connection", {
    en: "The client closed the connection before the answer.",
    "zh-CN": "客户端在响应之前断开了连接。",
  }),
  sent("509", "Blocked after a CC attack", {
    en: "The domain was under an HTTP flood and has been blocked.",
    "zh-CN": "域名遭受 CC 攻击，已被封禁。",
  }),
  sent(
    "514",
    "IP access limit or blocklist",
    {
      en: "The client's address exceeds its request limit or is on the blocklist, or HTTPS is not configured for the domain.",
      "zh-CN": "客户端地址超出访问限频或在黑名单中，或域名没有配置 HTTPS。",
    },
    {
      en: "Check IP rate limit, IP lists and HTTPS in the CDN console.",
      "zh-CN": "在 CDN 控制台检查 IP 访问限频、IP 黑白名单和 HTTPS 配置。",
    },
  ),
  sent("524", "Platform overload protection", {
    en: "A burst of requests set off the platform's overload protection.",
    "zh-CN": "突发请求触发了平台的过载保护。",
  }),
  sent("614", "Platform overload protection", {
    en: "A burst of requests set off the platform's overload protection.",
    "zh-CN": "突发请求触发了平台的过载保护。",
  }),
  sent("531", "Origin DNS failure (HTTPS)", {
    en: "The origin's name could not be resolved.",
    "zh-CN": "源站域名无法解析。",
  }),
  sent("532", "Connection to the origin failed (HTTPS)", {
    en: "No connection to the origin could be established; check its port 443.",
    "zh-CN": "与源站建连失败；检查源站的 443 端口。",
  }),
  sent("533", "Connection to the origin timed out (HTTPS)", {
    en: "The connection to the origin timed out; check its port 443.",
    "zh-CN": "与源站的连接超时；检查源站的 443 端口。",
  }),
  sent("537", "Origin data timed out (HTTPS)", {
    en: "The origin did not deliver its data in time.",
    "zh-CN": "接收源站数据超时。",
  }),
  sent("538", "TLS handshake with the origin failed", {
    en: "The TLS handshake between CDN and origin failed, mostly because they share no TLS version or cipher.",
    "zh-CN": "CDN 与源站的 TLS 握手失败，多半是协议版本或加密套件不兼容。",
  }),
  sent("539", "Origin certificate invalid", {
    en: "The origin's certificate did not pass verification: mostly it is expired or its chain is incomplete.",
    "zh-CN": "源站证书没有通过校验，多因证书过期或证书链不完整。",
  }),
  sent("540", "Origin certificate name mismatch", {
    en: "The origin's certificate is for another name.",
    "zh-CN": "源站证书与域名不符。",
  }),
  sent("562", "Connection inside the CDN failed (HTTPS)", {
    en: "An HTTPS connection could not be established; Tencent Cloud's support needs the X-NWS-LOG-UUID.",
    "zh-CN": "HTTPS 请求建连失败；请向腾讯云提供 X-NWS-LOG-UUID。",
  }),
  sent("563", "Connection inside the CDN timed out (HTTPS)", {
    en: "An HTTPS connection timed out; Tencent Cloud's support needs the X-NWS-LOG-UUID.",
    "zh-CN": "HTTPS 请求连接超时；请向腾讯云提供 X-NWS-LOG-UUID。",
  }),
  sent("564", "Fetch from the origin failed (HTTPS)", {
    en: "The fetch from the origin failed; check its load, its limits and port 443.",
    "zh-CN": "回源失败；检查源站负载、访问限制和 443 端口。",
  }),
  sent("567", "Response inside the CDN timed out", {
    en: "A node waited too long for the file; the support needs the X-NWS-LOG-UUID.",
    "zh-CN": "节点接收文件超时；向腾讯云提供 X-NWS-LOG-UUID。",
  }),
] as const satisfies readonly PrivateStatus[];
