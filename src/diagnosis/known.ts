import type { Case } from "./case.ts";
import { type Facts, fillBoth, LANGUAGES, slotsOf, type Text } from "./text.ts";

/**
 * What is told of a mechanism in place of its general words where the exchange shows more: a value, whose limit it was,
 * that nothing of it can be seen. Of several the first that has a member, and all values of that member's slots, counts.
 */
export type Known = {
  /** What the slots stand for, as far as this exchange shows them; null where these words are not about it. */
  readonly facts: (c: Case) => Facts | null;
  readonly name?: Text;
  readonly why?: Text;
  /** They count where the values of the first are known; a later one whose values are not is left out. */
  readonly fix?: readonly Text[];
  readonly confirm?: Text;
};

export type Words = Pick<Known, "name" | "why" | "fix" | "confirm">;

/** Words and the values that may fill them. */
export type Filling = { readonly words: Words; readonly facts: Facts };

/** Those of a mechanism that are about this case. */
export function fillingsOf(known: readonly Known[], c: Case): readonly Filling[] {
  return known.flatMap((words) => {
    const facts = words.facts(c);
    return facts === null ? [] : [{ words, facts }];
  });
}

/** The first of the texts of this name whose values are all known, filled. */
export function firstFilled(
  fillings: readonly Filling[],
  member: "name" | "why" | "confirm",
): Text | undefined {
  for (const { words, facts } of fillings) {
    const template = words[member];
    if (template && canFill(template, facts)) return filled(template, facts);
  }
  return undefined;
}

/** The steps of the first whose first one can be filled. */
export function stepsFilled(fillings: readonly Filling[]): readonly Text[] | undefined {
  for (const { words, facts } of fillings) {
    const [first, ...more] = words.fix ?? [];
    if (first && canFill(first, facts))
      return [first, ...more.filter((step) => canFill(step, facts))].map((step) => filled(step, facts));
  }
  return undefined;
}

function canFill(template: Text, facts: Facts): boolean {
  return LANGUAGES.every((language) =>
    slotsOf(template[language]).every((slot) => facts[slot] !== undefined),
  );
}

/** What stands in backticks is shown as a command to copy: a value from the network may not begin one. */
function filled(template: Text, facts: Facts): Text {
  const harmless = Object.entries(facts).map(([slot, fact]) => [slot, withoutBackticks(fact)] as const);
  return fillBoth(template, Object.fromEntries(harmless));
}

function withoutBackticks(fact: string | number): string | number {
  return typeof fact === "string" ? fact.replaceAll("`", "'") : fact;
}
