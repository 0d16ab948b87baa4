import { body } from "../../diagnosis/condition/body.ts";
import { code, codeInBody } from "../../diagnosis/condition/code.ts";
import { docs } from "../../diagnosis/source.ts";
import { text } from "../../diagnosis/text.ts";
import { anybody, type CauseTable, causesOf } from "../writing/causes-of.ts";

const SOURCE = docs("Prometheus: HTTP API", "https://prometheus.io/docs/prometheus/latest/querying/api/");
const { table, proven } = causesOf(anybody, SOURCE);

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
    proven("admin-off", "feature-not-enabled", [403, 503], body("admin APIs disabled"), {
      why: text({
        en: "The admin API is off unless Prometheus starts with its flag.",
        "zh-CN": "除非启动时带上参数，Prometheus 不开放管理 API。",
      }),
      fix: [text({ en: "Start with --web.enable-admin-api.", "zh-CN": "以 --web.enable-admin-api 启动。" })],
    }),
  ],
} as const;
