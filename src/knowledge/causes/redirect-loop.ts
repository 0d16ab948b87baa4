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
import { fetchStandard } from "../../diagnosis/source.ts";
import { text } from "../../diagnosis/text.ts";
import { mayLeaveOutCookies } from "../../http/cookies-left-out.ts";
import type { Exchange } from "../../http/exchange.ts";
import { cause } from "../writing/define.ts";
import { circle, hops, leadsToHttps } from "../writing/redirect-circle.ts";

const RULES = fetchStandard("http-redirect-fetch");
const SESSION =
  /log-?in|sign-?in|sso|auth|session|account|[?&](next|return\w{0,10}|redirect\w{0,10}|continue|goto|target)=/i;

/** Chromium and Firefox name the end of a loop; a HAR of Firefox only shows the 21 hops, or an end without a name. */
const looped: Condition = (c) => {
  const named = failure("net::ERR_TOO_MANY_REDIRECTS", "NS_ERROR_REDIRECT_LOOP")(c);
  const unnamed = (c.redirects >= 19 && isRedirect(c.exchange)) || cameRound(c);
  return named === false && unnamed ? [] : named;
};

/** Redirects led back to an address that had answered with a redirect, and there it ended without an outcome. */
function cameRound({ exchange, surroundings: { chain } }: Case): boolean {
  return (
    exchange.response === null &&
    exchange.failure?.name === "" &&
    chain.some((h) => isRedirect(h) && h.request.url === exchange.request.url)
  );
}

/** An end without a name before the limit of 20 may as well be an abort, or a connection that was lost. */
const unnamedRound: Condition = holds((c) => c.redirects < 19 && cameRound(c));

/** What is quoted of its end: its name, or how many were followed. */
const howOften: Condition = any(
  quoting("failure", () => true),
  measuring("failure", () => "20 redirects"),
);

function isRedirect(exchange: Exchange): boolean {
  const status = exchange.response?.status ?? 0;
  return status >= 300 && status < 400;
}

/** The redirect names the address that was asked for, written out in full, on https. */
function backToItself(exchange: Exchange): boolean {
  const location = exchange.response?.fields.get("location") ?? "";
  return (
    /^https:/.test(location) && URL.canParse(location) && new URL(location).href === exchange.request.url
  );
}

const toItself: Condition = any(
  quoting("response.field.location", ({ exchange }) => backToItself(exchange)),
  hop((h) => backToItself(h) && quoteHop(h)),
);

const aboutSession: Condition = any(
  quoting("request.url", (c) => SESSION.test(c.exchange.request.url)),
  measuring("request.url", (c) => {
    const urls = hops(c).flatMap((h) => [h.request.url, h.response?.fields.get("location") ?? ""]);
    return urls.find((url) => SESSION.test(url)) ?? false;
  }),
);
/** Set by what stands in front, whatever the application meant (Cloudflare, AWS and Azure balancers, BIG-IP, Imperva, Akamai). */
const OF_THE_NETWORK =
  /^(__cfduid|__cf_bm|_cfuvid|__cflb|AWSALB|ARRAffinity|BIGipServer|TS[0-9a-f]{8}|visid_incap_|incap_ses_|nlbi_|ak_bmsc|bm_|GCLB)/;
const setsCookies: Condition = holds((c) =>
  hops(c).some((h) => h.response?.fields.all("set-cookie").some((line) => !OF_THE_NETWORK.test(line))),
);

/** None was set, nor left out of the record. */
const setsNone: Condition = all(
  not(setsCookies),
  holds((c) => !hops(c).some(mayLeaveOutCookies)),
);

/** Nothing is known of its steps but that they did not end. */
const unseen: Condition = holds((c) => c.redirects === 0 && (c.field("location") ?? "") === "");
const onHttps: Condition = holds((c) => /^https:/i.test(c.exchange.request.url));

/** Redirects that come round again. */
export const redirectLoopCauses = {
  id: "redirect-loop",
  causes: [
    cause({
      id: "session",
      mechanism: "redirect-loop-session",
      on: ["3xx", "failure"],
      certainty: "likely",
      when: all(looped, setsCookies, aboutSession),
      sources: [RULES],
    }),
    cause({
      id: "tls-termination",
      mechanism: "redirect-loop-tls-termination",
      on: ["3xx", "failure"],
      certainty: "likely",
      when: all(looped, toItself),
      sources: [RULES],
    }),
    cause({
      id: "https-to-itself",
      mechanism: "redirect-loop-tls-termination",
      on: [301, 302, 303, 307, 308],
      certainty: "likely",
      when: all(
        holds((c) => !c.exchange.failure && ["GET", "HEAD"].includes(c.exchange.request.method)),
        // A cookie that is set may end it, unless the same was answered before.
        any(
          setsNone,
          all(
            hop((h) => backToItself(h) && quoteHop(h)),
            not(aboutSession),
          ),
        ),
        quoting("response.field.location", ({ exchange }) => backToItself(exchange)),
      ),
      why: text({
        en: "The redirect leads to the https address that was asked for: mostly the server believes that the request came over http, or under another host name.",
        "zh-CN":
          "重定向指向的正是所请求的 https 地址：多半是服务器以为这个请求是通过 http 来的，或用的是另一个主机名。",
      }),
      sources: [RULES],
    }),
    cause({
      id: "circle",
      mechanism: "redirect-loop-rule",
      on: ["3xx", "failure"],
      certainty: "certain",
      when: all(looped, not(unnamedRound), circle, setsNone, not(aboutSession), howOften),
      sources: [RULES],
    }),
    cause({
      id: "rule",
      mechanism: "redirect-loop-rule",
      on: ["3xx", "failure"],
      certainty: "likely",
      when: all(looped, not(unseen), howOften),
      sources: [RULES],
    }),
    // Of 23 loops on https that people reported, all were of this kind.
    cause({
      id: "https-unseen",
      mechanism: "redirect-loop-tls-termination",
      on: ["failure"],
      certainty: "likely",
      when: all(looped, unseen, onHttps, howOften),
      why: text({
        en: "The steps of the loop are not in this record. On https it is often a server that is reached over plain http behind the end of TLS and leads to https again and again.",
        "zh-CN":
          "记录里没有循环的各个步骤。在 https 上，常见的是 TLS 在前面终止，后面的服务器收到的是明文 http，于是一再重定向到 https。",
      }),
      sources: [RULES],
    }),
    cause({
      id: "rule-perhaps",
      mechanism: "redirect-loop-rule",
      on: ["failure"],
      certainty: "possible",
      when: all(looped, unseen, howOften),
      sources: [RULES],
    }),
    cause({
      id: "session-perhaps",
      mechanism: "redirect-loop-session",
      on: ["3xx", "failure"],
      certainty: "possible",
      when: looped,
      sources: [RULES],
    }),
    cause({
      id: "tls-perhaps",
      mechanism: "redirect-loop-tls-termination",
      on: ["3xx", "failure"],
      certainty: "possible",
      // Of one that is seen without its chain nothing speaks against it.
      when: all(looped, any(leadsToHttps, not(circle))),
      sources: [RULES],
    }),
    cause({
      id: "single-hop",
      mechanism: "redirect-loop-rule",
      on: [301, 302, 303, 307, 308],
      certainty: "possible",
      when: all(
        holds((c) => !c.exchange.failure && c.exchange.request.method === "GET"),
        setsNone,
        quoting("response.field.location", (c) => {
          const location = c.field("location");
          if (location === null || !URL.canParse(location, c.exchange.request.url)) return false;
          return new URL(location, c.exchange.request.url).href === c.exchange.request.url;
        }),
      ),
      sources: [RULES],
    }),
  ],
} as const;
