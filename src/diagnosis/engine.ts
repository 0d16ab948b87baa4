import type { Exchange } from "../http/exchange.ts";
import { type Advice, knownValues } from "./advice.ts";
import { Case, type Surroundings } from "./case.ts";
import type { Cause, Scope } from "./cause.ts";
import type { Check } from "./check.ts";
import type { Condition } from "./condition/condition.ts";
import { isCrossOrigin } from "./condition/origin.ts";
import type { Diagnosis, Finding, FoundCause } from "./diagnosis.ts";
import { quotation, withoutRepeats } from "./evidence.ts";
import { noSurerThanTied } from "./gateway-tie.ts";
import type { Knowledge } from "./knowledge.ts";
import { type Filling, fillingsOf, firstFilled, stepsFilled } from "./known.ts";
import { type Mechanism, wordsFor } from "./mechanism.ts";
import type { Told } from "./per-system.ts";
import { inPrecedence } from "./precedence.ts";
import type { PrivateStatus } from "./private-status.ts";
import { firstOfEachMechanism, type Match, ranked } from "./ranking.ts";
import { saidOf, sayingFirst } from "./said/saying-first.ts";
import { ScopeIndex } from "./scope.ts";
import { Sieve } from "./sieve.ts";
import { fillBoth } from "./text.ts";
import { type OwnedCause, UsualCauses } from "./usual-causes.ts";
import { answeredBy, signsOf } from "./who-answered.ts";

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
  const adviceByManner = new Map(knowledge.manners.map((m) => [m.id, m.advice]));
  const advice = new Map(
    knowledge.responders.map((r) => [
      r.id,
      [r.advice, ...(r.manners ?? []).map((id) => adviceByManner.get(id))].filter((of) => of !== undefined),
    ]),
  );
  const responders = new Map(knowledge.responders.map((r) => [r.id, r]));
  const own = new Map<string, Scoped<OwnedCause>>();
  const byManner = new Map(knowledge.manners.map((m) => [m.id, scoped(ownedBy(m.id, m.causes))]));
  const manners = new Map(knowledge.responders.map((r) => [r.id, (r.manners ?? []).map(mannerOf)]));
  const kinds = new Map(knowledge.responders.map((r) => [r.id, [r.id, ...(r.manners ?? [])]]));
  const nameless = new Set(knowledge.responders.filter((r) => r.standsForOthers).map((r) => r.id));
  const shared = scoped([
    ...inPrecedence(knowledge.causes).flatMap((group) => ownedBy(group.id, group.causes)),
    ...knowledge.statuses.flatMap((s) => ownedBy(String(s.code), s.causes)),
  ]);
  const checks = scoped(knowledge.checks);

  function ownedBy(owner: string, causes: readonly Cause[]): readonly OwnedCause[] {
    return causes.map((cause) => {
      mechanismOf(cause.mechanism);
      return { ...cause, owner };
    });
  }

  function ownOf(id: string): Scoped<OwnedCause> {
    const known = own.get(id) ?? scoped(ownedBy(id, responders.get(id)?.causes ?? []));
    own.set(id, known);
    return known;
  }

  function mannerOf(id: string): Scoped<OwnedCause> {
    const manner = byManner.get(id);
    if (!manner) throw new Error(`no such manner: ${id}`);
    return manner;
  }

  function mechanismOf(id: string): Mechanism {
    const mechanism = knowledge.mechanisms[id];
    if (!mechanism) throw new Error(`no such mechanism: ${id}`);
    return mechanism;
  }

  function isDoubted(c: Case, mechanism: string): boolean {
    return (mechanismOf(mechanism).doubtedBy?.(c) ?? false) !== false;
  }

  /** What is proven stays so, whatever argues against it. */
  function doubted(c: Case, cause: OwnedCause): OwnedCause {
    return cause.certainty === "likely" && isDoubted(c, cause.mechanism)
      ? { ...cause, certainty: "possible" }
      : cause;
  }

  /** Of another origin's answer the fields that would tell its server may be hidden. */
  function isAlone(c: Case): boolean {
    return c.author !== null && responders.get(c.author)?.answersAlone === true && !isCrossOrigin(c);
  }

  /** Not ranked yet. The author's causes come first: at equal evidence it knows best why. */
  function causesOf(c: Case): readonly Match<OwnedCause>[] {
    const found: Match<OwnedCause>[] = [];
    const failed = c.exchange.failure !== null;
    const hold = (causes: Scoped<OwnedCause>) => {
      for (const cause of causes.concerning(c.status, failed).through(c)) {
        const evidence = cause.when(c);
        if (evidence !== false) found.push({ cause: doubted(c, cause), evidence: withoutRepeats(evidence) });
      }
    };
    if (c.author !== null) {
      hold(ownOf(c.author));
      for (const manner of manners.get(c.author) ?? []) hold(manner);
    }
    for (const id of c.onPath) if (id !== c.author) hold(ownOf(id));
    hold(shared);
    return found;
  }

  /** What the manual of the system that answered says of it, or else the one that it shares with its kind. */
  function adviceOf({ author }: Case, mechanism: string): Advice | undefined {
    return advice.get(author ?? "")?.find((of) => Object.hasOwn(of, mechanism))?.[mechanism];
  }

  /** Which systems' words are told: those of the author, or of who passed on what an author without a name wrote. */
  function toldOf({ author, onPath }: Case): Told {
    const isKnown = author !== null && !nameless.has(author);
    const seen = isKnown ? [author] : [...onPath];
    return { systems: new Set(seen.flatMap((id) => kinds.get(id) ?? [])), isKnown };
  }

  function tell(c: Case, { cause, evidence }: Match<OwnedCause>, systems: Told): FoundCause {
    const mechanism = mechanismOf(cause.mechanism);
    const own = cause.facts?.(c) ?? {};
    // A manual tells what to do about what it is, not about what it can hardly be.
    const special = cause.fix || isDoubted(c, cause.mechanism) ? undefined : adviceOf(c, cause.mechanism);
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
      sources: [...cause.sources, ...(special?.sources ?? []), ...mechanism.sources],
    };
  }

  function findingsOf(c: Case): readonly Finding[] {
    const findings: Finding[] = [];
    for (const check of checks.concerning(c.status, c.exchange.failure !== null).through(c)) {
      const evidence = check.when(c);
      if (evidence !== false) findings.push(tellFinding(c, check, evidence));
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
      causes: ranked(causesOf(c)).map(({ cause }) => `${cause.owner}/${cause.id}`),
      checks: findingsOf(c).map(({ id }) => id),
    };
  }

  function diagnose(exchange: Exchange, surroundings?: Surroundings): Diagnosis {
    const failure = exchange.failure ? usual.kindOf(exchange.failure) : null;
    const { c, author, path } = look(exchange, surroundings);
    const found = causesOf(c);
    const privateStatus = (author && privateStatuses.get(`${author.id} ${c.status}`)) ?? null;
    // Only what is shown is put into words.
    const causes = firstOfEachMechanism(
      ranked([...found, ...(isAlone(c) ? [] : usual.of(c, failure, found, privateStatus !== null))]),
      CAUSE_LIMIT,
    );
    const said = saidOf(c);
    const status = c.status === null ? null : (statuses.get(c.status) ?? null);
    const systems = toldOf(c);
    const told = causes.map((match, index) =>
      tell(c, namingFailure(c, index === 0 ? sayingFirst(c, said, match) : match), systems),
    );
    return {
      status,
      said,
      privateStatus,
      failure,
      author,
      path,
      causes: noSurerThanTied({ status, author, causes: told }),
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

type Scoped<Item extends { readonly on: readonly Scope[]; readonly when: Condition }> = ScopeIndex<
  Item,
  Sieve<Item>
>;

function scoped<Item extends { readonly on: readonly Scope[]; readonly when: Condition }>(
  items: readonly Item[],
): Scoped<Item> {
  return new ScopeIndex(items, (list) => new Sieve(list));
}

function tellFinding(c: Case, check: Check, evidence: Finding["evidence"]): Finding {
  const says = fillBoth(check.says, check.facts?.(c) ?? {});
  return { id: check.id, level: check.level, says, evidence, source: check.source };
}
