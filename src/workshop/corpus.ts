import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import type { Surroundings } from "../diagnosis/surroundings.ts";
import type { Exchange } from "../http/exchange.ts";
import { readHarEntry } from "../http/har-entry.ts";

/** One exchange of a corpus folder with what is really known about it. */
export type CorpusCase = {
  readonly id: string;
  readonly exchange: Exchange;
  readonly surroundings: Surroundings;
  readonly truth: {
    readonly mechanism: string;
    readonly family: string;
    readonly responder: { readonly id: string; readonly role: string };
  };
  readonly answeredByVisible: boolean;
};

/** Changes an entry before it is read, to see what another browser would leave of it. */
export type Blur = (entry: unknown) => unknown;

/** Reads every case of a folder, one a file. `entry` and `chain` are the only inputs of a diagnosis. */
export function readCorpus(folder: string, blur?: Blur): readonly CorpusCase[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith(".json"))
    .sort()
    .map((file) => readCase(JSON.parse(readFileSync(path.join(folder, file), "utf8")), blur));
}

/** The sets of cases that the project keeps, by name. */
export function keptSets(): readonly string[] {
  return readdirSync(REGRESSION)
    .filter((file) => file.endsWith(SET_FILE))
    .map((file) => file.slice(0, -SET_FILE.length))
    .sort();
}

/** The file of a set, with a case a line, without what no rule reads; written by keep-cases.ts. */
export function setFile(set: string): string {
  return path.join(REGRESSION, `${set}${SET_FILE}`);
}

/** Reads the cases of all sets. */
export function readKept(blur?: Blur): readonly CorpusCase[] {
  return keptSets().flatMap((set) => readSet(set, blur));
}

/** Reads the cases of one set. */
export function readSet(set: string, blur?: Blur): readonly CorpusCase[] {
  return readFileSync(setFile(set), "utf8")
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => readCase(withFields(JSON.parse(line)), blur));
}

/** Writes the header sections of a kept case, one text each, as a HAR has them. */
function withFields(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withFields);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, member]) => [
      key,
      key === "headers" && typeof member === "string" ? fieldsOf(member) : withFields(member),
    ]),
  );
}

function fieldsOf(lines: string): readonly object[] {
  return lines
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => {
      const colon = line.indexOf(": ", 1);
      return { name: line.slice(0, colon), value: line.slice(colon + 2) };
    });
}

const REGRESSION = path.join(import.meta.dirname, "../knowledge/regression");

const SET_FILE = "-cases.jsonl";

/** The least that the engine has to reach on each set; raised on purpose, by keep-cases.ts. */
export const RECORDED = path.join(REGRESSION, "figures.json");

// biome-ignore lint/suspicious/noExplicitAny: a case is trusted as it is; its entries are read as unknown
function readCase(raw: any, blur: Blur = (entry) => entry): CorpusCase {
  const chain: Exchange[] = raw.chain.map((hop: unknown, index: number) =>
    readOne(blur(hop), `${raw.id}#${index}`),
  );
  const preflight = chain.find((hop) => hop.type === "preflight" || hop.request.method === "OPTIONS") ?? null;
  return {
    id: raw.id,
    exchange: readOne(blur(raw.entry), raw.id),
    surroundings: {
      chain: chain.filter((hop) => hop !== preflight),
      preflight,
      pageUrl: null,
      recent: [],
      hostAnswers: false,
      workerAnswers: false,
    },
    truth: raw.truth,
    answeredByVisible: raw.answeredByVisible,
  };
}

function readOne(entry: unknown, id: string): Exchange {
  const { exchange, problems } = readHarEntry(entry, id);
  if (!exchange) throw new Error(`${id}: ${JSON.stringify(problems)}`);
  return exchange;
}

/**
 * Removes every `_` field, as a HAR from Firefox has none of Chromium's, and lets the browser call itself Firefox. The
 * content where Chromium gives its own error page instead of the server's goes with the name that tells it.
 */
export const withoutChromiumFields: Blur = (value) => {
  if (Array.isArray(value)) return value.map(withoutChromiumFields);
  if (typeof value !== "object" || value === null) return value;
  const own = "_error" in value && OWN_PAGES.includes(String(value._error)) && "content" in value;
  const told = Object.entries(own ? { ...value, content: NOTHING } : value).filter(
    ([key]) => !key.startsWith("_"),
  );
  const plain = Object.fromEntries(told.map(([key, member]) => [key, withoutChromiumFields(member)]));
  return "method" in value && Array.isArray(plain.headers)
    ? { ...plain, headers: asFirefox(plain.headers) }
    : plain;
};

/** The fields of a browser's request; those of a program stay. */
function asFirefox(fields: readonly { readonly name: string; readonly value: string }[]): readonly object[] {
  const agent = fields.find(({ name }) => name.toLowerCase() === "user-agent");
  if (agent && !agent.value.includes("Chrome/")) return fields;
  return [...fields.filter((field) => field !== agent), { name: "User-Agent", value: FIREFOX }];
}

/** Chromium shows a page of its own for these: an error without a body, a redirect loop (BROWSERS.md). */
const OWN_PAGES = ["net::ERR_HTTP_RESPONSE_CODE_FAILURE", "net::ERR_TOO_MANY_REDIRECTS"];

/** As Firefox records an empty body. */
const NOTHING = { size: 0, mimeType: "", text: "" };

const FIREFOX = "Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0";
