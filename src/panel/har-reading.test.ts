import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { readHarText } from "../http/har.ts";
import { type Read, readHarFile } from "./har-reading.ts";

const source = JSON.parse(readFileSync(new URL("../../e2e/hars/chrome.har", import.meta.url), "utf8"));
const COUNT = 1_000;
const big = JSON.stringify({
  log: {
    ...source.log,
    entries: Array.from({ length: COUNT }, (_, i) => source.log.entries[i % source.log.entries.length]),
  },
});

async function readAll(text: string): Promise<Read[]> {
  const reads: Read[] = [];
  for await (const read of readHarFile(new Blob([text]))) reads.push(read);
  return reads;
}

it("begins with the first entries of a large file", async () => {
  const reads = await readAll(big);
  const ids = reads.flatMap((read) => read.exchanges.map((exchange) => exchange.id));
  expect(ids).toEqual(Array.from({ length: COUNT }, (_, i) => `har-${i}`));
  const [first] = reads;
  expect(first?.exchanges.length).toBeGreaterThan(100);
  expect(first?.share).toBeLessThan(0.5);
  expect(reads.at(-1)?.share).toBe(1);
  expect(reads.flatMap((read) => read.problems)).toEqual([]);
});

it("keeps what was read of a file that ends too early, and says so", async () => {
  const reads = await readAll(big.slice(0, -10_000));
  const count = reads.reduce((sum, read) => sum + read.exchanges.length, 0);
  expect(count).toBeGreaterThan(COUNT / 2);
  expect(reads.some((read) => read.again)).toBe(false);
  expect(reads.at(-1)?.problems).toMatchObject([{ at: "file" }]);
});

it("gives all anew where what came first was not the log's", async () => {
  const odd = big.replace(
    /\}$/,
    ',"log":{"entries":[{"request":{"method":"GET","url":"http://a.example/"}}]}}',
  );
  const reads = await readAll(odd);
  expect(reads.at(-1)).toMatchObject({ again: true, exchanges: [{ request: { method: "GET" } }] });
});

it.each([
  ["a page", "<html>", false],
  ["other JSON", '{"a":1}', false],
  ["nothing", "", false],
  ["the beginning of one", big.slice(0, 500), true],
  ["one without entries", '{"log":{"entries":[]}}', true],
])("tells what is no HAR: %s", async (_, text, isHar) => {
  expect((await readAll(text)).at(-1)).toMatchObject({ isHar, exchanges: [] });
});

it.each([
  ["a call (JSONP)", (text: string) => `onInputData(${text});`],
  ["a comma behind the last", (text: string) => text.replace(/\]\}\}$/, ",]}}")],
  ["a name without quotation marks", (text: string) => text.replace(/"entries"/, 'comment:"x","entries"')],
  ["an end that is missing", (text: string) => text.slice(0, -10_000)],
])("reads as much of a broken file as the command line: %s", async (_, broken) => {
  const text = broken(big);
  const reads = await readAll(text);
  const whole = readHarText(text);
  expect(reads.flatMap((read) => read.exchanges)).toEqual(whole.exchanges);
  expect(whole.exchanges.length).toBeGreaterThan(COUNT / 2);
  expect(reads.flatMap((read) => read.problems)).toEqual(whole.problems);
});

it("reads all anew where a creator behind the entries says that they are to be read in another way", async () => {
  const odd = big
    .replace('"creator":', '"was":')
    .replace(/\]\}\}$/, '],"creator":{"name":"Internet Explorer Network Inspector"}}}');
  const last = (await readAll(odd)).at(-1);
  expect(last?.again).toBe(true);
  expect(last?.exchanges.some(({ request }) => request.fields.complete)).toBe(false);
});
