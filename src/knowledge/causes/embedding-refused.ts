import type { Case } from "../../diagnosis/case.ts";
import { all, any, type Condition, holds, quoting } from "../../diagnosis/condition/condition.ts";
import { failure } from "../../diagnosis/condition/failure.ts";
import { isCrossOrigin } from "../../diagnosis/condition/origin.ts";
import { resourceType, sent } from "../../diagnosis/condition/request.ts";
import { field } from "../../diagnosis/condition/response.ts";
import { fetchStandard } from "../../diagnosis/source.ts";
import { cause } from "../writing/define.ts";
import { CSP } from "../writing/manuals.ts";
import { FRAME_OPTIONS, forbidsFrames } from "./forbids-frames.ts";

const blockedByResponse = quoting("failure", (c) => {
  const name = c.exchange.failure?.name ?? "";
  return /BLOCKED_BY_RESPONSE/.test(name);
});
const framed = any(sent("sec-fetch-dest", /^i?frame$/), resourceType("document", "sub_frame", "subdocument"));

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

/** A field that says who may frame the answer. */
const framingRule: Condition = any(
  field("content-security-policy", /frame-ancestors/i),
  field("x-frame-options"),
);

/** The answer came, and says that this page may not embed it: in a frame, or as what a page loads. */
export const embeddingRefusedCauses = {
  id: "embedding-refused",
  over: ["browser-policy"],
  causes: [
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
  ],
} as const;
