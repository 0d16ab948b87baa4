import type { ExamplesOf } from "../../diagnosis/examples.ts";
import { exchange } from "../writing/exchange.ts";
import type { passengerCauses } from "./passenger.ts";

const page = (status: string, words: string) =>
  exchange({ status, fields: { Server: "nginx", "Content-Type": "text/html" }, body: `<h2>${words}</h2>` });
const other = page("500 Internal Server Error", "The meeting could not be started");

export const passengerExamples: ExamplesOf<typeof passengerCauses> = {
  "not-started": {
    fires: [
      page(
        "500 Internal Server Error",
        "Web application could not be started by the Phusion Passenger application server",
      ),
      page("500 Internal Server Error", "Ruby on Rails application could not be started"),
    ],
    silent: [other],
  },
  "answer-incomplete": {
    fires: [page("502 Bad Gateway", "Incomplete response received from application")],
    silent: [other],
  },
};
