import { body } from "../../diagnosis/condition/body.ts";
import { all, any, type Condition, not } from "../../diagnosis/condition/condition.ts";
import { host } from "../../diagnosis/condition/path.ts";
import { field, mediaType, status } from "../../diagnosis/condition/response.ts";

/** Under these names no proxy stands before Cloudflare, and its Workers or Pages are the whole site. */
export const atWorkers = host(/\.(?:workers|pages)\.dev$/);

/** The response itself came through Cloudflare. */
export const markOfCloudflare: Condition = any(field("server", /^cloudflare/i), field("cf-ray"), atWorkers);

/**
 * Each number under the status that Cloudflare sends it with, as its manual (409, 530) and what others recorded of it
 * tell. Numbers whose status neither tells are left out.
 */
const numberUnderItsStatus = any(
  all(status(403), body(/^error code: (?:100[035-9]|101[0124]|1020|1034|1106)\s{0,2}$/)),
  all(status(409), body(/^error code: (?:1001|1018)\s{0,2}$/)),
  all(status(429), body(/^error code: (?:1015|1027)\s{0,2}$/)),
  all(status(500), body(/^error code: (?:1101|1104)\s{0,2}$/)),
  all(status(503), body(/^error code: (?:1102|1200)\s{0,2}$/)),
  all(status(530), body(/^error code: (?:1016|1033)\s{0,2}$/)),
);

/**
 * Cloudflare's words and nothing else of it: what fetched them behind the site handed out text and type, or the text
 * alone. Anybody can number errors of their own so; who names itself beside them mostly did.
 */
export const numberAlone: Condition = all(
  any(mediaType("text/plain"), not(field("content-type"))),
  numberUnderItsStatus,
  not(any(markOfCloudflare, field("server"), field("x-powered-by"))),
);
