import { body } from "../../diagnosis/condition/body.ts";
import { all } from "../../diagnosis/condition/condition.ts";
import { sent } from "../../diagnosis/condition/request.ts";
import { docs } from "../../diagnosis/source.ts";
import { text } from "../../diagnosis/text.ts";
import { anybody, causesOf } from "../writing/causes-of.ts";

const SOURCE = docs(
  "Solr: query syntax and errors",
  "https://solr.apache.org/guide/solr/latest/query-guide/response-writers.html",
);
const SOURCE_2 = docs(
  "Typesense: API errors",
  "https://typesense.org/docs/guide/tips-for-searching-common-types-of-data.html",
);
const { proven, likely } = causesOf(anybody, SOURCE, SOURCE_2);

/** What the search servers Solr and Typesense say by themselves. */
export const solrCauses = {
  id: "solr",
  causes: [
    proven(
      "solr-query",
      "validation-failed",
      400,
      body(
        /"error-class",\s{0,4}"org\.apache\.solr\.[\s\S]{0,2000}?"msg":\s{0,4}"(?:undefined field|org\.apache\.solr\.search\.SyntaxError|ERROR: \[doc=|Document is missing mandatory|can not sort|sort param)/,
      ),
      {
        why: text({
          en: "Solr names the field or the place of the query that it does not take.",
          "zh-CN": "Solr 写明了它不接受的字段或查询位置。",
        }),
      },
    ),
    proven(
      "solr-path",
      "path-mismatch",
      404,
      body(/Searching for Solr\?[\s\S]{0,80}You must type the correct path/),
      {
        why: text({
          en: "Solr lives below /solr/, and the core's name follows.",
          "zh-CN": "Solr 位于 /solr/ 之下，后面是 core 的名字。",
        }),
      },
    ),
    proven(
      "typesense-key",
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
    proven(
      "typesense-schema",
      "validation-failed",
      [400, 404],
      body(/Could not find a (?:field|facet field|filter field) named `/),
      {
        why: text({
          en: "The field is not part of the collection's schema.",
          "zh-CN": "该字段不在集合的模式中。",
        }),
      },
    ),
    likely("typesense-lagging", "service-overloaded", 503, body(/"message":\s{0,4}"Not Ready or Lagging"/), {
      why: text({
        en: "This Typesense node still loads its data or cannot keep up with writes.",
        "zh-CN": "该 Typesense 节点仍在加载数据，或跟不上写入。",
      }),
    }),
  ],
} as const;
