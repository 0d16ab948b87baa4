import type { Response } from "./exchange.ts";

/** One Set-Cookie as a browser reads it (RFC 6265bis, 5.6). */
export type SetCookie = {
  readonly name: string;
  /** Characters of name and value together. */
  readonly size: number;
  /** Attributes by name in lower case; of several of one name the last. A flag has "". */
  readonly attributes: ReadonlyMap<string, string>;
};

/** Most cookies of one response that are read. */
const MOST = 100;

/** Every cookie that the response sets and that was recorded to its end. */
export function cookiesSetBy(response: Response): readonly SetCookie[] {
  const found: SetCookie[] = [];
  for (const { name, value, cut } of response.fields.list) {
    if (cut || name.toLowerCase() !== "set-cookie") continue;
    // Some browsers give several cookies as one value, by lines.
    for (const line of value.split("\n")) {
      if (found.length < MOST && line.trim() !== "") found.push(readCookie(line));
    }
  }
  return found;
}

function readCookie(line: string): SetCookie {
  const end = line.indexOf(";");
  const pair = end < 0 ? line : line.slice(0, end);
  const [name, value] = halves(pair);
  const attributes = new Map<string, string>();
  const rest = end < 0 ? [] : line.slice(end + 1).split(";", 50);
  for (const part of rest) {
    const [key, said] = halves(part);
    attributes.set(key.toLowerCase(), said);
  }
  return { name: pair.includes("=") ? name : "", size: name.length + value.length, attributes };
}

function halves(pair: string): readonly [string, string] {
  const at = pair.indexOf("=");
  return at < 0 ? [pair.trim(), ""] : [pair.slice(0, at).trim(), pair.slice(at + 1).trim()];
}

/**
 * It takes the cookie away: Max-Age is not positive, or, where there is none, Expires is over (RFC 6265bis, 5.7).
 *
 * @param now in milliseconds since the epoch.
 */
export function deletesCookie({ attributes }: SetCookie, now: number): boolean {
  const age = attributes.get("max-age");
  if (age !== undefined && /^-?\d{1,15}$/.test(age)) return Number(age) <= 0;
  return Date.parse(attributes.get("expires")?.slice(0, 100) ?? "") <= now;
}

/** The host is the domain or below it (RFC 6265bis, domain-match); an address matches itself alone. */
export function domainMatches(host: string, domain: string): boolean {
  const plain = domain.replace(/^\./, "").toLowerCase();
  if (host === plain) return true;
  return host.endsWith(`.${plain}`) && !/^[\d.]+$|^\[/.test(host);
}

/** A cookie's date has a time, a day, a month and a year, in any order (RFC 6265bis, 5.1.1). */
export function isCookieDate(value: string): boolean {
  const tokens = value.slice(0, 100).split(/[\t !-/;-@[-`{-~]+/);
  const has = (form: RegExp) => tokens.some((token) => form.test(token));
  return (
    has(/^\d{1,2}:\d{1,2}:\d{1,2}/) &&
    has(/^(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)/i) &&
    has(/^\d{1,2}(?!\d)/) &&
    has(/^(\d{4}|\d{2})(?!\d)/)
  );
}
