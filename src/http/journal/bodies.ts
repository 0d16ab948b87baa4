import type { Body, Exchange } from "../exchange.ts";
import { withBody } from "../with-body.ts";
import type { JournalRecord } from "./record.ts";

/**
 * The bodies that were read after their exchange had come. A body belongs to the HAR half it was read from
 * and goes with it to whatever event that is joined to; where there is no such half, to the record.
 */
export class Bodies {
  /** By the id of the HAR exchange, else of the record; an entry goes with its record. */
  readonly #bodies = new Map<string, Body>();

  put({ id, har }: JournalRecord, body: Body): void {
    this.#bodies.set(har?.id ?? id, body);
  }

  forget({ id, har }: JournalRecord): void {
    this.#bodies.delete(id);
    if (har) this.#bodies.delete(har.id);
  }

  /** The exchange of a record with its body, where one was read. */
  onto(exchange: Exchange, { id, har }: JournalRecord): Exchange {
    const body = (har && this.#bodies.get(har.id)) ?? this.#bodies.get(id);
    return body ? withBody(exchange, body) : exchange;
  }
}
