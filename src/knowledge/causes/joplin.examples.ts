import type { ExamplesOf } from "../../diagnosis/examples.ts";
import { exchange } from "../writing/exchange.ts";
import type { joplinCauses } from "./joplin.ts";

const plain = (body: string) =>
  exchange({
    request: "GET /login",
    status: "404 Not Found",
    fields: { "Content-Type": "text/plain; charset=utf-8" },
    body,
  });

export const joplinExamples: ExamplesOf<typeof joplinCauses> = {
  "origin-not-its-own": {
    fires: [plain("Invalid origin: http://127.0.0.1:22300")],
    silent: [plain("Invalid origin: no such member"), plain("Invalid origin")],
  },
};
