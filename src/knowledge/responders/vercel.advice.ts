import type { Advice } from "../../diagnosis/advice.ts";
import { docs } from "../../diagnosis/source.ts";
import { text } from "../../diagnosis/text.ts";

const SOURCE = docs("Vercel Functions: limits", "https://vercel.com/docs/functions/limitations");

/** Its own directives and limits, for mechanisms that others have too. */
export const vercelAdvice = {
  "request-body-too-large": {
    why: text({
      en: "Vercel refused the body before the function ran; it had {size}, and 4.5 MB is the limit.",
      "zh-CN": "函数运行之前 Vercel 就拒绝了请求体：它有 {size}，上限是 4.5 MB。",
    }),
    fix: [
      text({
        en: "A Vercel Function takes 4.5 MB at most, and no setting raises that: upload from the browser straight to storage (Vercel Blob client uploads, or a presigned link).",
        "zh-CN":
          "Vercel Function 的请求体上限是 4.5 MB，且无法调大：从浏览器直接上传到存储（Vercel Blob 客户端上传或预签名链接）。",
      }),
      text({
        en: "Send the function only the key of the stored file.",
        "zh-CN": "只把存储后的文件键名发给函数。",
      }),
    ],
    sources: [SOURCE],
  },
  "handler-timeout": {
    fix: [
      text({
        en: "Raise maxDuration for this function, in the file (export const maxDuration) or in vercel.json, as far as the plan allows; for edge functions the limit is fixed.",
        "zh-CN":
          "为这个函数调大 maxDuration：写在文件中（export const maxDuration）或 vercel.json 里，上限取决于套餐；Edge Function 的时限是固定的。",
      }),
      text({
        en: "Stream the answer, or hand long work to a queue and answer at once.",
        "zh-CN": "改为流式响应，或把耗时的工作交给队列并立即响应。",
      }),
    ],
    sources: [SOURCE],
  },
} as const satisfies Readonly<Record<string, Advice>>;
