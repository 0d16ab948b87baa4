import type { ExamplesOf } from "../../diagnosis/examples.ts";
import { examplesOfSpoken, examplesOfTable } from "../writing/examples-of-table.ts";
import { exchange } from "../writing/exchange.ts";
import {
  type microsoftGraphCauses,
  microsoftGraphLikely,
  microsoftGraphProven,
  microsoftGraphSpoken,
} from "./microsoft-graph.ts";

const say = (code: string, message = "It says why.", status = 401) =>
  exchange({
    status,
    json: {
      error: {
        code,
        message,
        innerError: { date: "2026-01-01T00:00:00", "request-id": "0f1e", "client-request-id": "0f1e" },
      },
    },
  });

export const microsoftGraphExamples: ExamplesOf<typeof microsoftGraphCauses> = {
  ...examplesOfSpoken(microsoftGraphSpoken, say),
  "token-expired": {
    fires: [say("InvalidAuthenticationToken", "Lifetime validation failed, the token is expired.")],
    silent: [say("InvalidAuthenticationToken", "Access token is empty.")],
  },
  "token-empty": {
    fires: [say("InvalidAuthenticationToken", "Access token is empty.")],
    silent: [say("InvalidAuthenticationToken", "Access token validation failure. Invalid audience.")],
  },
  "token-of-other-audience": {
    fires: [say("InvalidAuthenticationToken", "Access token validation failure. Invalid audience.")],
    silent: [say("InvalidAuthenticationToken", "Access token is empty.")],
  },
  "segment-unknown": {
    fires: [say("BadRequest", "Resource not found for the segment 'foo'.", 400)],
    silent: [say("BadRequest", "Invalid filter clause", 400)],
  },
  "person-wanted": {
    fires: [say("BadRequest", "/me request is only valid with delegated authentication flow.", 400)],
    silent: [say("BadRequest", "Invalid filter clause", 400)],
  },
  ...examplesOfTable(microsoftGraphProven, (code) => say(code)),
  ...examplesOfTable(microsoftGraphLikely, (code) => say(code), "likely-"),
};
