import type { Case } from "../../diagnosis/case.ts";
import type { Known } from "../../diagnosis/known.ts";
import { text } from "../../diagnosis/text.ts";
import { waitAsked } from "./rate.ts";
import { nginxSeen, whenSeen } from "./seen.ts";
import { known } from "./where.ts";

/** How long the response asks to wait, and what a 503 lacks to say so. */
const facts = (c: Case) =>
  known({
    wait: waitAsked(c),
    lacking: c.status === 503 && c.field("retry-after") === null ? "Retry-After" : null,
  });

const waitFirst = text({
  en: "Wait {wait}, as the response asks, then try again.",
  "zh-CN": "按响应的要求等 {wait}，然后再试。",
});
const addWorkers = text({
  en: "As the operator, ask what keeps the workers busy, then add more as memory allows.",
  "zh-CN": "如果你是站点管理员，先查清工作进程在忙什么，再在内存允许时增加数量。",
});
const sayWhen = text({
  en: "As the operator, send {lacking} with the 503.",
  "zh-CN": "如果你是站点管理员，在 503 中带上 {lacking}。",
});
const removeFlag = text({
  en: "As the operator, remove the maintenance flag if it was left behind.",
  "zh-CN": "如果你是站点管理员，清除遗留的维护标记。",
});
const rollOut = text({
  en: "For deployments, use rolling releases: drain each process before its restart.",
  "zh-CN": "发布时采用滚动发布，先摘流量再重启。",
});

export const overloadedKnown: readonly Known[] = [
  {
    facts: whenSeen("php"),
    confirm: text({
      en: 'php-fpm log: "server reached pm.max_children setting"; queue and worker metrics at that second.',
      "zh-CN": "php-fpm 日志：“server reached pm.max_children setting”；以及当时的队列和进程指标。",
    }),
  },
  { facts, fix: [waitFirst, addWorkers, sayWhen] },
  {
    facts,
    fix: [
      text({ en: "Retry later, with growing pauses.", "zh-CN": "稍后重试，采用指数退避。" }),
      addWorkers,
      sayWhen,
    ],
  },
];

export const maintenanceKnown: readonly Known[] = [
  { facts, fix: [waitFirst, removeFlag, rollOut] },
  {
    facts,
    fix: [
      text({ en: "Wait, and try again later.", "zh-CN": "等待，稍后再试。" }),
      removeFlag,
      rollOut,
      sayWhen,
    ],
  },
];

export const killedWorkerKnown: readonly Known[] = [
  {
    facts: whenSeen("php"),
    confirm: text({
      en: 'php-fpm log: "exited on signal 9 (SIGKILL)" or "execution timed out"; dmesg shows out-of-memory kills.',
      "zh-CN":
        "php-fpm 日志：“exited on signal 9 (SIGKILL)”或“execution timed out”；dmesg 可看到因内存不足的终止。",
    }),
  },
];

export const connectionLimitKnown: readonly Known[] = [
  {
    facts: nginxSeen,
    fix: [
      text({
        en: "Make fewer requests in parallel. HTTP/2 shares one connection, yet nginx counts each of its requests as one.",
        "zh-CN": "减少并发请求。HTTP/2 会共用一个连接，但 nginx 仍把其中每个请求计为一个连接。",
      }),
      text({
        en: "As the operator, check limit_conn in nginx.",
        "zh-CN": "如果你是站点管理员，检查 nginx 的 limit_conn。",
      }),
    ],
    confirm: text({
      en: 'nginx error log: "limiting connections by zone"; "limiting requests" means the rate instead.',
      "zh-CN": "nginx 错误日志：“limiting connections by zone”；若是“limiting requests”，则是频率限制。",
    }),
  },
  {
    facts: whenSeen("haproxy"),
    fix: [
      text({ en: "Make fewer requests in parallel.", "zh-CN": "减少并发请求。" }),
      text({
        en: "As the operator, check maxconn in HAProxy.",
        "zh-CN": "如果你是站点管理员，检查 HAProxy 的 maxconn。",
      }),
    ],
  },
];
