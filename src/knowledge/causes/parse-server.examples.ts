import type { ExamplesOf } from "../../diagnosis/examples.ts";
import { examplesOfTable } from "../writing/examples-of-table.ts";
import { exchange } from "../writing/exchange.ts";
import { parseLikely, parseProven, type parseServerCauses } from "./parse-server.ts";

const parse = (code: string) =>
  exchange({ request: "POST /parse/classes/A", status: 400, json: { code: Number(code), error: "No." } });

const lost = (path: string) =>
  exchange({ request: `POST ${path}`, status: 404, json: { code: 101, error: "No." } });

export const parseServerExamples: ExamplesOf<typeof parseServerCauses> = {
  "login-wrong": { fires: [lost("/parse/login")], silent: [lost("/parse/classes/A/1")] },
  "object-missing": { fires: [lost("/parse/classes/A/1")], silent: [lost("/parse/login")] },
  ...examplesOfTable(parseProven, parse, "parse-"),
  ...examplesOfTable(parseLikely, parse, "parse-likely-"),
};
