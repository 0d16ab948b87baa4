import type { Exchange } from "../http/exchange.ts";
import { Case } from "./case.ts";
import type { OwnedCause } from "./cause.ts";
import type { Check } from "./check.ts";
import { isCrossOrigin } from "./condition/origin.ts";
import type { Diagnosis, Finding } from "./diagnosis.ts";
import { quotation } from "./evidence.ts";
import { noSurerThanTied } from "./gateway-tie.ts";
import { HoldingCauses } from "./holding-causes.ts";
import type { Knowledge } from "./knowledge.ts";
import { isHealthyOfOtherSite } from "./other-site.ts";
import type { PrivateStatus } from "./private-status.ts";
import { firstOfEachMechanism, type Match, ranked } from "./ranking.ts";
import { saidOf, sayingFirst } from "./said/saying-first.ts";
import { Sieve, sievesOf } from "./sieve.ts";
import type { Surroundings } from "./surroundings.ts";
import { fillBoth } from "./text.ts";
import { UsualCauses } from "./usual-causes.ts";
import { answeredBy, signsOf } from "./who-answered.ts";
import { Wording } from "./wording.ts";

/** How many causes are worth a reader's time. */
const CAUSE_LIMIT = 5;

export type Engine = {
  /** Explains one exchange. Pure: the same case gives the same answer. Never throws. */
  readonly diagnose: (exchange: Exchange, surroundings?: Surroundings) => Diagnosis;
  /** All that a diagnosis is chosen from: what the proof of the knowledge asks for. */
  readonly matches: (exchange: Exchange, surroundings?: Surroundings) => Matches;
};

/** What holds for one exchange, by name. */
export type Matches = {
  readonly author: string | null;
  /** Responders that stand on the path. */
  readonly path: readonly string[];
  /** Signs that show, as `responder/sign`. */
  readonly signs: readonly string[];
  /** Causes that hold, best first, as `owner/cause`. */
  readonly causes: readonly string[];
  readonly checks: readonly string[];
};

/**
 * Builds the engine over a body of knowledge. What causes and checks need is read when a case first ends as theirs do, or
 * is first answered by the responder that they are about: most sessions see a handful of statuses and systems.
 */
export function createEngine(knowledge: Knowledge): Engine {
  const statuses = new Map(knowledge.statuses.map((status) => [status.code, status]));
  const usual = new UsualCauses(knowledge);
  const privateStatuses = new Map<string, PrivateStatus>();
  for (const responder of knowledge.responders) {
    for (const own of responder.statuses ?? []) privateStatuses.set(`${responder.id} ${own.code}`, own);
  }
  const signs = new Sieve(signsOf(knowledge.responders).map((of) => ({ ...of, when: of.sign.when })));
  const holding = new HoldingCauses(knowledge);
  const wording = new Wording(knowledge);
  const alone = new Set(knowledge.responders.filter((r) => r.answersAlone).map((r) => r.id));
  const checks = sievesOf(knowledge.checks);

  /** Of another origin's answer the fields that would tell its server may be hidden. */
  function isAlone(c: Case): boolean {
    return c.author !== null && alone.has(c.author) && !isCrossOrigin(c);
  }

  function findingsOf(c: Case): readonly Finding[] {
    const findings: Finding[] = [];
    let isOthers: boolean | null = null;
    for (const check of checks.concerning(c.status, c.exchange.failure !== null).through(c)) {
      const evidence = check.when(c);
      if (evidence === false) continue;
      if (check.concerns === "owner") {
        isOthers ??= isHealthyOfOtherSite(c);
        if (isOthers) continue;
      }
      findings.push(tellFinding(c, check, evidence));
    }
    return findings;
  }

  /** Reads the case for all signs, and finds who answered. */
  function look(exchange: Exchange, surroundings: Surroundings | undefined) {
    const c = new Case(exchange, surroundings);
    const shown = signs.through(c);
    const { author, path } = answeredBy(c, shown);
    c.author = author?.id ?? null;
    c.onPath = new Set(path.map((stop) => stop.id));
    return { c, shown, author, path };
  }

  function matches(exchange: Exchange, surroundings?: Surroundings): Matches {
    const { c, shown, author, path } = look(exchange, surroundings);
    return {
      author: author?.id ?? null,
      path: path.map(({ id }) => id),
      signs: shown.flatMap(({ responder, sign }) =>
        sign.when(c) === false ? [] : [`${responder.id}/${sign.id}`],
      ),
      causes: ranked(holding.of(c)).map(({ cause }) => `${cause.owner}/${cause.id}`),
      checks: findingsOf(c).map(({ id }) => id),
    };
  }

  function diagnose(exchange: Exchange, surroundings?: Surroundings): Diagnosis {
    const failure = exchange.failure ? usual.kindOf(exchange.failure) : null;
    const { c, author, path } = look(exchange, surroundings);
    const found = holding.of(c);
    const privateStatus = (author && privateStatuses.get(`${author.id} ${c.status}`)) ?? null;
    // Only what is shown is put into words.
    const causes = firstOfEachMechanism(
      ranked([...found, ...(isAlone(c) ? [] : usual.of(c, failure, found, privateStatus !== null))]),
      CAUSE_LIMIT,
    );
    const said = saidOf(c);
    const status = c.status === null ? null : (statuses.get(c.status) ?? null);
    const quoting = causes.map((match, index) =>
      namingFailure(c, index === 0 ? sayingFirst(c, said, match) : match),
    );
    return {
      status,
      said,
      privateStatus,
      failure,
      author,
      path,
      causes: noSurerThanTied({ status, author, causes: wording.tell(c, quoting) }),
      findings: findingsOf(c),
    };
  }

  return { diagnose, matches };
}

/** What is more than possible and rests on the failure's name alone quotes that name. */
function namingFailure<M extends Match<OwnedCause>>({ exchange }: Case, match: M): M {
  if (match.evidence.length > 0 || match.cause.certainty === "possible" || !exchange.failure?.name)
    return match;
  const name = quotation(exchange, "failure");
  return name === null ? match : { ...match, evidence: [name] };
}

function tellFinding(c: Case, check: Check, evidence: Finding["evidence"]): Finding {
  const says = fillBoth(check.says, check.facts?.(c) ?? {});
  return { id: check.id, level: check.level, says, evidence, source: check.source };
}
