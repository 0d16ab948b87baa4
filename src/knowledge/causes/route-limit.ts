import { all, any, type Condition, measuring } from "../../diagnosis/condition/condition.ts";
import { failure } from "../../diagnosis/condition/failure.ts";
import { docs } from "../../diagnosis/source.ts";
import { text } from "../../diagnosis/text.ts";

export const ENVOY_TIMEOUTS = docs(
  "Envoy: timeouts",
  "https://www.envoyproxy.io/docs/envoy/latest/faq/configuration/timeouts",
);

/** The answer had begun, and its end is missing. */
export const streamCut: Condition = failure(
  "net::ERR_INCOMPLETE_CHUNKED_ENCODING",
  "net::ERR_HTTP2_PROTOCOL_ERROR",
  "net::ERR_QUIC_PROTOCOL_ERROR",
  "NS_ERROR_NET_PARTIAL_TRANSFER",
  "NS_ERROR_NET_INTERRUPT",
);

const lasted = (from: number, to: number): Condition =>
  measuring("timing", ({ exchange: { duration } }) =>
    duration !== null && duration >= from && duration < to ? `${(duration / 1_000).toFixed(1)} s` : false,
  );

/** As long as a route of Envoy may take altogether, its answer included, where nobody set another time. */
export const cutAtRouteLimit: Condition = all(streamCut, lasted(14_900, 16_000));
/** As long as a stream may be silent: nginx' proxy_read_timeout and others; Envoy's stream_idle_timeout. */
export const cutAtIdleLimit: Condition = all(
  streamCut,
  any(lasted(59_900, 61_500), lasted(299_500, 302_000)),
);

export const routeLimitWords = {
  why: text({
    en: "The stream was cut after 15 s: as long as Envoy gives a route by default, the whole answer included, so a stream that goes on never ends well.",
    "zh-CN": "流在 15 秒时被切断：这是 Envoy 给路由的默认时限，包含整个响应，持续的流因此总会被切断。",
  }),
  fix: [
    text({
      en: "Set `timeout: 0s` in Envoy's route of this stream, and let stream_idle_timeout end silent ones.",
      "zh-CN": "在 Envoy 中给这个流的路由设置 `timeout: 0s`，由 stream_idle_timeout 结束没有数据的流。",
    }),
    text({
      en: "Where a gateway configures Envoy, look for its own name of the route's timeout; and let the client open the stream anew when it ends.",
      "zh-CN": "如果 Envoy 由网关配置，查找它对路由超时的叫法；并让客户端在流结束后重新打开。",
    }),
  ],
  confirm: text({
    en: "Envoy's access log has the flag UT for this request, and a second try ends after the same time.",
    "zh-CN": "Envoy 访问日志中该请求的标志为 UT；再试一次，也在同样的时间结束。",
  }),
};

/** Where nothing names Envoy: a time as even as this one is a limit, and nobody knows whose. */
export const timeLimitWords = {
  why: text({
    en: "The stream was cut after 15 s, which looks like a time limit for the whole answer; a stream that goes on never ends in time.",
    "zh-CN": "流在 15 秒时被切断，像是对整个响应的时限；持续的流总会超过它。",
  }),
  fix: [
    text({
      en: "Look for a limit of 15 s on the whole request in everything on its path, gateway and service alike, and lift it for streams.",
      "zh-CN": "在路径上的每一层（网关和服务本身）查找 15 秒的整体请求时限，并为流取消它。",
    }),
    text({
      en: "Let the client open the stream anew when it ends.",
      "zh-CN": "让客户端在流结束后重新打开。",
    }),
  ],
  confirm: text({
    en: "A second try ends after the same time; asked past the gateway, the service goes on for longer.",
    "zh-CN": "再试一次，也在同样的时间结束；绕过网关直接请求服务，流持续得更久。",
  }),
};
