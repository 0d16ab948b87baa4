import type { Comparison } from "../comparison/comparison.ts";
import type { GoodOfBoth } from "../comparison/good-of-both.ts";
import { workedOf } from "../comparison/worked.ts";
import type { Diagnosis } from "../diagnosis/diagnosis.ts";
import type { Engine } from "../diagnosis/engine.ts";
import type { Surroundings } from "../diagnosis/surroundings.ts";
import { type SurroundingsIndex, sameSurroundings } from "../diagnosis/surroundings-index.ts";
import { withPast } from "../diagnosis/with-past.ts";
import { type Chain, nearHops, type Place } from "../http/chain.ts";
import type { Exchange } from "../http/exchange.ts";
import { type Fault, faultOf, isLoop, mayBeKeptBack } from "../http/fault.ts";
import { chainChanges, type HopChange } from "../http/hop-change.ts";
import { isErrorOutcome, type Outcome, outcomeOf } from "../http/outcome.ts";
import { parsedUrl } from "../http/parsed-url.ts";
import { isPreflight } from "../http/preflight.ts";
import { isWorkersOwn } from "../http/workers-own.ts";
import { type Loss, lossesOf } from "../telling/losses.ts";
import { type CookieLines, cookieLinesOf } from "./cookie-lines.ts";
import { rememberedChange } from "./remembered-change.ts";
import { LastGoodComparison } from "./row-comparison.ts";

/** What can be told of an exchange by nobody who knows anything. */
const UNEXPLAINED: Diagnosis = {
  status: null,
  privateStatus: null,
  said: null,
  failure: null,
  author: null,
  path: [],
  causes: [],
  findings: [],
};

/** One line of the list: an exchange, its place in a chain, and its diagnosis when somebody asks. */
export class Row {
  readonly exchange: Exchange;
  readonly place: Place | null;
  readonly #engine: Engine | null;
  readonly #surroundings: SurroundingsIndex;
  readonly #good: GoodOfBoth;
  readonly #wasDoubtful: boolean;
  #plainText: string | null = null;
  #cookieLines: CookieLines | null = null;
  #diagnosis: Diagnosis | null = null;
  /** What the diagnosis was made with. */
  #around: Surroundings | null = null;
  #change: HopChange | null | undefined;
  #outcome: Outcome | null = null;
  #fault: Fault | null | undefined;
  #host: string | null = null;
  #losses: readonly Loss[] | null = null;
  #isInLoop: boolean | null = null;
  /** Made when first asked for: most rows are never compared. */
  #lastGood: LastGoodComparison | null = null;

  constructor(
    exchange: Exchange,
    place: Place | null,
    engine: Engine | null,
    surroundings: SurroundingsIndex,
    good: GoodOfBoth,
    before: Row | null = null,
  ) {
    this.#wasDoubtful = before?.isDoubtful ?? false;
    this.exchange = exchange;
    this.place = place;
    this.#engine = engine;
    this.#surroundings = surroundings;
    this.#good = good;
  }

  get id(): string {
    return this.exchange.id;
  }

  get chain(): Chain | null {
    return this.place?.chain ?? null;
  }

  /** Every chip and the strip ask for it, of every row, at every change. */
  get outcome(): Outcome {
    this.#outcome ??= outcomeOf(this.exchange, this.place, this.fault);
    return this.#outcome;
  }

  /** What went wrong beside the status; null for nothing. */
  get fault(): Fault | null {
    if (this.#fault === undefined) this.#fault = faultOf(this.exchange, this.place);
    if (this.#fault !== "failed" || !mayBeKeptBack(this.exchange)) return this.#fault;
    // Its preflight may be told after it; a row that has been diagnosed is made anew then.
    const preflight = this.#around ? this.#around.preflight : this.preflight;
    return faultOf(this.exchange, this.place, preflight);
  }

  /** Where it went; every line of the list asks for it, and the overview of all rows at every change. */
  get host(): string {
    this.#host ??= parsedUrl(this.exchange.request.url)?.host ?? "";
    return this.#host;
  }

  /**
   * Its status is good and its answer is not: an error inside, a page for data. Asks only what is known already, or
   * was when the row stood here in another form.
   */
  get isDoubtful(): boolean {
    if (this.outcome !== "success") return false;
    return this.isDiagnosed ? this.diagnosis.causes.length > 0 : this.#wasDoubtful;
  }

  /** An error by its status, its end, or inside of an answer with a good status. */
  get isError(): boolean {
    return isErrorOutcome(this.outcome) || this.isDoubtful;
  }

  /** What this response's redirect changed in the next request; null for no redirect. */
  get change(): HopChange | null {
    if (this.#change === undefined) {
      const next = this.place ? (this.place.chain.hops[this.place.hop + 1] ?? null) : null;
      this.#change = rememberedChange(this.exchange, next);
    }
    return this.#change;
  }

  /** What a redirect took away from the reader's request; nothing where that is how forms are answered. */
  get losses(): readonly Loss[] {
    this.#losses ??= lossesOf(this.exchange, this.change);
    return this.#losses;
  }

  get isPreflight(): boolean {
    return isPreflight(this.exchange);
  }

  /** Its chain went in circles until the browser gave up. */
  get isInLoop(): boolean {
    this.#isInLoop ??= this.chain !== null && isLoop(this.chain);
    return this.#isInLoop;
  }

  get changesMethod(): boolean {
    return this.change?.changed.includes("method") ?? false;
  }

  /** For the last exchange of a chain whose method changed on the way: where that was. */
  get changedOnTheWay(): { hop: number; from: string; to: string; count: number } | null {
    const { place } = this;
    if (!place || place.hop === 0 || place.hop !== place.chain.hops.length - 1) return null;
    const changes = chainChanges(place.chain);
    const hop = changes.findIndex((change) => change?.changed.includes("method"));
    const from = place.chain.hops[hop]?.request.method;
    const to = place.chain.hops[hop + 1]?.request.method;
    return from && to ? { hop: hop + 1, from, to, count: place.chain.hops.length - 1 } : null;
  }

  /** What the filter finds without a diagnosis, in lower case; made when first asked for. */
  get plainText(): string {
    const { request, response, failure } = this.exchange;
    this.#plainText ??=
      `${request.method} ${request.url.slice(0, 2_000)} ${response?.status ?? ""} ${failure?.name ?? ""}`.toLowerCase();
    return this.#plainText;
  }

  /** Where a filter looks for cookies, found once for all that is typed. */
  get cookieLines(): CookieLines {
    this.#cookieLines ??= cookieLinesOf(this.exchange);
    return this.#cookieLines;
  }

  /** Exchanges whose secrets this one, or what is said of it, may repeat. */
  get around(): readonly Exchange[] {
    const { preflight, recent } = this.#surroundingsNow();
    return [...(this.place ? nearHops(this.place) : []), ...(preflight ? [preflight] : []), ...recent];
  }

  /** The preflight that was made for it. */
  get preflight(): Exchange | null {
    return this.#surroundingsNow().preflight;
  }

  /** Probably made by the page's service worker, to answer a request of the page that stands beside it. */
  get isWorkersOwn(): boolean {
    return isWorkersOwn(this.exchange, this.#surroundingsNow().recent);
  }

  /** A diagnosis is there: asking for it costs nothing. */
  get isDiagnosed(): boolean {
    return this.#diagnosis !== null;
  }

  /** Made when first asked for: most rows are never looked at. Says nothing while the engine is on its way. */
  get diagnosis(): Diagnosis {
    if (!this.#engine) return UNEXPLAINED;
    if (!this.#diagnosis) {
      this.#around = this.#surroundingsNow();
      this.#diagnosis = this.#engine.diagnose(this.exchange, this.#around);
    }
    return this.#diagnosis;
  }

  /** What surrounds it has changed since its diagnosis was made. */
  get isOutdated(): boolean {
    return this.#around !== null && !sameSurroundings(this.#around, this.#surroundingsNow());
  }

  /**
   * What differs from when its endpoint last worked; null for what works itself, and where nothing does. Made anew
   * each time: what happened around it since belongs to it.
   */
  get comparison(): Comparison | null {
    if (!this.#engine || workedOf(this.exchange) !== "bad") return null;
    this.#lastGood ??= new LastGoodComparison(this.#engine, this.#surroundings, this.#good);
    return this.#lastGood.of(this);
  }

  /** The diagnosis that it would have with this body, for who does not keep it. */
  diagnosisOf(whole: Exchange): Diagnosis {
    if (!this.#engine || whole === this.exchange) return this.diagnosis;
    return this.#engine.diagnose(whole, this.#surroundingsNow());
  }

  #surroundingsNow(): Surroundings {
    const around = this.#surroundings.of(this.exchange, this.place ?? undefined);
    return withPast(around, this.exchange, () => this.#good.own);
  }
}
