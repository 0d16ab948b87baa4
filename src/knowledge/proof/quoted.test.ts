import { expect, test } from "vitest";
import { createEngine } from "../../diagnosis/engine.ts";
import { knowledge } from "../knowledge.ts";
import { readExample } from "../writing/example-case.ts";
import { exchange } from "../writing/exchange.ts";
import { claims } from "./claims.ts";

const engine = createEngine(knowledge);

const REST =
  "<p>Look into the server's log first: it tells what happened at that time, and to whom.</p>".repeat(25);

/** A forum's page on which somebody asks about an error that came elsewhere. */
const question = (quoted: string) =>
  exchange({
    request: "GET /questions/17",
    status: "200 OK",
    type: "document",
    fields: { "Content-Type": "text/html; charset=utf-8" },
    body: `<!DOCTYPE html><html><head><title>How do I mend this? - Questions</title></head><body><h1>How do I mend this?</h1><pre><code>${quoted}</code></pre>${REST}</body></html>`,
  });

/** A bundle with the sentences that its libraries may say. */
const bundle = (quoted: string) =>
  exchange({
    request: "GET /assets/index-8f3a1c2b.js",
    status: "200 OK",
    type: "script",
    fields: { "Content-Type": "text/javascript; charset=utf-8" },
    body: `const told={};${"told.first='what the library says';".repeat(300)}throw new Error(${JSON.stringify(quoted)})`,
  });

const escaped = (text: string) =>
  text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
const withoutTags = (text: string) => text.replace(/<[^<>]*>/g, " ");

/** Bodies of all that the knowledge knows, each once. */
const bodies = new Set(
  claims().flatMap(({ examples }) =>
    examples.fires.map((raw) => readExample(raw).exchange.response?.body.text ?? ""),
  ),
);
bodies.delete("");

const told = (raw: string) => {
  const { exchange, surroundings } = readExample(raw);
  const { author, causes } = engine.diagnose(exchange, surroundings);
  return [...causes.map(({ id }) => id), ...(author ? [`by ${author.id}`] : [])];
};

test.each([
  ["in a forum, escaped", (text: string) => question(escaped(text))],
  ["in a forum, without its tags", (text: string) => question(withoutTags(text))],
  ["in a bundle", bundle],
])("what a healthy answer quotes is no error of its own: %s", (_, quoting) => {
  expect(bodies.size).toBeGreaterThan(2_000);
  const alarms = [...bodies].flatMap((body) => {
    const said = told(quoting(body));
    return said.length > 0 ? [`${said.join(", ")}: ${body.slice(0, 80)}`] : [];
  });
  expect(alarms).toEqual([]);
});
