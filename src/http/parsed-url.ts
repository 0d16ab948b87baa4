/** What was parsed may be remembered: it is read, never changed. */
export type ParsedUrl = Readonly<URL>;

/** From so many characters on parsing takes as long as all else that is done with an address. */
const LONG = 1_000;
/** Long addresses that are remembered: those of one exchange and of what surrounds it. */
const MEMORY_LIMIT = 16;
const remembered = new Map<string, ParsedUrl | null>();

/** The URL, resolved against `base` where one is given; null where it does not parse. */
export function parsedUrl(url: string, base?: string): ParsedUrl | null {
  if (url.length < LONG || base !== undefined) return parse(url, base);
  const known = remembered.get(url);
  if (known !== undefined) return known;
  const parsed = parse(url);
  if (remembered.size >= MEMORY_LIMIT) remembered.clear();
  remembered.set(url, parsed);
  return parsed;
}

function parse(url: string, base?: string): URL | null {
  try {
    return new URL(url, base);
  } catch {
    return null;
  }
}
