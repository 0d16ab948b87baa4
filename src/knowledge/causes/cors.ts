import type { Case } from "../../diagnosis/case.ts";
import { hop, quoteHop } from "../../diagnosis/condition/chain.ts";
import {
  all,
  any,
  type Condition,
  holds,
  measuring,
  not,
  quoting,
} from "../../diagnosis/condition/condition.ts";
import { failure } from "../../diagnosis/condition/failure.ts";
import {
  crossOrigin,
  isCorsBlocked,
  needsPreflight,
  originOfPage,
} from "../../diagnosis/condition/origin.ts";
import { sent } from "../../diagnosis/condition/request.ts";
import { errorStatus, field, lacks } from "../../diagnosis/condition/response.ts";
import { fetchStandard } from "../../diagnosis/source.ts";
import { text } from "../../diagnosis/text.ts";
import { allowedOrigins, refusesCredentials } from "../../http/cors/cors-check.ts";
import { leadsToRefusedCredentials } from "../../http/cors/target-with-credentials.ts";
import { cause } from "../writing/define.ts";
import { copyMayBeOfOtherOrigin } from "./copy-of-other-origin.ts";
import { severalOrigins, severalOriginsTold } from "./several-origins.ts";

const CORS_CHECK = fetchStandard("cors-check");
const ALLOW_ORIGIN = "access-control-allow-origin";

/** Chromium names the block; Firefox's records do not, so there the fields alone must tell. */
const blocked: Condition = all(holds(isCorsBlocked), originOfPage);
/** Certain only where Origin shows that the page wanted to read the answer. */
const named: Condition = (c) => (c.exchange.failure && c.sent("origin") !== null ? blocked(c) : false);
const good: Condition = holds((c) => (c.status ?? 0) < 300);

/** What the answer allows, every value of every line. */
const allowedBy = (c: Case): readonly string[] => {
  const { response } = c.exchange;
  return response ? allowedOrigins(response.fields) : [];
};
const page = (c: Case): string | null => c.sent("origin") ?? c.pageOrigin;

const refusedWithCredentials: Condition = holds(
  (c) => c.exchange.response !== null && refusesCredentials(c.exchange.response.fields, page(c)),
);
const otherOrigin: Condition = quoting(`response.field.${ALLOW_ORIGIN}`, (c) => {
  const [allowed, ...more] = allowedBy(c);
  return allowed !== undefined && more.length === 0 && allowed !== "*" && allowed !== page(c);
});
/** The field is not there, which is quoted. */
const withoutAllowOrigin: Condition = all(
  lacks(ALLOW_ORIGIN),
  measuring(`response.field.${ALLOW_ORIGIN}`, () => "—"),
);
const facts = (c: Case) => ({
  origin: page(c) ?? "",
  allowed: allowedBy(c).join(", "),
  status: c.status ?? 0,
});

/** The browser got an answer and withheld it from the page. */
export const corsCauses = {
  id: "cors",
  over: [
    "misleading-success",
    "page-instead",
    "preflight-rules",
    "kept-back-by-preflight",
    "preflight",
    "preflight-unseen",
    "redirect-among-private",
  ],
  causes: [
    cause({
      id: "several-origins",
      mechanism: "cors-origin-not-allowed",
      on: ["any"],
      certainty: "certain",
      when: all(named, severalOrigins),
      facts,
      ...severalOriginsTold,
    }),
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
        // A copy of a cache tells what was allowed to whoever fetched it.
        holds((c) => !copyMayBeOfOtherOrigin(c)),
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
      when: all(blocked, any(otherOrigin, severalOrigins)),
      sources: [CORS_CHECK],
    }),
    cause({
      id: "header-lost-on-error",
      mechanism: "cors-header-missing-on-error",
      on: ["4xx", "5xx"],
      certainty: "likely",
      when: all(blocked, errorStatus, withoutAllowOrigin),
      facts,
      why: text({
        en: "The server answered {status} without Access-Control-Allow-Origin, so the page sees a network error instead.",
        "zh-CN": "服务器返回了 {status}，却没有 Access-Control-Allow-Origin，页面因此只看到网络错误。",
      }),
      sources: [CORS_CHECK],
    }),
    // An error answer that the browser kept, and whose fields it did not show: this is what nearly all of them lack.
    cause({
      id: "error-kept-unseen",
      mechanism: "cors-header-missing-on-error",
      on: ["4xx", "5xx"],
      certainty: "likely",
      when: all(
        named,
        errorStatus,
        holds((c) => c.exchange.response?.fields.list.length === 0),
      ),
      facts,
      why: text({
        en: "The server answered {status}, and the browser kept that from the page: error answers often lack Access-Control-Allow-Origin.",
        "zh-CN": "服务器返回了 {status}，浏览器没有交给页面：错误响应往往缺少 Access-Control-Allow-Origin。",
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
        withoutAllowOrigin,
        holds((c) => c.surroundings.chain.length === 0),
      ),
      sources: [CORS_CHECK],
    }),
    cause({
      id: "header-missing-inferred",
      mechanism: "cors-header-missing",
      on: ["any"],
      certainty: "likely",
      when: all(blocked, withoutAllowOrigin),
      sources: [CORS_CHECK],
    }),
    cause({
      id: "left-out-for-origin",
      mechanism: "cors-origin-not-allowed",
      on: ["any"],
      certainty: "possible",
      when: all(blocked, withoutAllowOrigin),
      why: text({
        en: "The server may send the field to the origins on its list alone, and this page's origin is not on it.",
        "zh-CN": "服务器可能只对名单上的源发送这个标头，而本页面的源不在名单上。",
      }),
      sources: [CORS_CHECK],
    }),
    // Every other check of the answer passes for "*".
    cause({
      id: "credentials-with-any",
      mechanism: "cors-credentials-not-allowed",
      on: ["any"],
      certainty: "certain",
      when: all(
        named,
        field(ALLOW_ORIGIN, /^\*$/),
        holds((c) => allowedBy(c).length === 1 && c.surroundings.chain.length === 0),
        good,
      ),
      why: text({
        en: "The page asked for credentials (cookies or a login), and the response allows any origin (*), which counts only for requests without credentials.",
        "zh-CN": "页面要求携带凭据（Cookie 或登录信息），而响应允许任意源（*），它只对不带凭据的请求有效。",
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
        refusedWithCredentials,
        not(holds((c) => leadsToRefusedCredentials(c.exchange))),
      ),
      sources: [CORS_CHECK],
    }),
    cause({
      id: "credentials-inferred",
      mechanism: "cors-credentials-not-allowed",
      on: ["any"],
      certainty: "likely",
      when: all(
        blocked,
        field(ALLOW_ORIGIN),
        any(sent("sec-fetch-storage-access"), sent("cookie")),
        refusedWithCredentials,
      ),
      sources: [CORS_CHECK],
    }),
    cause({
      id: "refused-without-status",
      mechanism: "cors-header-missing",
      on: ["failure"],
      certainty: "likely",
      // Firefox names so what it withheld; without a field of its own the call needs no preflight that could fail.
      when: all(
        failure("NS_ERROR_DOM_BAD_URI"),
        crossOrigin,
        holds((c) => c.status === null && !needsPreflight(c)),
      ),
      sources: [CORS_CHECK],
    }),
  ],
} as const;
