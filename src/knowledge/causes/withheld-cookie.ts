import { lastHop } from "../../diagnosis/condition/chain.ts";
import { all, any, type Condition, measuring } from "../../diagnosis/condition/condition.ts";
import { notSent, resourceType, sent } from "../../diagnosis/condition/request.ts";
import { docs } from "../../diagnosis/source.ts";
import { lostCookie } from "../checks/lost-cookie.ts";
import { cause } from "../writing/define.ts";

const SAME_SITE = docs(
  "RFC 6265bis: the SameSite attribute",
  "https://datatracker.ietf.org/doc/html/draft-ietf-httpbis-rfc6265bis",
);

const crossSite: Condition = sent("sec-fetch-site", /^cross-site$/);
const inFrame: Condition = any(sent("sec-fetch-dest", /^i?frame$/), resourceType("iframe", "sub_frame"));
const embedded: Condition = any(inFrame, sent("sec-fetch-dest", /^empty$/), resourceType("fetch", "xhr"));
/** A frame's request always carries what cookies it may, unlike a fetch, which has to ask for it. */
const withoutCookie: Condition = all(
  notSent("cookie"),
  measuring("request.field.sec-fetch-site", (c) => c.sent("sec-fetch-site")),
);

/** Cookies that the browser had and did not send. */
export const withheldCookieCauses = {
  id: "withheld-cookie",
  over: ["auth", "csrf"],
  causes: [
    cause({
      id: "set-by-the-redirect-before",
      mechanism: "cookie-not-sent-cross-site",
      on: ["3xx", "4xx"],
      certainty: "likely",
      when: all(
        crossSite,
        embedded,
        lastHop((before, c) => lostCookie(before, c.exchange)),
      ),
      sources: [SAME_SITE],
    }),
    cause({
      id: "frame-without-cookie",
      mechanism: "cookie-not-sent-cross-site",
      on: [400, 401, 403, 419, 422],
      certainty: "possible",
      when: all(crossSite, inFrame, withoutCookie),
      sources: [SAME_SITE],
    }),
  ],
} as const;
