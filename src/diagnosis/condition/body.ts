import { evidence } from "../evidence.ts";
import { wordsNeed } from "../need.ts";
import { type Condition, called, holds, needing, type Pattern } from "./condition.ts";

/**
 * The body holds the words (exact case, fast) or matches the pattern; quotes the line it stands in.
 * Patterns must not backtrack without bound: a repository test checks every one.
 */
export function body(pattern: Pattern): Condition {
  return called(
    "body",
    [pattern],
    needing(wordsNeed("response.body", pattern), (c) => {
      if (c.body === "") return false;
      const at = typeof pattern === "string" ? c.body.indexOf(pattern) : c.body.search(pattern);
      if (at < 0) return false;
      return [evidence("response.body", lineAt(c.body, at))];
    }),
  );
}

/** The body was seen and is empty. */
export const emptyBody: Condition = holds((c) => c.bodySeen && c.body.length === 0);

/** The line of `text` that holds position `at`, cut to the neighbourhood where lines are long. */
export function lineAt(text: string, at: number): string {
  const start = Math.max(text.lastIndexOf("\n", at - 1) + 1, at - 60, 0);
  const end = text.indexOf("\n", at);
  return text.slice(start, Math.min(end < 0 ? text.length : end, at + 140)).trim();
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
