import { all } from "../../diagnosis/condition/condition.ts";
import { json, jsonWith } from "../../diagnosis/condition/json.ts";
import { docs } from "../../diagnosis/source.ts";
import { text } from "../../diagnosis/text.ts";
import { anybody, causesOf } from "../writing/causes-of.ts";

const SOURCE = docs("Litestar: exceptions", "https://docs.litestar.dev/latest/usage/exceptions.html");
const { likely } = causesOf(anybody, SOURCE);

/** What Litestar says by itself. */
export const litestarCauses = {
  id: "litestar",
  causes: [
    likely(
      "input",
      "validation-failed",
      400,
      all(json("status_code", /^400$/), json("detail", /^Validation failed for [A-Z]{3,7} /)),
      {
        why: text({
          en: "The input does not fit the types of the Litestar handler; `extra` names the fields.",
          "zh-CN": "输入不符合 Litestar 处理函数的类型；`extra` 写明了字段。",
        }),
      },
    ),
    likely(
      "no-route",
      "route-not-found",
      404,
      all(
        jsonWith(["status_code", "detail"], ["extra"]),
        json("status_code", /^404$/),
        json("detail", /^Not Found$/),
      ),
      {
        why: text({
          en: "No route of the Litestar application fits this path, or a handler raised NotFoundException.",
          "zh-CN": "Litestar 应用没有匹配这个路径的路由，或处理函数抛出了 NotFoundException。",
        }),
      },
    ),
  ],
} as const;
