import type { ResponderExamples } from "../../diagnosis/examples.ts";
import { exchange } from "../writing/exchange.ts";
import type { indusface } from "./indusface.ts";

const blocked = exchange({
  status: 403,
  body: "This website is secured against online attacks. Your request was blocked due to x",
});
const site = exchange({ status: 403, body: "<h1>This website is secured</h1>" });

export const indusfaceExamples: ResponderExamples<typeof indusface> = {
  signs: {
    "block-page": {
      fires: [
        exchange({
          status: 403,
          body: "This website is secured against online attacks. Your request was blocked due to x",
        }),
      ],
      silent: [exchange({ status: 403, body: "<html><body><h1>Error</h1></body></html>" })],
    },
    "server-field": {
      fires: [exchange({ status: "406 Not Acceptable", fields: { Server: "IF_WAF" } })],
      silent: [exchange({ status: "406 Not Acceptable", fields: { Server: "WAF" } })],
    },
  },
  causes: {
    rule: { fires: [blocked], silent: [site] },
    "bot-rule": { fires: [blocked], silent: [site] },
  },
};
