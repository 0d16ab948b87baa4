import { type Exchange, NO_BODY_SEEN, type Response } from "./exchange.ts";
import { Fields } from "./fields.ts";

/** A response of which the status alone is known. */
export function bareResponse(status: number, viaServiceWorker = false): Response {
  return {
    status,
    statusText: "",
    httpVersion: null,
    fields: Fields.unknown,
    redirectUrl: null,
    body: NO_BODY_SEEN,
    fromCache: null,
    viaServiceWorker,
  };
}

type Known = Pick<Exchange, "id" | "type" | "response"> & {
  /** The one that most have where it is not known. */
  readonly method?: string;
  readonly url: string;
  readonly at: number;
  /** The failure's name; "" where there was one that nobody named. */
  readonly error: string | null;
};

/** An exchange that was not seen: its end alone is told. */
export function bareExchange({ id, type, method = "GET", url, at, response, error }: Known): Exchange {
  return {
    id,
    source: "web-request",
    startedAt: at,
    duration: null,
    ended: true,
    type,
    request: { method, url, httpVersion: null, fields: Fields.unknown, body: NO_BODY_SEEN },
    response,
    failure: error === null ? null : { name: error },
    timings: null,
    serverAddress: null,
    chainId: null,
  };
}
