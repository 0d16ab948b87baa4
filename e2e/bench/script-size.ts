import { readdirSync, readFileSync, statSync } from "node:fs";
import path from "node:path";
import { gzipSync } from "node:zlib";
import { LANGUAGES } from "../../src/diagnosis/text.ts";
import { atMost, figure, type Measurement } from "../../src/workshop/measurement.ts";
import { EXTENSION_ROOT } from "../browsers/extension-root.ts";

const DIST = path.join(EXTENSION_ROOT, "chromium");

/**
 * What a reader pays: all that a document can load, statically or later, in the one language that takes
 * more, compressed. The panel's limit is for today's amount of knowledge: it may grow with what we know,
 * not with machinery.
 */
export function scriptSize(): readonly Measurement[] {
  const scripts = scriptBytes("panel.js");
  const sentences = Math.max(...LANGUAGES.map((language) => bytes(`knowledge/${language}.json`)));
  return [
    figure("the panel's scripts, gzip", inKilobytes(scripts), "kB"),
    figure("the panel's sentences in one language, gzip", inKilobytes(sentences), "kB"),
    kilobytes("the panel's scripts and sentences, gzip, all", 270, scripts + sentences),
    kilobytes("the popup's scripts and data, gzip, all", 150, popupBytes()),
  ];
}

/** In the language that takes more. */
export function popupBytes(): number {
  const cards = LANGUAGES.map((language) => bytes(`catalogue/cards.${language}.json`));
  return scriptBytes("popup.js") + bytes("catalogue/entries.json") + Math.max(...cards);
}

function kilobytes(name: string, limit: number, bytes: number): Measurement {
  return atMost(name, inKilobytes(bytes), "kB", limit);
}

/** In kB of 1000 bytes. */
function inKilobytes(bytes: number): number {
  return Math.round(bytes / 100) / 10;
}

function bytes(file: string): number {
  return gzipSync(readFileSync(path.join(DIST, file)), { level: 9 }).length;
}

function scriptBytes(entry: string): number {
  const seen = new Set<string>();
  const queue = [entry];
  for (let file = queue.pop(); file !== undefined; file = queue.pop()) {
    if (seen.has(file)) continue;
    seen.add(file);
    const source = readFileSync(path.join(DIST, file), "utf8");
    for (const [, , name = ""] of source.matchAll(/(from|import)\s*\(?\s*["'`](\.[^"'`]+\.js)["'`]/g)) {
      queue.push(path.posix.normalize(path.posix.join(path.posix.dirname(file), name)));
    }
    // Workers are named by URL.
    for (const [, name = ""] of source.matchAll(/new URL\(["'`]([^"'`]+\.js)["'`]/g)) {
      const found = readdirSync(DIST, { recursive: true, encoding: "utf8" }).find((f) =>
        f.endsWith(path.basename(name)),
      );
      if (found && statSync(path.join(DIST, found)).isFile()) queue.push(found);
    }
  }
  return [...seen].reduce((sum, file) => sum + bytes(file), 0);
}
