import type { Failure } from "../http/exchange.ts";
import { isStoppedName } from "../http/stopped.ts";
import type { Case } from "./case.ts";
import type { Certainty, OwnedCause } from "./cause.ts";
import type { Condition } from "./condition/condition.ts";
import type { FailureKind } from "./failure-kind.ts";
import type { Knowledge } from "./knowledge.ts";
import type { Match } from "./ranking.ts";
import type { StatusBrief } from "./status.ts";

/** What Chromium, Firefox and NSS call a failure. */
const OF_A_BROWSER = /^(net::|NS_|SEC_|SSL_|MOZILLA_|PR_)/;

/** Characters of another recorder's words that are read. */
const FAILURE_WORDS = 300;

type Usual = Pick<FailureKind | StatusBrief, "usual" | "refuted">;

/** What a status or a failure is usually caused by, whoever answered. */
export class UsualCauses {
  readonly #knowledge: Knowledge;
  readonly #statuses: ReadonlyMap<number, StatusBrief>;
  readonly #failures: ReadonlyMap<string, FailureKind>;

  constructor(knowledge: Knowledge) {
    this.#knowledge = knowledge;
    this.#statuses = new Map(knowledge.statuses.map((status) => [status.code, status]));
    this.#failures = new Map(
      knowledge.failures.flatMap((kind) => kind.names.map((name) => [name, kind] as const)),
    );
  }

  /** A name that no kind has is read as words, unless it is a browser's: then it is shown as it is, without a guess. */
  kindOf({ name }: Failure): FailureKind | null {
    const known = this.#failures.get(name);
    if (known) return known;
    const words = OF_A_BROWSER.test(name) ? "" : name.slice(0, FAILURE_WORDS);
    return words === "" ? null : (this.#knowledge.failures.find(({ worded }) => worded?.test(words)) ?? null);
  }

  /** How sure a failure's first mechanism is: no name leaves everything open, vague words too, and words are no name. */
  #firstOf(failure: FailureKind, name: string): Certainty {
    if (name === "") return "possible";
    if (failure.vague && !OF_A_BROWSER.test(name)) return "possible";
    return failure.proves && this.#failures.has(name) ? "certain" : "likely";
  }

  /**
   * What usually causes an error. Once a cause of its status is certain, what else has it is no news: a 522
   * that is Cloudflare's has no script that failed.
   *
   * @param isPrivate whether the author has a meaning of its own for the status: of others nothing is usual.
   */
  of(
    c: Case,
    failure: FailureKind | null,
    found: readonly Match<OwnedCause>[],
    isPrivate: boolean,
  ): readonly Match<OwnedCause>[] {
    const name = c.exchange.failure?.name ?? "";
    // A redirect that ended in a failure did not lead on, whatever its status promises.
    const stopped = c.status !== null && c.status >= 300 && c.status < 400 && !isStoppedName(name);
    if (failure && (c.status === null || stopped))
      return this.#usual(c, failure.id, failure, this.#firstOf(failure, name));
    if (c.status === null) return [];
    if (c.status < 400 || found.some(({ cause }) => cause.certainty === "certain")) return [];
    // A code that we do not know is treated as the x00 of its class (RFC 9110, 15).
    const ofClass = isPrivate ? undefined : this.#statuses.get(c.status < 500 ? 400 : 500);
    const known = this.#statuses.get(c.status) ?? ofClass;
    return known ? this.#usual(c, String(known.code), known, "possible") : [];
  }

  /** Usual mechanisms that the case does not refute, as causes without evidence; only the first can be more than possible. */
  #usual(c: Case, owner: string, { usual, refuted }: Usual, first: Certainty): readonly Match<OwnedCause>[] {
    const refutes = (condition: Condition | undefined) => (condition?.(c) ?? false) !== false;
    return usual.flatMap((mechanism, index) => {
      if (refutes(refuted?.[mechanism]) || refutes(this.#knowledge.mechanisms[mechanism]?.refutedBy))
        return [];
      const certainty = index === 0 ? first : "possible";
      const cause = {
        owner,
        id: mechanism,
        mechanism,
        on: [],
        certainty,
        when: () => [],
        sources: [],
      } as const;
      return [{ cause, evidence: [] }];
    });
  }
}
