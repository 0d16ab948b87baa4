import { describe, expect, it } from "vitest";
import { answered, caseOf } from "./case.test-data.ts";
import { EVIDENCE_LIMIT, measured, quotation, type Stretch, specificity } from "./evidence.ts";

describe("a quotation", () => {
  const quote = (body: string, stretch?: Stretch) =>
    quotation(caseOf(answered(200, "A: b", body)).exchange, "response.body", stretch);

  it("is what stands there, without white space around it", () => {
    expect(quote(" all of it\n")).toMatchObject({ text: "all of it", at: 1 });
    expect(quote("a part of it", { from: 1, to: 7 })).toMatchObject({ text: "part", at: 2 });
    expect(quote("short", { from: -5, to: 100 })).toMatchObject({ text: "short", at: 0 });
    expect(quote("   ")).toMatchObject({ text: "" });
  });

  it("is cut at its edges, around what matters, and still stands there", () => {
    const long = `${"a".repeat(1_000)}here${"b".repeat(1_000)}`;
    expect(quote(long)).toMatchObject({ text: "a".repeat(EVIDENCE_LIMIT), at: 0 });
    const around = quote(long, { from: 0, to: long.length, focus: 1_000 });
    expect(around?.text).toHaveLength(EVIDENCE_LIMIT);
    expect(around?.text).toContain("ahereb");
    expect(long.startsWith(around?.text ?? "?", around?.at)).toBe(true);
    expect(quote(long, { from: 0, to: long.length, focus: 2_000 })?.text).toMatch(/^b+$/);
  });

  it("is not cut inside a character", () => {
    const emoji = `x${"😀".repeat(300)}`;
    expect(quote(emoji)?.text).toBe(`x${"😀".repeat(99)}`);
    const later = quote(emoji, { from: 0, to: emoji.length, focus: 160 });
    expect(later?.text).not.toMatch(/^[\uDC00-\uDFFF]|[\uD800-\uDBFF]$/);
  });

  it("is none where the exchange has no such place", () => {
    const { exchange } = caseOf(`# body: unseen\n${answered(200, "A: 1")}`);
    expect(quotation(exchange, "response.body")).toBeNull();
    expect(quotation(exchange, "response.field.b")).toBeNull();
    expect(quotation(exchange, "response.field.a", { from: 0, to: 1, line: 1 })).toBeNull();
    expect(quotation(exchange, "failure")).toBeNull();
  });
});

it("what was measured is bounded, and shows that it was cut", () => {
  expect(measured("timing", "1 s")).toEqual({ where: "timing", text: "1 s", measured: true });
  const { text } = measured("chain", "x".repeat(EVIDENCE_LIMIT + 1));
  expect(text).toHaveLength(EVIDENCE_LIMIT);
  expect(text.endsWith("x…")).toBe(true);
});

describe("specificity", () => {
  it("ranks a page above a field, a field above the request, the request above the status", () => {
    const order = ["response.body", "response.field.server", "request.url", "response.status"] as const;
    const ranks = order.map(specificity);
    expect(ranks).toEqual([...ranks].sort((a, b) => b - a));
    expect(new Set(ranks).size).toBe(order.length);
  });
});
