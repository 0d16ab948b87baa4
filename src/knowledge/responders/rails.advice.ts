import type { Advice } from "../../diagnosis/advice.ts";
import { docs } from "../../diagnosis/source.ts";
import { text } from "../../diagnosis/text.ts";

/** How it lists its routes. */
export const railsAdvice = {
  "route-not-found": {
    confirm: text({
      en: "`bin/rails routes` lists every route with its method; compare it with the path of the request.",
      "zh-CN": "执行 `bin/rails routes` 列出所有路由及其方法，与请求的路径对照。",
    }),
    sources: [
      docs(
        "Rails: listing existing routes",
        "https://guides.rubyonrails.org/routing.html#listing-existing-routes",
      ),
    ],
  },
} as const satisfies Readonly<Record<string, Advice>>;
