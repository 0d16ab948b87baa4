import { GoodOfBoth, type InBoth } from "../comparison/good-of-both.ts";
import { LastGood } from "../comparison/last-good.ts";
import type { OtherCapture } from "../comparison/other-capture.ts";
import type { Engine } from "../diagnosis/engine.ts";
import { SurroundingsIndex } from "../diagnosis/surroundings-index.ts";
import type { Exchange } from "../http/exchange.ts";
import { LiveChains } from "./live-chains.ts";
import { Row } from "./row.ts";

/**
 * The rows of a capture in the order in which the requests began. A change costs what it touches:
 * rows that stay the same stay the same object, with the diagnosis that they have.
 */
export class RowList {
  #engine: Engine | null;
  readonly #rows = new Map<string, Row>();
  readonly #chains = new LiveChains();
  readonly #surroundings = new SurroundingsIndex();
  readonly #lastGood = new LastGood();
  readonly #good = new GoodOfBoth(this.#lastGood);
  #ordered: Row[] = [];

  /** @param engine null while it is on its way: rows come before what is said of them. */
  constructor(engine: Engine | null) {
    this.#engine = engine;
  }

  /** A new array after every change. */
  get rows(): readonly Row[] {
    return this.#ordered;
  }

  get(id: string): Row | undefined {
    return this.#rows.get(id);
  }

  update(changed: readonly Exchange[], removed: readonly string[]): void {
    const gone = removed.flatMap((id) => this.#rows.get(id)?.exchange ?? []);
    const near = new Set<string>();
    const surround = (exchange: Exchange) => {
      for (const { id } of this.#surroundings.surroundedBy(exchange)) near.add(id);
      for (const { id } of this.#lastGood.concernedBy(exchange)) near.add(id);
    };
    for (const exchange of gone) {
      surround(exchange);
      this.#rows.delete(exchange.id);
      this.#surroundings.delete(exchange.id);
      this.#lastGood.leave(exchange.id);
    }
    const moved = changed.flatMap(({ id, chainId }) => {
      const before = this.#rows.get(id)?.exchange;
      return before && before.chainId !== chainId ? [before] : [];
    });
    const affected = new Set(this.#chains.update(changed, [...gone, ...moved]));
    const added: string[] = [];
    for (const exchange of changed) {
      const before = this.#rows.get(exchange.id)?.exchange;
      if (before) surround(before);
      this.#surroundings.add(exchange);
      this.#lastGood.add(exchange);
      surround(exchange);
      if (!this.#rows.has(exchange.id)) added.push(exchange.id);
      this.#rows.set(exchange.id, this.#rowOf(exchange));
      affected.add(exchange.id);
    }
    for (const id of affected) {
      const row = this.#rows.get(id);
      if (row) this.#rows.set(id, this.#rowOf(row.exchange));
    }
    for (const id of near) {
      const row = this.#rows.get(id);
      if (row?.isOutdated) this.#rows.set(id, this.#rowOf(row.exchange));
    }
    const kept = this.#ordered.flatMap((row) => this.#rows.get(row.id) ?? []);
    this.#ordered = insertByStart(
      kept,
      added.flatMap((id) => this.#rows.get(id) ?? []),
    );
  }

  /** The reader wants no more of what was there: the next failure is compared with nothing of it. */
  forget(): void {
    this.#lastGood.clear();
  }

  /** Another capture, of when it worked; null for none any more. The reader's `forget` leaves it. */
  compareBeside(other: OtherCapture | null): void {
    this.#good.compareBeside(other);
  }

  /** What the other capture has of this one; null where there is none. */
  inBoth(): InBoth | null {
    return this.#good.inBoth();
  }

  /** The engine has come: the same rows, of which it can be asked. */
  explainWith(engine: Engine): void {
    if (engine === this.#engine) return;
    this.#engine = engine;
    this.renew();
  }

  /** The same rows without their diagnoses. */
  renew(): void {
    for (const [id, row] of this.#rows) this.#rows.set(id, this.#rowOf(row.exchange));
    this.#ordered = this.#ordered.flatMap((row) => this.#rows.get(row.id) ?? []);
  }

  #rowOf(exchange: Exchange): Row {
    const place = this.#chains.placeOf(exchange.id);
    const before = this.#rows.get(exchange.id) ?? null;
    return new Row(exchange, place, this.#engine, this.#surroundings, this.#good, before);
  }
}

function startOf(row: Row): number {
  return row.exchange.startedAt ?? 0;
}

/** New rows nearly always belong to the end; each looks for its place from there. */
function insertByStart(rows: Row[], added: readonly Row[]): Row[] {
  for (const row of [...added].sort((a, b) => startOf(a) - startOf(b))) {
    let at = rows.length;
    while (at > 0 && startOf(rows[at - 1] as Row) > startOf(row)) at--;
    if (at === rows.length) rows.push(row);
    else rows.splice(at, 0, row);
  }
  return rows;
}
