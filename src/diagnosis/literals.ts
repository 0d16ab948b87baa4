import { folded, shortened, type Words, worth } from "./literal-words.ts";
import { NotUnderstood, needsOf } from "./pattern-part.ts";
import { PatternReader } from "./pattern-reader.ts";

/**
 * Groups of words of which every match of a pattern holds at least one each, in lower case:
 * `[["nginx/", "tengine/"]]` for `/(nginx|tengine)\/[\d.]+/i`. Empty where none can be told. A text that
 * misses a group need not be searched.
 *
 * Reads the pattern's source once, when the knowledge is built. What it does not understand it takes
 * for "any text", so an odd pattern is searched too often and never too seldom.
 */
export function literalsOf(pattern: RegExp | string): readonly Words[] {
  if (typeof pattern === "string") return worth([folded(pattern)]).map(shortened);
  // Under "iu" the sign K for kelvin equals k, and "v" has classes of its own.
  if (pattern.flags.includes("v") || (pattern.unicode && pattern.ignoreCase)) return [];
  try {
    return needsOf(new PatternReader(pattern.source).alternatives()).map(shortened);
  } catch (error) {
    if (error instanceof NotUnderstood) return [];
    throw error;
  }
}
