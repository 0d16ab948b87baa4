import type { Advice } from "../../diagnosis/advice.ts";
import { docs } from "../../diagnosis/source.ts";
import { text } from "../../diagnosis/text.ts";

/** How it lists its routes. */
export const fastapiAdvice = {
  "route-not-found": {
    confirm: text({
      en: "/openapi.json of the application, where it is on, lists paths and methods, without mounted applications and routes with include_in_schema=False.",
      "zh-CN":
        "应用的 /openapi.json（未关闭时）列出路径及其方法，不含挂载的子应用和设了 include_in_schema=False 的路由。",
    }),
    sources: [docs("FastAPI: metadata and docs URLs", "https://fastapi.tiangolo.com/tutorial/metadata/")],
  },
} as const satisfies Readonly<Record<string, Advice>>;
