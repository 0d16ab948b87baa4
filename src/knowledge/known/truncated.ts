import type { Case } from "../../diagnosis/case.ts";
import type { Known } from "../../diagnosis/known.ts";
import { type Facts, text } from "../../diagnosis/text.ts";
import { logTimeOf } from "./log-time.ts";
import { nginxSeen } from "./seen.ts";
import { known } from "./where.ts";

const hostAndMoment = (c: Case): Facts => known({ host: c.url?.host, moment: logTimeOf(c) });

export const CHECK_DISK = text({
  en: "Check the free disk space of proxies that keep large responses in files.",
  "zh-CN": "检查把较大响应暂存为文件的代理是否还有磁盘空间。",
});

export const truncatedKnown: readonly Known[] = [
  {
    facts: (c) => nginxSeen(c) && hostAndMoment(c),
    fix: [
      text({
        en: "Look in the origin's log at {moment} for a crash, a memory or a time limit.",
        "zh-CN": "查看源站在 {moment} 的日志：是否崩溃、内存不足或超时。",
      }),
      text({
        en: "Check free disk space for proxy_temp_path, where nginx keeps large responses.",
        "zh-CN": "检查 proxy_temp_path 的磁盘空间：nginx 在那里存放较大的响应。",
      }),
    ],
    confirm: text({
      en: 'nginx error log: "upstream prematurely closed connection while reading upstream"; curl ends with error 18 (56 on a reset, 92 if an HTTP/2 stream was reset).',
      "zh-CN":
        "nginx 错误日志：“upstream prematurely closed connection while reading upstream”；curl 以错误 18（连接被重置时为 56，HTTP/2 流被重置时为 92）结束。",
    }),
  },
  {
    facts: hostAndMoment,
    fix: [
      text({
        en: "Look in the log of {host} at {moment} for a crash, a memory or a time limit.",
        "zh-CN": "查看 {host} 在 {moment} 的日志：是否崩溃、内存不足或超时。",
      }),
      CHECK_DISK,
    ],
  },
];
