/** Bytes of a text as Chromium's `storage.session` counts them (UTF-8); Firefox takes up to two for a letter. */
export function sizeOfText(text: string): number {
  return new TextEncoder().encode(text).length;
}
