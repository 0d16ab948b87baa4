import type { Case } from "../../diagnosis/case.ts";
import { preflight } from "../../diagnosis/condition/chain.ts";
import { all, any, type Condition, not } from "../../diagnosis/condition/condition.ts";
import { failure } from "../../diagnosis/condition/failure.ts";
import { crossOrigin } from "../../diagnosis/condition/origin.ts";
import { noAnswer } from "../../diagnosis/condition/response.ts";
import { websocket } from "../../diagnosis/condition/websocket.ts";
import { fetchStandard } from "../../diagnosis/source.ts";
import { text } from "../../diagnosis/text.ts";
import { allowedOrigins, refusesOrigin } from "../../http/cors/cors-check.ts";
import type { Refusal } from "../../http/cors/preflight-check.ts";
import type { Exchange } from "../../http/exchange.ts";
import { WITHHELD } from "../../http/fault.ts";

export const PREFLIGHT = fetchStandard("cors-preflight-fetch");

export const CREDENTIALS = fetchStandard("cors-protocol-and-credentials");

/** No preflight can meet a 401: one never has credentials (Fetch, CORS protocol and credentials). A proxy's 407 is another thing. */
export const ASKED_FOR_CREDENTIALS = text({
  en: "The server asks the preflight for credentials, and browsers never send any with one: OPTIONS has to be answered before the login is checked.",
  "zh-CN": "服务器要求预检请求带凭据，而浏览器从不随预检发送凭据：必须先响应 OPTIONS，再检查登录。",
});

/** A call across origins that got no status. */
export const withoutStatus: Condition = all(noAnswer, crossOrigin, not(websocket));

/** It is called as browsers call what CORS withholds. */
export const calledWithheld: Condition = failure(...WITHHELD);

/** It failed beside its preflight, which says enough where the record has no name for the failure, as Firefox's has none. */
export const failedAfterPreflight: Condition = all(any(calledWithheld, failure("")), withoutStatus);

/**
 * It varies by the method that was asked for, as what looks at preflights does. Mostly that compares them with a list;
 * Spring before version 7 says so of every preflight, and refuses it with 403 where it has no CORS rules at all.
 */
export function judged({ response }: Exchange): boolean {
  return /\baccess-control-request-method\b/i.test(response?.fields.all("vary").join(", ") ?? "");
}

/** It refuses the preflight by its rules. */
export function refusedAsJudged(p: Exchange): boolean {
  return p.response?.status === 403 && judged(p);
}

const SAYS_ORIGIN =
  /\b(?:invalid|disallowed|untrusted|unknown|forbidden)\b[^\n]{0,12}\borigin\b|\borigin\b[^\n]{0,40}\b(?:not (?:allowed|permitted|trusted)|denied|rejected|disallowed|refused)\b/i;
const SAYS_FIELD =
  /\b(?:invalid|disallowed|forbidden)\b[^\n]{0,12}\b(?:method|headers?)\b|\b(?:method|headers?)\b[^\n]{0,40}\b(?:not (?:allowed|permitted)|disallowed)\b/i;

/** What its reason phrase or body says of the preflight: the one has no login and no data that could be meant (Fetch, 4.8). */
function saidOf({ response }: Exchange, pattern: RegExp): string | false {
  const status = response?.status ?? 0;
  if (!response || status < 400 || [401, 404, 405].includes(status)) return false;
  const said = [response.statusText, response.body.text ?? ""].map((words) => words.slice(0, 400));
  return said.find((words) => pattern.test(words))?.slice(0, 120) ?? false;
}

export const saysOriginRefused = (p: Exchange): string | false => saidOf(p, SAYS_ORIGIN);
export const saysFieldRefused = (p: Exchange): string | false =>
  saidOf(p, SAYS_ORIGIN) === false && saidOf(p, SAYS_FIELD);

/** Its preflight was answered by 2xx, so one of the checks on the fields of that answer failed (Fetch, 4.8). */
export function answered(read: (preflight: Exchange, c: Case) => string | false): Condition {
  return all(
    failedAfterPreflight,
    preflight((p, c) => {
      const status = p.response?.status ?? 0;
      return status >= 200 && status < 300 ? read(p, c) : false;
    }),
  );
}

/** What is refused, as one line to tell; false where nothing is. */
export function told(refusal: Refusal | null): string | false {
  if (refusal === null) return false;
  if (refusal.what === "method") return `Access-Control-Allow-Methods: ${refusal.allowed.join(", ") || "–"}`;
  if (refusal.what === "fields") return `Access-Control-Allow-Headers lacks ${refusal.missing.join(", ")}`;
  return `${refusal.field}: ${refusal.value}`;
}

/** The one value that refuses the origin which the preflight named; false where it is allowed or no value is there. */
export function otherOrigin({ request, response }: Exchange): string | false {
  const origin = request.fields.get("origin");
  const allowed = response ? allowedOrigins(response.fields) : [];
  return response && origin !== null && allowed.length === 1 && refusesOrigin(response.fields, origin)
    ? `Access-Control-Allow-Origin: ${allowed.join(", ")}`
    : false;
}
