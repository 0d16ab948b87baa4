import type { Body, Exchange } from "./exchange.ts";
import { beginHop, continueHop } from "./hop-record.ts";
import { merge } from "./join.ts";
import { Bodies } from "./journal/bodies.ts";
import { Changes, type FullChange } from "./journal/changes.ts";
import { Clearing } from "./journal/clearing.ts";
import { Halves, type Joined, type Side } from "./journal/halves.ts";
import { OpenRequests } from "./journal/open-requests.ts";
import type { JournalRecord } from "./journal/record.ts";
import type { NetworkEvent } from "./web-request.ts";

/** Exchanges kept at most, unless told otherwise; about 2.4 kB each without bodies. */
const HISTORY_LIMIT = 10_000;

/**
 * The exchanges of one inspected tab, from both observers.
 *
 * Born with the DevTools of a tab, dies with them. Bounded: the oldest exchange leaves first.
 */
export class Journal {
  #limit = HISTORY_LIMIT;
  /** id → record, in the order of first sight. */
  readonly #records = new Map<string, JournalRecord>();
  readonly #halves = new Halves();
  readonly #open = new OpenRequests();
  readonly #bodies = new Bodies();
  readonly #changes = new Changes();
  readonly #clearing = new Clearing();
  #dropped = 0;

  constructor(limit: number = HISTORY_LIMIT) {
    this.limit = limit;
  }

  /** Exchanges kept at most; takes effect with the next one. At least 1; what is no number is the default. */
  get limit(): number {
    return this.#limit;
  }

  set limit(limit: number) {
    this.#limit = Number.isFinite(limit) ? Math.max(1, Math.floor(limit)) : HISTORY_LIMIT;
  }

  /** Exchanges that had to leave for newer ones since the last clear. */
  get dropped(): number {
    return this.#dropped;
  }

  get size(): number {
    this.#joinFresh();
    return this.#records.size;
  }

  /** Whether webRequest speaks at all: without host permission it stays silent. */
  get hearsEvents(): boolean {
    return this.#clearing.hearsEvents;
  }

  /** Whether the request is under way, so that a further event of it is a hop and no new request. */
  isOpen(requestId: string): boolean {
    return this.#open.has(requestId);
  }

  /** In the order of first sight. */
  exchanges(): readonly Exchange[] {
    this.#joinFresh();
    return Array.from(this.#records.values(), (record) => record.seen);
  }

  /** The id of the HAR exchange that a record has now: `take` was given it. */
  harOf(id: string): string | null {
    this.#joinFresh();
    return this.#records.get(id)?.har?.id ?? null;
  }

  /**
   * Keeps the body of an exchange, read after it came: through whatever it is joined with later, until it
   * leaves. How large a body may be is for who reads it to say.
   *
   * @param id of the exchange, or of its HAR exchange as `take` was given it, which finds it wherever
   *   that has gone meanwhile.
   * @returns false where there is no such exchange: nothing is kept.
   */
  putBody(id: string, body: Body): boolean {
    this.#joinFresh();
    const record = this.#halves.holderOfHar(id) ?? this.#records.get(id);
    if (!record) return false;
    this.#bodies.put(record, body);
    this.#see(record);
    return true;
  }

  /** Takes in a webRequest event. Events of one request arrive in order. */
  hear(event: NetworkEvent): void {
    this.#clearing.hear(event.at);
    const open = this.#open.get(event.requestId);
    if (event.kind === "onBeforeRequest") this.#begin(event, open ? open.hop + 1 : 0);
    // Firefox tells the way into a service worker as a redirect without a status: no hop of HTTP.
    else if (event.kind === "onBeforeRedirect" && event.status === null) this.#undo(event.requestId);
    else if (open?.record.event) this.#continue(open.record, open.record.event, event);
    if (event.kind === "onCompleted" || event.kind === "onErrorOccurred") this.#open.end(event.requestId);
  }

  /** The HAR exchanges taken in that have its method, address and start: they may be the same request. */
  alike(har: Exchange): readonly Exchange[] {
    return this.#halves.alike(har);
  }

  /** Takes in a HAR exchange. One whose id was taken before is that one, told anew. */
  take(har: Exchange): void {
    const told = this.#halves.holderOfHar(har.id);
    if (told?.har) {
      this.#halves.remove(told.har, "hars");
      told.har = har;
      this.#hold(har, told, "hars");
      this.#see(told);
      return;
    }
    const record = this.#add({ id: har.id, har, event: null, seen: har });
    this.#hold(har, record, "hars");
    this.#clearing.take(har, record);
  }

  /** What changed since the last call. */
  changes(): FullChange {
    this.#joinFresh();
    return this.#changes.take();
  }

  /**
   * Forgets the exchanges that began before `time` (milliseconds since the epoch), those too whose HAR
   * entry is still to come: Firefox tells them up to half a second after their end.
   */
  clearBefore(time: number): void {
    this.#clearing.expectBefore(time);
    this.#forgetBefore(time);
  }

  clear(): void {
    this.#forgetBefore(Number.POSITIVE_INFINITY);
  }

  #forgetBefore(time: number): void {
    this.#joinFresh();
    for (const record of [...this.#records.values()]) {
      if (this.#clearing.concerns(record, time)) this.#remove(record);
    }
    this.#dropped = 0;
  }

  #begin(event: NetworkEvent, hop: number): void {
    const exchange = beginHop(event, hop);
    const record = this.#add({ id: exchange.id, har: null, event: exchange, seen: exchange });
    this.#open.begin(event.requestId, { record, hop }, this.#limit);
  }

  #undo(requestId: string): void {
    const open = this.#open.get(requestId);
    if (!open) return;
    this.#remove(open.record);
    this.#open.takeBack(requestId);
  }

  #continue(record: JournalRecord, before: Exchange, event: NetworkEvent): void {
    const after = continueHop(before, event);
    record.event = after;
    this.#see(record);
    if (!after.ended || !this.#records.has(record.id)) return;
    this.#halves.remove(before, "events");
    this.#hold(after, record, "events");
  }

  #add(record: JournalRecord): JournalRecord {
    this.#records.set(record.id, record);
    this.#changes.add(record.seen);
    for (const oldest of this.#records.values()) {
      if (this.#records.size <= this.#limit) break;
      this.#remove(oldest);
      this.#dropped++;
    }
    return record;
  }

  #remove(record: JournalRecord): void {
    this.#forget(record);
    this.#bodies.forget(record);
    if (record.har) {
      this.#changes.leave(record.har);
      this.#halves.remove(record.har, "hars");
    }
    if (record.event) this.#halves.remove(record.event, "events");
  }

  #forget(record: JournalRecord): void {
    this.#records.delete(record.id);
    this.#changes.remove(record.id);
  }

  #hold(half: Exchange, record: JournalRecord, side: Side): void {
    // A request whose id was there before has its place, and may leave for itself.
    if (this.#records.has(record.id)) this.#halves.add(half, record, side);
  }

  #joinFresh(): void {
    for (const joined of this.#halves.joinFresh()) this.#join(joined);
    for (const record of this.#clearing.takeLate()) {
      if (this.#records.get(record.id) === record) this.#remove(record);
    }
  }

  #join({ hars, pairs }: Joined): void {
    const eventOf = new Map(pairs);
    for (const har of hars) this.#release(har, eventOf.get(har));
    for (const [har, event] of pairs) this.#unite(har, event);
  }

  /** Takes a HAR exchange off an event that is not its own, into a record of its own. */
  #release(har: Exchange, event: Exchange | undefined): void {
    const record = this.#halves.holderOf(har);
    if (!record?.event || record.event === event) return;
    record.har = null;
    this.#see(record);
    const own: JournalRecord = { id: har.id, har, event: null, seen: har };
    own.seen = this.#bodies.onto(har, own);
    this.#add(own);
    this.#halves.move(har, own);
  }

  #unite(har: Exchange, event: Exchange): void {
    const record = this.#halves.holderOf(event);
    const own = this.#halves.holderOf(har);
    if (!record || !own || own === record) return;
    this.#forget(own);
    this.#halves.move(har, record);
    record.har = har;
    this.#see(record);
  }

  #see(record: JournalRecord): void {
    const { har, event } = record;
    const seen = har && event ? merge(har, event) : (har ?? event);
    if (!seen || !this.#records.has(record.id)) return;
    record.seen = { ...this.#bodies.onto(seen, record), id: record.id };
    this.#changes.see(record.seen);
  }
}
