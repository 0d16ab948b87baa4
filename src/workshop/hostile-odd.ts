import fc from "fast-check";
import { words } from "./hostile-strings.ts";

/** What no place of an entry is for. */
export const odd: fc.Arbitrary<unknown> = fc.oneof(
  fc.constantFrom(null, true, false, 0, -1, 1e308, 0.1, "", "0", " 7 ", [], {}, [[]], { name: {} }),
  words,
);

/** Odd seldom enough that most of an entry means something, often enough that every place meets it. */
export function mostly<T>(usual: fc.Arbitrary<T>, weight = 24): fc.Arbitrary<unknown> {
  return fc.oneof({ weight, arbitrary: usual }, { weight: 1, arbitrary: odd });
}
