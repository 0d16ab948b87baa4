import { body } from "../../diagnosis/condition/body.ts";
import { docs } from "../../diagnosis/source.ts";
import { text } from "../../diagnosis/text.ts";
import { anybody, causesOf } from "../writing/causes-of.ts";
import { MIMIR_RUNBOOKS } from "../writing/manuals.ts";

const SOURCE = docs("Loki: multi-tenancy", "https://grafana.com/docs/loki/latest/operations/multi-tenancy/");
const { likely } = causesOf(anybody, SOURCE);
const limits = causesOf(
  anybody,
  docs("Loki: validate.go", "https://github.com/grafana/loki/blob/main/pkg/validation/validate.go"),
);
const mimir = causesOf(anybody, MIMIR_RUNBOOKS);
const tempo = causesOf(
  anybody,
  docs(
    "Tempo: refused spans",
    "https://grafana.com/docs/tempo/latest/troubleshooting/send-traces/max-trace-limit-reached/",
  ),
);

/** What Loki, Mimir and Tempo say in plain text. */
export const lokiCauses = {
  id: "loki",
  over: ["limits", "request-body"],
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
    limits.proven(
      "ingestion-rate",
      "rate-limited",
      [429, 500],
      body(
        /\b(?:Ingestion rate limit exceeded (?:for user \S{1,150} )?\(limit: \d+ bytes\/sec\)|Per stream rate limit exceeded \(limit: \S{1,20}\/sec\))/i,
      ),
      {
        why: text({
          en: "More log data a second arrives than ingestion_rate_mb (or per_stream_rate_limit) of Loki's limits_config allows; a batch over the burst size never passes.",
          "zh-CN":
            "每秒到达的日志超过 Loki limits_config 的 ingestion_rate_mb（或 per_stream_rate_limit）；超过突发上限的批次永远无法通过。",
        }),
        fix: [
          text({
            en: "Raise ingestion_rate_mb and ingestion_burst_size_mb (for one stream per_stream_rate_limit and per_stream_rate_limit_burst), or send less, in smaller batches.",
            "zh-CN":
              "提高 ingestion_rate_mb 和 ingestion_burst_size_mb（单个流为 per_stream_rate_limit 和 per_stream_rate_limit_burst），或减少发送量并减小批次。",
          }),
        ],
      },
    ),
    limits.proven("streams", "quota-exhausted", 429, body(/Maximum active stream limit exceeded/i), {
      why: text({
        en: "The tenant has as many active streams as Loki allows: mostly a label has too many values.",
        "zh-CN": "该租户的活跃流数已达 Loki 的上限：多半是某个标签的取值过多。",
      }),
      fix: [
        text({
          en: "Take labels such as ids or addresses away, or raise max_global_streams_per_user.",
          "zh-CN": "去掉 ID、地址之类的标签，或提高 max_global_streams_per_user。",
        }),
      ],
    }),
    likely("ingestion", "rate-limited", 429, body(/ingestion rate limit exceeded/i), {
      why: text({
        en: "More log data a second arrives than limits_config of Loki allows.",
        "zh-CN": "每秒到达的日志数据量超过了 Loki 的 limits_config 所允许的上限。",
      }),
    }),
    limits.proven(
      "entry-time",
      "validation-failed",
      400,
      body(
        /entry for stream '[^\n]{1,2000}' has timestamp too (?:old: |new: )|entry (?:too far behind|out of order)\b[^\n]{0,80}(?:stream|timestamp|\d{4}-\d\d)/,
      ),
      {
        why: text({
          en: "Entries are too old or too new (reject_old_samples_max_age, creation_grace_period), too far behind the stream's newest line (half of max_chunk_age), or out of order.",
          "zh-CN":
            "日志条目太旧或太新（reject_old_samples_max_age、creation_grace_period），比该流最新的一行落后太多（max_chunk_age 的一半），或没有按顺序。",
        }),
      },
    ),
    limits.proven(
      "entry-form",
      "validation-failed",
      400,
      body(
        /Max entry size '\d+' bytes exceeded for stream|has \d+ label names; limit \d+|has label (?:name|value) too long: '|has duplicate label name: '|error at least one (?:label pair is required per stream|valid stream is required for ingestion)|includes structured metadata, but this feature is disallowed/,
      ),
      {
        why: text({
          en: "A line, its labels or its structured metadata break a rule or a limit of Loki. The message says which.",
          "zh-CN": "某行日志、其标签或结构化元数据不符合 Loki 的规则或限制。消息写明了是哪一项。",
        }),
      },
    ),
    limits.likely(
      "query-too-large",
      "validation-failed",
      [400, 422, 429, 500],
      body(
        /the query time range exceeds the limit \(query length: |maximum of series \(\d+\) reached for a single query|max entries limit per query exceeded, limit > max_entries_limit/,
      ),
      {
        why: text({
          en: "The query asks for more time, series or lines than the limits allow.",
          "zh-CN": "查询的时间范围、序列数或行数超过了限制。",
        }),
        fix: [
          text({
            en: "Shorten the time range, group (`sum by`), filter more or lower `limit`, or raise max_query_length, max_query_series, max_entries_limit_per_query.",
            "zh-CN":
              "缩短时间范围、分组（`sum by`）、增加过滤或减小 `limit`；或提高 max_query_length、max_query_series、max_entries_limit_per_query。",
          }),
        ],
      },
    ),
    mimir.proven(
      "mimir-rate",
      "rate-limited",
      [429, 529],
      body(/\(err-mimir-tenant-max-(?:ingestion|request)-rate\)/),
      {
        why: text({
          en: "The tenant sends more samples or requests a second than its limit in Mimir allows; the message names the flag.",
          "zh-CN": "该租户每秒发送的样本或请求超过 Mimir 的限制；消息写明了对应的参数。",
        }),
      },
    ),
    mimir.proven(
      "mimir-series",
      "quota-exhausted",
      [400, 422, 429],
      body(/\(err-mimir-max-(?:active-series|series-per-\w{1,20})\)/),
      {
        why: text({
          en: "The tenant, or one metric of the tenant (max-series-per-metric), has as many series in memory as its limit in Mimir allows.",
          "zh-CN": "该租户（max-series-per-metric 时为该租户的某个指标）在内存中的序列数已达 Mimir 的上限。",
        }),
      },
    ),
    mimir.likely(
      "mimir-data",
      "validation-failed",
      [400, 422],
      body(
        /\(err-mimir-(?:sample|label|metric|missing|max-label|exemplar|native-histogram|max-query|max-total-query|max-chunks|max-estimated)[\w-]{0,60}\)/,
      ),
      {
        why: text({
          en: "Mimir refuses the data or the query; the id in brackets (err-mimir-…) is explained in its runbooks.",
          "zh-CN": "Mimir 拒绝了数据或查询；括号中的编号（err-mimir-…）在其运行手册中有说明。",
        }),
      },
    ),
    tempo.proven("tempo-rate", "rate-limited", 429, body(/RATE_LIMITED: ingestion rate limit \(/), {
      why: text({
        en: "More trace data a second arrives than rate_limit_bytes or burst_size_bytes of Tempo allow.",
        "zh-CN": "每秒到达的链路数据超过 Tempo 的 rate_limit_bytes 或 burst_size_bytes。",
      }),
    }),
  ],
} as const;
