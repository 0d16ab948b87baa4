import { type Har, logOf, parseHarText, readEntries, readHar } from "../http/har.ts";
import { dialectOf } from "../http/har-dialect.ts";
import { HarPieces } from "../http/har-pieces.ts";

/** What is read at once, in bytes: little at first, so that the list begins; then more, for speed. */
const FIRST = 256 * 1024;
const FURTHER = 2 * 1024 * 1024;

export type Read = Har & {
  /** 0 to 1, of the file. */
  readonly share: number;
  /** In place of all that was read before. */
  readonly again: boolean;
  /** False where the whole file is something else. */
  readonly isHar: boolean;
};

/** Reads a HAR file from its first entry on. Throws where the file itself cannot be read. */
export async function* readHarFile(file: Blob): AsyncGenerator<Read> {
  const decoder = new TextDecoder();
  const pieces = new HarPieces();
  let count = 0;
  const take = (entries: readonly unknown[], share: number): Read => {
    const read = {
      ...readEntries(entries, dialectOf(pieces.creator), count),
      share,
      again: false,
      isHar: true,
    };
    count += entries.length;
    return read;
  };
  for (let at = 0, size = FIRST; at < file.size; at += size, size = FURTHER) {
    const bytes = await file.slice(at, at + size).arrayBuffer();
    const entries = pieces.push(decoder.decode(bytes, { stream: true }));
    yield take(entries, Math.min(1, (at + size) / file.size));
  }
  const assumed = dialectOf(pieces.creator);
  const rest = pieces.end();
  // A creator behind the entries may say that they are to be read in another way.
  const isTold = count === 0 || dialectOf(pieces.creator) === assumed;
  if (rest && isTold) yield take(rest, 1);
  else yield readWhole(await file.text(), count, pieces.hasEntries);
}

/** For a file that is written in a way of its own, or broken: then what was read of it stays. */
function readWhole(text: string, count: number, hasEntries: boolean): Read {
  const { value, broken } = parseHarText(text);
  if (!broken) {
    const whole = readHar(value);
    const isHar = !logOf(value, []).get("entries").missing;
    return { ...whole, share: 1, again: count > 0 && whole.exchanges.length > 0, isHar };
  }
  const log = logOf(value, []);
  const entries = log.get("entries").items().slice(count);
  const rest = readEntries(
    entries.map((entry) => entry.raw),
    dialectOf(log.get("creator").raw),
    count,
  );
  return { ...rest, problems: [broken, ...rest.problems], share: 1, again: false, isHar: hasEntries };
}
