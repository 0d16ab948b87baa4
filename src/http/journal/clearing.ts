import type { Exchange } from "../exchange.ts";
import { HELD_BACK } from "../observers-apart.ts";
import type { JournalRecord } from "./record.ts";

/**
 * How far a clock must have been put back, in milliseconds, before what began "later than now" counts as
 * older than now. Less than this is the disorder of late tellings, and is caught up with soon.
 */
const CLOCK_BACK = 60_000;

/** How long after its end the entry of a request may come that a clear was meant for, in milliseconds. */
const TOLD_LATE = 5_000;

/** Which records a clear is meant for, those too whose HAR entry is still to come. Moments: ms since the epoch. */
export class Clearing {
  /** HAR exchanges that arrived after a clear that was meant for them; emptied with each join. */
  readonly #late = new Set<JournalRecord>();
  #before = 0;
  #hearsEvents = false;
  /** The moment that was told of last, by the clock as it is now: it may have been put back. */
  #now = Number.NEGATIVE_INFINITY;

  get hearsEvents(): boolean {
    return this.#hearsEvents;
  }

  hear(at: number): void {
    this.#hearsEvents = true;
    this.#now = at;
  }

  take({ startedAt, duration }: Exchange, record: JournalRecord): void {
    const ended = (startedAt ?? 0) + (duration ?? 0);
    if (!this.#hearsEvents && startedAt !== null && duration !== null) this.#now = ended;
    const isOfBefore = (startedAt ?? 0) < this.#before && ended >= this.#before - TOLD_LATE;
    if (this.#hearsEvents && isOfBefore) this.#late.add(record);
  }

  /** What comes late and began before `time` is meant too. */
  expectBefore(time: number): void {
    this.#before = time;
  }

  /** Whether the record is to go at once; what may yet find an event of the new page is decided later. */
  concerns(record: JournalRecord, time: number): boolean {
    // HAR dates the same start some milliseconds earlier: where there is an event, its clock decides.
    const start = record.event?.startedAt ?? record.seen.startedAt ?? 0;
    // What began long after now began before the clock was put back.
    if (start >= time && start <= Math.max(this.#now, time) + CLOCK_BACK) return false;
    const mayBeOfThePage =
      this.#hearsEvents && record.event === null && start < time && start >= time - HELD_BACK;
    if (mayBeOfThePage) this.#late.add(record);
    return !mayBeOfThePage;
  }

  /** Those that were to find an event by now: what found none has lost it to the clear. */
  takeLate(): readonly JournalRecord[] {
    const lost = [...this.#late].filter((record) => record.event === null);
    this.#late.clear();
    return lost;
  }
}
