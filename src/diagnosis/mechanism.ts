import type { Case } from "./case.ts";
import type { Condition } from "./condition/condition.ts";
import type { Known } from "./known.ts";
import { type Step, stepFor, type Told } from "./per-system.ts";
import type { Source } from "./source.ts";
import type { Text } from "./text.ts";

/** What really went wrong, independent of who says so: the closed list that causes point to. */
export type Mechanism<Family extends string = string> = {
  /** Mechanisms of one family often leave the same trace in a browser. */
  readonly family: Family;
  readonly name: Text;
  /** What happened, in one sentence. */
  readonly why: Text;
  /** What to do, in order. */
  readonly fix: readonly Step[];
  /** Which log line or command would decide it. */
  readonly confirm: Step;
  /** What is said in place of these words where an exchange shows more. */
  readonly known?: readonly Known[];
  /** What shows that it was not this. Asked where nothing but the status speaks for it. */
  readonly refutedBy?: Condition;
  /** What argues against it, whoever's cause it is: what would be likely is then possible. */
  readonly doubtedBy?: Condition;
  readonly sources: readonly Source[];
};

/** Writes the mechanisms of one family. */
export function defineMechanisms<const Family extends string, const Id extends string>(
  family: Family,
  members: Record<Id, Omit<Mechanism, "family">>,
): Record<Id, Mechanism<Family>> {
  const entries = Object.entries<Omit<Mechanism, "family">>(members);
  return Object.fromEntries(entries.map(([id, m]) => [id, { family, ...m }])) as Record<
    Id,
    Mechanism<Family>
  >;
}

/** What a mechanism says where nothing more is known than which systems are there. */
export function wordsFor({ name, why, fix, confirm }: Mechanism, told: Told) {
  return { name, why, fix: fix.map((step) => stepFor(step, told)), confirm: stepFor(confirm, told) };
}

/** Where to read up on it; what another system's manual says is of no use. All where nobody else's is left. */
export function sourcesFor(sources: readonly Source[], { systems, isKnown }: Told): readonly Source[] {
  const ours = sources.filter(({ system }) => system === undefined || !isKnown || systems.has(system));
  return ours.length > 0 ? ours : sources;
}

/** Throws where the list does not have it. */
export function mechanismOf(mechanisms: Readonly<Record<string, Mechanism>>, id: string): Mechanism {
  const mechanism = mechanisms[id];
  if (!mechanism) throw new Error(`no such mechanism: ${id}`);
  return mechanism;
}

/** The case shows what argues against it. */
export function isDoubted(c: Case, { doubtedBy }: Mechanism): boolean {
  return (doubtedBy?.(c) ?? false) !== false;
}
