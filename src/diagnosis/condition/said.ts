import type { Case } from "../case.ts";
import { type Evidence, evidence } from "../evidence.ts";
import { wordsNeed } from "../need.ts";
import { innerStatus } from "../said/inner-code.ts";
import { type Condition, called, needing } from "./condition.ts";

/**
 * One of the server's own sentences matches, whatever form it came in; quotes it. Stock phrases and what
 * a page says of its status are no sentences of its own (said/stock-sentences.ts).
 */
export function sentence(pattern: RegExp): Condition {
  return called(
    "sentence",
    [pattern],
    needing(wordsNeed("response.said", pattern) ?? [["there said"]], (c) => {
      const said = c.said;
      const found = said?.sentences.find((one) => pattern.test(one));
      return said && found !== undefined ? [evidence(said.where, found)] : false;
    }),
  );
}

/** The body gives a code beside its status, and it matches; quotes it with the sentence. */
export function innerCode(pattern: RegExp): Condition {
  return called(
    "innerCode",
    [pattern],
    needing([["there said"]], (c) => {
      const code = c.said?.codes.find((one) => pattern.test(one));
      return code === undefined ? false : quoted(c, code);
    }),
  );
}

/** The body gives the number of an HTTP status as its own code, and it is one of these. */
export function innerStatusOf(...statuses: readonly number[]): Condition {
  return called(
    "innerStatusOf",
    [...statuses],
    needing([["there said"]], (c) => {
      const status = c.said ? innerStatus(c.said.codes) : null;
      return status !== null && statuses.includes(status) ? quoted(c, String(status)) : false;
    }),
  );
}

/** The body reports an error, whatever its status says; quotes what it says. */
export const reportsError: Condition = needing([["there said"]], (c) => {
  const said = c.said;
  if (!said?.fails) return false;
  return quoted(c, said.codes[0] ?? "");
});

/** The same without a quotation, for conditions that quote more closely themselves. */
export const isErrorInside: Condition = needing([["there said"]], (c) => (c.said?.fails ? [] : false));

/** `401: token expired`. */
function quoted(c: Case, code: string): readonly Evidence[] {
  if (!c.said) return [];
  const words = c.said.sentence ?? "";
  return [
    evidence(c.said.where, code === "" || code === words ? words : words === "" ? code : `${code}: ${words}`),
  ];
}
