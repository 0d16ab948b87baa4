import { exchange } from "../writing/exchange.ts";

/** A page's call that failed under this name. */
export const failed = (name: string, host: string, page: string, type = "fetch", scheme = "http") =>
  exchange({
    request: "GET /config",
    sent: { Host: host, Referer: page },
    notes: { scheme, type, failure: name },
  });
