import type { Case } from "../../diagnosis/case.ts";
import type { Known } from "../../diagnosis/known.ts";
import { text } from "../../diagnosis/text.ts";
import { readHttpDate } from "../../http/http-date.ts";
import { byKnownAuthor, known } from "./where.ts";

/** Longest wait that is told, in seconds: what asks for more is no rate limit. */
const YEAR = 31_536_000;

/** The moment of the answer in milliseconds since the epoch. */
function answeredAt(c: Case): number | null {
  return readHttpDate(c.field("date") ?? "") ?? c.exchange.startedAt;
}

/** A parameter of the draft's list fields: `limit=100, remaining=0, reset=30`, `"default";r=0;t=30`. */
function parameter(c: Case, field: string, names: string): string | null {
  const value = (c.field(field) ?? "").slice(0, 300);
  return new RegExp(`(?:^|[;,\\s])(?:${names})=(\\d{1,12})(?!\\d)`, "i").exec(value)?.[1] ?? null;
}

function number(c: Case, ...fields: readonly string[]): string | null {
  for (const name of fields) {
    const digits = /^\s*(\d{1,13})(?![\d.])/.exec(c.field(name) ?? "")?.[1];
    if (digits !== undefined) return digits;
  }
  return null;
}

/** Seconds until a moment that is written in milliseconds or seconds since the epoch, or as a span of seconds. */
function secondsUntil(c: Case, written: string): number | null {
  const value = Number(written);
  if (value < YEAR) return value;
  const now = answeredAt(c);
  return now === null ? null : (value > 1e11 ? value : value * 1_000) / 1_000 - now / 1_000;
}

/** Retry-After counts (RFC 9110, 10.2.3), else what the fields of a rate limit say of its reset. */
function secondsToWait(c: Case): number | null {
  const after = c.field("retry-after");
  if (after !== null && /^\s*\d{1,10}\s*$/.test(after)) return Number(after);
  const date = after === null ? null : readHttpDate(after);
  const now = answeredAt(c);
  if (date !== null && now !== null) return (date - now) / 1_000;
  const reset =
    parameter(c, "ratelimit", "reset|t") ??
    number(c, "ratelimit-reset", "x-ratelimit-reset", "x-rate-limit-reset");
  return reset === null ? null : secondsUntil(c, reset);
}

/** `30 s`, `5 min`, `3 h`; both languages write units so. */
function span(seconds: number | null): string | null {
  if (seconds === null || seconds <= 0 || seconds >= YEAR) return null;
  if (seconds < 180) return `${Math.ceil(seconds)} s`;
  return seconds < 10_800 ? `${Math.ceil(seconds / 60)} min` : `${Math.ceil(seconds / 3_600)} h`;
}

/** How long the response asks to wait, in words; null where it does not. */
export function waitAsked(c: Case): string | null {
  return span(secondsToWait(c));
}

const facts = (c: Case) =>
  known({
    wait: waitAsked(c),
    limit:
      parameter(c, "ratelimit", "limit") ??
      number(c, "x-ratelimit-limit", "ratelimit-limit", "x-rate-limit-limit") ??
      parameter(c, "ratelimit-policy", "q"),
    left:
      parameter(c, "ratelimit", "remaining|r") ??
      number(c, "x-ratelimit-remaining", "ratelimit-remaining", "x-rate-limit-remaining"),
  });

/** The limit, what is left of it and how long to wait, as the response says. */
export const rateKnown: readonly Known[] = [
  {
    facts,
    name: text({ en: "Too many requests: wait {wait}", "zh-CN": "请求过于频繁：等 {wait}" }),
    why: text({
      en: "By the response's fields the limit in a window of time is {limit}, {left} are left, and the wait is {wait}.",
      "zh-CN": "按响应标头，一个时间窗口内的上限是 {limit}，还剩 {left}，需等待 {wait}。",
    }),
    fix: [
      text({
        en: "Wait {wait}, then continue at a lower rate.",
        "zh-CN": "等 {wait}，然后以较低频率继续。",
      }),
      text({
        en: "Retry with exponential backoff and jitter, and cache or combine requests.",
        "zh-CN": "重试时采用指数退避并加随机抖动；同时缓存或合并请求。",
      }),
      text({
        en: "As the operator, check which key is counted: behind a proxy all users may share one address.",
        "zh-CN":
          "如果你是站点管理员，检查限流按哪个维度（IP、用户、密钥）统计：经过代理时，所有用户可能共用一个地址。",
      }),
    ],
  },
  {
    facts,
    why: text({
      en: "By the response's fields the limit in a window of time is {limit}, and the wait is {wait}.",
      "zh-CN": "按响应标头，一个时间窗口内的上限是 {limit}，需等待 {wait}。",
    }),
  },
  {
    facts,
    why: text({
      en: "More requests came than the server allows in a span of time. By its fields the wait is {wait}.",
      "zh-CN": "一段时间内的请求数超出了服务器的限制。按响应标头，需等待 {wait}。",
    }),
  },
  {
    facts,
    why: text({
      en: "By the response's fields the limit in a window of time is {limit}, and {left} are left.",
      "zh-CN": "按响应标头，一个时间窗口内的上限是 {limit}，还剩 {left}。",
    }),
  },
  {
    facts: byKnownAuthor,
    confirm: text({
      en: "The rate limit fields of the response, and the log of what answered.",
      "zh-CN": "响应中的限流标头，以及发出响应的系统的日志。",
    }),
  },
];
