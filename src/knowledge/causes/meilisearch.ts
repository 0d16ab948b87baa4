import { anyCode, code, codeInBody } from "../../diagnosis/condition/code.ts";
import { all, not } from "../../diagnosis/condition/condition.ts";
import { json } from "../../diagnosis/condition/json.ts";
import { notSent, sent } from "../../diagnosis/condition/request.ts";
import { docs } from "../../diagnosis/source.ts";
import { text } from "../../diagnosis/text.ts";
import { anybody, type CauseTable, causesOf } from "../writing/causes-of.ts";

const SOURCE = docs(
  "Meilisearch: error codes",
  "https://www.meilisearch.com/docs/reference/errors/error_codes",
);
const SECURITY = docs(
  "Meilisearch: securing a project",
  "https://www.meilisearch.com/docs/learn/security/basic_security",
);
const { table, likely, possible, proven } = causesOf(anybody, SOURCE, SECURITY);

const meiliCode = codeInBody(
  /"code":\s{0,4}"([a-z_]{3,80})",\s{0,4}"type":\s{0,4}"(?:auth|invalid_request|internal|system)",\s{0,4}"link":\s{0,4}"https:\/\/docs\.meilisearch\.com\/errors/,
);

/** A code that one member of a list of Meilisearch's settings or parameters bears: they are named alike. */
const parameterCode = codeInBody(
  /"code":\s{0,4}"((?:invalid|missing|immutable)_(?!api_key"|content_type"|payload"|authorization_header"|master_key"|store_file")[a-z0-9_]{3,80})",\s{0,4}"type":\s{0,4}"invalid_request",\s{0,4}"link":\s{0,4}"https:\/\/docs\.meilisearch\.com\/errors/,
);
const keyUnseen = code(meiliCode, "missing_authorization_header");
/** Every failure of the embedder, which is mostly a server of somebody else. */
const notEmbedded = code(meiliCode, "vector_embedding_error");
const refusedKey = code(meiliCode, "invalid_api_key");

const OTHER_SCHEME = sent("authorization", /^(?!Bearer\b)\S/);

/** Meilisearch's codes by mechanism. */
export const meilisearchCodes = {
  "record-not-found": [
    "index_not_found",
    "document_not_found",
    "api_key_not_found",
    "task_not_found",
    "task_file_not_found",
    "batch_not_found",
    "dump_not_found",
    "chat_not_found",
    "webhook_not_found",
    "render_document_not_found",
    "not_found_similar_id",
    "dynamic_search_rule_not_found",
  ],
  "request-body-malformed": ["malformed_payload", "missing_payload"],
  "unsupported-media-type": ["invalid_content_type", "missing_content_type", "unsupported_media_type"],
  "request-body-too-large": ["payload_too_large"],
  "validation-failed": [
    "bad_request",
    "bad_parameter",
    "duplicate_index_found",
    "index_primary_key_no_candidate_found",
    "index_primary_key_multiple_candidates_found",
    "index_primary_key_already_exists",
    "inconsistent_document_change_headers",
    "max_fields_limit_exceeded",
    "too_many_vectors",
    "edit_documents_by_function_error",
    "template_parsing_error",
    "template_rendering_error",
  ],
  "target-already-exists": ["index_already_exists", "api_key_already_exists"],
  "application-conflict": ["dump_already_processing"],
  "storage-full": ["no_space_left_on_device", "database_size_limit_reached"],
  "service-overloaded": ["too_many_search_requests"],
  "server-out-of-resources": ["too_many_open_files"],
  "feature-not-enabled": ["feature_not_enabled", "facet_search_disabled", "requires_enterprise_edition"],
  "method-not-implemented": [
    "unimplemented_external_function_calling",
    "unimplemented_non_streaming_chat_completions",
    "unimplemented_multi_choice_chat_completions",
  ],
} as const satisfies CauseTable;

/** What Meilisearch says by its code. */
export const meilisearchCauses = {
  id: "meilisearch",
  causes: [
    proven("bearer-empty", "auth-invalid", 403, all(refusedKey, sent("authorization", /^Bearer\s{0,4}$/)), {
      why: text({
        en: "Authorization says Bearer with no key behind it: Meilisearch takes that for a wrong key, even where none is needed.",
        "zh-CN":
          "Authorization 只写了 Bearer，后面没有密钥：即使不需要密钥，Meilisearch 也把它当作错误的密钥。",
      }),
      fix: [
        text({
          en: "Give the client its key; for a server without a master key leave the field out.",
          "zh-CN": "给客户端配置密钥；服务器没有主密钥时，不要发送这个标头。",
        }),
      ],
    }),
    proven(
      "index-not-in-key",
      "auth-not-authorised",
      403,
      all(
        refusedKey,
        json(
          "message",
          /^The (?:API key|provided (?:tenant token|API key))[^\n]{0,80} cannot acc?es{1,2} the index `/,
        ),
      ),
      {
        why: text({
          en: "The key or tenant token is valid, but for other indexes; the message lists them, except those of a tenant token's parent key.",
          "zh-CN": "密钥或租户令牌有效，但只限其他索引；消息会列出它们，租户令牌的父密钥除外。",
        }),
      },
    ),
    proven(
      "tenant-token-over",
      "auth-token-expired",
      403,
      all(refusedKey, json("message", /^Tenant token expired\. /)),
    ),
    likely("key-wrong", "auth-invalid", 403, refusedKey, {
      why: text({
        en: "Meilisearch does not know the key (another master key makes other keys), it expired, may not do this action, or is a tenant token that does not verify.",
        "zh-CN":
          "Meilisearch 不认识该密钥（主密钥变了，密钥也随之改变）、密钥已过期、无权执行该操作，或是验证不通过的租户令牌。",
      }),
      fix: [
        text({
          en: "Ask GET /keys with the master key, and compare the key, its actions, indexes and expiresAt.",
          "zh-CN": "用主密钥请求 GET /keys，核对密钥及其 actions、indexes 和 expiresAt。",
        }),
      ],
    }),
    likely(
      "action-not-in-key",
      "auth-not-authorised",
      403,
      all(
        refusedKey,
        json("message", /^The provided API key is invalid\.$/),
        sent("authorization", /^Bearer\s{1,4}\S/),
      ),
      {
        why: text({
          en: "A known key whose actions lack this one (a search key that writes or reads settings) gets the same words as an unknown key.",
          "zh-CN": "密钥存在但没有这项操作的权限（例如用搜索密钥写入或读取设置）时，说法与未知密钥相同。",
        }),
      },
    ),
    likely("master-key-unset", "setup-required", 401, code(meiliCode, "missing_master_key"), {
      why: text({
        en: "Meilisearch runs without a master key, and this address (such as /keys) works only with one.",
        "zh-CN": "Meilisearch 没有设置主密钥，而这个地址（例如 /keys）必须设置后才能使用。",
      }),
      fix: [
        text({
          en: "Start it with --master-key or MEILI_MASTER_KEY, of at least 16 bytes.",
          "zh-CN": "启动时设置 --master-key 或 MEILI_MASTER_KEY，至少 16 字节。",
        }),
      ],
    }),
    proven("key-missing", "auth-missing", ["4xx", "5xx"], all(keyUnseen, notSent("authorization"))),
    likely(
      "key-missing-perhaps",
      "auth-missing",
      ["4xx", "5xx"],
      all(keyUnseen, not(notSent("authorization")), not(OTHER_SCHEME)),
      {
        why: text({
          en: "Meilisearch saw no Authorization: it was not sent, or something on the way took it out.",
          "zh-CN": "Meilisearch 没有看到 Authorization：没有发送，或途中被去掉。",
        }),
      },
    ),
    likely("embedder-failed", "dependency-unavailable", ["4xx", "5xx"], notEmbedded, {
      why: text({
        en: "Meilisearch got no vectors from its embedder. Mostly that server is down, refuses the key, or limits the calls. The message says more.",
        "zh-CN":
          "Meilisearch 没有从嵌入器得到向量：多半是其服务器不可用、拒绝了密钥，或限制了调用。详情见消息。",
      }),
      fix: [
        text({
          en: "Look at the embedder's settings (url, apiKey, model) and call its address once by hand.",
          "zh-CN": "检查嵌入器的设置（url、apiKey、model），并手动调用一次它的地址。",
        }),
      ],
    }),
    possible("embedder-request", "validation-failed", ["4xx", "5xx"], notEmbedded, {
      why: text({
        en: "Meilisearch says so too where the request is at fault: no vector for an embedder of source `userProvided`, wrong dimensions, or a missing field that the template needs.",
        "zh-CN":
          "请求本身有问题时，Meilisearch 也会这样说：没有为 `userProvided` 嵌入器提供向量、维度不对，或缺少模板所需的字段。",
      }),
    }),
    likely("scheme-not-bearer", "auth-scheme-wrong", 401, all(keyUnseen, OTHER_SCHEME), {
      why: text({
        en: "Meilisearch reads Authorization only as Bearer followed by the key.",
        "zh-CN": "Meilisearch 只接受“Bearer”后跟密钥的 Authorization。",
      }),
    }),
    proven("parameter-refused", "validation-failed", 400, anyCode(parameterCode), {
      why: text({
        en: "The code and the message name the parameter, setting or document field that is missing or that Meilisearch does not accept.",
        "zh-CN": "错误代码和消息写明了缺少的或 Meilisearch 不接受的参数、设置或文档字段。",
      }),
    }),
    likely(
      "remote-failed",
      "dependency-unavailable",
      502,
      code(
        meiliCode,
        "remote_bad_response",
        "remote_remote_error",
        "remote_could_not_send_request",
        "remote_timeout",
        "s3_snapshot_server_error",
      ),
      {
        why: text({
          en: "Another server that Meilisearch needs here (an instance of its network, or the storage of snapshots) did not answer well.",
          "zh-CN": "Meilisearch 在这里依赖的另一台服务器（network 中的其他实例，或快照存储）没有正常响应。",
        }),
      },
    ),
    likely("internal", "unhandled-exception", [500, 503], code(meiliCode, "internal")),
    ...table(meilisearchCodes, {
      certainty: "certain",
      on: ["4xx", "5xx"],
      when: (name) => code(meiliCode, name),
    }),
  ],
} as const;
