import type { ExamplesOf } from "../../diagnosis/examples.ts";
import { examplesOfTable } from "../writing/examples-of-table.ts";
import { exchange } from "../writing/exchange.ts";
import { type zendeskCauses, zendeskLikely } from "./zendesk.ts";

const say = (error: string) => exchange({ status: 404, json: { error, description: "It says why" } });

const RFC = "The access token provided is expired, revoked, malformed, or invalid for other reasons.";
const ZENDESK = RFC.replace("malformed,", "malformed");
const bearer = (error_description: string) =>
  exchange({
    request: "POST /api/v2/tickets.json",
    sent: { Authorization: "Bearer a" },
    status: 401,
    json: { error: "invalid_token", error_description },
  });

export const zendeskExamples: ExamplesOf<typeof zendeskCauses> = {
  "api-token-as-bearer": { fires: [bearer(ZENDESK)], silent: [bearer(RFC)] },
  "oauth-token-refused": { fires: [bearer(ZENDESK)], silent: [bearer(RFC)] },
  "login-wrong": {
    fires: [exchange({ status: 401, json: { error: "Couldn't authenticate you" } })],
    silent: [exchange({ status: 401, json: { error: "Could not authenticate" } })],
  },
  "page-denied": {
    fires: [
      exchange({
        status: 403,
        json: {
          error: {
            title: "Forbidden",
            message:
              "You do not have access to this page. Please contact the account owner of this help desk for further help.",
          },
        },
      }),
    ],
    silent: [exchange({ status: 403, json: { error: { message: "You do not have access to this page." } } })],
  },
  ...examplesOfTable(zendeskLikely, say, "likely-"),
};
