import { body } from "../../diagnosis/condition/body.ts";
import { docs } from "../../diagnosis/source.ts";
import { text } from "../../diagnosis/text.ts";
import { anybody, causesOf } from "../writing/causes-of.ts";

const SOURCE = docs(
  "Solr: response writers",
  "https://solr.apache.org/guide/solr/latest/query-guide/response-writers.html",
);
const { likely } = causesOf(anybody, SOURCE);

/** What Solr says by itself. */
export const solrCauses = {
  id: "solr",
  causes: [
    likely(
      "query",
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
