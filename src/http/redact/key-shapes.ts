/**
 * Shapes of secrets that vendors document, by how they begin; the rest is a run of token characters,
 * read by a loop, since a pattern over megabytes overflows a browser's stack for patterns.
 */
const STARTS: readonly { readonly start: string; readonly least: number }[] = [
  // GitHub, GitLab
  ...["ghp_", "gho_", "ghu_", "ghs_", "ghr_", "github_pat_", "glpat-", "gldt-", "glrt-"].map(least(16)),
  // Slack
  ...["xoxb-", "xoxp-", "xoxa-", "xoxr-", "xoxs-", "xoxe.", "xapp-"].map(least(10)),
  // Stripe; the publishable key (pk_) is public
  ...["sk_live_", "sk_test_", "rk_live_", "rk_test_", "whsec_"].map(least(10)),
  // Google, OpenAI and Anthropic, SendGrid, npm, Shopify, DigitalOcean, Vault, Doppler, Postman, Linear
  ...["AIza", "ya29.", "1//0", "GOCSPX-"].map(least(20)),
  ...[
    "sk-proj-",
    "sk-ant-",
    "SG.",
    "npm_",
    "shpat_",
    "shpss_",
    "shpca_",
    "dop_v1_",
    "hvs.",
    "dp.st.",
    "PMAK-",
    "lin_api_",
  ].map(least(16)),
];

/** Ids of AWS keys: four letters and 16 or more of base32. */
const AWS = ["AKIA", "ASIA"];

const STARTS_BY_LETTER = new Map<string, { readonly start: string; readonly least: number }[]>();
for (const shape of STARTS) {
  const letter = shape.start.charAt(0);
  STARTS_BY_LETTER.set(letter, [...(STARTS_BY_LETTER.get(letter) ?? []), shape]);
}

/** How secrets of a known shape begin, for a search in text. */
export const KEY_STARTS: readonly string[] = [
  ...STARTS.map(({ start }) => start),
  ...AWS,
  "eyJ",
  "-----BEGIN ",
];

function least(length: number): (start: string) => { start: string; least: number } {
  return (start) => ({ start, least: start.length + length });
}

/** Where the vendor's secret that begins at `at` ends; -1 where none begins. */
export function keyShapeAt(text: string, at: number): number {
  if (text.startsWith("eyJ", at)) return endOfJwt(text, at);
  if (text.startsWith("-----BEGIN ", at)) return endOfPrivateKey(text, at);
  if (AWS.some((start) => text.startsWith(start, at))) {
    return /^[A-Z0-9]{16}/.test(text.slice(at, at + 16)) ? endOfToken(text, at) : -1;
  }
  const shape = STARTS_BY_LETTER.get(text.charAt(at))?.find(({ start }) => text.startsWith(start, at));
  if (!shape) return -1;
  const end = endOfToken(text, at);
  return end - at >= shape.least ? end : -1;
}

/** Two or more parts of base64url with dots between, of which the first is a JSON object: JWS and JWE. */
function endOfJwt(text: string, at: number): number {
  const dot = endOfPart(text, at);
  if (dot - at < 9 || text.charCodeAt(dot) !== 46 || endOfPart(text, dot + 1) - dot < 4) return -1;
  return endOfRun(text, at, JWT_CHARACTER);
}

/** Where the run of base64url ends: what begins no JWT before it, begins none inside of it. */
export function endOfPart(text: string, at: number): number {
  return endOfRun(text, at, PART_CHARACTER);
}

function endOfPrivateKey(text: string, at: number): number {
  if (!/^-----BEGIN [A-Z ]{0,30}PRIVATE KEY/.test(text.slice(at, at + 60))) return -1;
  const close = text.indexOf("-----END ", at);
  return close < 0 ? text.length : Math.max(close, Math.min(text.length, endOfLine(text, close)));
}

function endOfLine(text: string, at: number): number {
  const end = text.indexOf("-----", at + 9);
  return end < 0 ? text.length : end + 5;
}

/** Where the run of characters that tokens are written with ends. */
export function endOfToken(text: string, at: number): number {
  return endOfRun(text, at, TOKEN_CHARACTER);
}

function endOfRun(text: string, at: number, characters: Uint8Array): number {
  let end = at;
  while (end < text.length && characters[text.charCodeAt(end)] === 1) end++;
  return end;
}

const ALPHANUMERIC = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789";
const TOKEN_CHARACTER = tableOf(`${ALPHANUMERIC}-._~+/=%:|!*$@`);
const JWT_CHARACTER = tableOf(`${ALPHANUMERIC}-._=`);
const PART_CHARACTER = tableOf(`${ALPHANUMERIC}-_`);

function tableOf(characters: string): Uint8Array {
  const table = new Uint8Array(128);
  for (const character of characters) table[character.charCodeAt(0)] = 1;
  return table;
}
