import type { Advice } from "../../diagnosis/advice.ts";
import { docs } from "../../diagnosis/source.ts";
import { text } from "../../diagnosis/text.ts";

/** How it lists its routes. */
export const flaskAdvice = {
  "route-not-found": {
    confirm: text({
      en: "`flask routes` lists every route with its methods; compare it with the path of the request.",
      "zh-CN": "执行 `flask routes` 列出所有路由及其方法，与请求的路径对照。",
    }),
    sources: [docs("Flask: command line interface", "https://flask.palletsprojects.com/en/stable/cli/")],
  },
} as const satisfies Readonly<Record<string, Advice>>;
