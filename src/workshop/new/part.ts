/** A file that is not there yet. */
export type NewFile = { readonly file: string; readonly text: string };

/** An entry of a file that holds several of one topic; the file is begun where it is not there yet. */
export type NewEntry = {
  readonly file: string;
  /** What the entry needs; lines that the file has already are not written twice. */
  readonly imports: readonly string[];
  /** What stands in a new file before its first entry, and imports that are for this alone. */
  readonly open: string;
  readonly entry: string;
  /** How such a file ends. */
  readonly close: string;
  /** The id of the entry. */
  readonly id: string;
};

/** What a kind of thing consists of, by paths below src/knowledge. */
export type NewPart = NewFile | NewEntry;

/** A refusal in a plain sentence. */
export class Refused extends Error {}

/** The text of a file with the part in it; `now` is what it holds, null where it is not there. */
export function withPart(part: NewPart, now: string | null): string {
  if ("text" in part) {
    if (now !== null) throw new Refused(`src/knowledge/${part.file} is there already.`);
    return part.text;
  }
  const { file, imports, open, entry, close, id } = part;
  if (now === null) return `${imports.join("\n")}\n\n${open}\n${entry}\n${close}\n`;
  if (new RegExp(`"${id}"|^\\s*${id}:`, "m").test(now)) {
    throw new Refused(`src/knowledge/${file} has ${id} already.`);
  }
  const before = now.trimEnd();
  if (!before.endsWith(`\n${close}`)) {
    throw new Refused(`src/knowledge/${file} is written otherwise than its neighbours: add to it by hand.`);
  }
  return `${missing(imports, now)}${before.slice(0, -close.length)}${entry}\n${close}\n`;
}

/** Import lines for the names that the file does not import yet; Biome puts them where they belong. */
function missing(imports: readonly string[], now: string): string {
  const names = (line: string) => /\{ (.+) \}/.exec(line)?.[1]?.split(", ") ?? [];
  return imports
    .flatMap((line) => {
      const absent = names(line).filter((name) => !imported(now).has(name.replace("type ", "")));
      return absent.length > 0 ? [line.replace(/\{ .+ \}/, `{ ${absent.join(", ")} }`)] : [];
    })
    .map((line) => `${line}\n`)
    .join("");
}

function imported(text: string): ReadonlySet<string> {
  const lists = [...text.matchAll(/^import (?:type )?\{([^}]*)\}/gm)].map(([, list = ""]) => list);
  return new Set(lists.flatMap((list) => list.split(",").map((name) => name.replace("type ", "").trim())));
}
