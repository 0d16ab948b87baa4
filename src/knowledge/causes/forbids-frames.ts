import type { Case } from "../../diagnosis/case.ts";
import { any, type Condition, quoting } from "../../diagnosis/condition/condition.ts";
import { isCrossOrigin } from "../../diagnosis/condition/origin.ts";
import { docs } from "../../diagnosis/source.ts";
import { frameAncestors } from "../../http/framing.ts";

export const FRAME_OPTIONS = docs(
  "HTML: X-Frame-Options",
  "https://html.spec.whatwg.org/multipage/document-lifecycle.html#the-x-frame-options-header",
);

/** The frame's page is of another origin, as the request or its page says. */
function isOfAnother(c: Case): boolean {
  const site = c.sent("sec-fetch-site");
  return site === "cross-site" || site === "same-site" || isCrossOrigin(c);
}

/** Who may frame the answer, as its policy says. */
function ancestors(c: Case): string | null {
  return frameAncestors((c.field("content-security-policy") ?? "").slice(0, 4_000));
}

/** The answer forbids every frame, or frames of other origins and this is one. */
export const forbidsFrames: Condition = any(
  quoting("response.field.content-security-policy", (c) => {
    const allowed = ancestors(c);
    return allowed === "'none'" || (allowed === "'self'" && isOfAnother(c));
  }),
  quoting("response.field.x-frame-options", (c) => {
    if (ancestors(c) !== null) return false;
    // Several values that differ forbid it too; they are rare, and are left to what the browser names.
    const values = (c.exchange.response?.fields.all("x-frame-options") ?? []).map((value) =>
      value.trim().toUpperCase(),
    );
    return values.every((value) => value === "DENY" || (value === "SAMEORIGIN" && isOfAnother(c)));
  }),
);
