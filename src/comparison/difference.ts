/** What two exchanges differ in; each is told in words of its own. */
export type Part =
  // Of the request
  | "method"
  | "scheme"
  | "host"
  | "path"
  | "query"
  | "field"
  | "cookie"
  | "body"
  | "body-size"
  | "protocol"
  | "caller"
  // Of time
  | "token-expiry"
  | "rate"
  // Of who answers
  | "neighbours"
  | "answerer"
  | "no-answer"
  | "certificate"
  | "address"
  // Of the answer, and of the page around
  | "built-file"
  | "page-policy"
  | "response-field"
  | "response-shape";

export type Change = "added" | "gone" | "changed" | "renamed" | "type" | "same";

/** What a difference bears upon; what failed decides which of them comes first. */
export type Group =
  | "credentials"
  | "cookie"
  | "csrf"
  | "expiry"
  | "neighbours"
  | "answerer"
  | "certificate"
  | "size"
  | "rate"
  | "limit"
  | "body"
  | "content-type"
  | "query"
  | "path"
  | "built-file"
  | "host"
  | "method"
  | "origin"
  | "cors"
  | "policy"
  | "negotiation"
  | "custom"
  | "caller"
  | "build"
  | "address"
  | "protocol"
  | "context"
  | "challenge"
  | "shape"
  | "body-value"
  | "rotated"
  | "noise";

/** Text in both languages, as a name of who answered has it. */
type Said = string | { readonly en: string; readonly "zh-CN": string };

export type Difference = {
  readonly part: Part;
  readonly group: Group;
  readonly change: Change;
  /** Of the field, cookie, key or member; "" where the part says it all. Without secrets, bounded. */
  readonly name: string;
  /**
   * Without secrets (they stand as `[redacted-36]`), on one line, bounded; null where it was not there, or is not
   * shown. Times are milliseconds since the epoch, sizes bytes.
   */
  readonly before: Said | number | null;
  readonly after: Said | number | null;
};
