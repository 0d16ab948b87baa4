import type { ExamplesOf } from "../../diagnosis/examples.ts";
import { examplesOfSpoken, examplesOfTable } from "../writing/examples-of-table.ts";
import { exchange } from "../writing/exchange.ts";
import { coingeckoSpoken, coinmarketcapProven, type coinPricesCauses } from "./coin-prices.ts";

const gecko = (code: string) =>
  exchange({ status: 401, json: { status: { error_code: Number(code), error_message: "It says why." } } });
const top = (code: number) =>
  exchange({ status: 400, json: { error_code: code, status: { error_message: "It says why." } } });
const paidOnly = (sent: Record<string, string>) =>
  exchange({
    sent,
    status: 401,
    json: { status: { error_code: 10005, error_message: "It says why." } },
  });
const withKey = paidOnly({ "x-cg-demo-api-key": "CG-a" });
const cap = (code: string) =>
  exchange({
    status: 401,
    json: { status: { error_code: Number(code), error_message: "It says why.", credit_count: 0 } },
  });
const say = (status: number, code: number, msg: string) => exchange({ status, json: { code, msg } });
const refused = say(401, -2015, "Invalid API-key, IP, or permissions for action.");
const form = say(401, -2014, "API-key format invalid.");

export const coinPricesExamples: ExamplesOf<typeof coinPricesCauses> = {
  ...examplesOfSpoken(coingeckoSpoken, gecko),
  "key-at-wrong-address": {
    fires: [gecko("10010"), gecko("10011"), top(10010)],
    silent: [gecko("10002"), cap("10010"), exchange({ status: 400, json: { error_code: 10010 } })],
  },
  "plan-lacks-it": { fires: [withKey], silent: [paidOnly({}), gecko("10002")] },
  "plan-lacks-it-without-key": { fires: [paidOnly({})], silent: [withKey, gecko("10002")] },
  ...examplesOfTable(coinmarketcapProven, cap),
  "weight-used-up": {
    fires: [
      say(429, -1003, "Too much request weight used; current limit is 6000 request weight per 1 MINUTE."),
      say(418, -1003, "Way too much request weight used; IP banned until 1700000000000."),
    ],
    silent: [say(429, -1003, "No.")],
  },
  clock: {
    fires: [
      say(400, -1021, "Timestamp for this request is outside of the recvWindow."),
      say(400, -1021, "Timestamp for this request was 1000ms ahead of the server's time."),
    ],
    silent: [say(400, -1022, "Signature for this request is not valid.")],
  },
  signature: { fires: [say(400, -1022, "Signature for this request is not valid.")], silent: [form] },
  "key-form": { fires: [form], silent: [refused] },
  "key-refused": { fires: [refused], silent: [form] },
  "address-not-listed": { fires: [refused], silent: [form] },
  "right-missing": { fires: [refused], silent: [form] },
  parameter: {
    fires: [
      say(400, -1121, "Invalid symbol."),
      say(400, -1102, "Mandatory parameter 'symbol' was not sent, was empty/null, or malformed."),
      say(400, -1013, "Filter failure: LOT_SIZE"),
    ],
    silent: [
      say(400, -1121, "No."),
      say(400, -1013, "Filter failure: MAX_NUM_ORDERS"),
      say(400, -1013, "Filter failure: EXCHANGE_MAX_ALGO_ORDERS"),
    ],
  },
  "account-full": {
    fires: [
      say(400, -1013, "Filter failure: MAX_NUM_ORDERS"),
      say(400, -1013, "Filter failure: EXCHANGE_MAX_ALGO_ORDERS"),
      say(400, -1013, "Filter failure: MAX_POSITION"),
    ],
    silent: [say(400, -1013, "Filter failure: LOT_SIZE")],
  },
  country: {
    fires: [say(451, 0, "Service unavailable from a restricted location according to 'b. Eligibility'.")],
    silent: [say(451, 0, "No.")],
  },
};
