import { body } from "../../diagnosis/condition/body.ts";
import { all, any, not } from "../../diagnosis/condition/condition.ts";
import { json, jsonWith } from "../../diagnosis/condition/json.ts";
import { path, query } from "../../diagnosis/condition/path.ts";
import { notSent, sent } from "../../diagnosis/condition/request.ts";
import { docs } from "../../diagnosis/source.ts";
import { text } from "../../diagnosis/text.ts";
import { anybody, causesOf } from "../writing/causes-of.ts";

const SOURCE = docs("Typesense: API errors", "https://typesense.org/docs/latest/api/api-errors.html");
const OPTIONS = docs(
  "Typesense: server parameters",
  "https://typesense.org/docs/latest/api/server-configuration.html",
);
const KEYS = docs("Typesense: API keys", "https://typesense.org/docs/latest/api/api-keys.html");
const { likely, possible, proven } = causesOf(anybody, SOURCE, OPTIONS, KEYS);

const refused = body("a valid `x-typesense-api-key` header must be sent");
const keySent = any(sent("x-typesense-api-key"), query(/[?&]x-typesense-api-key=[^&]/));
/** All that a search-only key may do. */
const search = path(/\/(?:documents\/search|multi_search)$/);
const said = (words: RegExp) => all(jsonWith(["message"]), json("message", words));

/** What Typesense says by itself. */
export const typesenseCauses = {
  id: "typesense",
  causes: [
    likely("key-missing", "auth-missing", 401, all(refused, not(keySent), notSent("x-typesense-api-key")), {
      why: text({
        en: "Typesense found no key: neither the field X-TYPESENSE-API-KEY nor the query parameter of this name.",
        "zh-CN": "Typesense 没有找到密钥：既没有 X-TYPESENSE-API-KEY 标头，也没有同名的查询参数。",
      }),
    }),
    likely("key-for-search-only", "auth-not-authorised", 401, all(refused, keySent, not(search)), {
      why: text({
        en: "Typesense says the same of an unknown key and of one without this action. A key that pages use is mostly for searching only.",
        "zh-CN": "密钥未知或没有该操作的权限时，Typesense 的说法相同。网页所用的密钥多半只能搜索。",
      }),
      fix: [
        text({
          en: "Call this address from a server, with a key whose `actions` has this action and `collections` this collection (GET /keys with the admin key).",
          "zh-CN":
            "由服务器调用，密钥的 `actions` 要包含该操作，`collections` 要包含该集合（用管理密钥 GET /keys 可查看）。",
        }),
      ],
    }),
    likely("key-wrong", "auth-invalid", 401, all(refused, keySent), {
      why: text({
        en: "Typesense does not accept this key for the action or the collection: unknown, past its time, or a scoped key of another parent.",
        "zh-CN":
          "Typesense 不接受用该密钥执行这个操作或访问这个集合：密钥未知、已过期，或作用域密钥的父密钥不对。",
      }),
    }),
    possible("key-lacks-collection", "auth-not-authorised", 401, all(refused, keySent, search), {
      why: text({
        en: "The key may not search this collection; Typesense says the same of that.",
        "zh-CN": "密钥无权搜索这个集合；Typesense 对此的说法相同。",
      }),
    }),
    proven(
      "collection-missing",
      "record-not-found",
      404,
      said(/^No collection with name `[^`\n]{1,200}` found\.$/),
      {
        why: text({
          en: "This Typesense server has no collection of this name, and no alias of this name that leads to one.",
          "zh-CN": "这个 Typesense 服务器上没有该名称的集合，也没有指向现有集合的同名别名。",
        }),
      },
    ),
    likely(
      "nothing-of-id",
      "record-not-found",
      404,
      said(
        /^(?:Could not find a document with id: |Could not find the stopword set named `|(?:Synonym|Curation) set `[^`\n]{1,200}` not found\.)/,
      ),
      {
        why: text({
          en: "Typesense has no document, synonym set or other object of this name.",
          "zh-CN": "Typesense 中没有该名称的文档、同义词集或其他对象。",
        }),
      },
    ),
    proven(
      "name-taken",
      "target-already-exists",
      [400, 409],
      said(
        /^(?:A collection with name `[^`\n]{1,200}` already exists\.|Collection with name `[^`\n]{1,200}` already exists\.|A document with id [^\n]{1,200} already exists\.)$/,
      ),
      {
        why: text({
          en: "A collection or document of this name is there already.",
          "zh-CN": "已经有该名称的集合或文档。",
        }),
        fix: [
          text({
            en: "Write documents with action=upsert; let an alias point to a new collection instead of creating the old name anew.",
            "zh-CN": "写文档时用 action=upsert；集合改用别名指向新集合，而不是重建旧名称。",
          }),
        ],
      },
    ),
    likely(
      "field-of-document",
      "validation-failed",
      400,
      body(
        /Field `[^`\n]{1,120}` (?:has been declared in the schema, but is not found in the document|must be (?:an? )?[a-z0-9]{2,20}\b)/,
      ),
      {
        why: text({
          en: "A document does not fit the collection's schema (a field is missing or of another type), or the schema itself declares the named field wrongly.",
          "zh-CN": "文档不符合集合的模式（缺少字段或类型不对），或模式本身对该字段的声明有误。",
        }),
        fix: [
          text({
            en: "Send the field in its type, declare it `optional`, or import with dirty_values=coerce_or_reject.",
            "zh-CN":
              "按声明的类型发送该字段，或将其声明为 `optional`，或导入时用 dirty_values=coerce_or_reject。",
          }),
        ],
      },
    ),
    proven(
      "json-broken",
      "request-body-malformed",
      400,
      said(/^Bad JSON: (?:\[json\.exception|not a properly formed document)/),
    ),
    likely("limited", "rate-limited", 429, said(/^Rate limit exceeded or blocked$/), {
      why: text({
        en: "A rate limit rule of this Typesense server counts too many calls of this key or address, or blocks them.",
        "zh-CN": "这个 Typesense 服务器的限流规则认为该密钥或地址调用过多，或直接阻止它。",
      }),
    }),
    likely(
      "writes-stopped",
      "server-out-of-resources",
      [422, 503],
      body(/Rejecting write: running out of resource type: /),
      {
        why: text({
          en: "Disk or memory of the Typesense node is nearly full, as the message names, so it takes no writes; searches still work.",
          "zh-CN": "Typesense 节点的磁盘或内存快用完（消息中写明是哪一种），因此不接受写入；搜索仍可使用。",
        }),
      },
    ),
    likely("no-leader", "upstream-none-available", 500, said(/^Could not find a leader\.$/), {
      why: text({
        en: "The Typesense cluster has no leader, so nobody takes writes: too few nodes reach each other, their addresses changed, or an election is going on.",
        "zh-CN": "Typesense 集群没有 leader，无法写入：能互相连通的节点太少、节点地址变了，或正在选举。",
      }),
    }),
    likely(
      "schema",
      "validation-failed",
      [400, 404],
      body(/Could not find a (?:field|facet field|filter field) named `/),
      {
        why: text({
          en: "The field is not part of the collection's schema, or not declared there for this use (facet, sort).",
          "zh-CN": "该字段不在集合的模式中，或没有为这种用途（facet、sort）声明。",
        }),
      },
    ),
    likely("lagging", "service-overloaded", 503, body(/"message":\s{0,4}"Not Ready or Lagging"/), {
      why: text({
        en: "This Typesense node still loads its data, cannot keep up with writes, or has no leader in its cluster.",
        "zh-CN": "该 Typesense 节点仍在加载数据、跟不上写入，或集群中没有 leader。",
      }),
    }),
  ],
} as const;
