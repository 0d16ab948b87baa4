import type { Case } from "../case.ts";
import { evidence } from "../evidence.ts";
import { wordsNeed } from "../need.ts";
import { type Condition, called, needing } from "./condition.ts";

/** What the body says to a reader: JSON as `key: value` lines, HTML without its tags. */
export function wordsOf(c: Case): string {
  return c.words;
}

/** What the body says matches; quotes the line. See `wordsOf`. */
export function says(pattern: RegExp): Condition {
  return called(
    "says",
    [pattern],
    needing(wordsNeed("response.words", pattern), (c) => {
      const { words } = c;
      const at = words.search(pattern);
      if (at < 0) return false;
      const start = Math.max(words.lastIndexOf("\n", at - 1) + 1, at - 60, 0);
      const end = words.indexOf("\n", at);
      return [
        evidence(
          "response.body",
          words.slice(start, Math.min(end < 0 ? words.length : end, at + 140)).trim(),
        ),
      ];
    }),
  );
}
