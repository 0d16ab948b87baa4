import fc from "fast-check";
import { expect, it } from "vitest";
import { storedSize, toStoredText } from "./stored-text.ts";

const anyLetters = fc
  .array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 50 })
  .map((units) => String.fromCharCode(...units));

it("is ASCII, reads back as what it was, and has the size that was told", () => {
  fc.assert(
    fc.property(anyLetters, (letters) => {
      const stored = toStoredText([letters]);
      expect(stored).not.toMatch(/[^ -~]/);
      expect(JSON.parse(stored)).toEqual(JSON.parse(JSON.stringify([letters])));
      expect(storedSize([letters])).toBe(stored.length);
    }),
  );
});
