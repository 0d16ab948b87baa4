import type { Case } from "./case.ts";
import type { Cause, OwnedCause } from "./cause.ts";
import { withoutRepeats } from "./evidence.ts";
import type { Knowledge } from "./knowledge.ts";
import { isDoubted, mechanismOf } from "./mechanism.ts";
import { inPrecedence } from "./precedence.ts";
import type { Match } from "./ranking.ts";
import { type Sieves, sievesOf } from "./sieve.ts";

/** The causes that hold for a case, of whoever has a say: the responders that are there, their manners, any system. */
export class HoldingCauses {
  readonly #mechanisms: Knowledge["mechanisms"];
  readonly #causes: ReadonlyMap<string, readonly Cause[]>;
  /** By responder, made when it first answers. */
  readonly #own = new Map<string, Sieves<OwnedCause>>();
  /** Those of its manners, by responder. */
  readonly #manners: ReadonlyMap<string, readonly Sieves<OwnedCause>[]>;
  readonly #shared: Sieves<OwnedCause>;

  constructor({ mechanisms, responders, manners, causes, statuses }: Knowledge) {
    this.#mechanisms = mechanisms;
    this.#causes = new Map(responders.map((r) => [r.id, r.causes]));
    const byManner = new Map(manners.map((m) => [m.id, sievesOf(this.#ownedBy(m.id, m.causes))]));
    const mannerOf = (id: string) => {
      const manner = byManner.get(id);
      if (!manner) throw new Error(`no such manner: ${id}`);
      return manner;
    };
    this.#manners = new Map(responders.map((r) => [r.id, (r.manners ?? []).map(mannerOf)]));
    this.#shared = sievesOf([
      ...inPrecedence(causes).flatMap((group) => this.#ownedBy(group.id, group.causes)),
      ...statuses.flatMap((status) => this.#ownedBy(String(status.code), status.causes)),
    ]);
  }

  /** Not ranked yet. The author's causes come first: at equal evidence it knows best why. */
  of(c: Case): readonly Match<OwnedCause>[] {
    const found: Match<OwnedCause>[] = [];
    const failed = c.exchange.failure !== null;
    const hold = (causes: Sieves<OwnedCause>) => {
      for (const cause of causes.concerning(c.status, failed).through(c)) {
        const evidence = cause.when(c);
        if (evidence !== false)
          found.push({ cause: this.#doubted(c, cause), evidence: withoutRepeats(evidence) });
      }
    };
    if (c.author !== null) {
      hold(this.#ownOf(c.author));
      for (const manner of this.#manners.get(c.author) ?? []) hold(manner);
    }
    for (const id of c.onPath) if (id !== c.author) hold(this.#ownOf(id));
    hold(this.#shared);
    return found;
  }

  #ownOf(id: string): Sieves<OwnedCause> {
    const known = this.#own.get(id) ?? sievesOf(this.#ownedBy(id, this.#causes.get(id) ?? []));
    this.#own.set(id, known);
    return known;
  }

  /** Throws where one points to no mechanism. */
  #ownedBy(owner: string, causes: readonly Cause[]): readonly OwnedCause[] {
    return causes.map((cause) => {
      mechanismOf(this.#mechanisms, cause.mechanism);
      return { ...cause, owner };
    });
  }

  /** What is proven stays so, whatever argues against it. */
  #doubted(c: Case, cause: OwnedCause): OwnedCause {
    return cause.certainty === "likely" && isDoubted(c, mechanismOf(this.#mechanisms, cause.mechanism))
      ? { ...cause, certainty: "possible" }
      : cause;
  }
}
