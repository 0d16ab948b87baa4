import type { PrivateStatus } from "../../diagnosis/private-status.ts";
import { docs } from "../../diagnosis/source.ts";
import { privateCodes } from "../writing/private-code.ts";

const PAGE = docs(
  "Elastic Load Balancing: HTTP errors of the load balancer",
  "https://docs.aws.amazon.com/elasticloadbalancing/latest/application/load-balancer-troubleshooting.html",
);

const sent = privateCodes({ kind: "vendor", seen: "response", sources: [PAGE] });
const logged = privateCodes({ kind: "vendor", seen: "log", sources: [PAGE] });

export const awsAlbCodes = [
  logged(
    "000",
    "HTTP/2 connection closed",
    {
      en: "Over HTTP/2 a compressed header field was longer than 8 KB, or a connection had carried 10,000 requests; the load balancer closed it.",
      "zh-CN": "HTTP/2 请求中有标头压缩后超过 8 KB，或一个连接已处理 10,000 个请求，负载均衡器关闭了连接。",
    },
    {
      en: "Shrink a large field, mostly a cookie; the limit of requests needs a new connection only.",
      "zh-CN": "缩小过大的标头，通常是 Cookie；若是请求数到限，重新连接即可。",
    },
  ),
  logged(
    "460",
    "Client closed connection",
    {
      en: "The client closed the connection before the load balancer's idle timeout was over.",
      "zh-CN": "在负载均衡器的空闲超时到来之前，客户端断开了连接。",
    },
    {
      en: "Make the target answer faster, or raise the client's time limit.",
      "zh-CN": "加快目标的响应，或调大客户端的时限。",
    },
  ),
  sent(
    "463",
    "X-Forwarded-For too long",
    {
      en: "X-Forwarded-For of the request holds more than 30 addresses, often because it goes in circles.",
      "zh-CN": "请求的 X-Forwarded-For 超过 30 个 IP，往往是转发成环。",
    },
    {
      en: "Check whether a target forwards to the load balancer again.",
      "zh-CN": "检查目标是否又把请求转回了负载均衡器。",
    },
  ),
  sent(
    "464",
    "Incompatible protocol version",
    {
      en: "The request's protocol does not suit the target group, as HTTP/1.1 or a GET for one that takes gRPC.",
      "zh-CN": "请求的协议与目标组不兼容，例如向 gRPC 目标组发送 HTTP/1.1 或 GET。",
    },
    {
      en: "Set the protocol version of the target group to what its clients send.",
      "zh-CN": "让目标组的协议版本与客户端发送的一致。",
    },
  ),
  sent("561", "Unauthorized by the IdP", {
    en: "A listener rule signs users in, and the identity provider returned an error.",
    "zh-CN": "侦听器规则要求用户登录，而身份提供商（IdP）返回了错误。",
  }),
  sent("562", "JWKS request failed", {
    en: "The load balancer could not fetch the keys (JWKS) with which it verifies tokens.",
    "zh-CN": "负载均衡器无法取得用于验证令牌的密钥（JWKS）。",
  }),
] as const satisfies readonly PrivateStatus[];
