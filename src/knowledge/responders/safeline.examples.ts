import type { ResponderExamples } from "../../diagnosis/examples.ts";
import { exchange } from "../writing/exchange.ts";
import type { safeline } from "./safeline.ts";

const page = (body: string, status = 403, fields: Record<string, string> = {}) =>
  exchange({ status, fields: { ...fields, "Content-Type": "text/html; charset=utf-8" }, body });
const blocked = page("<p>访问已被拦截</p><p>安全检测能力由雷池WAF驱动</p>");
const english = page("<p>Access Forbidden</p><p>Security Detection Powered By SafeLine WAF</p>");
const comment = "<p>请求已被阻断</p>\n<!-- event_id: 5c1f0b2ad9c84f0d8b7a6e5d4c3b2a19 -->";
const challenge = page('<script>window.SafeLineChallenge("abc", 2)</script>', 468);
const other = page("<p>访问已被拦截</p>");

export const safelineExamples: ResponderExamples<typeof safeline> = {
  signs: {
    "block-page": {
      fires: [blocked, english, page("安全检测能力由 雷池 WAF 驱动", 200), page(comment)],
      silent: [other, page(comment, 403, { "X-Protected-By": "WebberRASP" })],
    },
    "challenge-page": { fires: [challenge], silent: [blocked] },
  },
  causes: {
    challenge: { fires: [challenge], silent: [blocked] },
    rule: { fires: [blocked, english, page(comment)], silent: [challenge, other] },
  },
};
