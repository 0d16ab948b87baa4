import type { Exchange } from "../http/exchange.ts";
import { type Endpoint, endpointOf } from "./endpoint.ts";
import type { GoodOne } from "./good-ones.ts";
import { hostPairs } from "./host-pairs.ts";
import type { Found, LastGood } from "./last-good.ts";
import type { Elsewhere, HostPair, OtherCapture } from "./other-capture.ts";
import { isDated } from "./timeline.ts";

/** A good exchange of this capture, or of another one. */
export type FoundInBoth = Omit<Found, "meanwhile"> & {
  /** Null where the two are of different captures: no clock tells what came between them. */
  readonly meanwhile: Found["meanwhile"] | null;
  /** Null where both are of this capture. */
  readonly elsewhere: Elsewhere | null;
};

/** What this capture has in common with another one that it is compared with. */
export type InBoth = {
  /** Endpoints of this one that worked in the other. */
  readonly endpoints: number;
  /** Those of them that fail here. */
  readonly failing: number;
  /** Hosts that were taken for one another, as far as something was found by it. */
  readonly hosts: readonly HostPair[];
};

/** Good exchanges of this capture, and where it has none, of another one beside it. */
export class GoodOfBoth {
  readonly own: LastGood;
  #beside: OtherCapture | null = null;
  #pairs: { readonly of: ReadonlyMap<string, HostPair>; readonly changes: number } | null = null;

  constructor(own: LastGood) {
    this.own = own;
  }

  /** Of when it worked; null for none. */
  compareBeside(other: OtherCapture | null): void {
    this.#beside = other;
    this.#pairs = null;
  }

  /** What is found here comes first: one clock and one client tell more than two. */
  of(exchange: Exchange): FoundInBoth | null {
    const own = this.own.of(exchange);
    if (own) return { ...own, elsewhere: null };
    const endpoint = endpointOf(exchange);
    if (!this.#beside || !endpoint || !isDated(exchange)) return null;
    const found = this.#elsewhere(endpoint, this.#beside);
    return (
      found && {
        good: found.good,
        goodPage: found.page,
        failingPage: this.own.pageOf(exchange),
        meanwhile: null,
        elsewhere: { name: this.#beside.name, hosts: found.hosts },
      }
    );
  }

  /** Null where there is no other capture. */
  inBoth(): InBoth | null {
    if (!this.#beside) return null;
    let [endpoints, failing] = [0, 0];
    const hosts = new Set<HostPair>();
    for (const { endpoint, fails } of this.own.endpoints()) {
      const found = this.#elsewhere(endpoint, this.#beside);
      if (!found) continue;
      endpoints++;
      if (fails) failing++;
      if (found.hosts) hosts.add(found.hosts);
    }
    return { endpoints, failing, hosts: [...hosts] };
  }

  #elsewhere(
    endpoint: Endpoint,
    other: OtherCapture,
  ): (GoodOne & { readonly hosts: HostPair | null }) | null {
    const hosts = other.has(endpoint.origin) ? null : this.#pairsWith(other).get(endpoint.origin);
    if (hosts === undefined) return null;
    const found = other.of(endpoint, hosts?.there ?? null);
    return found && { ...found, hosts };
  }

  #pairsWith(other: OtherCapture): ReadonlyMap<string, HostPair> {
    const { changes } = this.own;
    if (this.#pairs?.changes !== changes)
      this.#pairs = { of: hostPairs(this.own.endpoints(), other), changes };
    return this.#pairs.of;
  }
}
