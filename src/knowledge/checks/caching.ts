import type { Case } from "../../diagnosis/case.ts";
import { defineCheck } from "../../diagnosis/check.ts";
import { all, type Condition, measuring, needing, not } from "../../diagnosis/condition/condition.ts";
import { method } from "../../diagnosis/condition/request.ts";
import { field, status } from "../../diagnosis/condition/response.ts";
import { rfc } from "../../diagnosis/source.ts";
import { text } from "../../diagnosis/text.ts";
import { cacheDirectives, type Directive, secondsOf } from "../../http/cache-control.ts";
import { sameVersion } from "./same-version.ts";

const CACHE_CONTROL = rfc(9111, "5.2");

/** Seconds of an hour, and what a wrong answer should not be kept for. */
const HOUR = 3_600;

/** Every cache on the way says that it had nothing. */
const cachesMissed: Condition = all(field("x-cache", /\bmiss/i), not(field("x-cache", /\bhit/i)));

function directs(tell: (directives: readonly Directive[], c: Case) => string | false): Condition {
  return needing(
    [["response.field cache-control"]],
    measuring("response.field.cache-control", (c) => {
      const { response } = c.exchange;
      const told = response ? tell(cacheDirectives(response.fields), c) : false;
      return told === false ? false : told.slice(0, 120);
    }),
  );
}

const has = (directives: readonly Directive[], ...names: readonly string[]) =>
  directives.some(({ name }) => names.includes(name));

/** The stricter of two that exclude each other, and the other; null where all go together. */
function contradiction(all: readonly Directive[]): { readonly wins: string; readonly loses: string } | null {
  // `private="Set-Cookie"` is about a field alone.
  const isPrivate = all.some(({ name, argument }) => name === "private" && argument === null);
  if (isPrivate && has(all, "public")) return { wins: "private", loses: "public" };
  const age = secondsOf(all, "max-age") ?? 0;
  const kept = age > 0 ? `max-age=${age}` : has(all, "immutable") ? "immutable" : null;
  if (kept === null) return null;
  if (has(all, "no-store")) return { wins: "no-store", loses: kept };
  const asksAlways = all.some(({ name, argument }) => name === "no-cache" && argument === null);
  return asksAlways ? { wins: "no-cache", loses: kept } : null;
}

/** Names in wide use, as they are written by mistake, letters alone. */
const MEANT: ReadonlyMap<string, string> = new Map(
  [
    "no-cache",
    "no-store",
    "max-age",
    "s-maxage",
    "must-revalidate",
    "proxy-revalidate",
    "no-transform",
    "immutable",
    "public",
    "private",
  ].map((name) => [name.replace(/-/g, ""), name]),
);

const IN_SECONDS = ["max-age", "s-maxage", "stale-while-revalidate", "stale-if-error"];

/** The first directive that caches do not read: misspelt, with `:` for `=`, or without its number. */
function unread(all: readonly Directive[]): string | false {
  for (const { name, argument } of all) {
    const written = argument === null ? name : `${name}=${argument}`;
    if (IN_SECONDS.includes(name) && !/^\d+$/.test(argument ?? "")) return written;
    const letters = name
      .replace(/[^a-z]/g, "")
      .replace(/^nocaches$/, "nocache")
      .replace(/^mustrevalidation$/, "mustrevalidate");
    const meant = MEANT.get(letters);
    if (meant !== undefined && meant !== name) return written;
  }
  return false;
}

/** What is said to caches, and said so that they do otherwise. */
export const cachingChecks = [
  defineCheck({
    id: "cache-control-unreadable",
    level: "warning",
    on: ["any"],
    // What no cache keeps needs no lifetime: max-age=-1 beside no-store.
    when: directs((all) => (has(all, "no-store") ? false : unread(all))),
    says: text({
      en: "Caches cannot read this directive: most act as if it were not there, some take the answer for stale. Write it as RFC 9111 does: max-age=60, no-cache.",
      "zh-CN":
        "缓存读不懂这条指令：多半当作没有写，有的把响应视为已过期。请按 RFC 9111 的写法：max-age=60、no-cache。",
    }),
    source: CACHE_CONTROL,
  }),
  defineCheck({
    id: "cache-control-contradicts",
    level: "note",
    concerns: "owner",
    on: ["any"],
    when: directs((all) => {
      const found = contradiction(all);
      return found !== null && `${found.wins} / ${found.loses}`;
    }),
    facts: (c) => {
      const { response } = c.exchange;
      const found = response && contradiction(cacheDirectives(response.fields));
      return { wins: found?.wins ?? "", loses: found?.loses ?? "" };
    },
    says: text({
      en: "{wins} and {loses} contradict each other, and the stricter, {wins}, counts. Keep the one that is meant.",
      "zh-CN": "{wins} 与 {loses} 互相矛盾，以更严格的 {wins} 为准。请只保留想要的那一条。",
    }),
    source: rfc(9111, "4.2.1"),
  }),
  defineCheck({
    id: "immutable-without-lifetime",
    level: "note",
    concerns: "owner",
    on: ["2xx"],
    when: all(
      needing([["response.field cache-control"]], (c) => (c.field("expires") === null ? [] : false)),
      directs((all) =>
        has(all, "immutable") && !has(all, "max-age", "s-maxage", "no-store") ? "immutable" : false,
      ),
    ),
    says: text({
      en: "immutable counts only while the copy is fresh, and nothing says how long that is. Add max-age.",
      "zh-CN": "immutable 只在副本新鲜期内有效，而这里没有写新鲜多久。请加上 max-age。",
    }),
    source: rfc(8246, "2"),
  }),
  defineCheck({
    id: "error-kept-for-long",
    level: "note",
    on: ["4xx", "5xx"],
    when: directs((all, c) => {
      // Gone for good is meant to last; of other methods no cache repeats the answer (RFC 9110, 9.3).
      if (c.status === 410 || has(all, "no-store", "no-cache")) return false;
      if (!["GET", "HEAD"].includes(c.exchange.request.method)) return false;
      const long = ["max-age", "s-maxage"].find((name) => (secondsOf(all, name) ?? 0) >= HOUR);
      return long !== undefined && `${long}=${secondsOf(all, long)}`;
    }),
    says: text({
      en: "Caches may repeat this error for an hour or longer after its cause is gone. Give errors a short max-age, or no-store.",
      "zh-CN":
        "原因消除后，缓存仍可能把这个错误重复返回一小时甚至更久。请给错误响应设较短的 max-age 或 no-store。",
    }),
    source: rfc(9111, "4.2.2"),
  }),
  defineCheck({
    id: "stored-against-its-word",
    level: "note",
    concerns: "owner",
    on: ["2xx"],
    when: all(
      field("age", /^\s*[1-9]\d{0,9}\s*$/),
      // An application counts its own age, too: the caches say that they asked it.
      not(cachesMissed),
      directs((all) => {
        if (has(all, "no-store")) return "no-store";
        return all.some(({ name, argument }) => name === "private" && argument === null) && "private";
      }),
    ),
    says: text({
      en: "Age shows that a shared cache kept this answer, and Cache-Control forbids it. Where a CDN has rules of its own, check that no caller gets another's data.",
      "zh-CN":
        "Age 说明共享缓存存过这个响应，而 Cache-Control 不许。如果是 CDN 的自有规则，请确认不会把一个人的数据发给另一个人。",
    }),
    source: rfc(9111, "5.2.2.7"),
  }),
  defineCheck({
    id: "vary-keeps-nothing",
    level: "note",
    concerns: "owner",
    on: ["2xx"],
    when: all(
      field("vary", /^\s*\*\s*$/),
      directs((all) => {
        const age = secondsOf(all, "max-age") ?? 0;
        return age > 0 && !has(all, "no-store", "no-cache") && `Vary: *; max-age=${age}`;
      }),
    ),
    says: text({
      en: "With Vary: * no stored copy ever fits, so max-age saves nothing. Name the request fields that the answer depends on.",
      "zh-CN": "有 Vary: * 时，存下的副本永远不匹配，max-age 不起作用。请写出响应所依赖的请求标头。",
    }),
    source: rfc(9111, "4.1"),
  }),
  defineCheck({
    id: "not-modified-ignored",
    level: "warning",
    on: [200],
    when: all(status(200), method("GET"), sameVersion),
    says: text({
      en: "The request names the version that this answer has, and it was sent whole again: a 304 would do. Let the handler or proxy heed If-None-Match and If-Modified-Since.",
      "zh-CN":
        "请求列出的正是这个响应的版本，服务器却又发了全文：返回 304 即可。请让处理函数或代理理会 If-None-Match 和 If-Modified-Since。",
    }),
    source: rfc(9110, "13.2.2"),
  }),
] as const;
