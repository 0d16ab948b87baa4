import { type Har, readEntries, readHarText } from "../http/har.ts";
import { HarPieces } from "../http/har-pieces.ts";

/** What is read at once, in bytes: little at first, so that the list begins; then more, for speed. */
const FIRST = 256 * 1024;
const FURTHER = 2 * 1024 * 1024;

/** What was read of a file; with `again` in place of all that was read before. */
export type Read = Har & { readonly share: number; readonly again: boolean };

/** Reads a HAR file from its first entry on. Throws where the file itself cannot be read. */
export async function* readHarFile(file: Blob): AsyncGenerator<Read> {
  const decoder = new TextDecoder();
  const pieces = new HarPieces();
  let count = 0;
  const take = (entries: readonly unknown[], share: number): Read => {
    const read = { ...readEntries(entries, count), share, again: false };
    count += entries.length;
    return read;
  };
  for (let at = 0, size = FIRST; at < file.size; at += size, size = FURTHER) {
    const bytes = await file.slice(at, at + size).arrayBuffer();
    const entries = pieces.push(decoder.decode(bytes, { stream: true }));
    yield take(entries, Math.min(1, (at + size) / file.size));
  }
  const rest = pieces.end();
  if (rest) yield take(rest, 1);
  else yield* readWhole(file, count > 0);
}

/** For a file that is written in a way of its own, or broken: then what was read of it stays. */
async function* readWhole(file: Blob, hasGiven: boolean): AsyncGenerator<Read> {
  const whole = readHarText(await file.text());
  const again = hasGiven && whole.exchanges.length > 0;
  yield { ...whole, share: 1, again };
}
