/**
 * What stands where a credential belongs and is none. Redaction leaves it to be read, as it explains a refusal, and
 * the diagnosis reads it there: one list for both, so that nothing is told of a request that its copy does not show.
 */

/** What languages write for a value that was not there. */
const UNSET_WORDS = String.raw`undefined|null|NaN|None|nil|\[object Object\]`;
/** Templates that nobody filled in. */
const TEMPLATES = String.raw`\$?\{\{[^}]{0,60}\}\}|\$\{[^}]{0,60}\}|<your[^>]{0,60}>`;
/** A name that says what it names. A password may begin with a dollar or stand between percent signs too. */
const NAME = String.raw`(?:\w{1,40}_)?(?:access|api|auth|bearer|client|refresh){0,2}(?:credentials?|jwt|key|password|secret|token)`;
/** Names of variables that a shell or a build did not replace, and the samples of manuals. */
const SAMPLES = String.raw`\$${NAME}|%${NAME}%|process\.env\.\w{1,60}|<?your[-_ ](?:[a-z0-9]{1,20}[-_ ]){0,4}(?:key|token|secret|password)(?:[-_ ]here)?>?`;
/** In a manual and in a cleaned recording alike: which of the two cannot be told, so the diagnosis says nothing of it. */
const BRACKETED =
  "<(?:(?:access|api|auth|bearer|id|my|refresh|secret|the)[-_ ]?){0,3}(?:credentials?|jwt|key|password|secret|token)>";

/** In place of the credential, whatever the reason: `Bearer undefined`, `{{token}}`. */
export const NEVER_FILLED_IN = `${UNSET_WORDS}|${TEMPLATES}`;
/** The same, or what somebody took over from a manual. */
export const NO_CREDENTIAL = `${NEVER_FILLED_IN}|${SAMPLES}`;

const PLACEHOLDER = new RegExp(`^(?:${NO_CREDENTIAL}|${BRACKETED})$`, "i");
const LONGEST = 99;

/** The value, without the name of a scheme, is no credential. */
export function isPlaceholderCredential(value: string): boolean {
  return value.length <= LONGEST && PLACEHOLDER.test(value);
}

/** What recorders and people put over a value that was there, scheme and all: `[REDACTED]`, `***`, `<hidden>`. */
const COVERED =
  /^[^\w\s]{0,4}(?:redacted|removed|hidden|masked|filtered|sanitized|scrubbed|omitted|stripped|censored)(?:[-_ ][\w-]{1,20})?[^\w\s]{0,4}$|^[*x\u2022\u2588.]{3,80}$/i;

/** A value was there and is not shown: neither its scheme nor what it was is known. */
export function isCoveredCredential(value: string): boolean {
  const text = value.trim();
  return text.length <= LONGEST && COVERED.test(text);
}

/**
 * The IANA HTTP Authentication Scheme Registry (2025-05), NTLM and AWS's, and the words that interfaces have made up
 * beside it. A first word that is none of them may be the secret.
 */
export const SCHEMES =
  "basic|bearer|concealed|digest|dpop|gnap|hoba|mutual|negotiate|oauth|privatetoken|scram-sha-1|scram-sha-256|vapid|ntlm|aws4-hmac-sha256|token|jwt|bot|key|api-?key";

/** The name of a scheme and nothing after it: the credential that was joined to it was empty. */
export const SCHEME_ALONE = new RegExp(String.raw`^(?:${SCHEMES}|bearer\s{1,8}bearer)\s{0,8}$`, "i");
