import { ByStart } from "./by-start.ts";
import type { Exchange } from "./exchange.ts";
import { beginHop, continueHop } from "./hop-record.ts";
import { HELD_BACK, JOIN_TOLERANCE, joinGroup, joinKey, merge } from "./join.ts";
import type { NetworkEvent } from "./web-request.ts";

/** Exchanges kept at most, unless told otherwise; about 2.4 kB each without bodies. */
export const HISTORY_LIMIT = 10_000;

/**
 * How far a clock must have been put back, in milliseconds, before what began "later than now" counts as
 * older than now. Less than this is the disorder of late tellings, and is caught up with soon.
 */
const CLOCK_BACK = 60_000;

/** How long after its end the entry of a request may come that a clear was meant for, in milliseconds. */
const TOLD_LATE = 5_000;

/** How far from a new half others may be that it changes the partners of, in milliseconds. */
const REACH = HELD_BACK + JOIN_TOLERANCE;

type Record = {
  /** Stays the same from the first sight to the last. */
  readonly id: string;
  /** The HAR exchange as it was taken in; it moves where a later one fits an event better. */
  har: Exchange | null;
  event: Exchange | null;
  seen: Exchange;
};

/** Halves of one method and URL that may belong together. */
type Group = {
  readonly hars: ByStart;
  readonly events: ByStart;
  /** Where new halves lie that were not yet joined: from and to, by start; null when all were. */
  fresh: readonly [number, number] | null;
};

/** What changed since the last time one asked: take `removed` first. */
export type Change = {
  readonly changed: readonly Exchange[];
  readonly removed: readonly string[];
};

/**
 * The exchanges of one inspected tab, from both observers.
 *
 * Born with the DevTools of a tab, dies with them. Bounded: the oldest exchange leaves first.
 */
export class Journal {
  #limit = HISTORY_LIMIT;
  /** id → record, in the order of first sight. */
  readonly #records = new Map<string, Record>();
  /** The record that holds a HAR exchange or a webRequest one; emptied with the records. */
  readonly #holder = new Map<Exchange, Record>();
  /** By method and URL; emptied with the records. */
  readonly #groups = new Map<string, Group>();
  /** Groups with fresh halves. They are joined when somebody asks: what arrives together counts together. */
  readonly #fresh = new Set<Group>();
  /** requestId → its latest hop; lives until the request ends. As many as exchanges are kept, the latest. */
  readonly #open = new Map<string, { record: Record; hop: number }>();
  #changed = new Map<string, Exchange>();
  #removed = new Set<string>();
  #gone: string[] = [];
  /** HAR exchanges that arrived after a clear that was meant for them; emptied with each join. */
  readonly #late = new Set<Record>();
  #clearedBefore = 0;
  #dropped = 0;
  #hearsEvents = false;
  /** The moment that was told of last, by the clock as it is now: it may have been put back. */
  #now = Number.NEGATIVE_INFINITY;

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
    return this.#hearsEvents;
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

  /** Takes in a webRequest event. Events of one request arrive in order. */
  hear(event: NetworkEvent): void {
    this.#hearsEvents = true;
    this.#now = event.at;
    const open = this.#open.get(event.requestId);
    if (event.kind === "onBeforeRequest") this.#begin(event, open ? open.hop + 1 : 0);
    // Firefox tells the way into a service worker as a redirect without a status: no hop of HTTP.
    else if (event.kind === "onBeforeRedirect" && event.status === null) this.#undo(event.requestId);
    else if (open?.record.event) this.#continue(open.record, open.record.event, event);
    if (event.kind === "onCompleted" || event.kind === "onErrorOccurred") this.#open.delete(event.requestId);
  }

  /** Takes in a HAR exchange. */
  take(har: Exchange): void {
    const record = this.#add({ id: har.id, har, event: null, seen: har });
    this.#hold(har, record, "hars");
    const ended = (har.startedAt ?? 0) + (har.duration ?? 0);
    if (!this.#hearsEvents && har.startedAt !== null && har.duration !== null) this.#now = ended;
    const isOfBefore = (har.startedAt ?? 0) < this.#clearedBefore && ended >= this.#clearedBefore - TOLD_LATE;
    if (this.#hearsEvents && isOfBefore) this.#late.add(record);
  }

  /**
   * What changed since the last call; each exchange once, in its last form. `gone`: ids of the HAR
   * exchanges that left, be it with the record of an event.
   */
  changes(): Change & { readonly gone: readonly string[] } {
    this.#joinFresh();
    const change = { changed: [...this.#changed.values()], removed: [...this.#removed], gone: this.#gone };
    this.#changed = new Map();
    this.#removed = new Set();
    this.#gone = [];
    return change;
  }

  /**
   * Forgets the exchanges that began before `time` (milliseconds since the epoch), those too whose HAR
   * entry is still to come: Firefox tells them up to half a second after their end.
   */
  clearBefore(time: number): void {
    this.#clearedBefore = time;
    this.#forgetBefore(time);
  }

  clear(): void {
    this.#forgetBefore(Number.POSITIVE_INFINITY);
  }

  #forgetBefore(time: number): void {
    this.#joinFresh();
    for (const record of [...this.#records.values()]) {
      // HAR dates the same start some milliseconds earlier: where there is an event, its clock decides.
      const start = record.event?.startedAt ?? record.seen.startedAt ?? 0;
      // What began long after now began before the clock was put back.
      if (start >= time && start <= Math.max(this.#now, time) + CLOCK_BACK) continue;
      const mayBeOfThePage =
        this.#hearsEvents && record.event === null && start < time && start >= time - HELD_BACK;
      if (mayBeOfThePage) this.#late.add(record);
      else this.#remove(record);
    }
    this.#dropped = 0;
  }

  #begin(event: NetworkEvent, hop: number): void {
    const exchange = beginHop(event, hop);
    const record = this.#add({ id: exchange.id, har: null, event: exchange, seen: exchange });
    // Put at the end: the request that was heard of longest ago leaves first.
    this.#open.delete(event.requestId);
    this.#open.set(event.requestId, { record, hop });
    for (const requestId of this.#open.keys()) {
      if (this.#open.size <= this.#limit) break;
      this.#open.delete(requestId);
    }
  }

  #undo(requestId: string): void {
    const open = this.#open.get(requestId);
    if (!open) return;
    this.#remove(open.record);
    this.#open.set(requestId, { ...open, hop: open.hop - 1 });
  }

  #continue(record: Record, before: Exchange, event: NetworkEvent): void {
    const after = continueHop(before, event);
    record.event = after;
    this.#see(record);
    if (!after.ended || !this.#records.has(record.id)) return;
    if (this.#holder.delete(before)) this.#groupOf(after).events.delete(before);
    this.#hold(after, record, "events");
  }

  #add(record: Record): Record {
    this.#records.set(record.id, record);
    this.#removed.delete(record.id);
    this.#changed.set(record.id, record.seen);
    for (const oldest of this.#records.values()) {
      if (this.#records.size <= this.#limit) break;
      this.#remove(oldest);
      this.#dropped++;
    }
    return record;
  }

  #remove(record: Record): void {
    this.#forget(record);
    if (record.har) this.#gone.push(record.har.id);
    for (const half of [record.har, record.event]) {
      if (!half || !this.#holder.delete(half)) continue;
      const key = joinKey(half);
      const group = this.#groups.get(key);
      if (half === record.har) group?.hars.delete(half);
      else group?.events.delete(half);
      if (group && group.hars.size + group.events.size === 0) this.#groups.delete(key);
    }
  }

  #forget(record: Record): void {
    this.#records.delete(record.id);
    this.#changed.delete(record.id);
    this.#removed.add(record.id);
  }

  #groupOf(exchange: Exchange): Group {
    const key = joinKey(exchange);
    const group = this.#groups.get(key) ?? { hars: new ByStart(), events: new ByStart(), fresh: null };
    this.#groups.set(key, group);
    return group;
  }

  #hold(half: Exchange, record: Record, side: "hars" | "events"): void {
    // A request whose id was there before has its place, and may leave for itself.
    if (!this.#records.has(record.id)) return;
    this.#holder.set(half, record);
    const group = this.#groupOf(half);
    group[side].add(half);
    const at = half.startedAt ?? 0;
    group.fresh = group.fresh ? [Math.min(group.fresh[0], at), Math.max(group.fresh[1], at)] : [at, at];
    this.#fresh.add(group);
  }

  #joinFresh(): void {
    for (const group of this.#fresh) this.#join(group);
    this.#fresh.clear();
    // What found no event has lost it to the clear.
    for (const record of this.#late) {
      if (record.event === null && this.#records.get(record.id) === record) this.#remove(record);
    }
    this.#late.clear();
  }

  /**
   * Joins what can be joined around the new halves. HAR entries of parallel requests come late and in
   * any order, so pairs already made are looked at again; what lies further away in time stays.
   */
  #join(group: Group): void {
    const { hars, events, fresh } = group;
    group.fresh = null;
    if (!fresh || hars.size === 0 || events.size === 0) return;
    const [from, to] = fresh;
    const nearHars = hars.between(from - REACH, to + REACH);
    const nearEvents = events.between(from - REACH, to + REACH);
    const near = new Set([...nearHars, ...nearEvents]);
    const movable = (half: Exchange) => {
      const { har = null, event = null } = this.#holder.get(half) ?? {};
      return (har === null || near.has(har)) && (event === null || near.has(event));
    };
    const movableHars = nearHars.filter(movable);
    const pairs = joinGroup(movableHars, nearEvents.filter(movable));
    const eventOf = new Map(pairs);
    for (const har of movableHars) this.#release(har, eventOf.get(har));
    for (const [har, event] of pairs) this.#unite(har, event);
  }

  /** Takes a HAR exchange off an event that is not its own, into a record of its own. */
  #release(har: Exchange, event: Exchange | undefined): void {
    const record = this.#holder.get(har);
    if (!record?.event || record.event === event) return;
    record.har = null;
    this.#see(record);
    const own: Record = { id: har.id, har, event: null, seen: har };
    this.#add(own);
    this.#holder.set(har, own);
  }

  #unite(har: Exchange, event: Exchange): void {
    const record = this.#holder.get(event);
    const own = this.#holder.get(har);
    if (!record || !own || own === record) return;
    this.#forget(own);
    this.#holder.set(har, record);
    record.har = har;
    this.#see(record);
  }

  #see(record: Record): void {
    const { har, event } = record;
    const seen = har && event ? merge(har, event) : (har ?? event);
    if (!seen || !this.#records.has(record.id)) return;
    record.seen = { ...seen, id: record.id };
    this.#changed.set(record.id, record.seen);
  }
}
