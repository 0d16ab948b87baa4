import type { Advice } from "../../diagnosis/advice.ts";
import { docs } from "../../diagnosis/source.ts";
import { text } from "../../diagnosis/text.ts";

/** How it lists its routes. */
export const symfonyAdvice = {
  "route-not-found": {
    confirm: text({
      en: "`php bin/console debug:router` lists every route with its method; compare it with the path of the request.",
      "zh-CN": "执行 `php bin/console debug:router` 列出所有路由及其方法，与请求的路径对照。",
    }),
    sources: [
      docs("Symfony: debugging routes", "https://symfony.com/doc/current/routing.html#debugging-routes"),
    ],
  },
} as const satisfies Readonly<Record<string, Advice>>;
