import { all, any, type Condition, not } from "../../diagnosis/condition/condition.ts";
import { sent } from "../../diagnosis/condition/request.ts";
import { field, mediaType } from "../../diagnosis/condition/response.ts";
import { innerCode, isErrorInside, sentence } from "../../diagnosis/condition/said.ts";
import { docs, rfc } from "../../diagnosis/source.ts";
import { text } from "../../diagnosis/text.ts";
import { through } from "../writing/by.ts";
import { anybody, causesOf } from "../writing/causes-of.ts";
import { anonymous, signed } from "./credentials.ts";
import { cutAtRouteLimit, ENVOY_TIMEOUTS, routeLimitWords, timeLimitWords } from "./route-limit.ts";

const STATUS = causesOf(
  anybody,
  docs("gRPC: status codes", "https://grpc.io/docs/guides/status-codes/"),
  docs(
    "gRPC-Web: protocol",
    "https://github.com/grpc/grpc/blob/master/doc/PROTOCOL-WEB.md#protocol-differences-vs-grpc-over-http2",
  ),
);

/** The call ended with one of these, whatever status HTTP gave it. */
const ended = (...codes: readonly number[]): Condition =>
  all(
    any(field("grpc-status"), mediaType(/^application\/grpc-web/)),
    isErrorInside,
    innerCode(new RegExp(`^(?:${codes.join("|")})$`)),
  );
const LOG = text({
  en: "Call the same method at the service itself: grpcurl -d '…' HOST:PORT package.Service/Method (with -plaintext where there is no TLS).",
  "zh-CN":
    "直接对服务调用同一方法：grpcurl -d '…' HOST:PORT package.Service/Method（没有 TLS 时加 -plaintext）。",
});

const callCutAfter15s = all(
  any(
    sent("content-type", /^application\/(?:grpc-web|connect\+)/),
    mediaType(/^application\/(?:grpc-web|connect\+)/),
  ),
  cutAtRouteLimit,
);

/** A gRPC call ends with a status of its own (field or trailer `grpc-status`), mostly under HTTP 200. */
export const grpcCauses = {
  id: "grpc",
  over: ["broken-response"],
  causes: [
    causesOf(anybody, ENVOY_TIMEOUTS).likely(
      "stream-cut-at-route-limit",
      "response-stalled",
      "2xx",
      all(callCutAfter15s, through("envoy")),
      routeLimitWords,
    ),
    // Many a gateway, balancer and library has a limit, and some have this one.
    causesOf(anybody, rfc(9112, "8")).possible(
      "stream-cut-after-15-seconds",
      "response-stalled",
      "2xx",
      all(callCutAfter15s, not(through("envoy"))),
      timeLimitWords,
    ),
    STATUS.likely(
      "says-refused",
      "upstream-connection-refused",
      "any",
      all(
        ended(14),
        sentence(/reset reason: (?:remote )?connection failure|connection refused|ECONNREFUSED/i),
      ),
      { confirm: LOG },
    ),
    STATUS.likely(
      "says-none",
      "upstream-none-available",
      "any",
      all(
        ended(14),
        sentence(/no healthy upstream|no (?:ready|available) (?:subchannel|endpoint)|name resolver error/i),
      ),
    ),
    STATUS.likely(
      "says-connect-late",
      "upstream-connect-timeout",
      "any",
      all(ended(14), sentence(/connection timeout|i\/o timeout|dial tcp[^\n]{0,80}timed? ?out/i)),
    ),
    STATUS.likely(
      "says-closed",
      "upstream-closed-without-response",
      "any",
      all(
        ended(13, 14),
        sentence(
          /reset reason: (?:connection termination|remote reset)|connection (?:reset|closed)|transport is closing/i,
        ),
      ),
    ),
    STATUS.likely(
      "says-late",
      "upstream-response-timeout",
      "any",
      all(ended(4, 14), sentence(/upstream (?:request|response) timeout/i)),
    ),
    STATUS.likely(
      "says-too-large",
      "request-body-too-large",
      "any",
      all(ended(8), sentence(/received message (?:larger|after decompression larger) than max/i)),
    ),
    STATUS.likely("says-expired", "auth-token-expired", "any", all(ended(16, 7), sentence(/expired/i))),
    STATUS.likely("invalid-argument", "validation-failed", "any", ended(3, 11)),
    STATUS.likely("deadline", "handler-timeout", "any", ended(4)),
    STATUS.likely("not-found", "record-not-found", "any", ended(5)),
    STATUS.likely("already-there", "application-conflict", "any", ended(6, 10)),
    STATUS.likely("no-right", "auth-not-authorised", "any", ended(7)),
    STATUS.likely("exhausted", "rate-limited", "any", ended(8)),
    STATUS.possible("quota", "quota-exhausted", "any", ended(8)),
    STATUS.likely("unimplemented", "route-not-found", "any", ended(12), {
      why: text({
        en: "The server has no such service or method, or has not implemented it (gRPC status 12, UNIMPLEMENTED); rarely it lacks the compression of the message.",
        "zh-CN":
          "服务器没有这个服务或方法，或尚未实现它（gRPC 状态 12，UNIMPLEMENTED）；少数情况是不支持消息的压缩方式。",
      }),
      fix: [
        text({
          en: "Compare package, service and method in the path with the .proto that the server was built from.",
          "zh-CN": "对照服务器所用的 .proto，核对路径中的包名、服务名和方法名。",
        }),
        text({
          en: "Check that the service is registered on this server, and that the gateway forwards its path.",
          "zh-CN": "检查该服务是否已在此服务器上注册，以及网关是否转发它的路径。",
        }),
      ],
      confirm: text({
        en: "grpcurl HOST:PORT list (with -plaintext where there is no TLS) names the services that the server knows, where reflection is on.",
        "zh-CN": "grpcurl HOST:PORT list（没有 TLS 时加 -plaintext）列出服务器已知的服务（需启用反射）。",
      }),
    }),
    STATUS.likely("internal", "unhandled-exception", "any", ended(2, 13, 15)),
    STATUS.likely("unavailable", "dependency-unavailable", "any", ended(14)),
    STATUS.possible("unavailable-here", "upstream-none-available", "any", ended(14)),
    STATUS.likely("no-login", "auth-missing", "any", all(ended(16), anonymous)),
    STATUS.likely("login-refused", "auth-invalid", "any", all(ended(16), signed)),
    STATUS.possible("state", "application-conflict", "any", ended(9)),
    STATUS.possible("cancelled", "client-aborted", "any", ended(1)),
  ],
} as const;
