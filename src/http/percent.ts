/** A text with its percent-encoded UTF-8 read; as it is where one escape is none (RFC 3986, 2.1). */
export function percentDecoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
