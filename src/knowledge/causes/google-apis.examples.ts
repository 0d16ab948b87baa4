import type { ExamplesOf } from "../../diagnosis/examples.ts";
import { examplesOfSpoken, examplesOfTable } from "../writing/examples-of-table.ts";
import { exchange } from "../writing/exchange.ts";
import { googleApisLikely, googleApisProven, googleApisSpoken } from "./google-apis.codes.ts";
import type { googleApisCauses } from "./google-apis.ts";

const say = (reason: string, status = 400) =>
  exchange({
    status,
    json: {
      error: { code: status, message: "It says why.", details: [{ reason, domain: "googleapis.com" }] },
    },
  });
const worded = (status: number, message: string) =>
  exchange({ status, json: { error: { code: status, message, status: "SOME_STATUS" } } });

export const googleApisExamples: ExamplesOf<typeof googleApisCauses> = {
  ...examplesOfSpoken(googleApisSpoken, (reason) => say(reason)),
  "page-not-in-key": {
    fires: [say("API_KEY_HTTP_REFERRER_BLOCKED", 403)],
    silent: [say("API_KEY_INVALID", 403)],
  },
  "interface-off": {
    fires: [say("SERVICE_DISABLED", 403), say("accessNotConfigured", 403)],
    silent: [say("CONSUMER_SUSPENDED", 403)],
  },
  "storage-account-without-rights": {
    fires: [worded(412, "A required service account is missing necessary permissions. Please resolve by …")],
    silent: [worded(412, "At least one of the pre-conditions you specified did not hold.")],
  },
  "place-not-served": {
    fires: [worded(400, "User location is not supported for the API use.")],
    silent: [worded(400, "Request contains an invalid argument.")],
  },
  "key-unknown": {
    fires: [worded(400, "API key not valid. Please pass a valid API key.")],
    silent: [worded(400, "API key expired. Please renew the API key.")],
  },
  "quota-of-plan": {
    fires: [
      worded(429, "You exceeded your current quota, please check your plan and billing details."),
      worded(429, "Quota exceeded for metric: generate_requests, limit: PerDay, service: x.example"),
    ],
    silent: [worded(429, "Resource has been exhausted (e.g. check quota).")],
  },
  "token-refused": {
    fires: [
      exchange({
        status: 401,
        sent: { Authorization: "Bearer a.b.c" },
        json: { error: { code: 401, message: "No.", status: "UNAUTHENTICATED" } },
      }),
    ],
    silent: [
      exchange({ status: 401, json: { error: { code: 401, message: "No.", status: "UNAUTHENTICATED" } } }),
    ],
  },
  ...examplesOfTable(googleApisProven, (reason) => say(reason)),
  ...examplesOfTable(googleApisLikely, (reason) => say(reason), "likely-"),
  "model-unknown": {
    fires: [
      exchange({
        request: "POST /v1beta/models/gemini-x:generateContent",
        status: "404 Not Found",
        json: {
          error: {
            code: 404,
            message:
              "models/gemini-x is not found for API version v1beta, or is not supported for generateContent.",
            status: "NOT_FOUND",
          },
        },
      }),
    ],
    silent: [
      exchange({
        status: "404 Not Found",
        json: { error: { code: 404, message: "No.", status: "NOT_FOUND" } },
      }),
    ],
  },
};
