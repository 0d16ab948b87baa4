import type { ExamplesOfChecks } from "../../diagnosis/examples.ts";
import { exchange } from "../writing/exchange.ts";
import type { contentTypeChecks } from "./content-type.ts";

const typed = (type: string) => exchange({ status: 200, fields: { "Content-Type": type }, body: "abc" });

export const contentTypeCheckExamples: ExamplesOfChecks<typeof contentTypeChecks> = {
  "content-without-type": {
    fires: [exchange({ status: 200, body: "abc" })],
    silent: [
      typed("text/plain"),
      exchange({ status: 200 }),
      exchange({ request: "OPTIONS /", status: 200, body: "ok" }),
    ],
  },
  "content-type-unreadable": {
    fires: [
      typed("html"),
      typed("text/html, text/plain"),
      exchange({
        status: 200,
        fields: ["Content-Type: text/html", "Content-Type: application/json"],
        body: "{}",
      }),
    ],
    silent: [
      typed("text/html; charset=utf-8"),
      typed("application/vnd.api+json;version=1"),
      exchange({ status: 200, fields: ["Content-Type: text/html", "Content-Type: text/html"], body: "a" }),
    ],
  },
};
