import { all } from "../../diagnosis/condition/condition.ts";
import { json, jsonWith } from "../../diagnosis/condition/json.ts";
import { docs } from "../../diagnosis/source.ts";
import { text } from "../../diagnosis/text.ts";
import { anybody, causesOf } from "../writing/causes-of.ts";

const SOURCE = docs("Vapor: errors", "https://docs.vapor.codes/basics/errors/");
const { likely } = causesOf(anybody, SOURCE);

const vapor = (pattern: RegExp) => all(jsonWith(["error", "reason"]), json("reason", pattern));

/** What the error middleware of Vapor says. */
export const vaporCauses = {
  id: "vapor",
  causes: [
    likely("no-route", "route-not-found", 404, vapor(/^Not Found$/), {
      why: text({
        en: "No route of the Vapor application fits, or the handler threw Abort(.notFound).",
        "zh-CN": "Vapor 应用没有匹配的路由，或处理函数抛出了 Abort(.notFound)。",
      }),
    }),
    likely(
      "value",
      "validation-failed",
      [400, 422],
      vapor(
        /^(?:Value (?:required for key|of type|was not of type) |No such key '|No value found \(expected type )/,
      ),
      {
        why: text({
          en: "The body, query or other data that the application decodes lacks a key, or it has another type; the reason names it.",
          "zh-CN": "应用解码的正文、查询或其他数据缺少某个键或类型不同；reason 里写明了它。",
        }),
      },
    ),
    likely("thrown", "unhandled-exception", 500, vapor(/^Something went wrong\.$/), {
      why: text({
        en: "Code of the Vapor application threw; the log has the reason.",
        "zh-CN": "Vapor 应用代码抛出了异常；原因在日志里。",
      }),
    }),
  ],
} as const;
