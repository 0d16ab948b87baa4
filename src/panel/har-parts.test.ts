import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import type { Body } from "../http/exchange.ts";
import { readHarText } from "../http/har.ts";
import { fromSnapshot } from "../http/snapshot.ts";
import { linkedAnew, partsOf, withChainIds } from "./har-parts.ts";
import { LiveChains } from "./live-chains.ts";

const text = readFileSync(new URL("../../e2e/hars/safari.har", import.meta.url), "utf8");
const { exchanges } = readHarText(text);

describe("an opened HAR, cut into parts", () => {
  const bodies = new Map<string, Body>();
  const parts = [...partsOf(withChainIds(exchanges), bodies)];
  const arrived = parts.flatMap((part) => structuredClone(part).exchanges.map(fromSnapshot));

  it("arrives whole and in order", () => {
    expect(arrived.map((e) => e.request.url)).toEqual(exchanges.map((e) => e.request.url));
    expect(arrived[2]?.response?.fields.get("server")).toBe("nginx/1.26.2");
  });

  it("is linked one by one as it was linked as a whole", () => {
    const chains = new LiveChains();
    for (const exchange of arrived) chains.update([exchange], []);
    const place = chains.placeOf(arrived[1]?.id ?? "");
    expect(place?.chain.hops.map((e) => e.request.method)).toEqual(["POST", "GET"]);
    expect(chains.placeOf(arrived[2]?.id ?? "")).toBeNull();
  });

  it("has the hops of a chain in their order, though the log is written backwards in one moment", () => {
    const backwards = exchanges.slice(0, 2).reverse();
    const chains = new LiveChains();
    chains.update(withChainIds(backwards.map((e) => ({ ...e, startedAt: 0, duration: 0 }))), []);
    const place = chains.placeOf(exchanges[0]?.id ?? "");
    expect(place?.chain.hops.map((e) => e.request.method)).toEqual(["POST", "GET"]);
  });

  it("is linked over a cut by a second sending of what the cut parted", () => {
    const halves = [exchanges.slice(0, 1), exchanges.slice(1)].map(withChainIds);
    const chains = new LiveChains();
    for (const half of halves) chains.update(half, []);
    expect(chains.placeOf(exchanges[1]?.id ?? "")).toBeNull();
    const parted = linkedAnew(halves.flat());
    expect(parted.map((e) => e.request.method)).toEqual(["GET"]);
    chains.update(
      parted,
      halves.flat().filter((e) => parted.some(({ id }) => id === e.id)),
    );
    expect(chains.placeOf(exchanges[1]?.id ?? "")?.hop).toBe(1);
  });

  it("takes along the body of an error, and leaves the others to be asked for", () => {
    const withText = arrived.filter((e) => e.response?.body.text != null);
    expect(withText.map((e) => e.response?.status)).toEqual([405, 502]);
    expect([...bodies.values()].map((body) => body.text)).toContain("from the worker");
    expect(parts.flatMap((part) => part.withBody)).toEqual([...bodies.keys()]);
  });

  it("is cut small, whether by number or by size", () => {
    const first = exchanges[4];
    if (!first?.response) throw new Error("no exchange");
    const many = Array.from({ length: 1_000 }, (_, i) => ({ ...first, id: `${i}` }));
    const counts = [...partsOf(many, new Map())].map((part) => part.exchanges.length);
    expect(Math.max(...counts)).toBeLessThanOrEqual(500);
    const heavy = many.slice(0, 10).map((e) => ({
      ...e,
      request: { ...e.request, body: { text: "x".repeat(600_000), size: null, binary: false } },
    }));
    expect([...partsOf(heavy, new Map())].length).toBeGreaterThanOrEqual(5);
  });
});
