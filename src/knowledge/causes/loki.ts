import { body } from "../../diagnosis/condition/body.ts";
import { docs } from "../../diagnosis/source.ts";
import { text } from "../../diagnosis/text.ts";
import { anybody, causesOf } from "../writing/causes-of.ts";

const SOURCE = docs("Loki: multi-tenancy", "https://grafana.com/docs/loki/latest/operations/multi-tenancy/");
const { likely } = causesOf(anybody, SOURCE);

/** What Loki says in plain text. */
export const lokiCauses = {
  id: "loki",
  causes: [
    likely("no-tenant", "auth-missing", 401, body(/^no org id\n?$/), {
      why: text({
        en: "Loki (or Mimir, Tempo) runs in multi-tenant mode, and X-Scope-OrgID was not sent.",
        "zh-CN": "Loki（或 Mimir、Tempo）以多租户模式运行，而请求没有 X-Scope-OrgID。",
      }),
      fix: [
        text({
          en: "Send X-Scope-OrgID; for one tenant alone set auth_enabled: false in Loki, multitenancy_enabled: false in Mimir or Tempo.",
          "zh-CN":
            "发送 X-Scope-OrgID；只有一个租户时，Loki 可设 auth_enabled: false，Mimir 或 Tempo 可设 multitenancy_enabled: false。",
        }),
      ],
    }),
    likely(
      "ingestion",
      "rate-limited",
      429,
      body(/(?:ingestion rate limit|Maximum active stream limit) exceeded/i),
      {
        why: text({
          en: "More log data a second, or more active streams, arrive than limits_config of Loki allows.",
          "zh-CN": "每秒到达的日志数据量或活跃流数超过了 Loki 的 limits_config。",
        }),
      },
    ),
  ],
} as const;
