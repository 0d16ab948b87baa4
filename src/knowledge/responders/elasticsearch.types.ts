import { code } from "../../diagnosis/condition/code.ts";
import { all } from "../../diagnosis/condition/condition.ts";
import { text } from "../../diagnosis/text.ts";
import { anybody, type CauseTable, causesOf } from "../writing/causes-of.ts";
import { answered, errorType, TROUBLES } from "./elasticsearch.answer.ts";

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

/** What the kind of error means where nothing else says more. */
export const elasticsearchKinds = causesOf(anybody, TROUBLES).table(elasticsearchTypes, {
  certainty: "likely",
  prefix: "type-",
  when: (name) => all(answered, code(errorType, name)),
  words: {
    "upstream-none-available": {
      why: text({
        en: "The cluster has no master, node or shard that could take the request, or the connection to the node that worked on it broke.",
        "zh-CN": "集群中没有能处理这个请求的主节点、节点或分片，或与正在处理它的节点断开了连接。",
      }),
      fix: [
        text({
          en: "Look at GET _cluster/health and GET _cat/shards, and bring the missing nodes or shards back.",
          "zh-CN": "查看 GET _cluster/health 和 GET _cat/shards，恢复缺少的节点或分片。",
        }),
      ],
    },
  },
});
