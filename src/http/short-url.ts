import { withoutFragment } from "./redirect.ts";

/** Longest address, and longest fragment, that is kept as it is, in characters. */
const LONGEST = 512;

/**
 * The URL where it is not too long, else its beginning and what tells it from others that begin alike:
 * `https://a.test/…~cut:2097152:1a2b3c4d`. Short URLs compare as the whole ones do, with and without
 * their fragment, and parse as the whole ones do; shortening twice changes nothing.
 */
export function shortUrl(url: string): string {
  if (url.length <= LONGEST) return url;
  const document = withoutFragment(url);
  return shortPart(document) + shortPart(url.slice(document.length));
}

/** Whether two URLs are the same, either of them shortened or not. */
export function isSameUrl(a: string, b: string): boolean {
  return a === b || shortUrl(a) === shortUrl(b);
}

function shortPart(part: string): string {
  if (part.length <= LONGEST) return part;
  // ASCII, and nothing that a URL parser would write in another way.
  const mark = `~cut:${part.length}:${fingerprint(part)}`;
  return part.slice(0, LONGEST - mark.length) + mark;
}

/** FNV-1a, 32 bits: tells apart, and protects nothing. */
function fingerprint(text: string): string {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return (hash >>> 0).toString(16).padStart(8, "0");
}
