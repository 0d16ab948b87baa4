import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { createEngine } from "../diagnosis/engine.ts";
import { knowledge } from "../knowledge/knowledge.ts";
import { mechanisms } from "../knowledge/mechanisms.ts";
import { keptSets, RECORDED, readSet, setFile, withoutChromiumFields } from "./corpus.ts";
import { type Accuracy, measure } from "./measure.ts";

/**
 * `npm run -s keep -- [SET DIR]`: keeps the cases of a corpus folder in a set, beside those that it has already (one
 * of the same id takes its place), and records what the engine reaches on all sets now.
 */
type Raw = Readonly<Record<string, unknown>>;

/** Members of an entry that no rule reads, and what a browser says twice. */
const UNREAD =
  /^(cookies|queryString|cache|connection|headersSize|pageref|_initiator|_priority|_connectionId|_blocked_\w+|params|dns|ssl|connect|send|serverIPAddress|comment|_worker\w+)$/;

/** What every request of one browser says alike. */
const UNREAD_FIELD = /^(sec-ch-ua.*|accept-language|accept-encoding|priority|user-agent|:.*)$/i;

/** Longest text that is kept of a body; its size stays known. */
const TEXT_LIMIT = 6_000;
const SENT_LIMIT = 500;

/** Values that tell as much as a missing member does. */
const EMPTY: readonly unknown[] = [null, -1, false];

/** Chromium's own page in place of an empty body: `_error` says that it is there. */
const BROWSER_PAGE = /neterror|jstcache|chrome-error/;

function compact(value: unknown, key = "", limit = TEXT_LIMIT): unknown {
  if (Array.isArray(value)) return key === "headers" ? lines(value) : value.map((item) => compact(item));
  if (typeof value === "number") return Math.round(value * 100) / 100;
  if (typeof value === "string") return key === "text" ? shortened(value, limit) : value;
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([name, member]) => !UNREAD.test(name) && !EMPTY.includes(member))
      .map(([name, member]) => [name, compact(member, name, key === "postData" ? SENT_LIMIT : limit)]),
  );
}

/** `:authority` stays: it shows that the list is complete. See `withFields` in corpus.ts. */
function lines(fields: readonly { readonly name: string; readonly value: string }[]): string {
  return fields
    .filter(({ name }) => !UNREAD_FIELD.test(name) || name === ":authority")
    .map(({ name, value }) => `${name}: ${value}`)
    .join("\n");
}

function shortened(text: string, limit: number): string {
  return BROWSER_PAGE.test(text) ? "" : text.slice(0, limit);
}

/** A case that the panel copied says nothing yet of what it really was, and a guess of ours would be no truth. */
function finished(file: string, raw: Raw): Raw {
  const { mechanism, family, responder } = raw.truth as Record<string, unknown>;
  const isKnown = Object.hasOwn(mechanisms, String(mechanism)) && (responder as Raw).id !== "";
  if (raw.id === "" || !isKnown || family === "" || typeof raw.answeredByVisible !== "boolean")
    throw new Error(`${file}: id, truth and answeredByVisible are to be written first`);
  return raw;
}

function keep(set: string, folder: string): void {
  const found = readdirSync(folder)
    .filter((file) => file.endsWith(".json"))
    .sort()
    .map((file): Raw => finished(file, JSON.parse(readFileSync(path.join(folder, file), "utf8"))))
    .map(({ id, thread, truth, answeredByVisible, entry, chain }): [unknown, string] => [
      id,
      JSON.stringify({ id, thread, truth, answeredByVisible, entry: compact(entry), chain: compact(chain) }),
    ]);
  const kept = existsSync(setFile(set)) ? readFileSync(setFile(set), "utf8").trimEnd().split("\n") : [];
  const byId = new Map([...kept.map((line): [unknown, string] => [JSON.parse(line).id, line]), ...found]);
  writeFileSync(setFile(set), `${[...byId.values()].join("\n")}\n`);
}

/** Rounded down to a thousandth: a figure that holds today holds in the test. */
function figures({ misses, certainties, cases, wrongCertain, ...shares }: Accuracy): object {
  const rounded = Object.entries(shares).map(([name, share]) => [name, Math.floor(share * 1_000) / 1_000]);
  return { cases, wrongCertain, ...Object.fromEntries(rounded) };
}

const [set, folder] = process.argv.slice(2);
if (set && folder) keep(set, folder);
else if (set) throw new Error("npm run -s keep -- SET DIR: the name of a set, and a folder of cases");
const engine = createEngine(knowledge);
const recorded = Object.fromEntries(
  keptSets().map((name) => [
    name,
    {
      chromium: figures(measure(readSet(name), engine)),
      withoutChromiumFields: figures(measure(readSet(name, withoutChromiumFields), engine)),
    },
  ]),
);
writeFileSync(RECORDED, `${JSON.stringify(recorded, null, 2)}\n`);
process.stdout.write(`${JSON.stringify(recorded, null, 2)}\n`);
