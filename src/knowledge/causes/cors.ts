import type { Case } from "../../diagnosis/case.ts";
import { hop, quoteHop } from "../../diagnosis/condition/chain.ts";
import { all, type Condition, holds, quoting } from "../../diagnosis/condition/condition.ts";
import { isCorsBlocked, originOfPage } from "../../diagnosis/condition/origin.ts";
import { field, lacks } from "../../diagnosis/condition/response.ts";
import { fetchStandard } from "../../diagnosis/source.ts";
import { text } from "../../diagnosis/text.ts";
import { cause } from "../writing/define.ts";

const CORS_CHECK = fetchStandard("cors-check");
const ALLOW_ORIGIN = "access-control-allow-origin";

/** Chromium names the block; Firefox's records do not, so there the fields alone must tell. */
const blocked: Condition = all(holds(isCorsBlocked), originOfPage);
/** Certain only where Origin shows that the page wanted to read the answer. */
const named: Condition = (c) => (c.exchange.failure && c.sent("origin") !== null ? blocked(c) : false);
const error: Condition = holds((c) => (c.status ?? 0) >= 400);
const good: Condition = holds((c) => (c.status ?? 0) < 300);

const otherOrigin: Condition = quoting(`response.field.${ALLOW_ORIGIN}`, (c) => {
  const allowed = c.field(ALLOW_ORIGIN);
  return allowed !== null && allowed !== "*" && allowed !== (c.sent("origin") ?? c.pageOrigin);
});
const sameOrAny: Condition = holds((c) => {
  const allowed = c.field(ALLOW_ORIGIN);
  return allowed === "*" || (allowed !== null && allowed === (c.sent("origin") ?? c.pageOrigin));
});
const facts = (c: Case) => ({
  origin: c.sent("origin") ?? c.pageOrigin ?? "",
  allowed: c.field(ALLOW_ORIGIN) ?? "",
  status: c.status ?? 0,
});

/** The browser got an answer and withheld it from the page. */
export const corsCauses = {
  id: "cors",
  over: ["misleading-success", "preflight", "redirect"],
  causes: [
    cause({
      id: "after-redirect",
      mechanism: "cors-blocked-after-redirect",
      on: ["any"],
      certainty: "likely",
      when: all(
        blocked,
        hop((h, c) => (c.url && !h.request.url.startsWith(`${c.url.origin}/`) ? quoteHop(h) : false)),
      ),
      sources: [CORS_CHECK, fetchStandard("http-redirect-fetch")],
    }),
    cause({
      id: "other-origin",
      mechanism: "cors-origin-not-allowed",
      on: ["any"],
      certainty: "certain",
      when: all(
        named,
        otherOrigin,
        // After a redirect across origins the browser sends "null", and the redirect is to blame.
        holds((c) => c.sent("origin") !== "null" && c.surroundings.chain.length === 0),
      ),
      facts,
      why: text({
        en: "The answer allows {allowed}, and this page's origin is {origin}; the two must be equal to the letter.",
        "zh-CN": "响应允许的源是 {allowed}，而本页面的源是 {origin}；两者必须逐字相同。",
      }),
      sources: [CORS_CHECK],
    }),
    cause({
      id: "other-origin-inferred",
      mechanism: "cors-origin-not-allowed",
      on: ["any"],
      certainty: "likely",
      when: all(blocked, otherOrigin),
      sources: [CORS_CHECK],
    }),
    cause({
      id: "header-lost-on-error",
      mechanism: "cors-header-missing-on-error",
      on: ["4xx", "5xx"],
      certainty: "likely",
      when: all(blocked, error, lacks(ALLOW_ORIGIN)),
      facts,
      why: text({
        en: "The server answered {status} without Access-Control-Allow-Origin, so the page sees a network error instead.",
        "zh-CN": "服务器返回了 {status}，却没有 Access-Control-Allow-Origin，页面因此只看到网络错误。",
      }),
      sources: [CORS_CHECK],
    }),
    cause({
      id: "header-missing",
      mechanism: "cors-header-missing",
      on: ["2xx"],
      // Not certain: many servers leave the field out for an origin that is not on their list.
      certainty: "likely",
      when: all(
        named,
        good,
        lacks(ALLOW_ORIGIN),
        holds((c) => c.surroundings.chain.length === 0),
      ),
      sources: [CORS_CHECK],
    }),
    cause({
      id: "header-missing-inferred",
      mechanism: "cors-header-missing",
      on: ["any"],
      certainty: "likely",
      when: all(blocked, lacks(ALLOW_ORIGIN)),
      sources: [CORS_CHECK],
    }),
    cause({
      id: "left-out-for-origin",
      mechanism: "cors-origin-not-allowed",
      on: ["any"],
      certainty: "possible",
      when: all(blocked, lacks(ALLOW_ORIGIN)),
      why: text({
        en: "The server may send the field to the origins on its list alone, and this page's origin is not on it.",
        "zh-CN": "服务器可能只对名单上的源发送这个标头，而本页面的源不在名单上。",
      }),
      sources: [CORS_CHECK],
    }),
    cause({
      id: "credentials",
      mechanism: "cors-credentials-not-allowed",
      on: ["any"],
      certainty: "likely",
      when: all(
        named,
        field(ALLOW_ORIGIN),
        sameOrAny,
        holds((c) => c.field("access-control-allow-credentials") !== "true" || c.field(ALLOW_ORIGIN) === "*"),
      ),
      sources: [CORS_CHECK],
    }),
  ],
} as const;
