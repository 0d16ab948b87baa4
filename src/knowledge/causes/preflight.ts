import type { Case } from "../../diagnosis/case.ts";
import { preflight } from "../../diagnosis/condition/chain.ts";
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
import { isPreflight } from "../../diagnosis/condition/is-preflight.ts";
import {
  crossOrigin,
  isLoopbackOrPrivate,
  needsPreflight,
  originOfPage,
  ownFields,
} from "../../diagnosis/condition/origin.ts";
import { sent } from "../../diagnosis/condition/request.ts";
import { lacks, status } from "../../diagnosis/condition/response.ts";
import { websocket } from "../../diagnosis/condition/websocket.ts";
import { says } from "../../diagnosis/condition/words.ts";
import { measured } from "../../diagnosis/evidence.ts";
import { docs, fetchStandard } from "../../diagnosis/source.ts";
import { text } from "../../diagnosis/text.ts";
import { allowedOrigins, consents, refusesCredentials, refusesOrigin } from "../../http/cors/cors-check.ts";
import { type Refusal, refusalOf } from "../../http/cors/preflight-check.ts";
import type { Exchange } from "../../http/exchange.ts";
import { parsedUrl } from "../../http/parsed-url.ts";
import { cause } from "../writing/define.ts";
import { severalOriginsOf, severalOriginsSeen, severalOriginsTold } from "./several-origins.ts";

const PREFLIGHT = fetchStandard("cors-preflight-fetch");
const CREDENTIALS = fetchStandard("cors-protocol-and-credentials");
const SPRING = docs(
  "Spring: DefaultCorsProcessor",
  "https://docs.spring.io/spring-framework/docs/current/javadoc-api/org/springframework/web/cors/DefaultCorsProcessor.html",
);
const GORILLA = docs("gorilla/handlers: cors.go", "https://github.com/gorilla/handlers/blob/main/cors.go");

/**
 * Fields that the page's own code, a tracing library or a cache setting adds and the interface did not ask for: those of
 * W3C Trace Context and Baggage, Zipkin, Sentry, Application Insights, New Relic, Datadog, Elastic and Jaeger.
 */
const BESIDE_THE_API =
  /^(x-.*|baggage|sentry-trace|trace(parent|state)|b3|request-(id|context)|correlation-context|newrelic|elastic-apm-traceparent|uber-trace-id|cache-control|pragma|if-.*)$/;

/** No preflight can meet a 401: one never has credentials (Fetch, CORS protocol and credentials). A proxy's 407 is another thing. */
const ASKED_FOR_CREDENTIALS = text({
  en: "The server asks the preflight for credentials, and browsers never send any with one: OPTIONS has to be answered before the login is checked.",
  "zh-CN": "服务器要求预检请求带凭据，而浏览器从不随预检发送凭据：必须先响应 OPTIONS，再检查登录。",
});

const notOk: Condition = quoting(
  "response.status",
  (c) => c.status !== null && (c.status < 200 || c.status > 299),
);
/** A call across origins that got no status. */
const withoutStatus: Condition = all(
  holds((c) => c.status === null),
  crossOrigin,
  not(websocket),
);
/** As browsers call what CORS withholds. */
const named: Condition = failure("net::ERR_FAILED", "NS_ERROR_DOM_BAD_URI");
/** It failed beside its preflight, which says enough where the record has no name for the failure, as Firefox's has none. */
const failedAfterPreflight: Condition = all(any(named, failure("")), withoutStatus);
/** It needed a preflight, and none is in the capture: what became of that can only be guessed. */
const stoppedUnseen: Condition = all(
  named,
  withoutStatus,
  holds((c) => c.surroundings.preflight === null && needsPreflight(c)),
);

/** A preflight that got 403 and that the predicate fits: told of it as of the request that never followed it. */
function refusedPreflight(fits: (p: Exchange) => boolean): Condition {
  return any(
    all(
      isPreflight,
      status(403),
      holds((c) => fits(c.exchange)),
    ),
    all(
      failedAfterPreflight,
      preflight((p) => (p.response?.status === 403 && fits(p) ? "OPTIONS → 403" : false)),
    ),
  );
}

/**
 * It varies by the method that was asked for, as what looks at preflights does. Mostly that compares them with a list;
 * Spring says so of every preflight, and refuses it with 403 where it has no CORS rules at all.
 */
function judged({ response }: Exchange): boolean {
  return /\baccess-control-request-method\b/i.test(response?.fields.all("vary").join(", ") ?? "");
}

/** A method that no list of defaults has (those have GET, HEAD and POST). */
function asksForRareMethod({ request }: Exchange): boolean {
  return !/^(?:GET|HEAD|POST)?$/.test(request.fields.get("access-control-request-method") ?? "");
}

const besideTheApi: Condition = (c) => {
  const own = ownFields(c).find((name) => BESIDE_THE_API.test(name));
  return own === undefined ? false : [measured(`request.field.${own}`, own)];
};
/** The same where the record has no name for any failure, as Firefox's has none: the network may have failed as well. */
const unnamedUnseen: Condition = all(
  failure(""),
  withoutStatus,
  holds((c) => c.surroundings.preflight === null && needsPreflight(c) && !asksVisitorsMachine(c)),
);

/** A page of another network asks for an address that means the machine or network of whoever looks at it: mostly nothing listens there. */
function asksVisitorsMachine(c: Case): boolean {
  const page = parsedUrl(c.pageOrigin ?? "")?.hostname ?? "";
  return c.url !== null && isLoopbackOrPrivate(c.url.hostname) && page !== "" && !isLoopbackOrPrivate(page);
}

const refusedByList = {
  on: [403, "failure"],
  certainty: "possible",
  when: refusedPreflight(() => true),
  sources: [PREFLIGHT, SPRING, GORILLA],
} as const;

/** Its preflight was answered by 2xx, so one of the checks on the fields of that answer failed (Fetch, 4.8). */
function answered(read: (preflight: Exchange, c: Case) => string | false): Condition {
  return all(
    failedAfterPreflight,
    preflight((p, c) => {
      const status = p.response?.status ?? 0;
      return status >= 200 && status < 300 ? read(p, c) : false;
    }),
  );
}

/** What the answer refuses even without credentials, as one line to tell; false where it allows all. */
function notAllowed(asked: Exchange): string | false {
  return told(refusalOf(asked, false));
}

/** What the preflight's own answer leaves out of a list, where it allows the origin. */
function leavesOut(...kinds: readonly Refusal["what"][]): (c: Case) => string | false {
  return ({ exchange }) => {
    const refusal = refusalOf(exchange, false);
    const isAllowed = exchange.response?.fields.has("access-control-allow-origin") ?? false;
    return isAllowed && refusal !== null && kinds.includes(refusal.what) && told(refusal);
  };
}

function told(refusal: Refusal | null): string | false {
  if (refusal === null) return false;
  if (refusal.what === "method") return `Access-Control-Allow-Methods: ${refusal.allowed.join(", ") || "–"}`;
  if (refusal.what === "fields") return `Access-Control-Allow-Headers lacks ${refusal.missing.join(", ")}`;
  return `${refusal.field}: ${refusal.value}`;
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

/** The one value that refuses the origin which the preflight named; false where it is allowed or no value is there. */
function otherOrigin({ request, response }: Exchange): string | false {
  const origin = request.fields.get("origin");
  const allowed = response ? allowedOrigins(response.fields) : [];
  return response && origin !== null && allowed.length === 1 && refusesOrigin(response.fields, origin)
    ? `Access-Control-Allow-Origin: ${allowed.join(", ")}`
    : false;
}

/** A 2xx without a body, a rule or a list of methods: nothing but a CORS library takes OPTIONS so. */
function isBare({ response }: Exchange): boolean {
  const status = response?.status ?? 0;
  if (!response || status < 200 || status > 299) return false;
  const { fields, body } = response;
  const isEmpty = body.text === "" || fields.get("content-length") === "0" || status === 204;
  return (
    isEmpty && fields.lacks("allow") && !fields.list.some(({ name }) => /^access-control-allow-/i.test(name))
  );
}

const bareWhy = text({
  en: "The preflight got a bare answer, as some CORS libraries give when the origin, the method or a field is not on their list.",
  "zh-CN": "预检只得到空白的响应：源、方法或某个标头不在名单里时，有些 CORS 库就这样响应。",
});
/** Told of the preflight as of the request that never followed it. */
const bare = {
  on: ["2xx", "failure"],
  when: any(
    all(
      isPreflight,
      sent("origin"),
      quoting("response.status", (c) => isBare(c.exchange)),
    ),
    answered((p) => (isBare(p) ? `OPTIONS → ${p.response?.status}` : false)),
  ),
  why: bareWhy,
  fix: [
    text({
      en: "Put the page's origin, the method and each field of Access-Control-Request-Headers on the server's CORS lists.",
      "zh-CN": "把页面的源、请求方法和 Access-Control-Request-Headers 中的每个标头加入服务器的 CORS 名单。",
    }),
    text({
      en: "Switch on the debug output of the CORS library: it names what it refused.",
      "zh-CN": "打开 CORS 库的调试输出：它会写明拒绝了什么。",
    }),
  ],
  sources: [
    PREFLIGHT,
    docs("rs/cors: cors.go", "https://github.com/rs/cors/blob/master/cors.go"),
    docs("rack-cors: resource.rb", "https://github.com/cyu/rack-cors/blob/master/lib/rack/cors/resource.rb"),
    docs("Corsica", "https://hexdocs.pm/corsica/Corsica.html"),
  ],
} as const;

const HAS_RULES = /^access-control-allow-(methods|headers|credentials)$/i;

/** The answer says what it allows, and leaves out the origin. */
function leavesOutOrigin({ response }: Exchange): boolean {
  return (
    (response?.fields.lacks("access-control-allow-origin") ?? false) &&
    (response?.fields.list.some(({ name }) => HAS_RULES.test(name)) ?? false)
  );
}

/** The OPTIONS request that asks for permission, and the request that never followed it. */
export const preflightCauses = {
  id: "preflight",
  causes: [
    cause({
      id: "answered-by-error",
      mechanism: "cors-preflight-not-handled",
      on: ["3xx", "4xx", "5xx"],
      certainty: "likely",
      when: all(
        isPreflight,
        notOk,
        not(
          all(
            status(403),
            holds((c) => judged(c.exchange)),
          ),
        ),
      ),
      sources: [PREFLIGHT],
    }),
    cause({
      id: "judged-by-method",
      mechanism: "cors-method-or-header-not-allowed",
      on: [403, "failure"],
      certainty: "likely",
      when: refusedPreflight((p) => judged(p) && asksForRareMethod(p)),
      why: text({
        en: "The server judges preflights (its Vary names their fields) and refuses this one: probably its rules lack the method (often GET and POST alone), or Spring has no CORS rules here.",
        "zh-CN":
          "服务器会检查预检（Vary 列出了预检标头）并拒绝了这一个：多半规则里没有这个方法（常常只有 GET 和 POST），或 Spring 在此没有 CORS 规则。",
      }),
      sources: [PREFLIGHT, SPRING],
    }),
    cause({
      id: "judged-by-origin",
      mechanism: "cors-origin-not-allowed",
      on: [403, "failure"],
      certainty: "likely",
      when: refusedPreflight((p) => judged(p) && !asksForRareMethod(p)),
      why: text({
        en: "The server judges preflights (its Vary names their fields) and refuses this one: probably its rules lack the page's origin, or Spring has no CORS rules here.",
        "zh-CN":
          "服务器会检查预检（Vary 列出了预检标头）并拒绝了这一个：多半规则里没有页面的源，或 Spring 在此没有 CORS 规则。",
      }),
      sources: [PREFLIGHT, SPRING],
    }),
    cause({
      id: "judged-without-rules",
      mechanism: "cors-preflight-not-handled",
      on: [403, "failure"],
      certainty: "possible",
      when: refusedPreflight(judged),
      why: text({
        en: "Spring refuses every preflight in this form where no CORS rules are set for the address.",
        "zh-CN": "如果没有为该地址设置 CORS 规则，Spring 会以同样的形式拒绝所有预检。",
      }),
      sources: [PREFLIGHT, SPRING],
    }),
    // No list refuses so: it was redirected, or OPTIONS has no route.
    cause({
      id: "answered-without-route",
      mechanism: "cors-preflight-not-handled",
      on: [301, 302, 303, 307, 308, 404, 405],
      certainty: "certain",
      when: isPreflight,
      sources: [PREFLIGHT],
    }),
    cause({
      id: "asked-for-credentials",
      mechanism: "cors-preflight-not-handled",
      on: [401],
      certainty: "certain",
      when: all(isPreflight, status(401)),
      why: ASKED_FOR_CREDENTIALS,
      sources: [PREFLIGHT, CREDENTIALS],
    }),
    cause({
      id: "answered-without-headers",
      mechanism: "cors-preflight-not-handled",
      on: ["2xx"],
      certainty: "likely",
      when: all(isPreflight, sent("origin"), lacks("access-control-allow-origin")),
      sources: [PREFLIGHT],
    }),
    cause({
      id: "answered-for-several-origins",
      mechanism: "cors-origin-not-allowed",
      on: ["2xx"],
      certainty: "certain",
      when: all(
        isPreflight,
        sent("origin"),
        measuring("response.field.access-control-allow-origin", (c) => severalOriginsOf(c.exchange)),
      ),
      facts: severalOriginsSeen,
      ...severalOriginsTold,
    }),
    cause({
      id: "answered-for-other-origin",
      mechanism: "cors-origin-not-allowed",
      on: ["2xx"],
      certainty: "certain",
      when: all(
        isPreflight,
        measuring("response.field.access-control-allow-origin", (c) => otherOrigin(c.exchange)),
      ),
      sources: [PREFLIGHT],
    }),
    cause({
      id: "method-or-header-not-listed",
      mechanism: "cors-method-or-header-not-allowed",
      on: ["2xx"],
      certainty: "certain",
      when: all(
        isPreflight,
        any(
          measuring("response.field.access-control-allow-methods", leavesOut("method", "unreadable")),
          measuring("response.field.access-control-allow-headers", leavesOut("fields")),
        ),
      ),
      sources: [PREFLIGHT],
    }),
    cause({
      id: "says-field-refused",
      mechanism: "cors-method-or-header-not-allowed",
      on: ["4xx"],
      certainty: "likely",
      // No body and no credentials to judge: an answer that speaks of header fields means those that were asked for.
      when: all(
        isPreflight,
        sent("access-control-request-headers"),
        says(/headers?\b[^\n]{0,40}(not (allowed|permitted|accepted|supported)|disallowed|forbidden)/i),
      ),
      sources: [PREFLIGHT],
    }),
    // No rule of an application that answers preflights: it redirects them or has no route for them (Fetch, CORS-preflight).
    cause({
      id: "preflight-without-route",
      mechanism: "cors-preflight-not-handled",
      on: ["failure"],
      certainty: "certain",
      when: all(
        failedAfterPreflight,
        preflight((p) => {
          const status = p.response?.status ?? 0;
          return [301, 302, 303, 307, 308, 404, 405].includes(status) ? `OPTIONS → ${status}` : false;
        }),
      ),
      sources: [PREFLIGHT],
    }),
    cause({
      id: "preflight-asked-for-credentials",
      mechanism: "cors-preflight-not-handled",
      on: ["failure"],
      certainty: "certain",
      when: all(
        failedAfterPreflight,
        preflight((p) => (p.response?.status === 401 ? "OPTIONS → 401" : false)),
      ),
      why: ASKED_FOR_CREDENTIALS,
      sources: [PREFLIGHT, CREDENTIALS],
    }),
    cause({
      id: "preflight-failed",
      mechanism: "cors-preflight-not-handled",
      on: ["failure"],
      certainty: "likely",
      when: all(
        failedAfterPreflight,
        preflight((p) => {
          const status = p.response?.status ?? 0;
          const wasJudged = status === 403 && judged(p);
          return status >= 300 && status < 500 && !wasJudged ? `OPTIONS → ${status}` : false;
        }),
      ),
      sources: [PREFLIGHT],
    }),
    // Spring, Tomcat and gateways refuse the preflight itself where origin, method or a field is not on their list.
    cause({ id: "preflight-refused-for-origin", mechanism: "cors-origin-not-allowed", ...refusedByList }),
    cause({
      id: "preflight-refused-for-field",
      mechanism: "cors-method-or-header-not-allowed",
      ...refusedByList,
    }),
    cause({
      id: "preflight-met-error",
      mechanism: "cors-preflight-not-handled",
      on: ["failure"],
      certainty: "likely",
      when: all(
        failedAfterPreflight,
        preflight((p) => ((p.response?.status ?? 0) >= 500 ? `OPTIONS → ${p.response?.status}` : false)),
      ),
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
    // Go's rs/cors, rack-cors and Corsica answer so, without a word, whatever it is that their lists lack.
    cause({
      id: "preflight-left-bare-for-field",
      mechanism: "cors-method-or-header-not-allowed",
      certainty: "possible",
      ...bare,
    }),
    cause({
      id: "preflight-left-bare-for-origin",
      mechanism: "cors-origin-not-allowed",
      certainty: "possible",
      ...bare,
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
        const [allowed = ""] = response ? allowedOrigins(response.fields) : [];
        if (!response || notAllowed(p) !== false) return false;
        if (!refusesCredentials(response.fields, p.request.fields.get("origin"))) return false;
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
    cause({
      id: "own-field-not-allowed",
      mechanism: "cors-method-or-header-not-allowed",
      on: ["failure"],
      certainty: "likely",
      when: all(
        stoppedUnseen,
        measuring("failure", (c) => ownFields(c).find((name) => BESIDE_THE_API.test(name)) ?? false),
      ),
      sources: [PREFLIGHT],
    }),
    cause({
      id: "unnamed-with-own-field",
      mechanism: "cors-method-or-header-not-allowed",
      on: ["failure"],
      certainty: "possible",
      when: all(unnamedUnseen, besideTheApi),
      sources: [PREFLIGHT],
    }),
    cause({
      id: "unnamed-with-preflight",
      mechanism: "cors-preflight-not-handled",
      on: ["failure"],
      certainty: "possible",
      when: all(unnamedUnseen, originOfPage),
      sources: [PREFLIGHT],
    }),
    cause({
      id: "preflight-not-seen",
      mechanism: "cors-preflight-not-handled",
      on: ["failure"],
      certainty: "likely",
      when: stoppedUnseen,
      sources: [PREFLIGHT],
    }),
    cause({
      id: "preflight-may-not-allow",
      mechanism: "cors-method-or-header-not-allowed",
      on: ["failure"],
      certainty: "possible",
      when: stoppedUnseen,
      sources: [PREFLIGHT],
    }),
    cause({
      id: "preflight-names-other-origin",
      mechanism: "cors-origin-not-allowed",
      on: ["failure"],
      certainty: "possible",
      when: stoppedUnseen,
      sources: [PREFLIGHT],
    }),
  ],
} as const;
