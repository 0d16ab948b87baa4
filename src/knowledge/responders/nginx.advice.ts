import type { Advice } from "../../diagnosis/advice.ts";
import { docs } from "../../diagnosis/source.ts";
import { text } from "../../diagnosis/text.ts";
import { nginxModule } from "../writing/manuals.ts";

/** Its own directives and log lines, for mechanisms that others have too; OpenResty and Tengine share them. */
export const nginxAdvice = {
  "blocked-by-config-rule": {
    fix: [
      text({
        en: "Find the deny or return that matches this path: nginx -T prints the whole configuration.",
        "zh-CN": "找出匹配这个路径的 deny 或 return：nginx -T 会输出全部配置。",
      }),
      text({
        en: "Narrow the rule, or write a location for the exception.",
        "zh-CN": "缩小规则的匹配范围，或为例外单独写一个 location。",
      }),
    ],
    confirm: text({
      en: 'error log: "access forbidden by rule" for a deny; a return logs nothing there.',
      "zh-CN": "错误日志：deny 会有“access forbidden by rule”；return 不会记录。",
    }),
    sources: [nginxModule("http_access"), nginxModule("http_rewrite")],
  },
  "server-out-of-resources": {
    fix: [
      text({
        en: "Raise what was met: worker_connections for connections, worker_rlimit_nofile for open files.",
        "zh-CN": "调大触发的上限：连接数用 worker_connections，打开的文件数用 worker_rlimit_nofile。",
      }),
      text({
        en: "Find what holds them: slow clients, slow backends or a leak.",
        "zh-CN": "查明是什么占用了它们：慢客户端、慢后端还是泄漏。",
      }),
    ],
    confirm: text({
      en: 'error log: "worker_connections are not enough" or "(24: Too many open files)".',
      "zh-CN": "错误日志：“worker_connections are not enough”或“(24: Too many open files)”。",
    }),
    sources: [docs("nginx: core functionality", "https://nginx.org/en/docs/ngx_core_module.html")],
  },
} as const satisfies Readonly<Record<string, Advice>>;
