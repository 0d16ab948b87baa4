import { all, any, type Condition, measuring, not } from "../../diagnosis/condition/condition.ts";
import { isPreflight } from "../../diagnosis/condition/is-preflight.ts";
import { query } from "../../diagnosis/condition/path.ts";
import { sent } from "../../diagnosis/condition/request.ts";
import { NEVER_FILLED_IN, NO_CREDENTIAL, SCHEME_ALONE, SCHEMES } from "../../http/placeholder-credential.ts";

/** Fields that carry a credential beside Authorization, under the names that interfaces give them. */
const CREDENTIAL =
  /^(?!.{0,100}[cx]srf)(x-.{0,60}key|api-?key|.{0,60}[-_](api-?)?key|.{0,60}(token|session|auth)(-?id)?)$/i;
const credential: Condition = measuring("request.field.authorization", (c) => {
  const field = c.exchange.request.fields.list.find(
    ({ name, value }) => name.length < 100 && value !== "" && CREDENTIAL.test(name),
  );
  return field ? `${field.name}: …` : false;
});
/** Its address carries a key or token, as interfaces take it from pages (`?appid=`, `?api_key=`). */
const inAddress: Condition = query(
  /[?&](?:(?:api|app|access|subscription)[-_]?key|app_?id|(?:access|auth|api)[-_]?token|key|token)=[^&]/i,
);
/**
 * What stands there in place of a token: a variable that was not set, or a template that was not filled in. Other
 * words in angle brackets are what a recording was cleaned with.
 */
export const placeholderSent: Condition = sent(
  "authorization",
  new RegExp(String.raw`^(?:[A-Za-z]{1,20}\s{1,8})?(?:true|false|${NEVER_FILLED_IN})\s{0,8}$`),
);
/** The name of a scheme and nothing after it: the token that was joined to it was empty. */
export const schemeAlone: Condition = sent("authorization", SCHEME_ALONE);
/** Words that stand for a value that was not there when the request was built, wherever a credential may stand. */
const UNSET = new RegExp(`^(?:(?:${SCHEMES}) )?(?:${NO_CREDENTIAL})$`, "i");

/** `key` and `token` name other things as well, such as what a list is sorted by. */
const OF_LOGIN = /key|token|auth|credential|log-?in|sign-?in|denied/i;

/** A placeholder in any field or parameter that carries a credential by its name. */
export const placeholderAnywhere: Condition = measuring("request.field.authorization", (c) => {
  const field = c.exchange.request.fields.list.find(
    ({ name, value }) =>
      name.length < 100 &&
      value.length < 100 &&
      (/^authorization$/i.test(name) || (CREDENTIAL.test(name) && !/idempot/i.test(name))) &&
      UNSET.test(value.trim()),
  );
  if (field) return `${field.name}: ${field.value}`;
  const named =
    /[?&]((?:(?:api|app|access|subscription|auth)[-_]?(?:key|token|id)|key|token))=([^&]{2,99})(?:&|$)/gi;
  for (const [, name, value] of (c.url?.search ?? "").matchAll(named))
    if (
      value !== undefined &&
      UNSET.test(value) &&
      (!/^(?:key|token)$/i.test(name ?? "") || OF_LOGIN.test(c.words))
    )
      return `?${name}=${value}`;
  return false;
});

const WANTED_OTHERWISE =
  /\b(?:required|invalid|incorrect|malformed|wrong|not valid|must (?:be|contain|include|have)|expect(?:ed|s)|does not match|mismatch)\b/i;

/** The answer names the field of a credential that was sent, and wants it otherwise. */
export const spokenOfSent: Condition = measuring("request.field.authorization", (c) => {
  if (!WANTED_OTHERWISE.test(c.words)) return false;
  const words = c.words.toLowerCase();
  const field = c.exchange.request.fields.list.find(
    ({ name, value }) =>
      name.length > 5 &&
      name.length < 100 &&
      value !== "" &&
      /[-_]/.test(name) &&
      CREDENTIAL.test(name) &&
      words.includes(name.toLowerCase()),
  );
  return field ? `${field.name}: …` : false;
});

/** The request carries a credential in a field of its own or in its address. */
export const signed: Condition = any(all(sent("authorization"), not(schemeAlone)), credential, inAddress);
/** A preflight carries no credentials by its nature (Fetch), so none are missing from it. */
export const anonymous: Condition = not(any(signed, isPreflight));
/** A JWT alone, without the name of a scheme before it. */
export const bareToken: Condition = sent("authorization", /^eyJ[\w-]{2,4000}\.[\w-]{2,8000}\.[\w-]{0,4000}$/);
