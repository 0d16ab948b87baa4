import { body } from "../../diagnosis/condition/body.ts";
import { docs } from "../../diagnosis/source.ts";
import { text } from "../../diagnosis/text.ts";
import { anybody, causesOf } from "../writing/causes-of.ts";

const SOURCE = docs("Vert.x Web: error handling", "https://vertx.io/docs/vertx-web/java/#_error_handling");
const { likely } = causesOf(anybody, SOURCE);

/** What Vert.x Web says by itself. */
export const vertxCauses = {
  id: "vertx",
  causes: [
    likely(
      "no-route",
      "route-not-found",
      404,
      body(/^<html><body><h1>Resource not found<\/h1><\/body><\/html>$/),
      {
        why: text({
          en: "No route of the Vert.x router took this request.",
          "zh-CN": "Vert.x 路由器没有路由处理这个请求。",
        }),
      },
    ),
  ],
} as const;
