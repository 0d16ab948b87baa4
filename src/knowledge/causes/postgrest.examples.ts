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

export const postgrestExamples: ExamplesOf<typeof postgrestCauses> = {
  ...examplesOfTable(postgrestCodes, (code) => said(code), "own-"),
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
