import type { ExamplesOf } from "../../diagnosis/examples.ts";
import { exchange } from "../writing/exchange.ts";
import type { alpacaCauses } from "./alpaca.ts";

const refused = (held_for_orders: string, message: string) =>
  exchange({
    request: "DELETE /v2/positions/ACME",
    status: 403,
    json: { available: "0", code: 40310000, existing_qty: "12", held_for_orders, message, symbol: "ACME" },
  });
const SHORT = "insufficient qty available for order (requested: 12, available: 0)";

export const alpacaExamples: ExamplesOf<typeof alpacaCauses> = {
  "quantity-held": {
    fires: [refused("12", SHORT)],
    // Nothing is held: more was asked for than there is, or the account may not.
    silent: [refused("0", SHORT), refused("12", "account not authorized to trade")],
  },
};
