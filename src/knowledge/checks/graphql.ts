import { defineCheck } from "../../diagnosis/check.ts";
import { all, quoting } from "../../diagnosis/condition/condition.ts";
import { memberOf } from "../../diagnosis/condition/json.ts";
import { mediaType } from "../../diagnosis/condition/response.ts";
import { isJsonObject } from "../../diagnosis/json.ts";
import { docs } from "../../diagnosis/source.ts";
import { text } from "../../diagnosis/text.ts";

export const graphqlChecks = [
  defineCheck({
    id: "graphql-partial-data",
    level: "note",
    on: [200],
    when: all(
      mediaType(/\bjson$/),
      quoting("response.body", (c) => {
        const errors = memberOf(c, "errors");
        const data = memberOf(c, "data");
        if (!Array.isArray(errors) || !isJsonObject(errors[0]) || !isJsonObject(data)) return false;
        const { message } = errors[0];
        const partial = Object.values(data).some((value) => value !== null);
        return (
          partial &&
          typeof message === "string" &&
          (c.jsonPlaces.of(["errors", 0, "message"])?.value ?? false)
        );
      }),
    ),
    says: text({
      en: "A part of this GraphQL answer failed: errors stands beside data, and what failed, or the nearest nullable field around it, is null there.",
      "zh-CN":
        "这个 GraphQL 响应有一部分失败了：errors 与 data 同时存在，失败的字段（或离它最近的可为空的上级字段）在 data 中是 null。",
    }),
    source: docs("GraphQL: response format", "https://spec.graphql.org/October2021/#sec-Response-Format"),
  }),
] as const;
