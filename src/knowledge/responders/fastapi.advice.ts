import type { Advice } from "../../diagnosis/advice.ts";
import { docs } from "../../diagnosis/source.ts";
import { text } from "../../diagnosis/text.ts";

/** How it lists its routes. */
export const fastapiAdvice = {
  "route-not-found": {
    confirm: text({
      en: "/openapi.json of the application lists every path with its methods, where it is not switched off.",
      "zh-CN": "应用的 /openapi.json（未关闭时）列出所有路径及其方法。",
    }),
    sources: [docs("FastAPI: metadata and docs URLs", "https://fastapi.tiangolo.com/tutorial/metadata/")],
  },
} as const satisfies Readonly<Record<string, Advice>>;
