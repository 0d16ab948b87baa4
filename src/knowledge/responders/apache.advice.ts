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
  "blocked-by-config-rule": {
    fix: [
      text({
        en: "Find the Require, the RewriteRule with [F] or the Redirect 403 that matches this path, in .htaccess files too.",
        "zh-CN": "找出匹配这个路径的 Require、带 [F] 的 RewriteRule 或 Redirect 403，也要看 .htaccess。",
      }),
      text({
        en: "Narrow the rule, or add an exception before it.",
        "zh-CN": "缩小规则的匹配范围，或在它之前添加例外。",
      }),
    ],
    confirm: text({
      en: 'error log: "AH01630: client denied by server configuration" for a Require; the other two log nothing there.',
      "zh-CN": "错误日志：Require 会有“AH01630: client denied by server configuration”；另外两种不会记录。",
    }),
    sources: [apacheModule("mod_authz_core"), apacheModule("mod_rewrite")],
  },
} as const satisfies Readonly<Record<string, Advice>>;
