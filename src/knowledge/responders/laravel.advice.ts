import type { Advice } from "../../diagnosis/advice.ts";
import { docs } from "../../diagnosis/source.ts";
import { text } from "../../diagnosis/text.ts";

/** How it lists its routes. */
export const laravelAdvice = {
  "route-not-found": {
    confirm: text({
      en: "`php artisan route:list` lists every route with its method; after a change to a cached table, `php artisan route:clear`.",
      "zh-CN":
        "执行 `php artisan route:list` 列出所有路由及其方法；路由表有缓存时，改动后先执行 `php artisan route:clear`。",
    }),
    sources: [docs("Laravel: listing your routes", "https://laravel.com/docs/routing#listing-your-routes")],
  },
} as const satisfies Readonly<Record<string, Advice>>;
