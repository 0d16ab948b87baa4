import { body, noBodyText } from "../../diagnosis/condition/body.ts";
import { all, any, type Condition, holds, not } from "../../diagnosis/condition/condition.ts";
import { ofLength } from "../../diagnosis/condition/content.ts";
import { field } from "../../diagnosis/condition/response.ts";
import { atOnce } from "../../diagnosis/condition/time.ts";
import { text } from "../../diagnosis/text.ts";
import { FLAG, NAME, own, said, wordless } from "./envoy.replies.ts";
import { envoyTls, overTls } from "./envoy.tls.ts";

/** Reasons that are no refused connection, behind the sentence that stands before all of them. */
const OTHER_REASON =
  /reset reason: (?:connection (?:timeout|termination)|remote re|local reset|HTTP\/1|overflow|overload|protocol)/;

const reset = (reason: string): Condition =>
  said(new RegExp(`disconnect/reset before headers\\.(?: retried and the latest)? ?reset reason: ${reason}`));
/** The reply was not kept (an answer to HEAD never is), but its length is known. */
const ofUnseenLength = (...lengths: readonly number[]): Condition =>
  all(own, field("server", NAME), field("content-type", /^text\/plain/), noBodyText, ofLength(...lengths));
/** The sentence without a reason has 57 characters, and 16 or, after a retry, 39 lead over to one. */
const lengthOf = (...reasons: readonly string[]): Condition =>
  ofUnseenLength(...reasons.flatMap(({ length }) => [57 + 16 + length, 57 + 39 + length]));
const bareLength = ofUnseenLength(57);
/** Old releases name no reason. */
const withoutReason: Condition = any(
  said(/^upstream connect error or disconnect\/reset before headers$/),
  bareLength,
);

/** How the way to the upstream ended: its connection (503, 502) and its time (504, 408). */
export const envoyUpstream = [
  ...envoyTls,
  FLAG.proven(
    "refused-by-number",
    "upstream-connection-refused",
    503,
    all(reset("(?:remote )?connection failure"), body(/connect error: (?:111|Connection refused)\b/)),
  ),
  FLAG.likely(
    "refused",
    "upstream-connection-refused",
    503,
    // Linux: 110 is ETIMEDOUT, 113 EHOSTUNREACH, 101 ENETUNREACH.
    any(
      all(
        reset("(?:remote )?connection failure"),
        not(overTls),
        not(body(/connect error: (?:110|113|101)\b/)),
      ),
      lengthOf(
        "connection failure",
        "remote connection failure",
        "connection failure, transport failure reason: delayed connect error: 111",
        "remote connection failure, transport failure reason: delayed connect error: 111",
        "remote connection failure, transport failure reason: delayed connect error: Connection refused",
      ),
    ),
  ),
  FLAG.likely(
    "connect-late",
    "upstream-connect-timeout",
    [503, 504],
    any(
      reset("connection timeout"),
      said(/delayed connect error: 110|immediate connect error: (?:110|113|101)/),
    ),
  ),
  FLAG.possible(
    "connect-maybe-late",
    "upstream-connect-timeout",
    503,
    any(
      all(reset("(?:remote )?connection failure"), not(overTls), not(body(/: 111/))),
      // Both have eighteen letters.
      lengthOf("connection timeout"),
    ),
  ),
  FLAG.likely(
    "closed",
    "upstream-closed-without-response",
    503,
    any(reset("connection termination"), lengthOf("connection termination")),
  ),
  FLAG.possible("reset-without-reason", "upstream-closed-without-response", 503, withoutReason),
  FLAG.likely(
    "remote-reset",
    "upstream-closed-without-response",
    [502, 503],
    any(
      reset("(?:remote reset|remote refused stream reset|local reset|HTTP/1 premature upstream half close)"),
      lengthOf("remote reset", "remote refused stream reset", "local reset"),
    ),
  ),
  FLAG.likely(
    "overflow",
    "service-overloaded",
    503,
    any(reset("overflow"), field("x-envoy-overloaded"), lengthOf("overflow")),
  ),
  FLAG.likely("overload-reset", "service-overloaded", 503, reset("overload manager reset")),
  FLAG.likely(
    "protocol",
    "upstream-invalid-response",
    [502, 503],
    any(reset("protocol error"), lengthOf("protocol error")),
  ),
  FLAG.possible(
    "mesh-tls-wanted",
    "upstream-protocol-mismatch",
    503,
    any(reset("connection termination"), withoutReason),
    {
      why: text({
        en: "The upstream may take another protocol: only mutual TLS of a mesh (Istio STRICT, Consul Connect), only HTTP/2, or no TLS where Envoy speaks it.",
        "zh-CN":
          "上游要的可能是另一种协议：只接受网格的双向 TLS（Istio STRICT、Consul Connect）、只接受 HTTP/2，或 Envoy 用了 TLS 而它没有。",
      }),
      fix: [
        text({
          en: "Let Envoy speak the mesh's TLS to it (transport_socket; Istio: a sidecar or DestinationRule with ISTIO_MUTUAL), or take the service out of the mesh.",
          "zh-CN":
            "让 Envoy 用网格的 TLS 访问它（transport_socket；Istio：加 sidecar，或在 DestinationRule 用 ISTIO_MUTUAL），或把服务移出网格。",
        }),
        text({
          en: "Compare what the port of the upstream speaks with protocol and TLS of the cluster.",
          "zh-CN": "核对上游端口使用的协议与 Envoy 集群配置的协议和 TLS。",
        }),
      ],
    },
  ),
  FLAG.possible(
    "other-protocol",
    "upstream-protocol-mismatch",
    [502, 503],
    any(
      reset("(?:protocol error|connection termination|remote reset)"),
      lengthOf("protocol error", "connection termination", "remote reset"),
      withoutReason,
    ),
  ),
  FLAG.likely(
    "disconnected",
    "upstream-connection-refused",
    503,
    any(
      all(
        said("upstream connect error or disconnect/reset before headers"),
        not(overTls),
        not(body(OTHER_REASON)),
      ),
      bareLength,
    ),
  ),
  FLAG.proven("no-healthy-host", "upstream-none-available", 503, said(/^no healthy upstream$/)),
  FLAG.likely(
    "none-healthy",
    "upstream-none-available",
    503,
    any(
      said(/^no healthy upstream/),
      all(
        own,
        field("server", NAME),
        ofLength(19),
        holds((c) => !c.bodySeen),
      ),
    ),
  ),
  FLAG.likely("name", "upstream-dns-failure", 503, said(/^DNS resolution failure|dns_resolution_failure/)),
  FLAG.likely("no-cluster", "gateway-route-not-found", 503, wordless),
  FLAG.possible("no-endpoints", "upstream-none-available", 503, own),
  // 504, 408
  FLAG.proven("route-limit", "upstream-response-timeout", 504, said(/^upstream request timeout$/)),
  FLAG.likely("silent", "upstream-response-timeout", 504, own),
  FLAG.likely(
    "stream-too-long",
    "upstream-response-timeout",
    [408, 504],
    said(/^upstream (?:max stream duration|request timeout|response timeout)|^downstream duration timeout$/),
    {
      fix: [
        text({
          en: "Raise the limit that the message means: max_stream_duration, or for a request or response timeout the route's timeout (with retries per_try_timeout).",
          "zh-CN":
            "调大消息所指的上限：max_stream_duration；若是请求或响应超时，则为路由的 timeout（有重试时为 per_try_timeout）。",
        }),
      ],
    },
  ),
  // Nothing moved on the stream: 504 where the request was read whole, else 408.
  FLAG.likely("stream-idle", "upstream-response-timeout", 504, said(/^stream timeout$/), {
    why: text({
      en: "The request was complete and nothing came back for as long as a stream may be idle (5 min by default, 4 in Azure Container Apps).",
      "zh-CN": "请求已完整送达，但在流的空闲时限内（默认 5 分钟，Azure 容器应用为 4 分钟）没有任何响应。",
    }),
    fix: [
      text({
        en: "Let the application answer sooner or send something in between; in Envoy itself raise stream_idle_timeout, or idle_timeout of the route.",
        "zh-CN":
          "让应用更快响应，或中途发送一些数据；Envoy 自身可调大 stream_idle_timeout 或路由的 idle_timeout。",
      }),
    ],
    confirm: text({
      en: "Access log: response flag SI.",
      "zh-CN": "访问日志的响应标志为 SI。",
    }),
  }),
  FLAG.likely("stream-idle-upload", "client-body-timeout", 408, said(/^stream timeout$/)),
  FLAG.likely("client-late", "client-body-timeout", 408, own),
  FLAG.possible("answer-too-large", "upstream-header-too-big", [502, 503], all(own, atOnce)),
] as const;
