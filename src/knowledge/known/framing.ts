import type { Case } from "../../diagnosis/case.ts";
import type { Known } from "../../diagnosis/known.ts";
import { text } from "../../diagnosis/text.ts";
import { known } from "./where.ts";

export const framingKnown: readonly Known[] = [
  {
    facts: ({ url, pageOrigin }: Case) => known({ host: url?.host, origin: pageOrigin }),
    fix: [
      text({
        en: "If {host} is yours, send `Content-Security-Policy: frame-ancestors {origin}` there, and drop X-Frame-Options.",
        "zh-CN":
          "如果 {host} 归你管理，让它发送 `Content-Security-Policy: frame-ancestors {origin}`，并去掉 X-Frame-Options。",
      }),
      text({ en: "Otherwise open it as a page of its own.", "zh-CN": "否则在新标签页中单独打开它。" }),
    ],
  },
];
