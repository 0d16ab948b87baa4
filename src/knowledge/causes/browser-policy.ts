import type { Case } from "../../diagnosis/case.ts";
import { partOf } from "../../diagnosis/condition/address.ts";
import { hop, quoteHop } from "../../diagnosis/condition/chain.ts";
import { all, any, type Condition, holds, not, quoting } from "../../diagnosis/condition/condition.ts";
import { failure } from "../../diagnosis/condition/failure.ts";
import { crossOrigin, isCrossOrigin, withholds } from "../../diagnosis/condition/origin.ts";
import { path } from "../../diagnosis/condition/path.ts";
import { notSent, resourceType, sent } from "../../diagnosis/condition/request.ts";
import { field, mediaType, typeOf } from "../../diagnosis/condition/response.ts";
import { unsent } from "../../diagnosis/condition/unsent.ts";
import { docs, fetchStandard } from "../../diagnosis/source.ts";
import { text } from "../../diagnosis/text.ts";
import { leadsToRefusedCredentials } from "../../http/cors/target-with-credentials.ts";
import { cause } from "../writing/define.ts";
import { FRAME_OPTIONS, forbidsFrames } from "./forbids-frames.ts";

const MIXED = docs("Mixed Content", "https://www.w3.org/TR/mixed-content/");
const CSP = docs("Content Security Policy Level 3", "https://www.w3.org/TR/CSP3/");
const MODULES = docs(
  "HTML: fetching scripts",
  "https://html.spec.whatwg.org/multipage/webappapis.html#fetching-scripts",
);
const JS_TYPES = /^(application|text)\/(x-)?(java|ecma|live)script|^text\/jscript/;

/** A page of https asks for an address of http, which is not this machine. */
const insecureOnSecurePage: Condition = quoting(
  "request.url",
  (c) =>
    c.url?.protocol === "http:" &&
    !/^(localhost|.{1,200}\.localhost|127\..{1,20}|\[::1\])$/.test(c.url.hostname) &&
    (c.pageOrigin ?? "").startsWith("https:"),
);

/** Nothing was recorded of how it ended: no response, no failure (or Firefox's, which has no name). */
const noOutcome: Condition = holds(
  ({ exchange }) => exchange.ended && !exchange.response && (exchange.failure?.name ?? "") === "",
);
const blockedByResponse = quoting("failure", (c) => {
  const name = c.exchange.failure?.name ?? "";
  return /BLOCKED_BY_RESPONSE/.test(name);
});
const framed = any(sent("sec-fetch-dest", /^i?frame$/), resourceType("document", "sub_frame", "subdocument"));
const script = any(resourceType("script"), sent("sec-fetch-dest", /^(script|worker|sharedworker)$/));

/**
 * The page is of another origin. Sec-Fetch-Site tells of the whole chain, the check of the last address (Fetch): after a
 * redirect the page's own origin has to tell.
 */
function isForeign(c: Case): boolean {
  if (c.redirects === 0) {
    const isAcross = /^(cross|same)-site$/.test(c.sent("sec-fetch-site") ?? "");
    return isAcross && (c.pageOrigin === null || isCrossOrigin(c));
  }
  // What a stylesheet loads names the stylesheet, and belongs to the page.
  return !/\.css(?:[?#]|$)/i.test(c.sent("referer") ?? "") && isCrossOrigin(c);
}
const ok: Condition = holds((c) => c.status !== null && c.status < 300);

/** Ports that browsers refuse (Fetch, bad port): those a developer may meet by accident. */
const BAD_PORTS = new Set(
  "1 7 9 11 13 15 17 19 20 21 22 23 25 37 42 43 53 69 77 79 87 95 101 102 103 104 109 110 111 113 115 117 119 123 135 137 139 143 161 179 389 427 465 512 513 514 515 526 530 531 532 540 548 554 556 563 587 601 636 989 990 993 995 1719 1720 1723 2049 3659 4045 4190 5060 5061 6000 6566 6665 6666 6667 6668 6669 6679 6697 10080".split(
    " ",
  ),
);

/** A field that says who may frame the answer. */
const framingRule: Condition = any(
  field("content-security-policy", /frame-ancestors/i),
  field("x-frame-options"),
);

/** The browser refused to send, load or hand over by a rule of the page or its own. */
export const browserPolicyCauses = {
  id: "browser-policy",
  over: ["request-body"],
  causes: [
    cause({
      id: "mixed-content-unsent",
      mechanism: "mixed-content-blocked",
      on: ["any"],
      certainty: "certain",
      // Pictures, sound and film are asked for over https in their place.
      when: all(
        unsent,
        resourceType("fetch", "xhr", "script", "stylesheet", "font", "iframe"),
        insecureOnSecurePage,
      ),
      sources: [MIXED],
    }),
    cause({
      id: "mixed-content",
      mechanism: "mixed-content-blocked",
      on: ["any"],
      certainty: "likely",
      when: all(
        noOutcome,
        quoting(
          "request.url",
          (c) => c.url?.protocol === "http:" && !/^(localhost|127\.|\[::1\])/.test(c.url.hostname),
        ),
        holds((c) => c.pageOrigin === null || c.pageOrigin.startsWith("https:")),
        holds((c) => c.exchange.type !== "websocket" && !(c.exchange.type === null && c.pageOrigin === null)),
        holds((c) => c.exchange.type !== "document"),
      ),
      sources: [MIXED],
    }),
    cause({
      id: "unsafe-port",
      mechanism: "unsafe-port",
      on: ["failure"],
      certainty: "likely",
      when: all(
        failure(""),
        quoting(
          "request.url",
          (c) => c.url !== null && BAD_PORTS.has(c.url.port) && partOf(c.exchange.request.url, "host"),
        ),
      ),
      sources: [fetchStandard("port-blocking")],
    }),
    cause({
      id: "corp",
      mechanism: "cross-origin-embedding-blocked",
      on: ["any"],
      certainty: "likely",
      when: all(
        blockedByResponse,
        any(
          field("cross-origin-resource-policy"),
          holds((c) => /\.(NotSame|Coep|Coop)/.test(c.exchange.failure?.name ?? "")),
        ),
      ),
      sources: [fetchStandard("cross-origin-resource-policy-header")],
    }),
    // Firefox's record has no name for it and looks like a clean answer.
    cause({
      id: "corp-unnamed",
      mechanism: "cross-origin-embedding-blocked",
      on: ["2xx", "3xx", "4xx", "5xx"],
      certainty: "likely",
      when: all(
        holds((c) => c.exchange.type === null && c.exchange.failure === null),
        sent("sec-fetch-mode", /^no-cors$/),
        any(
          field("cross-origin-resource-policy", /^same-origin$/),
          all(field("cross-origin-resource-policy", /^same-site$/), sent("sec-fetch-site", /^cross-site$/)),
        ),
        holds(isForeign),
      ),
      sources: [fetchStandard("cross-origin-resource-policy-header")],
    }),
    cause({
      id: "framing",
      mechanism: "framing-refused",
      on: ["any"],
      certainty: "certain",
      when: all(any(blockedByResponse, failure("net::ERR_BLOCKED_BY_CSP")), framed, framingRule),
      sources: [CSP, FRAME_OPTIONS],
    }),
    cause({
      id: "framing-by-name",
      mechanism: "framing-refused",
      on: ["any"],
      certainty: "certain",
      when: all(
        failure("NS_ERROR_XFO_VIOLATION", "NS_ERROR_CSP_FRAME_ANCESTOR_VIOLATION"),
        any(framingRule, () => []),
      ),
      sources: [CSP, FRAME_OPTIONS],
    }),
    // Where Firefox does not name it in what an extension is told.
    cause({
      id: "framing-forbidden",
      mechanism: "framing-refused",
      on: ["2xx"],
      certainty: "likely",
      when: all(
        sent("sec-fetch-dest", /^i?frame$/),
        holds(({ exchange }) => !/^net::/.test(exchange.failure?.name ?? "")),
        forbidsFrames,
      ),
      sources: [CSP, FRAME_OPTIONS],
    }),
    cause({
      id: "embedding",
      mechanism: "cross-origin-embedding-blocked",
      on: ["any"],
      certainty: "likely",
      when: any(blockedByResponse, failure("net::ERR_BLOCKED_BY_ORB")),
      sources: [fetchStandard("cross-origin-resource-policy-header")],
    }),
    // A frame may have been refused by its own policy (frame-ancestors); for what a page loads the name leaves nothing open.
    cause({
      id: "csp-of-page",
      mechanism: "csp-blocked",
      on: ["failure"],
      certainty: "certain",
      when: all(
        failure("net::ERR_BLOCKED_BY_CSP"),
        resourceType("fetch", "xhr", "script", "stylesheet", "image", "font", "media", "websocket"),
      ),
      sources: [CSP],
    }),
    cause({
      id: "csp",
      mechanism: "csp-blocked",
      on: ["2xx", "3xx"],
      certainty: "likely",
      when: failure("net::ERR_BLOCKED_BY_CSP"),
      sources: [CSP],
    }),
    cause({
      id: "nosniff",
      mechanism: "response-type-blocked",
      on: ["2xx"],
      certainty: "likely",
      when: all(
        ok,
        field("x-content-type-options", "nosniff"),
        any(
          all(
            script,
            holds((c) => c.mediaType !== "" && !JS_TYPES.test(c.mediaType) && c.mediaType !== "text/html"),
            holds((c) => c.mediaType !== "application/json" && c.mediaType !== "application/wasm"),
            mediaType(/./),
          ),
          all(
            any(resourceType("stylesheet"), sent("sec-fetch-dest", /^style$/)),
            mediaType(/^(?!text\/(css|html)$)/),
          ),
        ),
      ),
      sources: [fetchStandard("x-content-type-options-header")],
    }),
    cause({
      id: "module-type",
      mechanism: "response-type-blocked",
      on: ["2xx"],
      certainty: "likely",
      when: all(
        ok,
        script,
        // Fetch metadata go to trustworthy origins alone; elsewhere Origin shows a load with CORS, as modules are.
        any(
          path(/\.mjs$/i),
          sent("sec-fetch-mode", /^cors$/),
          all(notSent("sec-fetch-mode"), sent("origin")),
        ),
        quoting(
          "response.field.content-type",
          (c) =>
            c.mediaType !== "" &&
            !JS_TYPES.test(c.mediaType) &&
            !/json|wasm|css|html/.test(c.mediaType) &&
            typeOf(c),
        ),
      ),
      sources: [MODULES],
    }),
    cause({
      id: "no-cors-answer",
      mechanism: "fetch-mode-refused",
      on: ["2xx", "3xx", "4xx", "5xx"],
      certainty: "likely",
      when: all(
        failure("net::ERR_ABORTED"),
        resourceType("fetch"),
        crossOrigin,
        holds((c) => c.exchange.response?.fields.list.length === 0),
      ),
      sources: [fetchStandard("concept-filtered-response-opaque")],
    }),
    cause({
      id: "no-cors-type",
      mechanism: "fetch-mode-refused",
      on: [400, 415, 422],
      certainty: "likely",
      when: all(
        sent("sec-fetch-mode", /^no-cors$/),
        sent("content-type", /^text\/plain\b/i),
        holds((c) => c.sentJson !== null && typeof c.sentJson.value === "object"),
      ),
      why: text({
        en: "The request was sent in mode no-cors (a fetch, or sendBeacon), which allows three content types only: JSON went out as text/plain.",
        "zh-CN":
          "请求以 no-cors 模式发出（fetch 或 sendBeacon），它只允许三种内容类型：JSON 以 text/plain 发出。",
      }),
      fix: [
        text({
          en: "Leave mode: no-cors out (for sendBeacon use fetch with keepalive), send Content-Type: application/json, and let the server allow the page's origin (CORS).",
          "zh-CN":
            "去掉 mode: no-cors（sendBeacon 改用带 keepalive 的 fetch），发送 Content-Type: application/json，并让服务器允许页面的源（CORS）。",
        }),
      ],
      sources: [fetchStandard("cors-safelisted-request-header")],
    }),
    cause({
      id: "redirect-manual",
      mechanism: "fetch-mode-refused",
      on: ["failure"],
      certainty: "likely",
      when: all(
        failure("net::ERR_ABORTED"),
        resourceType("fetch"),
        holds((c) => c.status === null && (c.exchange.duration ?? 0) < 20),
        hop((h) => quoteHop(h)),
      ),
      sources: [fetchStandard("http-redirect-fetch")],
    }),
    cause({
      id: "redirect-error",
      mechanism: "fetch-mode-refused",
      on: ["3xx"],
      certainty: "likely",
      // Each hop to a foreign origin has to pass the CORS check first (Fetch, HTTP fetch).
      when: all(
        failure("net::ERR_FAILED"),
        resourceType("fetch", "xhr"),
        field("location"),
        not(holds((c) => (isCrossOrigin(c) && withholds(c)) || leadsToRefusedCredentials(c.exchange))),
      ),
      sources: [fetchStandard("http-redirect-fetch")],
    }),
  ],
} as const;
