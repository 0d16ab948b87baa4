import { preflight } from "../../diagnosis/condition/chain.ts";
import { all, type Condition } from "../../diagnosis/condition/condition.ts";
import { fetchStandard } from "../../diagnosis/source.ts";
import { text } from "../../diagnosis/text.ts";
import { allowedOrigins, consents, refusesCredentials, refusesOrigin } from "../../http/cors/cors-check.ts";
import { refusalOf } from "../../http/cors/preflight-check.ts";
import type { Exchange } from "../../http/exchange.ts";
import { cause } from "../writing/define.ts";
import {
  ASKED_FOR_CREDENTIALS,
  answered,
  CREDENTIALS,
  failedAfterPreflight,
  otherOrigin,
  PREFLIGHT,
  refusedAsJudged,
  saysFieldRefused,
  saysOriginRefused,
  told,
} from "./preflight-answer.ts";
import { severalOriginsOf, severalOriginsSeen, severalOriginsTold } from "./several-origins.ts";

/** What the answer refuses even without credentials, as one line to tell; false where it allows all. */
function notAllowed(asked: Exchange): string | false {
  return told(refusalOf(asked, false));
}

/** The method that was asked for stands in the list with other letters in upper case. */
function methodInOtherCase(asked: Exchange): string | false {
  const refusal = refusalOf(asked, false);
  const method = asked.request.fields.get("access-control-request-method") ?? "";
  if (refusal?.what !== "method") return false;
  const other = refusal.allowed.find((name) => name.toUpperCase() === method.toUpperCase());
  return other === undefined ? false : `${method} / ${other}`;
}

/** Every check passes without credentials, and with them the star of a list is no star. */
function starWithCredentials(asked: Exchange): string | false {
  const { response } = asked;
  const origin = asked.request.fields.get("origin");
  if (!response || refusesOrigin(response.fields, origin) || refusesCredentials(response.fields, origin))
    return false;
  return refusalOf(asked, false) === null && told(refusalOf(asked, true));
}

const HAS_RULES = /^access-control-allow-(methods|headers|credentials)$/i;

/** The answer says what it allows, and leaves out the origin. */
function leavesOutOrigin({ response }: Exchange): boolean {
  return (
    (response?.fields.lacks("access-control-allow-origin") ?? false) &&
    (response?.fields.list.some(({ name }) => HAS_RULES.test(name)) ?? false)
  );
}

/** It failed beside a preflight with such a status. */
function preflightGot(fits: (status: number, p: Exchange) => boolean): Condition {
  return all(
    failedAfterPreflight,
    preflight((p) => {
      const status = p.response?.status ?? 0;
      return fits(status, p) && `OPTIONS → ${status}`;
    }),
  );
}

/** The request that never followed its preflight, by what that was answered. */
export const keptBackByPreflightCauses = {
  id: "kept-back-by-preflight",
  causes: [
    // No rule of an application that answers preflights: it redirects them or has no route for them (Fetch, CORS-preflight).
    cause({
      id: "preflight-without-route",
      mechanism: "cors-preflight-not-handled",
      on: ["failure"],
      certainty: "certain",
      when: preflightGot((status) => [301, 302, 303, 307, 308, 404, 405].includes(status)),
      sources: [PREFLIGHT],
    }),
    cause({
      id: "preflight-asked-for-credentials",
      mechanism: "cors-preflight-not-handled",
      on: ["failure"],
      certainty: "certain",
      when: preflightGot((status) => status === 401),
      why: ASKED_FOR_CREDENTIALS,
      sources: [PREFLIGHT, CREDENTIALS],
    }),
    cause({
      id: "preflight-failed",
      mechanism: "cors-preflight-not-handled",
      on: ["failure"],
      certainty: "likely",
      when: preflightGot(
        (status, p) =>
          status >= 300 &&
          status < 500 &&
          !refusedAsJudged(p) &&
          saysOriginRefused(p) === false &&
          saysFieldRefused(p) === false,
      ),
      sources: [PREFLIGHT],
    }),
    cause({
      id: "preflight-says-origin",
      mechanism: "cors-origin-not-allowed",
      on: ["failure"],
      certainty: "likely",
      when: all(failedAfterPreflight, preflight(saysOriginRefused)),
      why: text({
        en: "The preflight's answer itself says that the origin is refused: this page's origin is not on the server's list.",
        "zh-CN": "预检响应本身就写明源被拒绝：本页面的源不在服务器的名单上。",
      }),
      sources: [PREFLIGHT],
    }),
    cause({
      id: "preflight-says-field",
      mechanism: "cors-method-or-header-not-allowed",
      on: ["failure"],
      certainty: "likely",
      when: all(failedAfterPreflight, preflight(saysFieldRefused)),
      why: text({
        en: "The preflight's answer itself says that a method or header field is refused: what was asked for is not on the server's list.",
        "zh-CN": "预检响应本身就写明方法或标头被拒绝：所请求的项不在服务器的名单上。",
      }),
      sources: [PREFLIGHT],
    }),
    cause({
      id: "preflight-met-error",
      mechanism: "cors-preflight-not-handled",
      on: ["failure"],
      certainty: "likely",
      when: preflightGot((status) => status >= 500),
      sources: [PREFLIGHT],
    }),
    cause({
      id: "preflight-without-headers",
      mechanism: "cors-preflight-not-handled",
      on: ["failure"],
      certainty: "likely",
      when: answered((p) =>
        p.response?.fields.lacks("access-control-allow-origin") && !leavesOutOrigin(p)
          ? `OPTIONS → ${p.response.status}`
          : false,
      ),
      sources: [PREFLIGHT],
    }),
    cause({
      id: "preflight-leaves-out-origin",
      mechanism: "cors-origin-not-allowed",
      on: ["failure"],
      certainty: "likely",
      when: answered((p) => (leavesOutOrigin(p) ? `OPTIONS → ${p.response?.status}` : false)),
      why: text({
        en: "The preflight's answer says what it allows and leaves out Access-Control-Allow-Origin, as servers do for an origin that is not listed.",
        "zh-CN":
          "预检响应列出了允许的内容，却没有 Access-Control-Allow-Origin：服务器对名单之外的源正是这样响应的。",
      }),
      sources: [PREFLIGHT],
    }),
    cause({
      id: "preflight-allows-several-origins",
      mechanism: "cors-origin-not-allowed",
      on: ["failure"],
      certainty: "certain",
      when: answered((p) => {
        const several = severalOriginsOf(p);
        return several && `Access-Control-Allow-Origin: ${several}`;
      }),
      facts: severalOriginsSeen,
      ...severalOriginsTold,
    }),
    cause({
      id: "preflight-allows-other-origin",
      mechanism: "cors-origin-not-allowed",
      on: ["failure"],
      certainty: "certain",
      when: answered(otherOrigin),
      sources: [PREFLIGHT],
    }),
    cause({
      id: "preflight-method-in-other-case",
      mechanism: "cors-method-or-header-not-allowed",
      on: ["failure"],
      certainty: "certain",
      when: answered(methodInOtherCase),
      why: text({
        en: "The preflight's answer lists the method in another letter case; case counts, and browsers turn only DELETE, GET, HEAD, OPTIONS, POST, PUT to capitals.",
        "zh-CN":
          "预检响应列出的方法大小写不同：方法区分大小写，而浏览器只会把 DELETE、GET、HEAD、OPTIONS、POST、PUT 转成大写。",
      }),
      fix: [
        text({
          en: 'Write it in upper case on both sides: fetch(url, { method: "PATCH" }) and Access-Control-Allow-Methods: PATCH.',
          "zh-CN": '两边都写成大写：fetch(url, { method: "PATCH" }) 和 Access-Control-Allow-Methods: PATCH。',
        }),
      ],
      sources: [PREFLIGHT, fetchStandard("concept-method-normalize")],
    }),
    cause({
      id: "preflight-does-not-allow",
      mechanism: "cors-method-or-header-not-allowed",
      on: ["failure"],
      certainty: "certain",
      when: answered((p) => (p.response?.fields.has("access-control-allow-origin") ? notAllowed(p) : false)),
      sources: [PREFLIGHT],
    }),
    cause({
      id: "preflight-allows-all-but-credentials",
      mechanism: "cors-credentials-not-allowed",
      on: ["failure"],
      certainty: "likely",
      // The credentials mode is in no record: what is left when every other check passes.
      when: answered((p) => {
        const { response } = p;
        if (!response || notAllowed(p) !== false) return false;
        if (!refusesCredentials(response.fields, p.request.fields.get("origin"))) return false;
        const [allowed = ""] = allowedOrigins(response.fields);
        return `Access-Control-Allow-Origin: ${allowed}; Access-Control-Allow-Credentials: ${consents(response.fields) ? "true" : "–"}`;
      }),
      sources: [PREFLIGHT, CREDENTIALS],
    }),
    cause({
      id: "preflight-star-with-credentials",
      mechanism: "cors-method-or-header-not-allowed",
      on: ["failure"],
      certainty: "likely",
      // The credentials mode is in no record: what is left when every other check passes.
      when: answered(starWithCredentials),
      why: text({
        en: "The preflight's answer allows credentials and lists by *; for a request with credentials * is a name like any other.",
        "zh-CN": "预检响应允许凭据，列表却用 *；请求携带凭据时，* 只是一个普通的名字，不再表示全部。",
      }),
      fix: [
        text({
          en: "Name the methods and fields one by one in Access-Control-Allow-Methods and Access-Control-Allow-Headers.",
          "zh-CN": "在 Access-Control-Allow-Methods 和 Access-Control-Allow-Headers 中逐个写出方法和标头。",
        }),
        text({
          en: 'Or call without credentials: credentials: "omit" in fetch.',
          "zh-CN": '或不携带凭据：fetch 使用 credentials: "omit"。',
        }),
      ],
      sources: [PREFLIGHT, CREDENTIALS],
    }),
  ],
} as const;
