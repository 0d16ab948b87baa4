import type { ExamplesOf } from "../../diagnosis/examples.ts";
import { examplesOfTable } from "../writing/examples-of-table.ts";
import { exchange } from "../writing/exchange.ts";
import { type neo4jCauses, neo4jLikely, neo4jProven } from "./neo4j.ts";

const say = (code: string, status = 400, sent: Record<string, string> = {}) =>
  exchange({
    request: "POST /db/neo4j/tx/commit",
    sent,
    status,
    json: { results: [], errors: [{ code, message: "It says why." }] },
  });
const UNAUTHORIZED = "Neo.ClientError.Security.Unauthorized";
const BASIC = { Authorization: "Basic bmVvNGo6YQ==" };

export const neo4jExamples: ExamplesOf<typeof neo4jCauses> = {
  "errors-listed": {
    fires: [say("Neo.ClientError.Statement.SyntaxError", 200)],
    silent: [
      exchange({ request: "POST /db/neo4j/tx/commit", status: 200, json: { results: [], errors: [] } }),
      say("SomethingElse", 200),
    ],
  },
  "login-wrong": { fires: [say(UNAUTHORIZED, 401, BASIC)], silent: [say(UNAUTHORIZED, 401)] },
  "login-missing": { fires: [say(UNAUTHORIZED, 401)], silent: [say(UNAUTHORIZED, 401, BASIC)] },
  ...examplesOfTable(neo4jProven, (code) => say(code)),
  ...examplesOfTable(neo4jLikely, (code) => say(code), "likely-"),
};
