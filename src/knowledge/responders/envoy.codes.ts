import type { PrivateStatus } from "../../diagnosis/private-status.ts";
import { docs } from "../../diagnosis/source.ts";
import { privateCodes } from "../writing/private-code.ts";

// Response flags: %RESPONSE_FLAGS% in the access log of Envoy, Istio and other meshes built on it.
const flag = privateCodes({
  kind: "vendor",
  seen: "log",
  sources: [
    docs(
      "Envoy: access log response flags",
      "https://www.envoyproxy.io/docs/envoy/latest/configuration/observability/access_log/usage",
    ),
  ],
});

export const envoyCodes = [
  flag(
    "UH",
    "NoHealthyUpstream",
    {
      en: "No healthy host in the upstream cluster; the client gets 503.",
      "zh-CN": "上游集群中没有健康的主机；客户端得到 503。",
    },
    {
      en: "Check health checks, outlier ejection and whether the service has endpoints.",
      "zh-CN": "检查健康检查、异常剔除，以及服务是否有端点。",
    },
  ),
  flag(
    "UF",
    "UpstreamConnectionFailure",
    {
      en: "The connection to the upstream failed: refused, timed out or broken in TLS; the client gets 503.",
      "zh-CN": "与上游的连接失败：被拒绝、超时或 TLS 出错；客户端得到 503。",
    },
    {
      en: "Read %UPSTREAM_TRANSPORT_FAILURE_REASON%, and check the port and whether both sides use mTLS.",
      "zh-CN": "查看 %UPSTREAM_TRANSPORT_FAILURE_REASON%，检查端口以及两端是否都用 mTLS。",
    },
  ),
  flag("UO", "UpstreamOverflow", {
    en: "A circuit breaker is open: too many connections or requests; the client gets 503.",
    "zh-CN": "触发熔断：连接或请求太多；客户端得到 503。",
  }),
  flag(
    "NR",
    "NoRouteFound",
    {
      en: "No route matches the host and path, and the client gets 404. Or no filter chain matches the connection, which is closed.",
      "zh-CN": "没有匹配该主机和路径的路由，客户端得到 404。或没有匹配连接的过滤器链，连接被关闭。",
    },
    {
      en: "Compare Host and path with the virtual hosts (in Istio: Gateway and VirtualService).",
      "zh-CN": "对照 Host 和路径检查虚拟主机（Istio 中为 Gateway 和 VirtualService）。",
    },
  ),
  flag("URX", "UpstreamRetryLimitExceeded", {
    en: "The request was given up because its retries, or the connection attempts for TCP, are used up.",
    "zh-CN": "重试次数（TCP 为连接尝试次数）用完，请求被放弃。",
  }),
  flag("NC", "NoClusterFound", {
    en: "The route names an upstream cluster that does not exist.",
    "zh-CN": "路由指向的上游集群不存在。",
  }),
  flag("DT", "DurationTimeout", {
    en: "A request or connection outlived max_connection_duration or max_downstream_connection_duration.",
    "zh-CN": "请求或连接超过了 max_connection_duration 或 max_downstream_connection_duration。",
  }),
  flag(
    "DC",
    "DownstreamConnectionTermination",
    {
      en: "The client closed the connection before the response was there.",
      "zh-CN": "客户端在响应到达之前断开了连接。",
    },
    {
      en: "Compare the duration with the client's time limit.",
      "zh-CN": "对照请求耗时与客户端的时限。",
    },
  ),
  flag("LH", "FailedLocalHealthCheck", {
    en: "The local service failed the health check; the request got 503.",
    "zh-CN": "本地服务未通过健康检查；请求得到 503。",
  }),
  flag(
    "UT",
    "UpstreamRequestTimeout",
    {
      en: "The upstream did not answer within the route's timeout; the client gets 504.",
      "zh-CN": "上游没有在路由的时限内响应；客户端得到 504。",
    },
    {
      en: "Envoy's own default is 15 seconds, Istio sets no timeout by default. Make the service faster or raise the timeout of the route.",
      "zh-CN": "Envoy 自身默认 15 秒，Istio 默认不设时限。加快服务的响应，或调大路由的时限。",
    },
  ),
  flag("LR", "LocalReset", {
    en: "Envoy itself reset the stream; the client gets 503.",
    "zh-CN": "Envoy 自己重置了流；客户端得到 503。",
  }),
  flag("UR", "UpstreamRemoteReset", {
    en: "The upstream reset the stream; the client gets 503.",
    "zh-CN": "上游重置了流；客户端得到 503。",
  }),
  flag(
    "UC",
    "UpstreamConnectionTermination",
    {
      en: "The upstream closed the connection in the middle of the request; the client gets 503.",
      "zh-CN": "上游在请求途中关闭了连接；客户端得到 503。",
    },
    {
      en: "Keep the upstream's keep-alive time longer than Envoy's idle timeout, and look for crashes.",
      "zh-CN": "让上游的 keep-alive 时间长于 Envoy 的空闲超时，并排查崩溃。",
    },
  ),
  flag("DI", "DelayInjected", {
    en: "Fault injection delayed the request.",
    "zh-CN": "故障注入延迟了请求。",
  }),
  flag("FI", "FaultInjected", {
    en: "Fault injection ended the request with a configured status.",
    "zh-CN": "故障注入以预设的状态码终止了请求。",
  }),
  flag("RL", "RateLimited", {
    en: "The rate limit filter refused the request; the client gets 429.",
    "zh-CN": "限流过滤器拒绝了请求；客户端得到 429。",
  }),
  flag("UAEX", "UnauthorizedExternalService", {
    en: "The external authorization service (ext_authz) denied the request.",
    "zh-CN": "外部授权服务（ext_authz）拒绝了请求。",
  }),
  flag("RLSE", "RateLimitServiceError", {
    en: "The rate limit service failed, and the filter is set to refuse in that case.",
    "zh-CN": "限流服务出错，而过滤器设为此时拒绝请求。",
  }),
  flag("IH", "InvalidEnvoyRequestHeaders", {
    en: "A strictly checked x-envoy-* request field has an invalid value; the client gets 400.",
    "zh-CN": "受严格检查的 x-envoy-* 请求标头的值无效；客户端得到 400。",
  }),
  flag("SI", "StreamIdleTimeout", {
    en: "Nothing moved on the stream until the idle timeout; the client gets 408 or 504.",
    "zh-CN": "流上没有数据往来，直到空闲超时；客户端得到 408 或 504。",
  }),
  flag("DPE", "DownstreamProtocolError", {
    en: "The client's request breaks the protocol.",
    "zh-CN": "客户端的请求违反了协议。",
  }),
  flag(
    "UPE",
    "UpstreamProtocolError",
    {
      en: "The upstream's response breaks the protocol.",
      "zh-CN": "上游的响应违反了协议。",
    },
    {
      en: "Check that Envoy speaks the version the upstream expects: HTTP/1.1 or HTTP/2.",
      "zh-CN": "检查 Envoy 与上游使用的协议版本是否一致：HTTP/1.1 还是 HTTP/2。",
    },
  ),
  flag("UMSDR", "UpstreamMaxStreamDurationReached", {
    en: "The request outlived the maximum duration of an upstream stream.",
    "zh-CN": "请求超过了上游流的最长持续时间。",
  }),
  flag("RFCF", "ResponseFromCacheFilter", {
    en: "No fault: the response came from Envoy's cache filter.",
    "zh-CN": "不是故障：响应来自 Envoy 的缓存过滤器。",
  }),
  flag("NFCF", "NoFilterConfigFound", {
    en: "The configuration of a filter did not arrive within its time limit, so the request was ended.",
    "zh-CN": "过滤器配置没有在时限内下发，请求被终止。",
  }),
  flag("OM", "OverloadManagerTerminated", {
    en: "The overload manager ended the request to protect Envoy.",
    "zh-CN": "过载管理器为保护 Envoy 终止了请求。",
  }),
  flag("DF", "DnsResolutionFailed", {
    en: "The name of the upstream could not be resolved.",
    "zh-CN": "上游的域名无法解析。",
  }),
  flag("DO", "DropOverload", {
    en: "The control plane told Envoy to drop a share of the traffic (drop_overload).",
    "zh-CN": "控制面要求 Envoy 丢弃一部分流量（drop_overload）。",
  }),
  flag("UDO", "UnconditionalDropOverload", {
    en: "The control plane told Envoy to drop all traffic (drop_overload at 100 %).",
    "zh-CN": "控制面要求 Envoy 丢弃全部流量（drop_overload 为 100%）。",
  }),
  flag("DR", "DownstreamRemoteReset", {
    en: "The client reset its stream.",
    "zh-CN": "客户端重置了流。",
  }),
] as const satisfies readonly PrivateStatus[];
