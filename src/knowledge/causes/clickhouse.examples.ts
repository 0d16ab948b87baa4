import type { ExamplesOf } from "../../diagnosis/examples.ts";
import { examplesOfTable } from "../writing/examples-of-table.ts";
import { exchange } from "../writing/exchange.ts";
import { type clickhouseCauses, clickhouseCodes, clickhouseProven } from "./clickhouse.ts";

const said = (code: string, sentence = "No.", sent: Readonly<Record<string, string>> = {}, target = "/") =>
  exchange({
    request: `POST ${target}`,
    sent,
    status: "500 Internal Server Error",
    fields: { "Content-Type": "text/plain; charset=UTF-8" },
    body: `Code: ${code}. DB::Exception: ${sentence} (ERROR) (version 24.3.1.1)`,
  });
const both = (one: string, other: string) =>
  `Invalid authentication: it is not allowed to use ${one} and ${other} simultaneously.`;
const older = both("SSL certificate authentication", "Authorization HTTP header");
const basic = { Authorization: "Basic cHVibGljOg==" };

export const clickhouseExamples: ExamplesOf<typeof clickhouseCauses> = {
  "quota-taken-for-login": {
    fires: [
      said("516", older, { ...basic, "X-ClickHouse-Quota": "test" }),
      said("516", both("Authorization HTTP header", "authentication via parameters"), basic, "/?quota_key=a"),
    ],
    silent: [
      said("516", older, { ...basic, "X-ClickHouse-Quota": "test", "X-ClickHouse-User": "public" }),
      said("516", older, { ...basic, "X-ClickHouse-Quota": "test", "X-ClickHouse-Key": "a" }),
      said("516", older, { ...basic, "X-ClickHouse-Quota": "a", "X-ClickHouse-SSL-Certificate-Auth": "on" }),
      said("516", older, { ...basic, "X-ClickHouse-Quota": "test" }, "/?user=public"),
      said("516", older, { "X-ClickHouse-Quota": "test" }),
      said("516", older, basic),
    ],
  },
  "two-logins": {
    fires: [
      said("516", both("X-ClickHouse HTTP headers", "Authorization HTTP header"), {
        ...basic,
        "X-ClickHouse-User": "public",
      }),
      said("516", older, { ...basic, "X-ClickHouse-Key": "a" }),
    ],
    silent: [said("516"), said("516", older, { ...basic, "X-ClickHouse-Quota": "test" })],
  },
  "login-wrong": {
    fires: [
      said(
        "516",
        "public: Authentication failed: password is incorrect, or there is no user with such name.",
        basic,
      ),
    ],
    silent: [said("516")],
  },
  "get-reads-only": {
    fires: [
      said(
        "164",
        "Cannot execute query in readonly mode. For queries over HTTP, method GET implies readonly. You should use method POST for modifying queries.",
      ),
    ],
    silent: [said("164", "Cannot execute query in readonly mode.")],
  },
  "user-reads-only": {
    fires: [said("164", "Cannot modify 'max_threads' setting in readonly mode."), said("472")],
    silent: [said("48")],
  },
  "query-over-limit": { fires: [said("158"), said("191"), said("307"), said("396")], silent: [said("159")] },
  ...examplesOfTable(clickhouseProven, (code) => said(code), "names-"),
  ...examplesOfTable(clickhouseCodes, (code) => said(code)),
  "no-handle": {
    fires: [
      exchange({
        request: "GET /api",
        status: "404 Not Found",
        body: "There is no handle /api\n\nUse / or /ping for health checks.\n",
      }),
    ],
    silent: [exchange({ request: "GET /api", status: "404 Not Found", body: "There is no such page." })],
  },
};
