import { partOf } from "../../diagnosis/condition/address.ts";
import { all, any, type Condition, holds, quoting } from "../../diagnosis/condition/condition.ts";
import { failure } from "../../diagnosis/condition/failure.ts";
import { path } from "../../diagnosis/condition/path.ts";
import { notSent, resourceType, sent } from "../../diagnosis/condition/request.ts";
import { field, mediaType, typeOf } from "../../diagnosis/condition/response.ts";
import { unsent } from "../../diagnosis/condition/unsent.ts";
import { docs, fetchStandard } from "../../diagnosis/source.ts";
import { cause } from "../writing/define.ts";
import { CSP } from "../writing/manuals.ts";

const MIXED = docs("Mixed Content", "https://www.w3.org/TR/mixed-content/");
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

const script = any(resourceType("script"), sent("sec-fetch-dest", /^(script|worker|sharedworker)$/));
const ok: Condition = holds((c) => c.status !== null && c.status < 300);

/** Ports that browsers refuse (Fetch, bad port): those a developer may meet by accident. */
const BAD_PORTS = new Set(
  "1 7 9 11 13 15 17 19 20 21 22 23 25 37 42 43 53 69 77 79 87 95 101 102 103 104 109 110 111 113 115 117 119 123 135 137 139 143 161 179 389 427 465 512 513 514 515 526 530 531 532 540 548 554 556 563 587 601 636 989 990 993 995 1719 1720 1723 2049 3659 4045 4190 5060 5061 6000 6566 6665 6666 6667 6668 6669 6679 6697 10080".split(
    " ",
  ),
);

/** The browser refused to send or load by a rule of the page or its own. */
export const browserPolicyCauses = {
  id: "browser-policy",
  over: ["fetch-mode"],
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
  ],
} as const;
