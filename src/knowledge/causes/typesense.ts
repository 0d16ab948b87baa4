import { body } from "../../diagnosis/condition/body.ts";
import { all } from "../../diagnosis/condition/condition.ts";
import { sent } from "../../diagnosis/condition/request.ts";
import { docs } from "../../diagnosis/source.ts";
import { text } from "../../diagnosis/text.ts";
import { anybody, causesOf } from "../writing/causes-of.ts";

const SOURCE = docs("Typesense: API errors", "https://typesense.org/docs/latest/api/api-errors.html");
const OPTIONS = docs(
  "Typesense: server parameters",
  "https://typesense.org/docs/latest/api/server-configuration.html",
);
const { likely } = causesOf(anybody, SOURCE, OPTIONS);

/** What Typesense says by itself. */
export const typesenseCauses = {
  id: "typesense",
  causes: [
    likely(
      "key-wrong",
      "auth-invalid",
      401,
      all(body("a valid `x-typesense-api-key` header must be sent"), sent("x-typesense-api-key")),
      {
        why: text({
          en: "Typesense does not accept this key for the action or the collection.",
          "zh-CN": "Typesense 不接受用该密钥执行这个操作或访问这个集合。",
        }),
      },
    ),
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
