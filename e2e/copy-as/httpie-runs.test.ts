import fc from "fast-check";
import { expect, it } from "vitest";
import { httpie } from "../../src/http/copy-as/httpie.ts";
import { pathOf } from "../machine/needs.ts";
import { arrivalsAt, type Client } from "./client-arrivals.ts";
import { anySent, exchangeOf, field, HOSTILE_TEXTS, type Sent } from "./made-up.ts";
import { bash } from "./run-commands.ts";

const inBash: Client = {
  write: httpie,
  own: /^$/,
  run: async (texts) => {
    const script = [
      // The reader's own configuration does not count here.
      `http() { HTTPIE_CONFIG_DIR=/nonexistent command ${pathOf("httpie")} --quiet --quiet "$@" 2>&1; }`,
      ...texts,
    ].join("\n");
    expect(await bash(["--norc", "--noprofile", "-s"], script)).toBe("");
  },
};

async function proven(sent: readonly Sent[]): Promise<number> {
  const outcomes = (await arrivalsAt(inBash, sent)).filter(({ copy }) => copy !== null);
  for (const { arrived, expected, copy } of outcomes) {
    const target = copy?.lacks.includes("address") ? { target: arrived?.target } : {};
    const isAdded = !expected?.fields.some((line) => line.startsWith("user-agent:"));
    const fields = arrived?.fields.filter((line) => !(isAdded && line.startsWith("user-agent: HTTPie/")));
    expect({ ...arrived, fields }).toEqual({ ...expected, ...target });
  }
  return outcomes.length;
}

it("a copied command of HTTPie asks for what made-up exchanges say", async () => {
  expect(await proven(fc.sample(anySent, { numRuns: 40, seed: 5 }))).toBeGreaterThanOrEqual(20);
});

it("keeps its meaning where HTTPie or bash would read another", async () => {
  const sent: readonly Sent[] = [
    ...HOSTILE_TEXTS.map((text) => ({
      method: "POST",
      url: `http://a.example/${encodeURIComponent(text)}?${encodeURIComponent(text)}`,
      fields: [field("X", text), field("-X", text)],
      body: text,
    })),
    { fields: [field("User-Agent", ""), field("Accept", "a/b"), field("X", "")] },
    { method: "POST", fields: [field("Content-Length", "0")], body: "" },
    { method: "POST", body: "a\0b%d\\n'c'\r\n!1\u202e" },
    { method: "PUT", body: "0123456789'%\\".repeat(20_000) },
    { fields: [field("Cookie", "a=1"), field("Cookie", "b=2"), field("Content-Type", "a/b")], body: "a" },
    { url: "http://a.example/a/../b?x=/../y" },
  ];
  expect(await proven(sent)).toBe(sent.length);
});

it.each(["patch", "X-Y"])("is not made of the method %s, which HTTPie writes otherwise", (method) =>
  expect(httpie(exchangeOf({ method }))).toBeNull(),
);
