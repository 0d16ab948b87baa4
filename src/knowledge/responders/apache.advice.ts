import type { Advice } from "../../diagnosis/advice.ts";
import { text } from "../../diagnosis/text.ts";
import { apacheModule } from "../writing/manuals.ts";

/** Its own directives and limits, for mechanisms that others have too. */
export const apacheAdvice = {
  "request-body-too-large": {
    why: text({
      en: "Apache refused the body of {size}: LimitRequestBody, or a limit of the module that reads it, is lower.",
      "zh-CN": "Apache 拒绝了 {size} 的请求正文：LimitRequestBody 或读取它的模块的上限更低。",
    }),
    fix: [
      text({
        en: "Raise LimitRequestBody above {size} for this path, in bytes. The default is 1 GiB since 2.4.54, no limit before.",
        "zh-CN":
          "把这个路径的 LimitRequestBody（单位为字节）调到大于 {size}。2.4.54 起默认 1 GiB，之前没有上限。",
      }),
      text({
        en: "Then raise the limit of the application behind it.",
        "zh-CN": "再调大它后面应用的上限。",
      }),
    ],
    confirm: text({
      en: 'error log: "Requested content-length of … is larger than the configured limit".',
      "zh-CN": "错误日志：“Requested content-length of … is larger than the configured limit”。",
    }),
    sources: [apacheModule("core")],
  },
  "file-not-found": {
    fix: [
      text({
        en: "Check spelling and letter case: file names on Linux are case-sensitive.",
        "zh-CN": "检查拼写和大小写：Linux 的文件名区分大小写。",
      }),
      text({
        en: "Check that the file was deployed below DocumentRoot, or below the folder of its Alias.",
        "zh-CN": "确认文件已部署到 DocumentRoot 或其 Alias 的目录之下。",
      }),
    ],
    confirm: text({
      en: "A listing of that folder; `apachectl -S` shows which site serves {host}.",
      "zh-CN": "列出该目录；执行 `apachectl -S` 可看到 {host} 由哪个站点提供。",
    }),
    sources: [apacheModule("core")],
  },
  "upstream-connection-refused": {
    fix: [
      text({
        en: "Start the backend process and read in its log why it stopped.",
        "zh-CN": "启动后端进程，并从它的日志查明为什么停止。",
      }),
      text({
        en: "Compare the target in ProxyPass with the address, port or socket the backend really listens on.",
        "zh-CN": "核对 ProxyPass 中的目标与后端实际监听的地址、端口或套接字是否一致。",
      }),
    ],
    confirm: text({
      en: 'error log: "(111)Connection refused: AH00957", for a Unix socket "AH02454"; `ss -ltnp` (`ss -lxp` for Unix sockets) on the backend shows who listens.',
      "zh-CN":
        "错误日志：“(111)Connection refused: AH00957”，Unix 套接字为“AH02454”；在后端执行 `ss -ltnp`（Unix 套接字用 `ss -lxp`）可看到谁在监听。",
    }),
    sources: [apacheModule("mod_proxy")],
  },
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
