import { defineCheck } from "../../diagnosis/check.ts";
import { all, holds, measuring, not, quoting } from "../../diagnosis/condition/condition.ts";
import { method, methodOtherThan, resourceType, sent } from "../../diagnosis/condition/request.ts";
import { field, lacks, status } from "../../diagnosis/condition/response.ts";
import { withBody } from "../../diagnosis/condition/size.ts";
import { fetchStandard, rfc } from "../../diagnosis/source.ts";
import { text } from "../../diagnosis/text.ts";
import { mayLeaveOutCookies } from "../../http/cookies-left-out.ts";
import { parsedUrl } from "../../http/parsed-url.ts";
import { isRedirectStatus, methodAfter, withoutFragment } from "../../http/redirect.ts";
import { isSamePath } from "../../http/same-path.ts";

const staysHere = holds((c) => c.target !== null && c.target.host === c.url?.host);

export const redirectChecks = [
  defineCheck({
    id: "post-becomes-get",
    level: "warning",
    on: [301, 302],
    when: all(
      method("POST"),
      // A form that is sent on to a page of its own site by 302 loses nothing: the usual way, though 303 says it better.
      not(all(status(302), resourceType("document"), staysHere)),
      quoting("response.field.location", () => true),
    ),
    facts: (c) => ({ status: c.status ?? 0, keep: c.status === 301 ? 308 : 307 }),
    says: text({
      en: "Browsers follow this {status} with GET and drop the body. To keep the POST send {keep}; to show a result page send 303.",
      "zh-CN":
        "浏览器会用 GET 跟随这个 {status} 并丢掉正文。要保留 POST 请用 {keep}；只想显示结果页请用 303。",
    }),
    source: fetchStandard("http-redirect-fetch"),
  }),
  defineCheck({
    id: "body-to-another-origin",
    level: "warning",
    on: [307, 308],
    when: all(
      methodOtherThan("GET", "HEAD"),
      withBody,
      quoting("response.field.location", (c) => {
        const to = c.target;
        if (to === null || c.url === null || to.origin === c.url.origin) return false;
        // The same host by https: nobody else gets to see it.
        return !(to.protocol === "https:" && to.hostname === c.url.hostname);
      }),
    ),
    says: text({
      en: "This redirect sends the request's body on to another origin; Authorization is dropped on the way, the body is not.",
      "zh-CN": "这个重定向会把请求正文转发给另一个源；途中 Authorization 会被去掉，正文不会。",
    }),
    source: fetchStandard("http-redirect-fetch"),
  }),
  defineCheck({
    id: "permanent-without-lifetime",
    level: "note",
    concerns: "owner",
    on: [301, 308],
    when: all(
      // Of the other methods no cache keeps the answer (RFC 9110, 9.3).
      method("GET", "HEAD"),
      status(301, 308),
      lacks("cache-control"),
      lacks("expires"),
      lacks("pragma"),
      // Another scheme, www or a slash is meant to stay.
      quoting(
        "response.field.location",
        (c) => c.url !== null && c.target !== null && !isSamePath(c.url, c.target),
      ),
    ),
    facts: (c) => ({ status: c.status ?? 0, other: c.status === 301 ? 302 : 307 }),
    says: text({
      en: "With no lifetime named, browsers may remember this {status} for long and not ask again. If the target may change, add Cache-Control, or send {other}.",
      "zh-CN":
        "没有写明期限，浏览器可能长期记住这个 {status} 而不再询问。如果目标可能改变，请加上 Cache-Control，或改用 {other}。",
    }),
    source: rfc(9110, "15.4.2"),
  }),
  defineCheck({
    id: "redirect-to-itself",
    level: "warning",
    on: [301, 302, 303, 307, 308],
    when: all(
      // A cookie that it sets may change the next answer.
      lacks("set-cookie"),
      holds((c) => !mayLeaveOutCookies(c.exchange)),
      quoting("response.field.location", ({ status: code, exchange: { request }, target }) => {
        if (target === null || code === null || !isRedirectStatus(code)) return false;
        const same = withoutFragment(target.href) === withoutFragment(parsedUrl(request.url)?.href ?? "");
        return same && methodAfter(code, request.method) === request.method;
      }),
    ),
    says: text({
      en: "It leads to the very address that was asked, in the same way: unless the next answer is another, browsers go round and give up after 20.",
      "zh-CN": "它指向刚刚请求的同一地址，方法也不变：如果下一次响应不变，浏览器会兜圈子，20 次后放弃。",
    }),
    source: rfc(9110, "15.4"),
  }),
  defineCheck({
    id: "long-chain",
    level: "note",
    concerns: "owner",
    on: ["2xx", "4xx", "5xx"],
    when: measuring("chain", (c) => {
      return c.redirects > 3 ? `${c.redirects} redirects` : false;
    }),
    says: text({
      en: "Several redirects in a row cost a round trip each; link and redirect straight to the final address.",
      "zh-CN": "一连串重定向每次都多花一个来回；请直接链接和重定向到最终地址。",
    }),
    source: rfc(9110, "15.4"),
  }),
  defineCheck({
    id: "preflight-redirected",
    level: "error",
    on: ["3xx"],
    when: all(method("OPTIONS"), sent("access-control-request-method"), field("location")),
    says: text({
      en: "A preflight may not be redirected: browsers stop here. Answer OPTIONS at this very address.",
      "zh-CN": "预检不允许重定向：浏览器到此为止。请就在这个地址响应 OPTIONS。",
    }),
    source: fetchStandard("cors-preflight-fetch"),
  }),
] as const;
