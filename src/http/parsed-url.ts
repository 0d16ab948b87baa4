/** The URL, resolved against `base` where one is given; null where it does not parse. */
export function parsedUrl(url: string, base?: string): URL | null {
  try {
    return new URL(url, base);
  } catch {
    return null;
  }
}
