import { existsSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { type NewPart, withPart } from "./part.ts";

/**
 * Writes what a kind consists of into a folder of knowledge, and returns the files. All texts are made before
 * the first is written: what is refused leaves nothing behind.
 */
export function writeParts(parts: readonly NewPart[], folder: string): readonly string[] {
  const texts = parts.map((part) => {
    const at = path.join(folder, part.file);
    return { at, text: withPart(part, existsSync(at) ? readFileSync(at, "utf8") : null) };
  });
  for (const { at, text } of texts) writeFileSync(at, text);
  return parts.map(({ file }) => file);
}
