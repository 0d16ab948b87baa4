import { remembering } from "./remembering.ts";

/** What was parsed may be remembered: it is read, never changed. */
export type ParsedUrl = Readonly<URL>;

/** From so many characters on parsing takes as long as all else that is done with an address. */
const LONG = 1_000;
/** Those of one exchange and of what surrounds it. */
const parsedLong = remembering((url): ParsedUrl | null => parse(url), {
  most: 16,
  longest: Number.POSITIVE_INFINITY,
});

/** The URL, resolved against `base` where one is given; null where it does not parse. */
export function parsedUrl(url: string, base?: string): ParsedUrl | null {
  return url.length < LONG || base !== undefined ? parse(url, base) : parsedLong(url);
}

function parse(url: string, base?: string): URL | null {
  try {
    return new URL(url, base);
  } catch {
    return null;
  }
}
