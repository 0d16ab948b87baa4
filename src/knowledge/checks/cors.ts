import { defineCheck } from "../../diagnosis/check.ts";
import {
  all,
  type Condition,
  holds,
  measuring,
  needing,
  not,
  quoting,
} from "../../diagnosis/condition/condition.ts";
import { field } from "../../diagnosis/condition/response.ts";
import { fetchStandard } from "../../diagnosis/source.ts";
import { text } from "../../diagnosis/text.ts";
import { cacheDirectives, secondsOf } from "../../http/cache-control.ts";
import { allowedOrigins, consents, type Unusable, unusableFor } from "../../http/cors/cors-check.ts";

const ALLOW_ORIGIN = "access-control-allow-origin";
const CORS_CHECK = fetchStandard("cors-check");
const CREDENTIALS = fetchStandard("cors-protocol-and-credentials");

/** Servers that send the caller's origin back, or none of `*` beside a cookie, say nothing without one. */
const withOrigin: Condition = holds((c) => c.sent("origin") !== null);

/** A call with cookies, or one that is asked for before. */
const asksForCredentials: Condition = holds(
  (c) => c.sent("cookie") !== null || c.exchange.request.method === "OPTIONS",
);

function unusable(why: Unusable) {
  return needing(
    [[`response.field ${ALLOW_ORIGIN}`]],
    measuring(`response.field.${ALLOW_ORIGIN}`, ({ exchange: { response } }) =>
      response && unusableFor(response.fields) === why ? allowedOrigins(response.fields).join(", ") : false,
    ),
  );
}

/** What an answer allows other origins, before a browser has to refuse it. */
export const corsChecks = [
  defineCheck({
    id: "allow-origin-twice",
    level: "warning",
    on: ["any"],
    when: unusable("several"),
    says: text({
      en: "Access-Control-Allow-Origin takes one value, and this has several: browsers keep the answer from pages of other origins. Send one value, from one layer.",
      "zh-CN":
        "Access-Control-Allow-Origin 只能有一个值，这里有多个：浏览器不会把响应交给任何跨源页面。请只写一个值，并只让一层发送它。",
    }),
    source: CORS_CHECK,
  }),
  defineCheck({
    id: "allow-origin-not-an-origin",
    level: "warning",
    on: ["any"],
    when: all(withOrigin, unusable("not-an-origin")),
    says: text({
      en: "No page has this value as its origin, so none of another origin may read the answer. Send scheme and host, a port only if not the default, no path, final slash or pattern.",
      "zh-CN":
        "没有哪个页面的源等于这个值，因此任何跨源页面都读不到响应。只写协议和主机，非默认端口才写端口，不带路径、末尾斜杠或通配。",
    }),
    source: CORS_CHECK,
  }),
  defineCheck({
    id: "allow-any-with-credentials",
    level: "note",
    concerns: "owner",
    on: ["any"],
    when: all(
      withOrigin,
      asksForCredentials,
      needing(
        [["response.field access-control-allow-credentials"]],
        quoting(`response.field.${ALLOW_ORIGIN}`, ({ exchange: { response } }) => {
          if (!response || !consents(response.fields)) return false;
          const [allowed, ...more] = allowedOrigins(response.fields);
          return allowed === "*" && more.length === 0;
        }),
      ),
    ),
    says: text({
      en: "Any origin (*) and credentials exclude each other: calls that send cookies are refused, others work. Where cookies are needed, answer with the caller's origin if it is on your list; else leave credentials out.",
      "zh-CN":
        "允许任意源（*）与允许凭据互相排斥：带 Cookie 的调用会被拒绝，其他的可用。需要 Cookie 时，请返回在许可名单里的调用方的源；否则去掉允许凭据的标头。",
    }),
    source: CREDENTIALS,
  }),
  defineCheck({
    id: "allow-credentials-unreadable",
    level: "warning",
    on: ["any"],
    when: needing(
      [["response.field access-control-allow-credentials"]],
      quoting("response.field.access-control-allow-credentials", ({ exchange: { response } }) => {
        if (!response || consents(response.fields)) return false;
        const lines = response.fields.all("access-control-allow-credentials");
        return lines.some((line) => /^\s*(true\b|1$|yes$)/i.test(line.slice(0, 40)));
      }),
    ),
    says: text({
      en: "Browsers take one line that says true in lower case; this one counts as absent, and calls that send cookies are refused.",
      "zh-CN": "浏览器只认一行小写的 true；这里的值等于没有，带 Cookie 的调用会被拒绝。",
    }),
    source: CREDENTIALS,
  }),
  defineCheck({
    id: "allow-origin-without-vary",
    level: "note",
    concerns: "owner",
    on: ["2xx"],
    when: all(
      not(field("vary", /\borigin\b|\*/i)),
      needing(
        [[`response.field ${ALLOW_ORIGIN}`]],
        quoting(`response.field.${ALLOW_ORIGIN}`, (c) => {
          const { response } = c.exchange;
          const origin = c.sent("origin");
          // Without a complete section a Vary may only be unrecorded.
          if (!response?.fields.complete || origin === null || origin === "null") return false;
          const [allowed, ...more] = allowedOrigins(response.fields);
          const directives = cacheDirectives(response.fields);
          const stored = !directives.some(({ name }) => name === "no-store" || name === "no-cache");
          return (
            allowed === origin && more.length === 0 && stored && (secondsOf(directives, "max-age") ?? 0) > 0
          );
        }),
      ),
    ),
    says: text({
      en: "A cached copy allows this origin alone, and Vary does not name Origin: the next origin may get it and be refused, now and then. Add Vary: Origin.",
      "zh-CN":
        "缓存的副本只允许这一个源，而 Vary 没有写 Origin：别的源可能拿到它而被拒绝，时好时坏。请加上 Vary: Origin。",
    }),
    source: fetchStandard("cors-protocol-and-http-caches"),
  }),
] as const;
