import type { Advice } from "../../diagnosis/advice.ts";
import { text } from "../../diagnosis/text.ts";
import { apacheModule } from "../writing/manuals.ts";

/** Its own directives and limits, for mechanisms that others have too. */
export const apacheAdvice = {
  "upstream-response-timeout": {
    fix: [
      text({
        en: "Raise ProxyTimeout, or timeout= of the ProxyPass line; without them Timeout (60 s) counts.",
        "zh-CN": "调大 ProxyTimeout 或 ProxyPass 行的 timeout=；都没有时用 Timeout（60 秒）。",
      }),
    ],
    confirm: text({
      en: 'error log: "AH01102" or "The timeout specified has expired"; this answer took {seconds} s.',
      "zh-CN": "错误日志中有“AH01102”或“The timeout specified has expired”；这次用了 {seconds} 秒。",
    }),
    sources: [apacheModule("mod_proxy")],
  },
} as const satisfies Readonly<Record<string, Advice>>;
