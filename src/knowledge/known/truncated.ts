import type { Known } from "../../diagnosis/known.ts";
import { text } from "../../diagnosis/text.ts";
import { nginxSeen } from "./seen.ts";

export const truncatedKnown: readonly Known[] = [
  {
    facts: nginxSeen,
    fix: [
      text({
        en: "Look in the origin's log at that second for a crash, a memory or a time limit.",
        "zh-CN": "查看源站在那一秒的日志：崩溃、内存或时限。",
      }),
      text({
        en: "Check free disk space for proxy_temp_path, where nginx keeps large responses.",
        "zh-CN": "检查 proxy_temp_path 的磁盘空间：nginx 在那里存放较大的响应。",
      }),
    ],
    confirm: text({
      en: 'nginx error log: "upstream prematurely closed connection while reading upstream"; curl ends with error 18 (92 if an HTTP/2 stream was reset).',
      "zh-CN":
        "nginx 错误日志：“upstream prematurely closed connection while reading upstream”；curl 以错误 18（HTTP/2 流被重置时为 92）结束。",
    }),
  },
];
