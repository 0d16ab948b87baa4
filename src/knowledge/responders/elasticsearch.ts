import { body } from "../../diagnosis/condition/body.ts";
import { code, codeInBody } from "../../diagnosis/condition/code.ts";
import { all, any, not } from "../../diagnosis/condition/condition.ts";
import { notSent, sent } from "../../diagnosis/condition/request.ts";
import { field } from "../../diagnosis/condition/response.ts";
import { relayed, wrote } from "../../diagnosis/responder.ts";
import { docs } from "../../diagnosis/source.ts";
import { text } from "../../diagnosis/text.ts";
import { by } from "../writing/by.ts";
import { anybody, type CauseTable, causesOf } from "../writing/causes-of.ts";
import { cause, defineResponder } from "../writing/define.ts";
import { product } from "../writing/product.ts";

const ELASTIC = "https://www.elastic.co/docs";
const COMMON = docs("Elasticsearch: troubleshooting", `${ELASTIC}/troubleshoot/elasticsearch`);
const WATERMARK = docs(
  "Elasticsearch: disk watermark errors",
  `${ELASTIC}/troubleshoot/elasticsearch/fix-watermark-errors`,
);
const OPENSEARCH = docs(
  "OpenSearch: security plugin",
  "https://docs.opensearch.org/latest/security/configuration/security-admin/",
);
const SECURITY = docs("Elasticsearch: security errors", `${ELASTIC}/troubleshoot/elasticsearch/security`);

const errorType = codeInBody(/"error":\s{0,8}\{[\s\S]{0,4000}?"type":\s{0,4}"([a-z_]{3,80})"/);

export const elasticsearchTypes = {
  "record-not-found": [
    "index_not_found_exception",
    "resource_not_found_exception",
    "document_missing_exception",
    "aliases_not_found_exception",
    "index_template_missing_exception",
    "snapshot_missing_exception",
    "repository_missing_exception",
    "search_context_missing_exception",
  ],
  "target-already-exists": [
    "resource_already_exists_exception",
    "index_already_exists_exception",
    "invalid_alias_name_exception",
  ],
  "application-conflict": [
    "version_conflict_engine_exception",
    "index_closed_exception",
    "snapshot_in_progress_exception",
  ],
  "request-body-malformed": ["json_parse_exception", "json_e_o_f_exception", "not_x_content_exception"],
  "validation-failed": [
    "parsing_exception",
    "x_content_parse_exception",
    "mapper_parsing_exception",
    "document_parsing_exception",
    "illegal_argument_exception",
    "action_request_validation_exception",
    "strict_dynamic_mapping_exception",
    "query_shard_exception",
    "invalid_index_name_exception",
    "verification_exception",
    "script_exception",
    "parse_exception",
    "number_format_exception",
    "too_many_clauses",
  ],
  "service-overloaded": ["es_rejected_execution_exception", "rejected_execution_exception"],
  "server-out-of-resources": [
    "circuit_breaking_exception",
    "too_many_buckets_exception",
    "out_of_memory_error",
  ],
  "upstream-none-available": [
    "no_shard_available_action_exception",
    "unavailable_shards_exception",
    "master_not_discovered_exception",
    "no_node_available_exception",
    "node_disconnected_exception",
  ],
  "handler-timeout": [
    "process_cluster_event_timeout_exception",
    "timeout_exception",
    "receive_timeout_transport_exception",
  ],
  "unsupported-media-type": ["media_type_header_exception"],
  "request-body-too-large": ["content_too_long_exception"],
  "application-error": ["null_pointer_exception", "exception", "status_exception"],
} as const satisfies CauseTable;

const own = by("elasticsearch");
const challenge = field("www-authenticate", /realm="OpenSearch Security"/);
const secured = code(errorType, "security_exception");
const unlicensed = body(/license is non-compliant|not available|is not enabled/);

export const elasticsearch = defineResponder({
  id: "elasticsearch",
  name: product("Elasticsearch"),
  roles: ["application"],
  signs: [
    wrote("error-json", body(/"error":\s{0,8}\{\s{0,8}"root_cause":/)),
    wrote(
      "rest-error-text",
      body(
        /"error":\s{0,4}"(Incorrect HTTP method for uri|Content-Type header \[|no handler found for uri|alias \[)/,
      ),
    ),
    wrote(
      "answer-with-product-field",
      all(field("x-elastic-product", /^Elasticsearch/), body(/"(error|found|result)":/)),
    ),
    wrote("opensearch-challenge", all(challenge, body(/^\s{0,8}(?:Unauthorized)?\s{0,8}$/))),
    wrote("opensearch-not-initialised", body(/^\s{0,8}OpenSearch Security not initialized\b/)),
    relayed("x-elastic-product-field", field("x-elastic-product", /^Elasticsearch/)),
  ],
  over: ["hono"],
  causes: [
    cause({
      id: "opensearch-login-missing",
      mechanism: "auth-missing",
      on: [401],
      certainty: "likely",
      when: all(own, challenge, notSent("authorization")),
      sources: [OPENSEARCH],
    }),
    cause({
      id: "opensearch-login-refused",
      mechanism: "auth-invalid",
      on: [401],
      certainty: "likely",
      when: all(own, challenge, sent("authorization")),
      sources: [OPENSEARCH],
    }),
    cause({
      id: "opensearch-not-set-up",
      mechanism: "setup-required",
      on: [503],
      certainty: "likely",
      when: body("OpenSearch Security not initialized"),
      why: text({
        en: "OpenSearch's security plugin has not loaded its configuration: its index is empty or cannot be read, or the cluster is still starting or has no manager.",
        "zh-CN": "OpenSearch 的安全插件没有加载到配置：其索引为空或无法读取，或集群仍在启动、没有管理节点。",
      }),
      fix: [
        text({
          en: "On a new cluster run securityadmin.sh once with the admin certificate; else wait, and look for the cluster manager in the log.",
          "zh-CN": "新集群用管理员证书运行一次 securityadmin.sh；否则稍等，并在日志中查看集群管理节点。",
        }),
      ],
      sources: [OPENSEARCH],
    }),
    cause({
      id: "shard-limit",
      mechanism: "quota-exhausted",
      on: [400],
      certainty: "certain",
      when: all(
        own,
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
      sources: [COMMON],
    }),
    cause({
      id: "text-field-sorted",
      mechanism: "validation-failed",
      on: [400],
      certainty: "certain",
      when: all(
        own,
        body(
          /Fielddata is disabled on|Text fields are not optimi[sz]ed for operations that require per-document field data/,
        ),
      ),
      why: text({
        en: "The query sorts or aggregates by a text field, or reads it in a script. By default such a field is indexed for searching only.",
        "zh-CN": "查询按 text 字段排序、聚合或在脚本中取值，而这种字段默认只为搜索建立索引。",
      }),
      fix: [
        text({
          en: "Use its keyword sub-field (`NAME.keyword`), or map the field as keyword and index anew.",
          "zh-CN": "改用其 keyword 子字段（`NAME.keyword`），或把字段映射为 keyword 并重建索引。",
        }),
      ],
      sources: [COMMON],
    }),
    cause({
      id: "result-window",
      mechanism: "validation-failed",
      on: [400],
      certainty: "certain",
      when: all(own, body(/Result window is too large, from \+ size must be less than or equal to/)),
      why: text({
        en: "`from` + `size` of the query is more than index.max_result_window (10000 by default) allows.",
        "zh-CN": "查询的 `from` + `size` 超过了 index.max_result_window（默认 10000）。",
      }),
      fix: [
        text({
          en: "Page on with search_after (and a point in time), or narrow the query.",
          "zh-CN": "用 search_after（配合 point in time）继续翻页，或缩小查询范围。",
        }),
      ],
      sources: [COMMON],
    }),
    cause({
      id: "disk-full",
      mechanism: "storage-full",
      on: [403, 429],
      certainty: "certain",
      when: all(own, body(/index read-only \/ allow delete|TOO_MANY_REQUESTS\/12/)),
      why: text({
        en: "The disk passed the flood-stage watermark, so the index can only be read or deleted as a whole.",
        "zh-CN": "磁盘占用超过了 flood-stage 水位线，因此索引只能读取，或整个删除。",
      }),
      sources: [WATERMARK],
    }),
    cause({
      id: "cluster-not-ready",
      mechanism: "service-overloaded",
      on: [503],
      certainty: "likely",
      when: all(own, body(/SERVICE_UNAVAILABLE\/\d+\/(state not recovered|no master)/)),
      sources: [COMMON],
    }),
    cause({
      id: "write-block",
      mechanism: "resource-locked",
      on: [403],
      certainty: "likely",
      when: all(own, body(/FORBIDDEN\/(5|8|10)\/index/)),
      sources: [
        docs("Elasticsearch: index blocks", `${ELASTIC}/reference/elasticsearch/index-settings/index-block`),
      ],
    }),
    cause({
      id: "login-missing",
      mechanism: "auth-missing",
      on: [401],
      certainty: "likely",
      when: all(own, secured, any(body("missing authentication credentials"), notSent("authorization"))),
      sources: [SECURITY],
    }),
    cause({
      id: "token-expired",
      mechanism: "auth-token-expired",
      on: [401],
      certainty: "likely",
      when: all(own, secured, body(/(token|api key) (is )?expired/i)),
      sources: [SECURITY],
    }),
    cause({
      id: "login-refused",
      mechanism: "auth-invalid",
      on: [401],
      certainty: "likely",
      when: all(own, secured, sent("authorization")),
      sources: [SECURITY],
    }),
    cause({
      id: "privilege-missing",
      mechanism: "auth-not-authorised",
      on: [403],
      certainty: "certain",
      when: all(
        own,
        secured,
        body(
          /\bno permissions for \[[^\]"]{1,2000}\] and User \[|\baction \[[^\]"]{1,200}\] is unauthorized for (?:user|API key|service account) /,
        ),
      ),
      why: text({
        en: "This user or API key lacks the privilege for the action that the message names. In OpenSearch a search without an index asks for all of them.",
        "zh-CN":
          "该用户或 API 密钥没有权限执行消息中的操作。在 OpenSearch 中，不写索引的搜索会请求所有索引。",
      }),
      sources: [SECURITY],
    }),
    cause({
      id: "not-authorised",
      mechanism: "auth-not-authorised",
      on: [403],
      certainty: "likely",
      when: all(own, secured, not(unlicensed)),
      sources: [SECURITY],
    }),
    cause({
      id: "licence",
      mechanism: "feature-not-enabled",
      on: [403],
      certainty: "likely",
      when: all(own, secured, unlicensed),
      sources: [docs("Elastic: subscriptions", "https://www.elastic.co/subscriptions")],
    }),
    cause({
      id: "wrong-method",
      mechanism: "method-not-allowed-by-application",
      on: [405],
      certainty: "likely",
      when: all(own, body("Incorrect HTTP method for uri")),
      sources: [COMMON],
    }),
    cause({
      id: "content-type",
      mechanism: "unsupported-media-type",
      on: [406, 415],
      certainty: "certain",
      when: all(own, body("Content-Type header [")),
      sources: [COMMON],
    }),
    cause({
      id: "no-handler",
      mechanism: "route-not-found",
      on: [400, 404],
      certainty: "likely",
      when: all(own, body("no handler found for uri")),
      sources: [COMMON],
    }),
    cause({
      id: "no-document",
      mechanism: "record-not-found",
      on: [404],
      certainty: "likely",
      when: all(own, body(/"(found":\s?false|result":\s?"not_found"|error":\s?"alias \[)/)),
      sources: [COMMON],
    }),
    cause({
      id: "all-shards-failed",
      mechanism: "upstream-none-available",
      on: [503],
      certainty: "likely",
      when: all(own, body("all shards failed")),
      sources: [COMMON],
    }),
    cause({
      id: "heap-full",
      mechanism: "server-out-of-resources",
      on: [429, 503],
      certainty: "certain",
      when: all(
        own,
        code(errorType, "circuit_breaking_exception"),
        body(/\[parent\] Data too large, data for \[[^\]\n]{1,200}\] would be \[/),
      ),
      why: text({
        en: "The node's Java heap is as good as full: its parent circuit breaker refuses what would go over the limit. Mostly other requests are refused too.",
        "zh-CN": "节点的 Java 堆几乎已满：父级熔断器拒绝会超出上限的请求。多半其他请求也会被拒绝。",
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
    ...causesOf(anybody, COMMON).table(elasticsearchTypes, {
      certainty: "likely",
      prefix: "type-",
      when: (name) => all(own, code(errorType, name)),
    }),
  ],
  sources: [COMMON],
});
