import type { ExamplesOf } from "../../diagnosis/examples.ts";
import { exchange } from "../writing/exchange.ts";
import type { etherscanCauses } from "./etherscan.ts";

const say = (result: string, message = "NOTOK") =>
  exchange({ request: "GET /api?module=account", status: "200 OK", json: { status: "0", message, result } });

const limit = say("Max rate limit reached, please use API Key for higher rate limit");
const tooManyInvalid = say("Too many invalid api key attempts, please try again later");
const key = say("Invalid API Key");

export const etherscanExamples: ExamplesOf<typeof etherscanCauses> = {
  "not-ok": {
    fires: [limit, key],
    silent: [
      say("", "No transactions found"),
      say("Pending in queue"),
      say("In progress"),
      say("Already Verified"),
      exchange({
        request: "GET /api?module=account",
        status: "200 OK",
        json: { status: "1", message: "OK", result: "0" },
      }),
    ],
  },
  "calls-a-second": {
    fires: [limit, say("Max calls per sec rate limit reached (5/sec)")],
    silent: [key, tooManyInvalid],
  },
  "invalid-keys": { fires: [tooManyInvalid], silent: [key, limit] },
  "calls-a-day": {
    fires: [say("Max daily rate limit reached. 110000 (100%) of 100000 day/limit")],
    silent: [limit],
  },
  key: { fires: [key, say("Missing/Invalid API Key")], silent: [limit] },
  plan: {
    fires: [
      say("Free API access is not supported for this chain. Please upgrade your api plan."),
      say("Sorry, it looks like you are trying to access an API Pro endpoint."),
    ],
    silent: [key],
  },
  "old-version": {
    fires: [say("You are using a deprecated V1 endpoint, switch to Etherscan API V2")],
    silent: [key],
  },
  "too-much-asked": {
    fires: [say("Query Timeout occured. Please select a smaller result dataset")],
    silent: [limit],
  },
  parameter: {
    fires: [
      say("Error! Missing Or invalid Action name"),
      say("Error! Invalid address format"),
      say("Missing or unsupported chainid parameter (required for v2 api)"),
    ],
    silent: [key],
  },
  "not-verified": { fires: [say("Contract source code not verified")], silent: [key] },
};
