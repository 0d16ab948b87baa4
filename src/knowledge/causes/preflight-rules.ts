import { preflight } from "../../diagnosis/condition/chain.ts";
import { all, any, type Condition, holds, quoting } from "../../diagnosis/condition/condition.ts";
import { isPreflight } from "../../diagnosis/condition/is-preflight.ts";
import { sent } from "../../diagnosis/condition/request.ts";
import { status } from "../../diagnosis/condition/response.ts";
import { docs } from "../../diagnosis/source.ts";
import { text } from "../../diagnosis/text.ts";
import { namesAskedFor } from "../../http/cors/preflight-check.ts";
import type { Exchange } from "../../http/exchange.ts";
import { cause } from "../writing/define.ts";
import { answered, failedAfterPreflight, judged, PREFLIGHT } from "./preflight-answer.ts";

const SPRING = docs(
  "Spring: DefaultCorsProcessor",
  "https://docs.spring.io/spring-framework/docs/current/javadoc-api/org/springframework/web/cors/DefaultCorsProcessor.html",
);

const TOMCAT = docs(
  "Tomcat: CORS filter",
  "https://tomcat.apache.org/tomcat-10.1-doc/config/filter.html#CORS_Filter",
);

const GORILLA = docs("gorilla/handlers: cors.go", "https://github.com/gorilla/handlers/blob/main/cors.go");

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

/** A method that no list of defaults has (those have GET, HEAD and POST). */
function asksForRareMethod({ request }: Exchange): boolean {
  return !/^(?:GET|HEAD|POST)?$/.test(request.fields.get("access-control-request-method") ?? "");
}

/** Tomcat's filter empties the answer and calls it text/plain; its lists have no Authorization and no PATCH, PUT or DELETE by default. */
function isOfTomcatsFilter({ response }: Exchange): boolean {
  const { fields, body } = response ?? {};
  return (
    /^text\/plain\b/.test(fields?.get("content-type") ?? "") &&
    (fields?.get("content-length") === "0" || body?.text === "") &&
    !/^(?!Apache-Coyote)./.test(fields?.get("server") ?? "")
  );
}

/** Fields that Tomcat's filter does not take by default. */
function asksForRareField(preflight: Exchange): boolean {
  const taken = ["origin", "accept", "x-requested-with", "content-type"];
  return namesAskedFor(preflight).some((name) => !taken.includes(name));
}

const refusedByList = {
  on: [403, "failure"],
  certainty: "possible",
  when: refusedPreflight(() => true),
  sources: [PREFLIGHT, SPRING, GORILLA],
} as const;

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

/** A list of the server refuses the preflight without a word: told of the OPTIONS request as of the one that never followed it. */
export const preflightRulesCauses = {
  id: "preflight-rules",
  over: ["kept-back-by-preflight", "preflight"],
  causes: [
    cause({
      id: "judged-by-method",
      mechanism: "cors-method-or-header-not-allowed",
      on: [403, "failure"],
      certainty: "likely",
      when: refusedPreflight((p) => judged(p) && asksForRareMethod(p)),
      why: text({
        en: "The server judges preflights (see its Vary) and refuses this one: probably its rules lack the method (often GET and POST alone), or Spring before version 7 has no CORS rules here.",
        "zh-CN":
          "服务器会检查预检（Vary 列出了预检标头）并拒绝了这一个：多半规则里没有这个方法（常常只有 GET 和 POST），或 Spring（7 之前的版本）在此没有 CORS 规则。",
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
        en: "The server judges preflights (its Vary names their fields) and refuses this one: probably its rules lack the page's origin, or Spring before version 7 has no CORS rules here.",
        "zh-CN":
          "服务器会检查预检（Vary 列出了预检标头）并拒绝了这一个：多半规则里没有页面的源，或 Spring（7 之前的版本）在此没有 CORS 规则。",
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
        en: "Spring Framework before version 7 refuses every preflight in this form where no CORS rules are set for the address.",
        "zh-CN": "如果没有为该地址设置 CORS 规则，Spring Framework 7 之前的版本会以同样的形式拒绝所有预检。",
      }),
      sources: [PREFLIGHT, SPRING],
    }),
    cause({
      id: "filter-of-tomcat-by-method",
      mechanism: "cors-method-or-header-not-allowed",
      on: [403, "failure"],
      certainty: "likely",
      when: refusedPreflight((p) => isOfTomcatsFilter(p) && (asksForRareMethod(p) || asksForRareField(p))),
      why: text({
        en: "An empty 403 of this form is how Tomcat's CORS filter refuses; by default its lists have GET, POST, HEAD and OPTIONS, and no Authorization.",
        "zh-CN":
          "Tomcat 的 CORS 过滤器就以这种空的 403 拒绝；它默认只允许 GET、POST、HEAD 和 OPTIONS，也不含 Authorization。",
      }),
      fix: [
        text({
          en: "Add the method to cors.allowed.methods and the fields to cors.allowed.headers of the filter; the page's origin belongs in cors.allowed.origins.",
          "zh-CN":
            "把方法加入过滤器的 cors.allowed.methods，标头加入 cors.allowed.headers；页面的源应在 cors.allowed.origins 中。",
        }),
      ],
      sources: [PREFLIGHT, TOMCAT],
    }),
    cause({
      id: "filter-of-tomcat-by-origin",
      mechanism: "cors-origin-not-allowed",
      on: [403, "failure"],
      certainty: "likely",
      when: refusedPreflight((p) => isOfTomcatsFilter(p) && !asksForRareMethod(p) && !asksForRareField(p)),
      why: text({
        en: "An empty 403 of this form is how Tomcat's CORS filter refuses; method and fields are in its usual lists, so the page's origin is probably missing.",
        "zh-CN":
          "Tomcat 的 CORS 过滤器就以这种空的 403 拒绝；方法和标头都在它默认的名单里，所以多半缺少页面的源。",
      }),
      sources: [PREFLIGHT, TOMCAT],
    }),
    // Spring, Tomcat and gateways refuse the preflight itself where origin, method or a field is not on their list.
    cause({ id: "preflight-refused-for-origin", mechanism: "cors-origin-not-allowed", ...refusedByList }),
    cause({
      id: "preflight-refused-for-field",
      mechanism: "cors-method-or-header-not-allowed",
      ...refusedByList,
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
  ],
} as const;
