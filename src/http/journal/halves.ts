import { ByStart } from "../by-start.ts";
import type { Exchange } from "../exchange.ts";
import { joinGroup, joinKey, type Pair } from "../join.ts";
import { HELD_BACK, JOIN_TOLERANCE, QUEUED } from "../observers-apart.ts";
import type { JournalRecord } from "./record.ts";

/** How far from a new half those may be whose partners it can change, in milliseconds. */
const REACH = HELD_BACK + JOIN_TOLERANCE;

export type Side = "hars" | "events";

/** Halves of one method and URL that may belong together. */
type Group = {
  readonly hars: ByStart;
  readonly events: ByStart;
  /** Where new halves lie that were not yet joined: from and to, by start; null when all were. */
  fresh: readonly [number, number] | null;
};

/** HAR exchanges that were looked at again, and their events; who is in no pair has none. */
export type Joined = { readonly hars: readonly Exchange[]; readonly pairs: readonly Pair[] };

/**
 * The halves of all records, grouped by what those that belong together have in common, and who holds
 * each. Everything in here goes with its record.
 */
export class Halves {
  readonly #holder = new Map<Exchange, JournalRecord>();
  readonly #groups = new Map<string, Group>();
  readonly #hars = new Map<string, Exchange>();
  /** Groups with fresh halves. They are joined when somebody asks: what arrives together counts together. */
  readonly #fresh = new Set<Group>();

  holderOf(half: Exchange): JournalRecord | undefined {
    return this.#holder.get(half);
  }

  /** The record that holds the HAR exchange of this id now. */
  holderOfHar(id: string): JournalRecord | undefined {
    const har = this.#hars.get(id);
    return har && this.#holder.get(har);
  }

  /** The HAR exchanges of its method, address and start, all that an entry says of which request it is. */
  alike(har: Exchange): readonly Exchange[] {
    const at = har.startedAt ?? 0;
    return this.#groups.get(joinKey(har.request))?.hars.between(at, at) ?? [];
  }

  #isAlone(half: Exchange): boolean {
    const record = this.#holder.get(half);
    return !record?.har || !record.event;
  }

  /** Takes in a half that was not here before. */
  add(half: Exchange, record: JournalRecord, side: Side): void {
    this.#holder.set(half, record);
    if (side === "hars") this.#hars.set(half.id, half);
    const key = joinKey(half.request);
    const group = this.#groups.get(key) ?? { hars: new ByStart(), events: new ByStart(), fresh: null };
    this.#groups.set(key, group);
    group[side].add(half);
    const at = half.startedAt ?? 0;
    group.fresh = group.fresh ? [Math.min(group.fresh[0], at), Math.max(group.fresh[1], at)] : [at, at];
    this.#fresh.add(group);
  }

  /** Another record holds the half from now on. */
  move(half: Exchange, record: JournalRecord): void {
    this.#holder.set(half, record);
  }

  remove(half: Exchange, side: Side): void {
    if (!this.#holder.delete(half)) return;
    if (side === "hars" && this.#hars.get(half.id) === half) this.#hars.delete(half.id);
    const key = joinKey(half.request);
    const group = this.#groups.get(key);
    group?.[side].delete(half);
    if (group && group.hars.size + group.events.size === 0) this.#groups.delete(key);
  }

  /** Joins what is new since the last call. */
  *joinFresh(): Iterable<Joined> {
    for (const group of this.#fresh) yield this.#join(group);
    this.#fresh.clear();
  }

  /**
   * Joins what can be joined around the new halves. HAR entries of parallel requests come late and in
   * any order, so pairs already made are looked at again; what lies further away in time stays.
   */
  #join(group: Group): Joined {
    const { hars, events, fresh } = group;
    group.fresh = null;
    if (!fresh || hars.size === 0 || events.size === 0) return { hars: [], pairs: [] };
    const [from, to] = fresh;
    const isNear = (half: Exchange) => {
      const at = half.startedAt ?? 0;
      return at >= from - REACH && at <= to + REACH;
    };
    // Far away only what is still without a partner: whoever has one there keeps it.
    const reached = (side: ByStart) =>
      side.between(from - QUEUED, to + QUEUED).filter((half) => isNear(half) || this.#isAlone(half));
    const nearHars = reached(hars);
    const nearEvents = reached(events);
    const near = new Set([...nearHars, ...nearEvents]);
    const movable = (half: Exchange) => {
      const { har = null, event = null } = this.#holder.get(half) ?? {};
      return (har === null || near.has(har)) && (event === null || near.has(event));
    };
    const movableHars = nearHars.filter(movable);
    return { hars: movableHars, pairs: joinGroup(movableHars, nearEvents.filter(movable)) };
  }
}
