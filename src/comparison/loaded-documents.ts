import type { Exchange } from "../http/exchange.ts";
import { parsedUrl } from "../http/parsed-url.ts";
import { shortened } from "./shortened.ts";
import type { Dated } from "./timeline.ts";

/** Documents that are remembered, newest first to stay. */
const MOST = 50;

/** The documents that a tab loaded: which of them sent a request is told by its Referer, or by time alone. */
export class LoadedDocuments {
  #documents: Dated[] = [];

  /** Takes in a document that came, in place of the one with its id; nothing else. */
  add(exchange: Dated): void {
    if (exchange.type !== "document" || !exchange.response) return;
    const others = this.#documents.filter(({ id }) => id !== exchange.id);
    this.#documents = [...others, shortened(exchange)].sort((a, b) => a.startedAt - b.startedAt).slice(-MOST);
  }

  clear(): void {
    this.#documents = [];
  }

  /** The document that was loaded last before it, of the origin that its Referer names where it has one. */
  pageOf(exchange: Dated): Exchange | null {
    const referer = parsedUrl(exchange.request.fields.get("referer") ?? "")?.origin;
    const page = this.#documents.findLast(
      ({ id, startedAt, request }) =>
        startedAt <= exchange.startedAt &&
        id !== exchange.id &&
        (referer === undefined || parsedUrl(request.url)?.origin === referer),
    );
    return page ?? null;
  }
}
