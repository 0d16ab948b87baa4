import type { ExamplesOf } from "../../diagnosis/examples.ts";
import { examplesOfTable } from "../writing/examples-of-table.ts";
import { exchange } from "../writing/exchange.ts";
import { parseLikely, parseProven, type parseServerCauses } from "./parse-server.ts";

const parse = (code: string) =>
  exchange({ request: "POST /parse/classes/A", status: 400, json: { code: Number(code), error: "No." } });

const lost = (path: string, error: string) =>
  exchange({ request: `POST ${path}`, status: 404, json: { code: 101, error } });
const WRONG = "Invalid username/password.";
const LOCKED =
  "Your account is locked due to multiple failed login attempts. Please try again after 5 minute(s)";

export const parseServerExamples: ExamplesOf<typeof parseServerCauses> = {
  "login-wrong": {
    fires: [lost("/parse/login", WRONG)],
    silent: [
      lost("/parse/login", LOCKED),
      lost("/parse/classes/A/1", "No."),
      lost("/parse/text/login", WRONG),
    ],
  },
  "account-locked": { fires: [lost("/parse/login", LOCKED)], silent: [lost("/parse/login", WRONG)] },
  "object-missing": {
    fires: [lost("/parse/classes/A/1", "No.")],
    silent: [lost("/parse/login", WRONG), lost("/parse/documents/1", "No.")],
  },
  ...examplesOfTable(parseProven, parse, "parse-"),
  ...examplesOfTable(parseLikely, parse, "parse-likely-"),
};
