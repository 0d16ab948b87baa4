import { exchange } from "../writing/exchange.ts";

export const PAGE = "https://app.example";

export const ALLOWED = {
  "Access-Control-Allow-Origin": PAGE,
  "Access-Control-Allow-Methods": "GET, PUT",
  "Access-Control-Allow-Headers": "content-type, x-request-id",
};

export const options = (status: number, fields: Record<string, string> = {}) =>
  exchange({
    request: "OPTIONS /a",
    sent: {
      Origin: PAGE,
      "Access-Control-Request-Method": "PUT",
      "Access-Control-Request-Headers": "content-type,x-request-id",
    },
    status,
    fields,
    notes: { type: "preflight" },
  });

export const VARIED = { Vary: "Origin, Access-Control-Request-Method, Access-Control-Request-Headers" };

export const put = (
  before: readonly string[],
  sent: Record<string, string> = { Referer: `${PAGE}/`, "X-Request-Id": "1" },
  failure = "net::ERR_FAILED",
) => exchange({ request: "PUT /a", sent, notes: { failure, type: "fetch" }, before });
