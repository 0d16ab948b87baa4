import { body } from "../../diagnosis/condition/body.ts";
import { all } from "../../diagnosis/condition/condition.ts";
import { text } from "../../diagnosis/text.ts";
import { cause } from "../writing/define.ts";
import { answered, TROUBLES } from "./elasticsearch.answer.ts";

/** What is wrong with the request: its query, address, method, type, or what it asks for. */
export const elasticsearchRequests = [
  cause({
    id: "text-field-sorted",
    mechanism: "validation-failed",
    on: [400],
    certainty: "certain",
    when: all(
      answered,
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
    sources: [TROUBLES],
  }),
  cause({
    id: "result-window",
    mechanism: "validation-failed",
    on: [400],
    certainty: "certain",
    when: all(answered, body(/Result window is too large, from \+ size must be less than or equal to/)),
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
    sources: [TROUBLES],
  }),
  cause({
    id: "wrong-method",
    mechanism: "method-not-allowed-by-application",
    on: [405],
    certainty: "likely",
    when: all(answered, body("Incorrect HTTP method for uri")),
    sources: [TROUBLES],
  }),
  cause({
    id: "content-type",
    mechanism: "unsupported-media-type",
    on: [406, 415],
    certainty: "certain",
    when: all(answered, body("Content-Type header [")),
    sources: [TROUBLES],
  }),
  cause({
    id: "no-handler",
    mechanism: "route-not-found",
    on: [400, 404],
    certainty: "likely",
    when: all(answered, body("no handler found for uri")),
    sources: [TROUBLES],
  }),
  cause({
    id: "no-document",
    mechanism: "record-not-found",
    on: [404],
    certainty: "likely",
    when: all(answered, body(/"(found":\s?false|result":\s?"not_found"|error":\s?"alias \[)/)),
    sources: [TROUBLES],
  }),
] as const;
