import type { Advice } from "../../diagnosis/advice.ts";
import { text } from "../../diagnosis/text.ts";
import { HAPROXY } from "../writing/manuals.ts";

/** Its own directives and limits, for mechanisms that others have too. */
export const haproxyAdvice = {
  "upstream-response-timeout": {
    fix: [
      text({
        en: "Raise timeout server in the backend or defaults section, or make the answer faster.",
        "zh-CN": "调大 backend 或 defaults 段的 timeout server，或加快响应。",
      }),
    ],
    confirm: text({
      en: "The log's termination state starts with sH (server timeout); this answer took {seconds} s.",
      "zh-CN": "日志的终止状态以 sH 开头（服务器超时）；这次用了 {seconds} 秒。",
    }),
    sources: [HAPROXY],
  },
  "upstream-none-available": {
    fix: [
      text({
        en: "Look at the statistics page or show stat: which server is DOWN, and what its check says.",
        "zh-CN": "查看统计页面或 show stat：哪台服务器是 DOWN，检查结果是什么。",
      }),
      text({
        en: "Correct option httpchk (path, host, expected status) or the server's address and port.",
        "zh-CN": "改正 option httpchk（路径、主机、预期状态）或服务器的地址和端口。",
      }),
    ],
    confirm: text({
      en: 'Log: "has no server available", and in the line of this request <NOSRV> in place of the server\'s name.',
      "zh-CN": "日志中有“has no server available”，这次请求的那一行里服务器名的位置是 <NOSRV>。",
    }),
    sources: [HAPROXY],
  },
  "blocked-by-config-rule": {
    fix: [
      text({
        en: "Find the http-request deny, return or tarpit whose ACL matches this request.",
        "zh-CN": "找出 ACL 匹配这个请求的 http-request deny、return 或 tarpit。",
      }),
      text({
        en: "Narrow the ACL, or put http-request allow for the exception before it.",
        "zh-CN": "缩小 ACL 的匹配范围，或在它之前为例外写 http-request allow。",
      }),
    ],
    confirm: text({
      en: "The log's termination state starts with PR for a deny, PT for a tarpit, LR for a return.",
      "zh-CN": "日志的终止状态：deny 以 PR 开头，tarpit 以 PT 开头，return 以 LR 开头。",
    }),
    sources: [HAPROXY],
  },
} as const satisfies Readonly<Record<string, Advice>>;
