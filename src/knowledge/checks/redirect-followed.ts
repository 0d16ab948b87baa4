import type { Case } from "../../diagnosis/case.ts";
import { defineCheck } from "../../diagnosis/check.ts";
import { lastHop, quoteHop } from "../../diagnosis/condition/chain.ts";
import { all, type Condition, holds } from "../../diagnosis/condition/condition.ts";
import { sent } from "../../diagnosis/condition/request.ts";
import { fetchStandard, rfc } from "../../diagnosis/source.ts";
import { text } from "../../diagnosis/text.ts";
import { type Difference, type HopChange, hopChange } from "../../http/hop-change.ts";
import { redactUrl } from "../../http/redact.ts";
import { sameOrigin, taintsOrigin } from "../../http/redirect.ts";
import { lostCookie } from "./lost-cookie.ts";

const RULES = fetchStandard("http-redirect-fetch");

/** What the redirect before this request predicted and what this request is. */
function changeBefore(c: Case): HopChange | null {
  const before = c.surroundings.chain.at(-1);
  return before ? hopChange(before, c.exchange) : null;
}

function difference(c: Case, what: Difference["what"]): Difference | null {
  return changeBefore(c)?.differences.find((d) => d.what === what) ?? null;
}

/** This request is not what the Fetch standard makes of the redirect before it; quotes that hop. */
function differs(what: Difference["what"], observed?: string): Condition {
  return lastHop((before, c) => {
    const found = difference(c, what);
    return found && (observed === undefined || found.observed === observed) ? quoteHop(before) : false;
  });
}

/** Characters of a method or an address that are said. */
const LONGEST = 200;

const factsOf = (what: Difference["what"]) => (c: Case) => {
  // Parameters may be secrets, and what is said is not held against their names any more.
  const said = (value = "") => (what === "address" ? redactUrl(value) : value).slice(0, LONGEST);
  const found = difference(c, what);
  return { observed: said(found?.observed ?? ""), predicted: said(found?.predicted ?? "") };
};

/** The request after a redirect, against the rules and against what the hop before it set. */
export const redirectFollowedChecks = [
  defineCheck({
    id: "method-not-as-predicted",
    level: "warning",
    on: ["any"],
    when: differs("method"),
    facts: factsOf("method"),
    says: text({
      en: "After this redirect the rules demand {predicted}, and {observed} was sent: an extension, a service worker or a client with rules of its own.",
      "zh-CN":
        "按规则，这次重定向之后应发送 {predicted}，实际发送的是 {observed}：有扩展、Service Worker 或另有规则的客户端参与。",
    }),
    source: RULES,
  }),
  defineCheck({
    id: "body-sent-on",
    level: "warning",
    on: ["any"],
    when: differs("body", "kept"),
    says: text({
      en: "The redirect should have dropped the body, and it was sent on: an extension, a service worker or a client with rules of its own.",
      "zh-CN": "按规则重定向应丢弃正文，它却被继续发送：有扩展、Service Worker 或另有规则的客户端参与。",
    }),
    source: RULES,
  }),
  defineCheck({
    id: "body-not-sent-on",
    level: "warning",
    on: ["any"],
    when: differs("body", "dropped"),
    says: text({
      en: "The redirect should have kept the body, and it is missing here: an extension, a service worker or a client with rules of its own.",
      "zh-CN": "按规则重定向应保留正文，这里却没有：有扩展、Service Worker 或另有规则的客户端参与。",
    }),
    source: RULES,
  }),
  defineCheck({
    id: "authorization-sent-on",
    level: "warning",
    on: ["any"],
    when: differs("authorization", "kept"),
    says: text({
      en: "Authorization followed the redirect to another origin, which the rules forbid: that origin can now use it.",
      "zh-CN": "Authorization 随重定向到了另一个源，这不符合规则：那个源现在可以使用它。",
    }),
    source: RULES,
  }),
  defineCheck({
    id: "authorization-not-sent-on",
    level: "warning",
    on: ["any"],
    when: differs("authorization", "dropped"),
    says: text({
      en: "Authorization should have followed this redirect within one origin, and it is missing here.",
      "zh-CN": "同源重定向应保留 Authorization，这里却没有。",
    }),
    source: RULES,
  }),
  defineCheck({
    id: "address-not-as-predicted",
    level: "warning",
    on: ["any"],
    when: differs("address"),
    facts: factsOf("address"),
    says: text({
      en: "Location leads to {predicted}, and {observed} was asked: an extension, a service worker or a client with rules of its own changed it.",
      "zh-CN":
        "Location 指向 {predicted}，实际请求的是 {observed}：被扩展、Service Worker 或另有规则的客户端改写。",
    }),
    source: RULES,
  }),
  defineCheck({
    id: "origin-became-null",
    level: "note",
    on: ["any"],
    when: all(
      sent("origin", /^null$/),
      holds((c) => {
        const first = c.surroundings.chain[0];
        const page = first?.request.fields.get("origin") ?? first?.request.fields.get("referer") ?? null;
        const urls = [...c.surroundings.chain, c.exchange].map((hop) => hop.request.url);
        return page !== null && page !== "null" && taintsOrigin(page, urls);
      }),
    ),
    says: text({
      en: "Redirected between foreign origins, the request says Origin: null. Only a response that allows null or * can be read.",
      "zh-CN": "请求在几个外部源之间被重定向，因此 Origin 为 null。只有允许 null 或 * 的响应才能被读取。",
    }),
    source: fetchStandard("append-a-request-origin-header"),
  }),
  defineCheck({
    id: "cookie-not-sent-on",
    level: "warning",
    on: ["any"],
    when: lastHop((before, c) =>
      sameOrigin(before.request.url, c.exchange.request.url)
        ? (lostCookie(before, c.exchange) ?? false)
        : false,
    ),
    says: text({
      en: "The redirect before set a cookie for this address, and it is not in this request: the browser refused or withheld it.",
      "zh-CN": "前一次重定向为这个地址设置了 Cookie，这个请求却没有带上：浏览器拒收或不发送它。",
    }),
    source: rfc(6265, "5.4"),
  }),
] as const;
