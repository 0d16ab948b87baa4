import type { Case } from "../case.ts";
import type { Stretch } from "../evidence.ts";
import { wordsNeed } from "../need.ts";
import { spanOf } from "../place.ts";
import { lineAround } from "./body.ts";
import { type Condition, called, needing, quoting } from "./condition.ts";

/** What the body says to a reader: JSON as `key: value` lines, HTML without its tags. */
export function wordsOf(c: Case): string {
  return c.words;
}

/** What the body says matches, or without one the reason phrase; quotes the line. See `wordsOf`. */
export function says(pattern: RegExp): Condition {
  const inBody = quoting("response.body", (c) => !c.isContent && whereSaid(c, pattern.exec(c.words)));
  const inPhrase = quoting("response.status-text", (c) => c.phrase !== "" && pattern.test(c.phrase));
  return called(
    "says",
    [pattern],
    needing(
      () => wordsNeed("response.words", pattern),
      (c) => (c.phrase === "" ? inBody(c) : inPhrase(c)),
    ),
  );
}

/** Where in the body stands what a pattern found in its words; the line around it. */
function whereSaid(c: Case, match: RegExpExecArray | null): Stretch | false {
  if (!match) return false;
  const focus = spanOf(match);
  const line = lineAround(c.words, focus);
  return {
    ...c.placedWords.inBody({ ...line, focus }),
    focus: c.placedWords.inBody({ ...focus, focus }).from,
  };
}

/** The first line of what the body says that fits, where it stands in the body. */
export function lineSaid(c: Case, fits: (line: string) => boolean): Stretch | false {
  let from = 0;
  for (const line of c.words.split("\n")) {
    const focus = { from, to: from + line.length };
    if (fits(line)) return c.placedWords.inBody({ ...focus, focus });
    from = focus.to + 1;
  }
  return false;
}
