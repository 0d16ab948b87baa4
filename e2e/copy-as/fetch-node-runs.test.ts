import { spawn } from "node:child_process";
import fc from "fast-check";
import { expect, it } from "vitest";
import type { Lack } from "../../src/http/copy-as/copy.ts";
import { fetchNode } from "../../src/http/copy-as/fetch-node.ts";
import { arrivalsAt, type Client } from "./client-arrivals.ts";
import { anySent, exchangeOf, field, HOSTILE_TEXTS, type Sent } from "./made-up.ts";

const node: Client = {
  write: fetchNode,
  // That the request had none of them, `fetch` cannot be told.
  own: /^(?:accept|accept-language|user-agent|sec-fetch-mode|content-type)$/,
  run: (texts) =>
    runNode(`const texts = ${JSON.stringify(texts)};
    for (const text of texts) await (0, eval)(text).catch((error) => console.error(text, error));`),
};

/** Runs a module in a Node of its own; what it says against it fails the test. */
function runNode(script: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, ["--input-type=module", "-"], {
      stdio: ["pipe", "ignore", "pipe"],
      env: {},
    });
    let said = "";
    child.stderr.on("data", (chunk) => {
      said += chunk;
    });
    child.on("close", () => (said === "" ? resolve() : reject(new Error(said.slice(0, 2_000)))));
    child.stdin.end(script);
  });
}

async function proven(sent: readonly Sent[]): Promise<number> {
  const outcomes = (await arrivalsAt(node, sent)).filter(({ copy }) => copy !== null);
  for (const { arrived, expected, copy } of outcomes) {
    const differs = (lack: Lack) => copy?.lacks.includes(lack);
    const lost = expected?.fields.filter((line) => /^__proto__:|[^\t\x20-\x7e\x80-\uffff]/.test(line)) ?? [];
    expect(differs("unwritable-fields")).toBe(lost.length > 0);
    expect(arrived).toEqual({
      ...expected,
      fields: expected?.fields.filter((line) => !lost.includes(line)),
      ...(differs("address") ? { target: arrived?.target } : {}),
      ...(differs("unwritable-body") ? { body: "" } : {}),
    });
  }
  return outcomes.length;
}

it("a copied fetch, run by Node, asks for what made-up exchanges say", async () => {
  expect(await proven(fc.sample(anySent, { numRuns: 300, seed: 3 }))).toBeGreaterThan(200);
});

it("keeps its meaning where JavaScript would read another", async () => {
  const sent = HOSTILE_TEXTS.map((text) => ({
    method: "POST",
    url: `http://a.example/${encodeURIComponent(text)}?${encodeURIComponent(text)}`,
    fields: [field("X", text), field("__proto__", text), field("User-Agent", "x"), field("Accept", "a/b")],
    body: text,
  }));
  expect(await proven(sent)).toBe(sent.length);
});

it("sends fields that Node would write otherwise, and leaves out those that it refuses", async () => {
  const fields = [
    field("User-Agent", "tests/1"),
    field("Accept", "a/b"),
    field("Accept-Language", "zh-CN"),
    field("Content-Type", "a/b"),
    field("Cookie", "a=1"),
    field("Cookie", "b=2"),
    field("Referer", "http://b.example/x"),
    field("Origin", "http://b.example"),
    field("Sec-Fetch-Mode", "navigate"),
    field("Expect", "100-continue"),
    field("Connection", "keep-alive"),
    field("Content-Length", "77"),
    field("Transfer-Encoding", "chunked"),
    field("Host", "b.example"),
  ];
  const all = { ...node, own: /^(?:sec-fetch-mode|expect)$/ };
  const [outcome] = await arrivalsAt(all, [{ method: "PUT", fields, body: "x" }]);
  expect(outcome?.arrived).toEqual({
    ...outcome?.expected,
    fields: outcome?.expected?.fields.map((line) => line.replace("a=1, b=2", "a=1; b=2")),
  });
});

it.each(["CONNECT", "TRACE", "track", "post"])(
  "is not made of the method %s, which fetch refuses",
  (method) => expect(fetchNode(exchangeOf({ method }))).toBeNull(),
);
