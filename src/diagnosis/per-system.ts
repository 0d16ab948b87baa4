import { fill, inBoth, type Text } from "./text.ts";

/** A step or a log line that each system has in its own words: directives, settings, error log. */
export type PerSystem<System extends string = string> = {
  /** Has the slot `{systems}`. */
  readonly sentence: Text;
  /** Parts of the sentence by the id of a responder, or of a manner for all systems that have it. */
  readonly systems: { readonly [Id in System]?: Text };
  /** Told where a system answered that has no part. */
  readonly general: Text;
};

export type Step = Text | PerSystem;

/** Whose words a step is told in. */
export type Told = {
  /** Responders on the path and what they have in common with others (manners). */
  readonly systems: ReadonlySet<string>;
  /** The answer shows which system would have to be set up. */
  readonly isKnown: boolean;
};

/** Nothing is known of who answered. */
export const ANY_SYSTEM: Told = { systems: new Set(), isKnown: false };

/** The step with the parts of the systems that are there; with all parts where nobody knows which they are. */
export function stepFor(step: Step, { systems, isKnown }: Told): Text {
  if (!("systems" in step)) return step;
  const parts = Object.entries(step.systems).flatMap(([id, part]) => (part ? [{ id, part }] : []));
  const own = parts.filter(({ id }) => systems.has(id));
  if (own.length === 0 && isKnown) return step.general;
  // Several systems may share one part.
  const told = [...new Set((own.length > 0 ? own : parts).map(({ part }) => part))];
  return inBoth((language) =>
    fill(step.sentence, language, { systems: told.map((part) => part[language]).join(SEPARATORS[language]) }),
  );
}

const SEPARATORS = { en: "; ", "zh-CN": "；" } as const;
