import type { Condition } from "./condition/condition.ts";
import type { Source } from "./source.ts";
import type { Text } from "./text.ts";

/** One way in which a browser ends without a usable response, under both browsers' names. */
export type FailureKind<Mechanism extends string = string> = {
  readonly id: string;
  /** `net::ERR_…` (Chromium) and `NS_ERROR_…` (Firefox) that mean this. */
  readonly names: readonly string[];
  /** Words by which other recorders (proxies, older browsers, programs) say the same in place of a name. */
  readonly worded?: RegExp;
  /** Words, or a recorder's name, that say that it failed and leave open how: no mechanism is more than possible by them. */
  readonly vague?: true;
  readonly name: Text;
  /** One sentence. */
  readonly meaning: Text;
  /** Possible mechanisms, most frequent first. */
  readonly usual: readonly [Mechanism, ...Mechanism[]];
  /** What shows that a usual mechanism was not the reason here. */
  readonly refuted?: Readonly<Partial<Record<Mechanism, Condition>>>;
  /** The name alone proves the first mechanism (a refused connection does, an abort does not). */
  readonly proves: boolean;
  readonly asked: readonly string[];
  readonly sources: readonly [Source, ...Source[]];
};

export function failureDefiner<Mechanism extends string>() {
  return function defineFailure(kind: FailureKind<Mechanism>): FailureKind<Mechanism> {
    return kind;
  };
}
