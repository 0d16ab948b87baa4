import { type Advice, knownValues } from "./advice.ts";
import type { Case } from "./case.ts";
import type { OwnedCause } from "./cause.ts";
import type { FoundCause } from "./diagnosis.ts";
import type { Knowledge } from "./knowledge.ts";
import { type Filling, fillingsOf, firstFilled, stepsFilled } from "./known.ts";
import { isDoubted, mechanismOf, sourcesFor, wordsFor } from "./mechanism.ts";
import type { Told } from "./per-system.ts";
import type { Match } from "./ranking.ts";
import { fillBoth } from "./text.ts";

/**
 * Puts causes into words. Whose words count, member by member: the cause's own, else those of the manual of the system
 * that answered, else what the exchange shows of the mechanism, else what holds of it anywhere.
 */
export class Wording {
  readonly #mechanisms: Knowledge["mechanisms"];
  /** What a responder's manual says before what the one says that it shares with its kind. */
  readonly #advice: ReadonlyMap<string, readonly Readonly<Record<string, Advice>>[]>;
  /** A responder and its manners. */
  readonly #kinds: ReadonlyMap<string, readonly string[]>;
  readonly #nameless: ReadonlySet<string>;

  constructor({ mechanisms, responders, manners }: Knowledge) {
    const byManner = new Map(manners.map((m) => [m.id, m.advice]));
    this.#mechanisms = mechanisms;
    this.#advice = new Map(
      responders.map((r) => [
        r.id,
        [r.advice, ...(r.manners ?? []).map((id) => byManner.get(id))].filter((of) => of !== undefined),
      ]),
    );
    this.#kinds = new Map(responders.map((r) => [r.id, [r.id, ...(r.manners ?? [])]]));
    this.#nameless = new Set(responders.filter((r) => r.standsForOthers).map((r) => r.id));
  }

  tell(c: Case, matches: readonly Match<OwnedCause>[]): readonly FoundCause[] {
    const systems = this.#systemsOf(c);
    return matches.map((match) => this.#told(c, match, systems));
  }

  /** Which systems' words are told: those of the author, or of who passed on what an author without a name wrote. */
  #systemsOf({ author, onPath }: Case): Told {
    const isKnown = author !== null && !this.#nameless.has(author);
    const seen = isKnown ? [author] : [...onPath];
    return { systems: new Set(seen.flatMap((id) => this.#kinds.get(id) ?? [])), isKnown };
  }

  #told(c: Case, { cause, evidence }: Match<OwnedCause>, systems: Told): FoundCause {
    const mechanism = mechanismOf(this.#mechanisms, cause.mechanism);
    const own = cause.facts?.(c) ?? {};
    // A manual tells what to do about what it is, not about what it can hardly be.
    const special = cause.fix || isDoubted(c, mechanism) ? undefined : this.#adviceOf(c, cause.mechanism);
    const general = wordsFor(mechanism, systems);
    const told: readonly Filling[] = [
      ...(special ? [{ words: special, facts: { ...knownValues(c), ...own } }] : []),
      ...fillingsOf(mechanism.known ?? [], c),
      { words: general, facts: {} },
    ];
    const say = (member: "why" | "confirm") =>
      cause[member] ? fillBoth(cause[member], own) : (firstFilled(told, member) ?? general[member]);
    return {
      id: `${cause.owner}/${cause.id}`,
      mechanism: cause.mechanism,
      family: mechanism.family,
      certainty: cause.certainty,
      name: firstFilled(told, "name") ?? general.name,
      why: say("why"),
      fix: cause.fix?.map((step) => fillBoth(step, own)) ?? stepsFilled(told) ?? general.fix,
      confirm: say("confirm"),
      evidence,
      sources: sourcesFor([...cause.sources, ...(special?.sources ?? []), ...mechanism.sources], systems),
    };
  }

  #adviceOf({ author }: Case, mechanism: string): Advice | undefined {
    return this.#advice.get(author ?? "")?.find((of) => Object.hasOwn(of, mechanism))?.[mechanism];
  }
}
