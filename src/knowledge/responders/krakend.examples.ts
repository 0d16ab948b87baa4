import type { ResponderExamples } from "../../diagnosis/examples.ts";
import { exchange } from "../writing/exchange.ts";
import type { krakend } from "./krakend.ts";

const own = (status: string, words = "", time = 40) =>
  exchange({
    status,
    time,
    fields: { "X-Krakend": "Version 2.6.0", "X-Krakend-Completed": "false" },
    body: words,
  });
const passed = (status: string) =>
  exchange({
    status,
    fields: { "X-Krakend": "Version 2.6.0", "X-Krakend-Completed": "false" },
    json: { error: "no such order" },
  });
const one = (status: string, words = "") =>
  ({ fires: [own(status, words)], silent: [passed(status)] }) as const;
const FAULT = "500 Internal Server Error";

export const krakendExamples: ResponderExamples<typeof krakend> = {
  signs: {
    "incomplete-and-empty": {
      fires: [own(FAULT), own("404 Not Found", "404 page not found")],
      silent: [passed("404 Not Found"), exchange({ status: FAULT })],
    },
    "x-krakend-field": {
      fires: [passed("404 Not Found")],
      silent: [exchange({ status: "404 Not Found", fields: { Server: "nginx" } })],
    },
  },
  causes: {
    "no-endpoint": one("404 Not Found", "404 page not found"),
    method: one("405 Method Not Allowed"),
    "backends-late": {
      fires: [own(FAULT, "", 2_010), own(FAULT, "context deadline exceeded")],
      silent: [own(FAULT), passed(FAULT)],
    },
    "backend-refused": one(FAULT, "invalid status code"),
    "backend-down": one(FAULT),
    rate: one("503 Service Unavailable"),
  },
};
