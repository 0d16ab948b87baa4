import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { cutFields } from "./cut-fields.ts";
import { type Field, Fields } from "./fields.ts";

const field = (name: string, length: number): Field => ({ name, value: "x".repeat(length) });

describe("cutFields", () => {
  it("changes nothing where there is room", () => {
    const fields = new Fields([field("server", 5)], true);
    expect(cutFields(fields, 1_000)).toBe(fields);
  });

  it("cuts the longest, says by how much, and leaves the short ones whole", () => {
    const fields = new Fields([field("server", 5), field("x-a", 9_000), field("x-b", 5_000)], true);
    const cut = cutFields(fields, 1_000);
    expect(cut.get("server")).toBe("xxxxx");
    expect(cut.get("x-a")?.length).toBe(cut.get("x-b")?.length);
    expect(cut.whole("server")).toBe("xxxxx");
    expect(cut.whole("x-a")).toBeNull();
    const [, a] = cut.list;
    expect((a?.value.length ?? 0) + (a?.cut ?? 0)).toBe(9_000);
    // All names are there still: what is not among them was not sent.
    expect(cut.lacks("x-c")).toBe(true);
  });

  it("counts what a second cut takes", () => {
    const once = cutFields(new Fields([field("x-a", 9_000)], true), 1_000);
    const [twice] = cutFields(once, 500).list;
    expect((twice?.value.length ?? 0) + (twice?.cut ?? 0)).toBe(9_000);
  });

  it("does not say of a field that it left out that it was not sent", () => {
    const many = Array.from({ length: 500 }, (_, i) => field(`x-${i}`, 20));
    const cut = cutFields(new Fields([...many, field("Location", 20)], true), 2_000);
    expect(cut.has("location")).toBe(true);
    expect(cut.has("x-499")).toBe(false);
    expect(cut.lacks("x-499")).toBe(false);
  });

  it("stays in its room, in order, whatever comes", () => {
    const anyField = fc.record({
      name: fc.oneof(fc.string({ maxLength: 300 }), fc.constantFrom("Location", "cookie", "Cookie")),
      value: fc.integer({ min: 0, max: 30_000 }).map((length) => "x".repeat(length)),
    });
    fc.assert(
      fc.property(
        fc.array(anyField),
        fc.integer({ min: 0, max: 9_000 }),
        fc.boolean(),
        (list, room, whole) => {
          const cut = cutFields(new Fields(list, whole), room);
          const size = cut.list.reduce((sum, { name, value }) => sum + name.length + value.length, 0);
          expect(size).toBeLessThanOrEqual(Math.max(room, 0));
          expect(cut.complete).toBe(whole && cut.list.length === list.length);
          expect(cutFields(cut, room)).toBe(cut);
        },
      ),
    );
  });
});
