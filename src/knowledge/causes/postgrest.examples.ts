import type { ExamplesOf } from "../../diagnosis/examples.ts";
import { examplesOfTable } from "../writing/examples-of-table.ts";
import { exchange } from "../writing/exchange.ts";
import { postgresCodes, type postgrestCauses, postgrestCodes } from "./postgrest.ts";

const said = (code: string, message = "said in words", status = 400) =>
  exchange({
    request: "GET /rest/v1/orders",
    status,
    fields: { "Content-Type": "application/json; charset=utf-8" },
    body: JSON.stringify({ code, details: null, hint: null, message }),
  });

const single = (details: string, code?: string) =>
  exchange({
    request: "GET /rest/v1/orders?id=eq.7",
    status: 406,
    fields: { "Content-Type": "application/vnd.pgrst.object+json; charset=utf-8" },
    body: JSON.stringify({
      ...(code ? { code, hint: null } : {}),
      details,
      message: code === "PGRST107" ? "None" : "JSON object requested, multiple (or no) rows returned",
    }),
  });

export const postgrestExamples: ExamplesOf<typeof postgrestCauses> = {
  ...examplesOfTable(postgrestCodes, (code) => said(code), "own-"),
  "no-row": {
    fires: [
      single("Results contain 0 rows, application/vnd.pgrst.object+json requires 1 row"),
      single("The result contains 0 rows", "PGRST116"),
    ],
    silent: [single("The result contains 10 rows", "PGRST116")],
  },
  "many-rows": {
    fires: [
      single("The result contains 2 rows", "PGRST116"),
      single("Results contain 10 rows, application/vnd.pgrst.object+json requires 1 row"),
    ],
    silent: [single("The result contains 0 rows", "PGRST116")],
  },
  "not-one": {
    fires: [single("", "PGRST116")],
    silent: [single("", "PGRST107")],
  },
  "token-expired": {
    fires: [said("PGRST301", "JWT expired", 401), said("PGRST303", "JWT expired", 401)],
    silent: [said("PGRST301", "JWSError JWSInvalidSignature", 401), said("A0301", "JWT expired", 401)],
  },
  "token-refused": {
    fires: [said("PGRST301", "JWSError JWSInvalidSignature", 401)],
    silent: [said("PGRST302", "Anonymous access is disabled", 401)],
  },
  ...examplesOfTable(postgresCodes, (code) => said(code), "database-"),
};
