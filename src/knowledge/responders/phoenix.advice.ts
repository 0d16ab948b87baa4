import type { Advice } from "../../diagnosis/advice.ts";
import { docs } from "../../diagnosis/source.ts";
import { text } from "../../diagnosis/text.ts";

/** How it lists its routes. */
export const phoenixAdvice = {
  "route-not-found": {
    confirm: text({
      en: "`mix phx.routes` lists every route with its method; compare it with the path of the request.",
      "zh-CN": "执行 `mix phx.routes` 列出所有路由及其方法，与请求的路径对照。",
    }),
    sources: [docs("Phoenix: routing", "https://hexdocs.pm/phoenix/routing.html")],
  },
} as const satisfies Readonly<Record<string, Advice>>;
