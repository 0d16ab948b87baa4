import { body } from "../../diagnosis/condition/body.ts";
import { all, any } from "../../diagnosis/condition/condition.ts";
import { json } from "../../diagnosis/condition/json.ts";
import { notSent } from "../../diagnosis/condition/request.ts";
import { docs } from "../../diagnosis/source.ts";
import { text } from "../../diagnosis/text.ts";
import { anybody, causesOf } from "../writing/causes-of.ts";

const QDRANT_ERRORS = docs(
  "Qdrant: StorageError",
  "https://github.com/qdrant/qdrant/blob/master/lib/storage/src/content_manager/errors.rs",
);
const { likely, proven } = causesOf(anybody, QDRANT_ERRORS);
const security = causesOf(
  anybody,
  docs("Qdrant: security", "https://qdrant.tech/documentation/guides/security/"),
);
const anyStore = causesOf(
  anybody,
  QDRANT_ERRORS,
  docs("Pinecone: API errors", "https://docs.pinecone.io/reference/api/errors"),
);

/** Qdrant wraps its sentence in `status.error`, beside the time that it took. */
const said = (words: RegExp) => all(json("status.error", words), json("time", /^\d/));

const otherSize = text({
  en: "The vector sent has another number of dimensions than the collection or index was made for; the message names both.",
  "zh-CN": "发送的向量维数与集合或索引创建时的不同；消息写明了两个维数。",
});
const oneModel = text({
  en: "Write and search with the embedding model that the collection or index was made for, or make it anew and fill it again.",
  "zh-CN": "写入和搜索都使用创建集合或索引时的嵌入模型，或重新创建它并重新写入数据。",
});

/** What stores of vectors (Qdrant, Pinecone) say. */
export const vectorDatabasesCauses = {
  id: "vector-databases",
  over: ["request-body", "not-found", "conflict", "limits", "auth", "refusal"],
  causes: [
    anyStore.proven(
      "other-dimension",
      "validation-failed",
      [400, 500],
      any(
        said(/(?:Vector (?:dimension|inserting) error): expected dim: \d+, got \d+/),
        json("message", /^Vector dimension \d+ does not match the dimension of the index \d+/),
      ),
      { why: otherSize, fix: [oneModel] },
    ),
    proven("no-such-vector", "validation-failed", [400, 500], said(/Not existing vector name error: /), {
      why: text({
        en: "The collection has no vector of this name; one with named vectors wants the name, one without takes none.",
        "zh-CN": "集合中没有这个名称的向量；使用命名向量的集合必须写明名称，没有命名的则不能写。",
      }),
      fix: [
        text({
          en: "Read the collection's `config.params.vectors` and `sparse_vectors`, and name the vector as it stands there (`using` in a query).",
          "zh-CN":
            "查看集合的 `config.params.vectors` 和 `sparse_vectors`，按其中的名称指定向量（查询时用 `using`）。",
        }),
      ],
    }),
    proven(
      "index-wanted",
      "validation-failed",
      400,
      said(/^Bad request: Index required but not found for |No range index for `order_by` key/),
      {
        why: text({
          en: "The field in the filter or the order has no payload index of the type needed, which this server or this call demands.",
          "zh-CN": "过滤或排序所用的字段没有所需类型的载荷索引，而该服务器或该调用要求有索引。",
        }),
        fix: [
          text({
            en: "Create it: `PUT /collections/NAME/index` with `field_name` and `field_schema`.",
            "zh-CN": "创建索引：`PUT /collections/集合名/index`，写明 `field_name` 和 `field_schema`。",
          }),
        ],
      },
    ),
    proven(
      "no-collection",
      "record-not-found",
      404,
      said(/^Not found: Collection `[^`]{1,255}` doesn't exist!/),
      {
        why: text({
          en: "This server has no collection of this name.",
          "zh-CN": "该服务器上没有这个名称的集合。",
        }),
        fix: [
          text({
            en: "List them with `GET /collections`; create it before the first points are written.",
            "zh-CN": "用 `GET /collections` 列出集合；写入第一批点之前先创建它。",
          }),
        ],
      },
    ),
    likely("not-there", "record-not-found", 404, said(/^Not found: /)),
    proven(
      "exists",
      "target-already-exists",
      [400, 409],
      said(/^Wrong input: Collection `[^`]{1,255}` already exists!/),
      {
        why: text({
          en: "A collection of this name exists already.",
          "zh-CN": "已存在同名集合。",
        }),
      },
    ),
    likely(
      "input",
      "validation-failed",
      [400, 422],
      said(/^(?:Wrong input|Validation error in|Bad request|Format error in)/),
      {
        why: text({
          en: "Qdrant refuses what the request holds; `status.error` says what.",
          "zh-CN": "Qdrant 拒绝了请求的内容；`status.error` 写明了原因。",
        }),
      },
    ),
    // One call that asks for more than a minute holds is told with the same beginning, and never passes.
    likely(
      "rate-perhaps",
      "rate-limited",
      429,
      said(/^Rate limiting exceeded: (?!\w{4,5} rate limit exceeded: )/),
    ),
    proven(
      "rate",
      "rate-limited",
      429,
      said(/^Rate limiting exceeded: (?:Read|Write) rate limit exceeded: /),
      {
        why: text({
          en: "The strict mode of the collection allows fewer reads or writes a minute.",
          "zh-CN": "集合的严格模式限制了每分钟的读写次数。",
        }),
      },
    ),
    likely("denied", "auth-not-authorised", 403, said(/^Forbidden: /), {
      why: text({
        en: "The key or token may not do this: read-only, without access to this collection, or without the global access that is needed.",
        "zh-CN": "该密钥或令牌无权这样做：只读，没有这个集合的访问权限，或没有所需的全局权限。",
      }),
    }),
    likely("slow", "handler-timeout", [408, 500], said(/^Timeout: |Operation '[^']{1,99}' timed out after /)),
    likely("shard", "dependency-unavailable", 503, said(/^Shard temporarily unavailable: /)),
    likely("not-ready", "application-error", 500, said(/^Pre-condition failure: /)),
    security.proven(
      "no-key",
      "auth-missing",
      [401, 403],
      all(body(/^Must provide an API key or an Authorization bearer token\s?$/), notSent("api-key")),
      {
        why: text({
          en: "Qdrant found no key: it reads `api-key`, or Authorization where exactly `Bearer` (capital B) stands before the key.",
          "zh-CN": "Qdrant 没有找到密钥：它读取 `api-key`，或以 `Bearer`（大写 B）开头的 Authorization。",
        }),
      },
    ),
    // Others say the short sentence too.
    security.likely("no-key-perhaps", "auth-missing", [401, 403], body(/^Must provide an API key\s?$/)),
    security.likely("key-wrong", "auth-invalid", [401, 403], body(/^Invalid API key or JWT\s?$/), {
      why: text({
        en: "Qdrant does not know the key; or it is a JWT, and jwt_rbac is off on this server or the JWT is not in the form that it takes (HS256).",
        "zh-CN":
          "Qdrant 不认识该密钥；或它是 JWT，而该服务器没有启用 jwt_rbac，或它的形式不被接受（要用 HS256）。",
      }),
    }),
  ],
} as const;
