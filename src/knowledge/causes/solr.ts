import { body } from "../../diagnosis/condition/body.ts";
import { all } from "../../diagnosis/condition/condition.ts";
import { docs } from "../../diagnosis/source.ts";
import { text } from "../../diagnosis/text.ts";
import { anybody, causesOf } from "../writing/causes-of.ts";

const SOURCE = docs(
  "Solr: response writers",
  "https://solr.apache.org/guide/solr/latest/query-guide/response-writers.html",
);
const { likely, proven } = causesOf(anybody, SOURCE);

/** The message of an error, as the writers for JSON, XML, Ruby, Python and PHP put it, after the header of the response. */
const said = (words: string) =>
  all(
    body(/["']?responseHeader["']?/),
    body(new RegExp(`(?:["']msg["'](?::|=>|,)\\s{0,4}["']|<str name="msg">)${words}`)),
  );

/** What Solr says by itself. */
export const solrCauses = {
  id: "solr",
  causes: [
    proven("field-unknown", "validation-failed", 400, said("undefined field:? "), {
      why: text({
        en: "The schema of this core has no such field; where the query names none, Solr looks in its default field (`df`).",
        "zh-CN": "这个 core 的 schema 中没有该字段；查询没有写字段名时，Solr 查默认字段（`df`）。",
      }),
      fix: [
        text({
          en: "Write `field:value` in q and fq, set `df` to a field that exists, or add the field to the schema.",
          "zh-CN": "在 q 和 fq 中写 `field:value`，把 `df` 设为存在的字段，或在 schema 中添加该字段。",
        }),
      ],
    }),
    proven(
      "syntax",
      "validation-failed",
      400,
      said("org\\.apache\\.solr\\.search\\.SyntaxError: Cannot parse"),
      {
        why: text({
          en: "Solr cannot parse the query; a special character (`: ( ) [ ] / *`) that is meant literally must be escaped.",
          "zh-CN": "Solr 无法解析查询；按字面使用的特殊字符（`: ( ) [ ] / *`）必须转义。",
        }),
      },
    ),
    likely(
      "query",
      "validation-failed",
      400,
      said(
        "(?:ERROR: \\[doc=|Document is missing mandatory|can not sort|sort param|Can't determine a Sort Order|Invalid Number:|Invalid Date String:|unknown field )",
      ),
      {
        why: text({
          en: "Solr names the field or the place of the query that it does not take.",
          "zh-CN": "Solr 写明了它不接受的字段或查询位置。",
        }),
      },
    ),
    likely(
      "path",
      "path-mismatch",
      404,
      body(/Searching for Solr\?[\s\S]{0,80}You must type the correct path/),
      {
        why: text({
          en: "Solr has no core or collection of this name (not created or not loaded), or the path does not begin with /solr/ and its name.",
          "zh-CN":
            "Solr 没有这个名字的 core 或 collection（未创建或未加载），或路径不是以 /solr/ 加其名字开头。",
        }),
      },
    ),
  ],
} as const;
