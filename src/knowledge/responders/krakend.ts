import { body, contentless } from "../../diagnosis/condition/body.ts";
import { all, any, type Condition } from "../../diagnosis/condition/condition.ts";
import { field } from "../../diagnosis/condition/response.ts";
import { took } from "../../diagnosis/condition/time.ts";
import { relayed, wrote } from "../../diagnosis/responder.ts";
import { docs } from "../../diagnosis/source.ts";
import { text } from "../../diagnosis/text.ts";
import { by } from "../writing/by.ts";
import { anybody, causesOf } from "../writing/causes-of.ts";
import { defineResponder } from "../writing/define.ts";
import { product } from "../writing/product.ts";

const CODES = docs(
  "KrakenD: status codes and errors",
  "https://www.krakend.io/docs/backends/detailed-errors/",
);
const TIMEOUTS = docs("KrakenD: timeouts", "https://www.krakend.io/docs/throttling/timeouts/");
const GATEWAY = causesOf(anybody, CODES);
const LIMIT = causesOf(anybody, TIMEOUTS);

const incomplete = field("x-krakend-completed", /^false$/i);
const own: Condition = by("krakend");
const said = (words: RegExp): Condition => all(own, body(words));

/** With `return_error_msg` it says what Go's client or the status of a backend was. */
const told = body(
  /^(?:invalid status code \d{3} \[[A-Z]{3,7} \/|(?:Get|Post|Put|Patch|Delete|Head|Options) "https?:\/\/[^"\n]{1,2000}": )/,
);
const encoded = body(/^error: encoded url params$/);
const SOURCE = causesOf(
  anybody,
  docs("KrakenD: Lura, router and HTTP client", "https://github.com/luraproject/lura/tree/master/router/gin"),
);

export const krakend = defineResponder({
  id: "krakend",
  name: product("KrakenD"),
  roles: ["reverse-proxy"],
  signs: [
    // Without the content of a backend, which it would have passed on, there is its code alone or what went wrong.
    wrote(
      "incomplete-and-empty",
      all(
        incomplete,
        any(
          contentless,
          body(
            /^(?:404 page not found|405 method not allowed|invalid status code|context deadline exceeded)\s{0,2}$/,
          ),
          told,
        ),
      ),
    ),
    wrote("encoded-param-text", encoded),
    relayed("x-krakend-field", any(field("x-krakend"), field("x-krakend-completed"))),
  ],
  over: ["go-net-http"],
  causes: [
    GATEWAY.likely("no-endpoint", "gateway-route-not-found", 404, own),
    GATEWAY.likely("method", "method-filtered-by-config", 405, own),
    // 2 s unless the endpoint says otherwise; what its backends said or did is in its log alone.
    LIMIT.likely(
      "backends-late",
      "upstream-response-timeout",
      500,
      any(said(/context deadline exceeded/), all(own, took(1_900, 2_400))),
      {
        why: text({
          en: "Most likely the backends had not answered within the endpoint's `timeout` (2 s by default); KrakenD says 500 for that.",
          "zh-CN": "很可能是后端没有在该端点的 `timeout`（默认 2 秒）内响应；KrakenD 对此返回 500。",
        }),
        fix: [
          text({
            en: "Raise `timeout` at the endpoint (or for all) above what the slowest backend takes.",
            "zh-CN": "把端点（或全局）的 `timeout` 调到高于最慢后端所需的时间。",
          }),
        ],
      },
    ),
    GATEWAY.likely(
      "backend-refused",
      "dependency-unavailable",
      500,
      all(own, any(contentless, body(/invalid status code/))),
      {
        why: text({
          en: "Mostly a backend answered with an error or could not be reached: unless told otherwise, KrakenD hides which and says 500.",
          "zh-CN": "多半是某个后端返回了错误，或无法连接：默认情况下 KrakenD 不说明是哪一种，只返回 500。",
        }),
        fix: [
          text({
            en: 'Read KrakenD\'s log for this endpoint: newer versions name the backend and its status, older ones say only "Invalid status code".',
            "zh-CN":
              "查看 KrakenD 日志中这个端点的记录：较新的版本写明后端及其状态码，旧版只写“Invalid status code”。",
          }),
          text({
            en: "To pass the backend's status on, use `return_error_code` or the encoding `no-op` (either works with one backend per endpoint only).",
            "zh-CN":
              "要把后端的状态码传给客户端，使用 `return_error_code`，或把编码设为 `no-op`（两者都只适用于单个后端的端点）。",
          }),
        ],
      },
    ),
    SOURCE.proven(
      "backend-refused-told",
      "upstream-connection-refused",
      500,
      all(own, told, body(/: dial tcp [^\n]{1,120}: connect: connection refused$/)),
    ),
    SOURCE.proven(
      "backend-name-told",
      "upstream-dns-failure",
      500,
      all(own, told, body(/: dial tcp: lookup [^\n]{1,300}: no such host$/)),
    ),
    SOURCE.proven(
      "backend-certificate-told",
      "upstream-tls-certificate-invalid",
      500,
      all(own, told, body(/: (?:tls: failed to verify certificate: )?x509: /)),
    ),
    SOURCE.proven(
      "backend-no-tls-told",
      "upstream-protocol-mismatch",
      500,
      all(own, told, body(/: http: server gave HTTP response to HTTPS client$/)),
    ),
    SOURCE.likely(
      "backend-closed-told",
      "upstream-closed-without-response",
      500,
      all(own, told, body(/: (?:unexpected )?EOF$|: connection reset by peer$/)),
    ),
    SOURCE.proven("encoded-param", "malformed-url", 400, all(own, encoded), {
      why: text({
        en: "A parameter in the path holds an encoded ? or # (%3F, %23) or is encoded twice (%252F), which KrakenD does not take for an endpoint.",
        "zh-CN":
          "路径中的某个参数含有编码的 ? 或 #（%3F、%23），或经过二次编码（%252F），KrakenD 不接受这样的端点参数。",
      }),
      fix: [
        text({
          en: "Send the value in the query or the body, or set disable_path_decoding of `router` where the backend wants it so.",
          "zh-CN": "把该值放在查询字符串或正文中；若后端确实需要，在 `router` 中设置 disable_path_decoding。",
        }),
      ],
    }),
    GATEWAY.possible("backend-down", "upstream-connection-refused", 500, all(own, contentless)),
    GATEWAY.likely("rate", "rate-limited", [429, 503], own),
  ],
  sources: [CODES],
});
