const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

/** A name with one of these carries a secret, whatever the value looks like. In the singular. */
export const SECRET_WORDS = set(`
  token secret password passwd passphrase passcode pwd otp totp jwt csrf xsrf assertion bearer apikey verifier
  nonce hmac saml samlrequest samlresponse samlart authorization cookie passkey dpop`);

/** A name with one of these carries a secret where the value looks issued by a machine. */
export const ISSUED_WORDS = set(`
  auth authentication key session sess sid sig signature signed pass code state ticket hash magic policy credential
  invite invitation confirm confirmation verify verification activation activate reset unsubscribe webhook hook
  license recovery cred login oidc`);

/** Of those, the words that name nothing else in a header field: "X-Auth-Email", "X-Slack-Signature". */
export const FIELD_WORDS = set(
  "auth authentication key session sess sid sig signature pass ticket credential oidc",
);

/** With "key" behind it, one of these makes a secret key. */
export const KEY_OWNERS = set(`
  api app application access private session auth master encryption signing subscription admin account shared
  service client storage host function deploy consumer`);

/** What is secret as soon as it has digits: "pin" of a table's column is "left". */
export const NUMBER_WORDS = set("pin cvv cvc cvn pan ssn iban card cardnumber");

/** What a name that ends so says about a secret, without being one: `token_type`, `expires_in`. */
export const ABOUT = set(`
  type in expire expiry expiration expired duration ttl count length size limit age name method mode enabled disabled
  required require supported allowed url uri endpoint version strength level at time timestamp date updated changed
  created field header algorithm alg format label provider issuer scheme location pattern protection index error
  message description usage used remaining timeout min max valid status visible placeholder rule option setting param
  parameter prefix suffix attempt retry consent banner domain samesite`);

/** What a name that begins so asks or counts: worth hiding only where the value looks issued. */
export const ASKING = set(`
  max min num total prompt completion reasoning cached has is show hide forgot forgotten remember need needs enable
  disable allow use invalid missing expired wrong bad no lost accept supports input output page next prev previous
  pagination continuation design`);

/** A token of these counts or turns pages. */
export const PAGING = set(
  "page next prev previous pagination continuation max total prompt completion design input output",
);

/** Names of what is shown to everybody or only tells one thing from another. */
export const PUBLIC_WORDS = set(`
  id uuid guid trace request correlation transaction etag version v ver rev revision build commit sha md5 digest
  checksum integrity ray span cursor src image img font date time idempotency cache surrogate sort primary foreign
  partition object socket pin public country zip postal language lang currency status error response exit error
  content file asset chunk fingerprint thumbprint thumbnail avatar photo picture icon logo agent browser parent amp
  etags match modified none range vary via served timer debug ref release color class style svg path d baggage
  newrelic traceparent tracestate after before marker sprite sku isbn asin ean model locale region zone topic subject slug sum crc hostname`);

/** Of the words that may be secret, those that a public word makes public: "sort key", "error code". */
export const OVERRULED = set(
  "key pass code state hash policy sign signed magic reset confirm verify login license",
);

/** Path segments that say what follows: `/reset/…`, `/webhooks/…`. In the singular. */
export const PATH_LABELS = set(`
  reset verify verification confirm confirmation invite invitation activate activation unsubscribe magic webhook hook
  token bot oob recover recovery`);

/** Folders of files whose names are made by a build. */
export const ASSET_FOLDERS = set(
  "static asset build dist chunk js css img image media font _next cdn file bundle immutable module pnpm",
);

/** Words written without a gap that end with no word of the lists below. */
export const GLUED: ReadonlyMap<string, readonly string[]> = new Map([
  ["sessid", ["sess", "id"]],
  ["sessionid", ["session", "id"]],
  ["sessionkey", ["session", "key"]],
  ["samlrequest", ["samlrequest"]],
  ["samlresponse", ["samlresponse"]],
  ["passkey", ["passkey"]],
  ["password", ["password"]],
]);

/** Endings that no ordinary word has. The first that fits. */
export const GLUED_LAST: readonly (readonly [string, readonly string[]])[] = [
  ["token", ["token"]],
  ["tokens", ["token"]],
  ["secret", ["secret"]],
  ["password", ["password"]],
  ["passwd", ["passwd"]],
  ["passphrase", ["passphrase"]],
  ["apikey", ["api", "key"]],
  ["sessionid", ["session", "id"]],
  ["sessid", ["sess", "id"]],
  ["session", ["session"]],
  ["signature", ["signature"]],
  ["credential", ["credential"]],
  ["credentials", ["credential"]],
  ["auth", ["auth"]],
  ["pwd", ["pwd"]],
  ["csrf", ["csrf"]],
  ["xsrf", ["xsrf"]],
  ["otp", ["otp"]],
  ["jwt", ["jwt"]],
];

const OWNERS = set(`
  api app application access private secret session auth master user my db ftp smtp mail login admin root new old
  proxy client server enc account consumer oob invite oauth`);

/** Endings that ordinary words have too ("monkey", "compass"), with what may stand before them. */
export const GLUED_BEFORE: readonly (readonly [string, ReadonlySet<string>])[] = [
  ["key", OWNERS],
  ["pass", OWNERS],
  ["code", OWNERS],
  ["sig", OWNERS],
];

/** Beginnings that no ordinary word has. */
export const GLUED_FIRST: readonly string[] = ["csrf", "xsrf", "saml", "jwt"];
