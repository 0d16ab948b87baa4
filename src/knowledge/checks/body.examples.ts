import type { ExamplesOfChecks } from "../../diagnosis/examples.ts";
import { exchange } from "../writing/exchange.ts";
import type { bodyChecks } from "./body.ts";

const typed = (type: string, body: string) =>
  exchange({ status: 200, fields: { "Content-Type": type }, body });

export const bodyCheckExamples: ExamplesOfChecks<typeof bodyChecks> = {
  "json-is-none": {
    fires: [
      typed("application/json", "Hello world!"),
      typed("application/problem+json", "<html><body>Error</body></html>"),
    ],
    silent: [
      typed("application/json", "[1, 2]"),
      typed("application/json", '"Hello world!"'),
      typed("application/json", "12.5"),
      typed("application/json", ")]}',\n[1]"),
      typed("application/json", "callback([1]);"),
      typed("application/json", '1\n2\n{"a":3}'),
      typed("application/json", ""),
      typed("text/plain", "Hello world!"),
    ],
  },
  "xml-is-none": {
    fires: [typed("application/xml", "Not found"), typed("application/atom+xml", "{}")],
    silent: [typed("application/xml", "\n<?xml version='1.0'?><a/>"), typed("text/html", "Not found")],
  },
};
