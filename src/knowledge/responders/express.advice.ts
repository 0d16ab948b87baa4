import type { Advice } from "../../diagnosis/advice.ts";
import { docs } from "../../diagnosis/source.ts";
import { text } from "../../diagnosis/text.ts";

const SOURCE = docs("Express: express.json", "https://expressjs.com/en/api.html#express.json");

/** Its own directives and limits, for mechanisms that others have too. */
export const expressAdvice = {
  "request-body-too-large": {
    why: text({
      en: "Mostly the body parser refused {size}; its limit is 100 kB unless set otherwise.",
      "zh-CN": "多半是正文解析器拒绝了 {size}；除非另设，上限是 100 kB。",
    }),
    fix: [
      text({
        en: "Raise limit of the parser: express.json and express.urlencoded, 100 kB by default; multer has limits.fileSize.",
        "zh-CN":
          "调大解析器的 limit：express.json 和 express.urlencoded 默认 100 kB；multer 用 limits.fileSize。",
      }),
    ],
    sources: [SOURCE],
  },
} as const satisfies Readonly<Record<string, Advice>>;
