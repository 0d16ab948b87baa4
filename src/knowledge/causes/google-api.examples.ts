import type { ExamplesOf } from "../../diagnosis/examples.ts";
import { examplesOfTable } from "../writing/examples-of-table.ts";
import { exchange } from "../writing/exchange.ts";
import { type googleApiCauses, googleReasons } from "./google-api.ts";

const said = (reason: string) =>
  exchange({
    request: "GET /youtube/v3/channels?key=AIza",
    status: 403,
    json: {
      error: {
        code: 403,
        message: "said in words",
        details: [{ "@type": "type.googleapis.com/google.rpc.ErrorInfo", reason, domain: "googleapis.com" }],
      },
    },
  });

export const googleApiExamples: ExamplesOf<typeof googleApiCauses> = {
  ...examplesOfTable(googleReasons, (reason) => said(reason)),
  "referrer-not-on-key": {
    fires: [said("API_KEY_HTTP_REFERRER_BLOCKED")],
    silent: [said("API_KEY_SERVICE_BLOCKED")],
  },
  "interface-not-on-key": {
    fires: [said("API_KEY_SERVICE_BLOCKED")],
    silent: [said("API_KEY_HTTP_REFERRER_BLOCKED")],
  },
};
