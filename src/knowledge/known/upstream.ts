import { knownValues } from "../../diagnosis/advice.ts";
import type { Case } from "../../diagnosis/case.ts";
import { all, any, type Condition } from "../../diagnosis/condition/condition.ts";
import { recently } from "../../diagnosis/condition/recent.ts";
import { status } from "../../diagnosis/condition/response.ts";
import { took, waitOf } from "../../diagnosis/condition/time.ts";
import type { Known } from "../../diagnosis/known.ts";
import { type Facts, text } from "../../diagnosis/text.ts";
import { logTimeOf } from "./log-time.ts";
import { byKnownAuthor, known } from "./where.ts";

/** Milliseconds within which no gateway gives up waiting: it did not wait. */
const AT_ONCE = 50;

const waited = (c: Case) => (c.status === 504 ? knownValues(c) : null);

/** Milliseconds in which hardly anything is started anew. */
const JUST_NOW = 3_000;

/** A 504 that came before any time limit of use could have passed. */
export const timedOutAtOnce: Condition = all(status(504), took(0, AT_ONCE));

/** What is behind answered the same address a moment ago: it runs. Later it may have been started anew. */
export const answeredJustNow: Condition = recently((earlier, c) => {
  const { response, startedAt, duration } = earlier;
  const now = c.exchange.startedAt;
  if (!response || now === null || startedAt === null || response.fromCache !== null) return false;
  const isAnswer = response.status >= 200 && response.status < 500 && response.status !== 304;
  return isAnswer && now - startedAt - (duration ?? 0) < JUST_NOW;
});

/** A connection is refused at once, and not by what has just answered. */
export const refusalUnlikely: Condition = any(took(5_000, 3_600_000), answeredJustNow);

const atOnce = (c: Case): Facts | null =>
  timedOutAtOnce(c) === false ? null : { milliseconds: Math.max(1, Math.round(waitOf(c) ?? 0)) };

/** What is told of a time limit that nobody can have waited for. */
const atOnceKnown: Known = {
  facts: atOnce,
  why: text({
    en: "This 504 came after {milliseconds} ms, too soon for a wait: a tiny limit, a refused connection, a rule, a cache, or what the server behind said itself.",
    "zh-CN":
      "这个 504 只用了 {milliseconds} 毫秒，不像等待过：可能时限极短、连接被拒绝、由规则或缓存给出，或上游自己返回。",
  }),
  fix: [
    text({
      en: "Read the proxy's error log at that second: it names a time limit that struck or a failed connection, or has no line for this request.",
      "zh-CN": "查看代理在那一秒的错误日志：要么写明是哪个时限到了或连接失败，要么没有这个请求的记录。",
    }),
    text({
      en: "Without a line, look for a rule or a cached answer in the proxy, and ask the server behind it directly.",
      "zh-CN": "如果没有记录，检查代理中的规则和缓存，并直接请求上游。",
    }),
  ],
  confirm: text({
    en: "The same request straight at the server behind the proxy shows whether that says 504 itself.",
    "zh-CN": "直接请求代理后面的服务器，看它自己是否返回 504。",
  }),
};

/** How long the proxy waited; and where it is known which one it was, no other's directives. */
export const slowUpstreamKnown: readonly Known[] = [
  atOnceKnown,
  {
    facts: waited,
    why: text({
      en: "The proxy gave up after {seconds} s without an answer from the server behind it. If that took the request, it may still be working.",
      "zh-CN": "代理等了 {seconds} 秒仍没有得到上游的响应，于是放弃。如果上游已收下请求，可能还在处理。",
    }),
  },
  {
    facts: waited,
    fix: [
      text({
        en: "Find what takes longer than {seconds} s: slow database queries, calls to other services, no free worker.",
        "zh-CN": "找出耗时超过 {seconds} 秒的部分：慢查询、对外调用，或没有空闲的工作进程。",
      }),
      text({
        en: "If the duration is legitimate, raise the time limit for responses in the proxy.",
        "zh-CN": "如果耗时合理，在代理中调大等待响应的时限。",
      }),
    ],
  },
];

export const refusedUpstreamKnown: readonly Known[] = [
  {
    facts: byKnownAuthor,
    fix: [
      text({
        en: "Start the backend process and read in its log why it stopped.",
        "zh-CN": "启动后端进程，并从它的日志查明为什么停止。",
      }),
      text({
        en: "Compare the target in the proxy's configuration with the address, port or socket the backend really listens on.",
        "zh-CN": "核对代理配置中的目标与后端实际监听的地址、端口或套接字是否一致。",
      }),
      text({
        en: "If it only happens during deployments, start the new process before the old one stops.",
        "zh-CN": "如果只在发布时出现，先启动新进程，再停止旧进程。",
      }),
    ],
    confirm: text({
      en: "The proxy's error log, if you can read it, mostly names the target that refused; `ss -ltxnp` on the backend shows who listens.",
      "zh-CN": "若能查看代理的错误日志，多半会写明拒绝连接的目标；在后端执行 `ss -ltxnp` 可看到谁在监听。",
    }),
  },
];

export const unreachedUpstreamKnown: readonly Known[] = [
  {
    facts: byKnownAuthor,
    confirm: text({
      en: "The proxy's error log mostly says that connecting timed out or found no route; `nc -vz HOST PORT` on the proxy hangs or says so too, instead of being refused.",
      "zh-CN":
        "代理的错误日志多半会写明是连接超时或没有路由；在代理上执行 `nc -vz HOST PORT` 会一直等待或同样提示，而不是被拒绝。",
    }),
  },
];

export const closedUpstreamKnown: readonly Known[] = [
  {
    facts: (c) => byKnownAuthor(c) && known({ moment: logTimeOf(c) }),
    fix: [
      text({
        en: "Look in the backend log at {moment} for a crash, a restart or a deployment.",
        "zh-CN": "查看后端在 {moment} 的日志：是否有崩溃、重启或发布。",
      }),
      text({
        en: "If it is rare and hits idle connections, make the backend's keep-alive time longer than the proxy's.",
        "zh-CN": "如果只是偶发、且发生在空闲连接上，让后端的 keep-alive 时间长于代理。",
      }),
    ],
    confirm: text({
      en: "The proxy's error log mostly says that the backend closed or reset the connection before its response.",
      "zh-CN": "代理的错误日志多半会写明上游在响应之前关闭或重置了连接。",
    }),
  },
];
