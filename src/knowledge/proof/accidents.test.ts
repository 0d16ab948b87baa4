import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";

/**
 * No rule may rest on an accident of the corpus: the names of its hosts, the paths that its pages happen
 * to have, the ids of its cases. What a system itself puts into a path (wp-login.php) is no accident.
 */
const HERE = path.resolve(import.meta.dirname, "..");
const KEPT = path.join(HERE, "regression/live-cases.jsonl");
const OWN_TO_A_SYSTEM =
  /wp-|\.php|\.jsp|web-inf|\.git\/|__|@vite|@fs|node_modules|_next|_image|favicon|openapi|actuator|cgi-bin/i;

type Kept = {
  readonly id: string;
  readonly entry: { readonly request: { readonly url: string } };
  readonly chain: readonly { readonly request: { readonly url: string } }[];
};

const cases: readonly Kept[] = readFileSync(KEPT, "utf8")
  .trim()
  .split("\n")
  .map((line) => JSON.parse(line));
const urls = cases
  .flatMap((c) => [c.entry, ...c.chain].map((e) => e.request.url))
  .filter((url) => URL.canParse(url));

function sourcesIn(folder: string): readonly string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((item) => {
    if (item.isDirectory()) return item.name === "regression" ? [] : sourcesIn(path.join(folder, item.name));
    return /(?<!\.test|\.examples|\.golden|test-data)\.ts$/.test(item.name)
      ? [path.join(folder, item.name)]
      : [];
  });
}

const sources = sourcesIn(HERE).map((file) => ({
  file: path.relative(HERE, file),
  // As patterns write them: "\\/" is a slash, "\\." a dot.
  text: readFileSync(file, "utf8").replace(/\\([/.])/g, "$1"),
}));

/** Where one of these words stands, as a whole: not inside a longer name. */
function found(words: Iterable<string>): readonly string[] {
  const hits: string[] = [];
  for (const word of new Set(words)) {
    const whole = new RegExp(`(?<![\\w.-])${word.replace(/[.*+?^${}()|[\]\\]/g, "\\$&")}(?![\\w-])`, "i");
    for (const { file, text } of sources) if (whole.test(text)) hits.push(`${file}: ${word}`);
  }
  return hits;
}

describe("nothing rests on accidents of the corpus", () => {
  it("no host", () => {
    const hosts = urls.map((url) => new URL(url).hostname);
    expect(found(hosts.filter((host) => host.includes(".") && host !== "127.0.0.1"))).toEqual([]);
  });

  it("no path of two segments or more", () => {
    const paths = urls.map((url) => new URL(url).pathname.replace(/\/$/, ""));
    const accidental = paths.filter(
      (p) => /^\/[^/]+\/[^/]/.test(p) && p.length < 200 && !OWN_TO_A_SYSTEM.test(p),
    );
    expect(found(accidental)).toEqual([]);
  });

  it("no id", () => {
    expect(found(cases.map((c) => c.id).filter((id) => id.split("-").length > 2))).toEqual([]);
  });
});
