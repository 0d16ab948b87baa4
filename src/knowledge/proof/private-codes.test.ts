import { readdirSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { createEngine } from "../../diagnosis/engine.ts";
import type { PrivateStatus } from "../../diagnosis/private-status.ts";
import { knowledge } from "../knowledge.ts";
import { readExample } from "../writing/example-case.ts";
import { exchange } from "../writing/exchange.ts";
import { faultsOf } from "../writing/text-rules.ts";

/** Every list of codes, under the id of its responder. */
const lists: Readonly<Record<string, readonly PrivateStatus[]>> = Object.fromEntries(
  knowledge.responders.flatMap(({ id, statuses }) => (statuses ? [[id, statuses]] : [])),
);

function range(from: number, to: number, prefix = ""): string[] {
  return Array.from({ length: to - from + 1 }, (_, index) => `${prefix}${from + index}`);
}

/** What people ask for: each list has to hold these. */
const asked: Readonly<Record<string, readonly string[]>> = {
  iis: [
    ...range(1, 11, "400."),
    ...range(1, 5, "401."),
    "401.7",
    ...range(501, 504, "401."),
    ...range(1, 22, "403."),
    ...range(501, 504, "403."),
    ...range(0, 20, "404."),
    "405.0",
    "406.0",
    "412.0",
    "413.1",
    "500.0",
    "500.1",
    ...range(11, 24, "500."),
    ...range(30, 38, "500."),
    ...range(50, 53, "500."),
    "500.100",
    "501.0",
    ...range(1, 7, "502."),
    "503.0",
    ...range(2, 4, "503."),
  ],
  nginx: ["444", "494", "495", "496", "497", "499"],
  cloudflare: [
    ...range(520, 527),
    "530",
    ...range(1000, 1016),
    "1018",
    "1020",
    "1033",
    "1101",
    "1102",
    "1104",
    "1200",
  ],
  "aws-alb": ["000", "460", "463", "464", "561", "562"],
  "tencent-edgeone": [...range(520, 525), ...range(550, 555), "566", "567"],
  "alibaba-cloud": ["463", "499", "598", "599"],
  heroku: [...range(10, 28, "H"), "H31", "H80", "H81", "H82", "H99", "R10", ...range(12, 17, "R"), "L10"],
  vercel: ["DEPLOYMENT_NOT_FOUND", "FUNCTION_INVOCATION_FAILED", "FUNCTION_INVOCATION_TIMEOUT"],
  envoy: ["DC", "LR", "NR", "UC", "UF", "UH", "UO", "UR", "URX", "UT"],
  microsoft: ["440", "449", "450", "451", "12202", "12209", "12217"],
  esri: ["498", "499"],
  twitter: ["420"],
  spring: ["420"],
  laravel: ["419"],
  shopify: ["430"],
  apache: ["509"],
  linkedin: ["999"],
  pantheon: ["530"],
  squid: ["000"],
};

describe("private codes", () => {
  it("are told by the responder whose file stands beside theirs", () => {
    const files = readdirSync(path.join(import.meta.dirname, "../responders"));
    const owners = files.flatMap((file) => /^(.+)\.codes\.ts$/.exec(file)?.[1] ?? []);
    expect(owners.filter((owner) => !Object.hasOwn(lists, owner))).toEqual([]);
  });

  for (const [id, list] of Object.entries(lists)) {
    describe(id, () => {
      const codes = list.map((own) => own.code);

      it("names each code once", () => {
        expect(codes).toEqual([...new Set(codes)]);
      });

      it("has what people ask for", () => {
        expect(asked[id]?.filter((code) => !codes.includes(code)) ?? []).toEqual([]);
      });

      it("tells each in both languages", () => {
        const faults = list.flatMap((own) => [
          ...faultsOf(own.meaning, "sentence"),
          ...(own.advice ? faultsOf(own.advice, "passage") : []),
        ]);
        expect(faults).toEqual([]);
      });

      it("gives each a short name and a source", () => {
        for (const own of list) {
          expect(own.name.trim(), own.code).not.toBe("");
          expect(own.name.length, own.code).toBeLessThanOrEqual(60);
          expect(own.sources.length, own.code).toBeGreaterThan(0);
          for (const source of own.sources) expect(source.url, own.code).toMatch(/^https:\/\//);
        }
      });
    });
  }

  it("tells a code with several meanings under each system that uses it", () => {
    const users = (code: string) =>
      Object.keys(lists).filter((id) => lists[id]?.some((own) => own.code === code));
    expect(users("499")).toEqual(expect.arrayContaining(["nginx", "esri", "tencent-edgeone"]));
    expect(users("463")).toEqual(expect.arrayContaining(["aws-alb", "alibaba-cloud"]));
    expect(users("420")).toEqual(expect.arrayContaining(["twitter", "spring"]));
    expect(users("530")).toEqual(expect.arrayContaining(["cloudflare", "pantheon"]));
  });
});

it("a status that its author has a meaning for is explained by no cause that is usual for its class", () => {
  const engine = createEngine(knowledge);
  const causesOf = (server: string) =>
    engine.diagnose(readExample(exchange({ status: 460, fields: { Server: server } })).exchange).causes;
  expect(causesOf("awselb/2.0")).toEqual([]);
  expect(causesOf("nobody").map(({ id }) => id.split("/")[0])).toContain("400");
});
