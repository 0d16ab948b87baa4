import type { Exchange } from "../http/exchange.ts";
import { type Endpoint, endpointOf, keyOf } from "./endpoint.ts";
import { LoadedDocuments } from "./loaded-documents.ts";
import { shortened } from "./shortened.ts";
import { type Dated, isDated } from "./timeline.ts";
import { workedOf } from "./worked.ts";

/** Endpoints of one file that are kept: a journal of a day has some hundreds. */
const MOST = 5_000;

/** The last good exchange of an endpoint, with a short body, and the document that was there when it was sent. */
export type GoodOne = {
  /** Told beside it: the body that names an operation may be too long to be kept. */
  readonly endpoint: Endpoint;
  readonly good: Dated;
  readonly page: Exchange | null;
};

/** What of a capture can be compared with. */
export type Worked = {
  readonly goodOnes: readonly GoodOne[];
  /** Scheme, host and port of all that was sent, whatever came of it. */
  readonly origins: readonly string[];
  /** Exchanges, whatever came of them. */
  readonly count: number;
  /** Endpoints that worked and of which nothing is kept: there were too many. */
  readonly left: number;
};

/**
 * Goes once through a capture that is over, in any order, and keeps of it what a comparison needs: the rest may be let go
 * as soon as it was added.
 */
export class GoodOnes {
  readonly #goodOnes = new Map<string, { readonly endpoint: Endpoint; readonly good: Dated }>();
  readonly #origins = new Set<string>();
  readonly #left = new Set<string>();
  readonly #documents = new LoadedDocuments();
  #count = 0;

  add(exchange: Exchange): void {
    this.#count++;
    const endpoint = endpointOf(exchange);
    if (!endpoint) return;
    this.#origins.add(endpoint.origin);
    if (!isDated(exchange)) return;
    this.#documents.add(exchange);
    if (workedOf(exchange) !== "good") return;
    const key = keyOf(endpoint);
    const known = this.#goodOnes.get(key);
    if (!known && this.#goodOnes.size >= MOST) {
      this.#left.add(key);
      return;
    }
    // Of one moment the later in the file is the later one.
    if (known && known.good.startedAt > exchange.startedAt) return;
    this.#goodOnes.set(key, { endpoint, good: shortened(exchange) });
  }

  worked(): Worked {
    return {
      goodOnes: [...this.#goodOnes.values()].map((one) => ({
        ...one,
        page: this.#documents.pageOf(one.good),
      })),
      origins: [...this.#origins],
      count: this.#count,
      left: this.#left.size,
    };
  }
}
