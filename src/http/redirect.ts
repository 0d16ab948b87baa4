import type { Response } from "./exchange.ts";
import { type ParsedUrl, parsedUrl } from "./parsed-url.ts";

/** The statuses that the Fetch standard follows ("redirect status"); 300 and 304 are not among them. */
export const REDIRECT_STATUSES = [301, 302, 303, 307, 308] as const;
export type RedirectStatus = (typeof REDIRECT_STATUSES)[number];

/** Redirects that a browser follows before it gives up (Fetch, HTTP-redirect fetch, step 7). */
export const REDIRECT_LIMIT = 20;

export function isRedirectStatus(status: number): status is RedirectStatus {
  return (REDIRECT_STATUSES as readonly number[]).includes(status);
}

/**
 * The method of the next request (Fetch, HTTP-redirect fetch, step 12): 301 and 302 turn POST alone
 * into GET, 303 turns everything but GET and HEAD into GET, 307 and 308 change nothing.
 */
export function methodAfter(status: RedirectStatus, method: string): string {
  if (status === 303) return method === "GET" || method === "HEAD" ? method : "GET";
  if (status === 301 || status === 302) return method === "POST" ? "GET" : method;
  return method;
}

/** Where the redirect is remembered: 301 and 308 are cacheable without further words (RFC 9110, 15.4). */
export function isPermanent(status: RedirectStatus): boolean {
  return status === 301 || status === 308;
}

/** What the browser sends on after a redirect. "none": there was none to keep. */
export type Kept = "kept" | "dropped" | "none";

/** A request as far as redirect rules look at it. */
export type Hop = {
  readonly method: string;
  readonly url: string;
  readonly hasBody: boolean;
  readonly hasAuthorization: boolean;
  /** Content-Type and its like were sent; with the body by default. */
  readonly hasContentFields?: boolean;
};

export type Prediction = {
  readonly method: string;
  readonly body: Kept;
  /** Content-Type, Content-Encoding, Content-Language and Content-Location. */
  readonly contentFields: Kept;
  readonly authorization: Kept;
  /**
   * The absolute target with the fragment that it inherits; null where no HTTP request follows: it does
   * not parse, or has a scheme that browsers refuse or hand to another program.
   */
  readonly url: string | null;
};

/** What the Fetch standard says the next request will be. `location` as received. */
export function predict(status: RedirectStatus, location: string, hop: Hop): Prediction {
  const method = methodAfter(status, hop.method);
  const resolved = resolveLocation(location, hop.url);
  const target = resolved !== null && isHttp(resolved) ? resolved : null;
  // The method, the body and its fields go together: step 12 sets all three.
  const keepsContent = method === hop.method;
  return {
    method,
    body: keptIf(hop.hasBody, keepsContent),
    contentFields: keptIf(hop.hasContentFields ?? hop.hasBody, keepsContent),
    authorization: keptIf(hop.hasAuthorization, target !== null && sameOrigin(target, hop.url)),
    url: target,
  };
}

function keptIf(present: boolean, kept: boolean): Kept {
  if (!present) return "none";
  return kept ? "kept" : "dropped";
}

/**
 * The Origin field becomes `null` when a request that already left its origin is redirected to a
 * third one (Fetch, "redirect-tainted origin"). URLs of the requests so far, the target last.
 */
export function taintsOrigin(pageOrigin: string, urls: readonly string[]): boolean {
  return urls.some((url, index) => {
    const before = urls[index - 1];
    return before !== undefined && !sameOrigin(before, url) && !sameOrigin(before, pageOrigin);
  });
}

/**
 * The URL that a Location leads to (Fetch, "location URL"): resolved against the request's URL, inheriting its
 * fragment where it has none of its own. Null where it does not parse.
 */
export function locationTarget(location: string, requestUrl: string): ParsedUrl | null {
  const target = parsedUrl(location, requestUrl);
  if (!target || location.includes("#") || !requestUrl.includes("#")) return target;
  const inheriting = new URL(target.href);
  inheriting.hash = parsedUrl(requestUrl)?.hash ?? "";
  return inheriting;
}

/** The same as text. */
export function resolveLocation(location: string, requestUrl: string): string | null {
  return locationTarget(location, requestUrl)?.href ?? null;
}

function isHttp(url: string): boolean {
  return /^https?:/i.test(url);
}

/** The Location as received; where it is not known to its end, what the browser says of it. */
export function locationOf(response: Response): string | null {
  return response.fields.whole("location") ?? response.redirectUrl;
}

/** URLs without fragment: what is sent and compared. */
export function withoutFragment(url: string): string {
  const at = url.indexOf("#");
  return at < 0 ? url : url.slice(0, at);
}

/** URLs without query and fragment. */
export function withoutQuery(url: string): string {
  // Asked of hundreds of neighbours for each failing row: a pattern takes several times as long.
  const fragment = url.indexOf("#");
  const query = url.indexOf("?");
  if (fragment < 0 && query < 0) return url;
  return url.slice(0, fragment < 0 || (query >= 0 && query < fragment) ? query : fragment);
}

/** The URL as a parser writes it, without fragment: a log may keep `'` in a query where Location resolves to `%27`. */
export function addressOf(url: string): string {
  return withoutFragment(parsedUrl(url)?.href ?? url);
}

export function sameOrigin(a: string, b: string): boolean {
  return URL.canParse(a) && URL.canParse(b) && new URL(a).origin === new URL(b).origin;
}
