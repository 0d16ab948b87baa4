import { body } from "../../diagnosis/condition/body.ts";
import { code, codeInBody } from "../../diagnosis/condition/code.ts";
import { docs } from "../../diagnosis/source.ts";
import { text } from "../../diagnosis/text.ts";
import { anybody, type CauseTable, causesOf } from "../writing/causes-of.ts";
import { MIMIR_RUNBOOKS } from "../writing/manuals.ts";

const SOURCE = docs("Prometheus: HTTP API", "https://prometheus.io/docs/prometheus/latest/querying/api/");
const { table, proven, likely } = causesOf(anybody, SOURCE, MIMIR_RUNBOOKS);

const errorType = codeInBody(/"status":\s{0,4}"error",\s{0,4}"errorType":\s{0,4}"([a-z_]{3,40})"/);

/** Prometheus's codes by mechanism. */
export const prometheusErrors = {
  "validation-failed": ["bad_data", "execution"],
  "handler-timeout": ["timeout"],
  "client-aborted": ["canceled"],
  "record-not-found": ["not_found"],
  "unhandled-exception": ["internal"],
  "not-acceptable": ["not_acceptable"],
  "dependency-unavailable": ["unavailable"],
} as const satisfies CauseTable;

/** What Prometheus says by the type of its error. */
export const prometheusCauses = {
  id: "prometheus",
  over: ["not-found", "request-body", "limits", "conflict", "loki"],
  causes: [
    ...table(prometheusErrors, {
      certainty: "likely",
      on: ["4xx", "5xx"],
      when: (name) => code(errorType, name),
      prefix: "type-",
    }),
    proven("lifecycle-off", "feature-not-enabled", 403, body(/^Lifecycle API is not enabled/), {
      why: text({
        en: "Reload and quit over HTTP are off unless the server (Prometheus, Pushgateway) starts with its flag.",
        "zh-CN": "除非启动时带上参数，服务器（Prometheus、Pushgateway）不允许通过 HTTP 重载或退出。",
      }),
      fix: [
        text({
          en: "Start with --web.enable-lifecycle; without it, SIGHUP reloads Prometheus and SIGTERM ends the process.",
          "zh-CN":
            "以 --web.enable-lifecycle 启动；不带该参数时，SIGHUP 让 Prometheus 重载，SIGTERM 结束进程。",
        }),
      ],
    }),
    proven(
      "receiver-off",
      "feature-not-enabled",
      404,
      body(/^(?:remote|otlp) write receiver needs to be enabled with --/),
      {
        why: text({
          en: "Prometheus takes written samples at this address only where it was started with the flag that the sentence names.",
          "zh-CN": "只有带上消息所指的参数启动，Prometheus 才会在这个地址接收写入的样本。",
        }),
        fix: [
          text({
            en: "Start it with that flag (in newer versions --web.enable-remote-write-receiver for remote write, --web.enable-otlp-receiver for OTLP).",
            "zh-CN":
              "以该参数启动（较新的版本中，远程写入为 --web.enable-remote-write-receiver，OTLP 为 --web.enable-otlp-receiver）。",
          }),
        ],
      },
    ),
    likely(
      "samples-refused",
      "validation-failed",
      [400, 422],
      body(
        /^(?:out of order sample|duplicate sample for timestamp|too old sample)\b|\(err-mimir-(?:sample-out-of-order|sample-timestamp-too-old|sample-duplicate-timestamp|too-far-in-future)\)/,
      ),
      {
        why: text({
          en: "Samples are older than ones already stored, too old or too far in the future, or two have one timestamp: repeating this write at once does not help.",
          "zh-CN": "样本早于已存储的样本、过旧或时间过于超前，或两个样本时间戳相同：立即重试这次写入没有用。",
        }),
        fix: [
          text({
            en: "Check the sender's clock, and whether two senders write the same series; give each a label of its own, or allow an out-of-order window.",
            "zh-CN":
              "检查发送方的时钟，以及是否有两个发送方写入同一序列；给它们各加一个标签，或配置乱序时间窗口。",
          }),
        ],
      },
    ),
    proven("admin-off", "feature-not-enabled", [403, 503], body("admin APIs disabled"), {
      why: text({
        en: "The admin API is off unless Prometheus starts with its flag.",
        "zh-CN": "除非启动时带上参数，Prometheus 不开放管理 API。",
      }),
      fix: [text({ en: "Start with --web.enable-admin-api.", "zh-CN": "以 --web.enable-admin-api 启动。" })],
    }),
  ],
} as const;
