import type { Case } from "../case.ts";
import { wordsNeed } from "../need.ts";
import type { Span } from "../place.ts";
import { any, type Condition, called, found, holds, needing, type Pattern, quoting } from "./condition.ts";

/**
 * The body says the words (exact case, fast) or matches the pattern; quotes the line it stands in. Content says
 * nothing of itself (see `Case.isContent`).
 * Patterns must not backtrack without bound: a repository test checks every one.
 */
export function body(pattern: Pattern): Condition {
  return inBody("body", pattern, (c) => c.body !== "" && !c.isContent);
}

/** The same in content too: for what nobody quotes, such as a page's own markup. */
export function contains(pattern: Pattern): Condition {
  return inBody("contains", pattern, (c) => c.body !== "");
}

function inBody(name: string, pattern: Pattern, isLookedAt: (c: Case) => boolean): Condition {
  return called(
    name,
    [pattern],
    needing(
      () => wordsNeed("response.body", pattern),
      quoting("response.body", (c) => {
        if (!isLookedAt(c)) return false;
        const seen = typeof pattern === "string" ? wordsAt(c.body, pattern) : found(pattern.exec(c.body));
        return seen && { ...lineAround(c.body, seen), focus: seen.from };
      }),
    ),
  );
}

function wordsAt(text: string, words: string): Span | false {
  const at = text.indexOf(words);
  return at >= 0 && { from: at, to: at + words.length };
}

/** The body was seen and is empty. */
export const emptyBody: Condition = holds((c) => c.bodySeen && c.body.length === 0);

/**
 * No body is there to be read, kept or not: `emptyBody` was seen to be empty, `bodyless` says that the response has
 * none. For rules that know an answer by its length or fields where its words would tell more.
 */
export const noBodyText: Condition = holds((c) => c.body === "");

/** The line of `text` in which a stretch begins, cut to the neighbourhood where lines are long. */
export function lineAround(text: string, { from }: Span): Span {
  const end = text.indexOf("\n", from);
  return {
    from: Math.max(text.lastIndexOf("\n", from - 1) + 1, from - 60, 0),
    to: Math.min(end < 0 ? text.length : end, from + 140),
  };
}

/**
 * The response has no body: seen empty, announced as empty, or Chromium shows its own page in its
 * place, which it does for an error without a body only.
 */
export const bodyless: Condition = holds((c) => {
  const { response, failure } = c.exchange;
  if (!response) return false;
  if (failure?.name === "net::ERR_HTTP_RESPONSE_CODE_FAILURE") return true;
  const announced = response.fields.get("content-length");
  if (announced === "0") return true;
  // A body that was announced and is not shown is unknown, not empty.
  if (announced !== null && (failure !== null || response.body.text === null)) return false;
  return response.body.text === "" || (response.body.text === null && response.body.size === 0 && !failure);
});

/** Without a body, or seen empty even where one was announced and broke off. */
export const contentless: Condition = any(bodyless, emptyBody);
