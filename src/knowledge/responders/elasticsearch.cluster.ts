import { body } from "../../diagnosis/condition/body.ts";
import { code } from "../../diagnosis/condition/code.ts";
import { all } from "../../diagnosis/condition/condition.ts";
import { docs } from "../../diagnosis/source.ts";
import { text } from "../../diagnosis/text.ts";
import { cause } from "../writing/define.ts";
import { answered, ELASTIC_DOCS, errorType, TROUBLES } from "./elasticsearch.answer.ts";

const WATERMARK = docs(
  "Elasticsearch: disk watermark errors",
  `${ELASTIC_DOCS}/troubleshoot/elasticsearch/fix-watermark-errors`,
);

/** What the cluster cannot do now: it is full, blocked, without a manager or without shards. */
export const elasticsearchCluster = [
  cause({
    id: "shard-limit",
    mechanism: "quota-exhausted",
    on: [400],
    certainty: "certain",
    when: all(
      answered,
      body(
        /this action would add \[\d{1,7}\] (?:total )?shards, but this cluster currently has \[\d{1,7}\]\/\[\d{1,7}\] maximum/,
      ),
    ),
    why: text({
      en: "The call would take the cluster past its limit of open shards (by default 1000 per data node, 3000 per frozen one), so it is refused.",
      "zh-CN":
        "这次操作会使集群打开的分片超过上限（默认每个数据节点 1000 个，冻结节点 3000 个），因此被拒绝。",
    }),
    fix: [
      text({
        en: "Delete or shrink old indices, lower number_of_replicas, or add a data node; raising cluster.max_shards_per_node only gains time.",
        "zh-CN":
          "删除或收缩旧索引、减少 number_of_replicas，或增加数据节点；提高 cluster.max_shards_per_node 只能争取时间。",
      }),
    ],
    sources: [TROUBLES],
  }),
  cause({
    id: "disk-full",
    mechanism: "storage-full",
    on: [403, 429],
    certainty: "likely",
    when: all(answered, body(/index read-only \/ allow delete|TOO_MANY_REQUESTS\/12/)),
    why: text({
      en: "Mostly the disk passed the flood-stage watermark; with this block (read_only_allow_delete) the index can only be read or deleted as a whole.",
      "zh-CN":
        "多半是磁盘占用超过了 flood-stage 水位线；有此限制（read_only_allow_delete）时，索引只能读取，或整个删除。",
    }),
    sources: [WATERMARK],
  }),
  cause({
    id: "cluster-not-ready",
    mechanism: "service-overloaded",
    on: [503],
    certainty: "likely",
    when: all(answered, body(/SERVICE_UNAVAILABLE\/\d+\/(state not recovered|no master)/)),
    sources: [TROUBLES],
  }),
  cause({
    id: "write-block",
    mechanism: "resource-locked",
    on: [403],
    certainty: "likely",
    when: all(answered, body(/FORBIDDEN\/(5|8|10)\/index/)),
    sources: [
      docs(
        "Elasticsearch: index blocks",
        `${ELASTIC_DOCS}/reference/elasticsearch/index-settings/index-block`,
      ),
    ],
  }),
  cause({
    id: "all-shards-failed",
    mechanism: "upstream-none-available",
    on: [503],
    certainty: "likely",
    when: all(answered, body("all shards failed")),
    why: text({
      en: "No shard of the index could answer: they are missing, still starting, or each failed at the query.",
      "zh-CN": "索引没有一个分片能响应：分片缺失、仍在启动，或都在执行查询时失败。",
    }),
    fix: [
      text({
        en: "Read root_cause and failed_shards in the response; without them look at GET _cluster/health and GET _cat/shards.",
        "zh-CN":
          "查看响应中的 root_cause 和 failed_shards；没有时查看 GET _cluster/health 和 GET _cat/shards。",
      }),
    ],
    sources: [TROUBLES],
  }),
  cause({
    id: "heap-full",
    mechanism: "server-out-of-resources",
    on: [429, 503],
    certainty: "certain",
    when: all(
      answered,
      code(errorType, "circuit_breaking_exception"),
      body(/\[parent\] Data too large, data for \[[^\]\n]{1,200}\] would be \[/),
    ),
    why: text({
      en: "With this request the node would go over its parent circuit breaker (95% of the Java heap by default). Mostly the heap is nearly full, and other requests fail too.",
      "zh-CN":
        "加上这个请求，节点会超过父级熔断器的上限（默认为 Java 堆的 95%）。多半是堆几乎已满，其他请求也会失败。",
    }),
    fix: [
      text({
        en: "See `GET _nodes/stats/breaker,jvm`; then a larger heap, fewer shards or lighter aggregations.",
        "zh-CN": "查看 `GET _nodes/stats/breaker,jvm`；然后增大堆内存、减少分片，或减轻聚合。",
      }),
    ],
    sources: [
      docs(
        "Elasticsearch: circuit breaker errors",
        "https://www.elastic.co/docs/troubleshoot/elasticsearch/circuit-breaker-errors",
      ),
    ],
  }),
] as const;
