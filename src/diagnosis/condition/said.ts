import type { Case } from "../case.ts";
import type { Evidence } from "../evidence.ts";
import { wordsNeed } from "../need.ts";
import { innerStatus } from "../said/inner-code.ts";
import { type Spoken, spokenEvidence } from "../said/said.ts";
import { type Condition, called, needing } from "./condition.ts";

/**
 * One of the server's own sentences matches, whatever form it came in; quotes it. Stock phrases and what
 * a page says of its status are no sentences of its own (said/stock-sentences.ts).
 */
export function sentence(pattern: RegExp): Condition {
  return called(
    "sentence",
    [pattern],
    needing(
      () => wordsNeed("response.said", pattern) ?? [["there said"]],
      (c) => {
        const spoken = c.said?.sentences.find(({ text }) => pattern.test(text));
        return spoken ? quoted(c, [spoken], pattern) : false;
      },
    ),
  );
}

/** The body gives a code beside its status, and it matches; quotes it with the sentence. */
export function innerCode(pattern: RegExp): Condition {
  return called(
    "innerCode",
    [pattern],
    needing([["there said"]], (c) => {
      const code = c.said?.codes.find(({ text }) => pattern.test(text));
      return code ? withSentence(c, code) : false;
    }),
  );
}

/** The body gives the number of an HTTP status as its own code, and it is one of these. */
export function innerStatusOf(...statuses: readonly number[]): Condition {
  return called(
    "innerStatusOf",
    [...statuses],
    needing([["there said"]], (c) => {
      const code = innerStatus(c.said?.codes ?? []);
      return code !== null && statuses.includes(Number(code.text)) ? withSentence(c, code) : false;
    }),
  );
}

/** The body reports an error, whatever its status says; quotes its code and what it says. */
export const reportsError: Condition = needing([["there said"]], (c) =>
  c.said?.fails ? withSentence(c, c.said.codes[0]) : false,
);

/** The body declares the error in a form that means nothing else, whatever its status says. */
export const declaresError: Condition = needing([["there said"]], (c) =>
  c.said?.declared ? withSentence(c, c.said.codes[0]) : false,
);

/** It reports an error, without a quotation: for conditions that quote more closely themselves. */
export const isErrorInside: Condition = needing([["there said"]], (c) => (c.said?.fails ? [] : false));

/** A code and the sentence beside it, each where it stands. */
function withSentence(c: Case, code: Spoken | undefined): readonly Evidence[] {
  const sentence = c.said?.sentences[0];
  return quoted(
    c,
    [code, sentence === undefined || sentence.text === code?.text ? undefined : sentence].filter(isThere),
  );
}

function quoted(c: Case, words: readonly Spoken[], pattern?: RegExp): readonly Evidence[] {
  return words.map((spoken) => spokenEvidence(c.exchange, spoken, pattern)).filter(isThere);
}

function isThere<T>(value: T | null | undefined): value is T {
  return value !== null && value !== undefined;
}
