import type { ExamplesOf } from "../../diagnosis/examples.ts";
import { exchange } from "../writing/exchange.ts";
import type { loginByFetchCauses } from "./login-by-fetch.ts";

const led = (to: string) =>
  exchange({
    before: [
      exchange({
        request: "GET /orders",
        sent: { Host: "app.example", Origin: "https://app.example" },
        status: "302 Found",
        fields: { Location: to },
      }),
    ],
    request: `GET ${to}`,
    sent: { Origin: "https://app.example", "Sec-Fetch-Mode": "cors" },
    status: "200 OK",
    fields: { "Content-Type": "text/html" },
    notes: { type: "fetch", failure: "net::ERR_FAILED" },
  });

export const loginByFetchExamples: ExamplesOf<typeof loginByFetchCauses> = {
  "blocked-at-login": {
    fires: [led("https://login.idp.example/tenant/oauth2/v2.0/authorize?response_type=code&client_id=a")],
    silent: [led("https://cdn.example/orders.json")],
  },
};
