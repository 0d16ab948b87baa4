import type { ExamplesOf } from "../../diagnosis/examples.ts";
import { examplesOfTable } from "../writing/examples-of-table.ts";
import { exchange } from "../writing/exchange.ts";
import { type nextcloudCauses, sabreClasses } from "./nextcloud.ts";

const SYNTAX = "Invalid query, please check the syntax. API specifications are here: x";
const ocs = (statuscode: number, meta = {}, sent: Readonly<Record<string, string>> = {}) =>
  exchange({
    request: "GET /ocs/v1.php/cloud/users/x",
    status: 200,
    sent,
    json: { ocs: { meta: { status: "failure", statuscode, message: "No.", ...meta }, data: [] } },
  });

export const nextcloudExamples: ExamplesOf<typeof nextcloudCauses> = {
  ...examplesOfTable(
    sabreClasses,
    (code) =>
      exchange({
        status: "403 Forbidden",
        fields: { "Content-Type": "application/xml; charset=utf-8" },
        body: `<d:error xmlns:d="DAV:" xmlns:s="http://sabredav.org/ns"><s:exception>Sabre\\DAV\\Exception\\${code}</s:exception><s:message>No.</s:message></d:error>`,
      }),
    "dav-",
  ),
  "untrusted-domain": {
    fires: [
      exchange({
        request: "GET /",
        status: "400 Bad Request",
        fields: { "Content-Type": "text/html; charset=utf-8" },
        body: "<h2>Access through untrusted domain</h2>",
      }),
      exchange({
        request: "GET /status.php",
        status: "400 Bad Request",
        fields: { "Content-Type": "application/json" },
        body: '{"error": "Trusted domain error.", "code": 15}',
      }),
    ],
    silent: [exchange({ status: "400 Bad Request", json: { message: "No." } })],
  },
  maintenance: {
    fires: [
      exchange({
        request: "GET /",
        status: "503 Service Unavailable",
        fields: { "X-Nextcloud-Maintenance-Mode": "1" },
        page: "This Nextcloud instance is currently in maintenance mode, which may take a while.",
      }),
    ],
    silent: [exchange({ status: "503 Service Unavailable", json: { message: "No." } })],
  },
  "maintenance-or-upgrade": {
    fires: [
      exchange({
        request: "GET /ocs/v1.php/x",
        status: "503 Service Unavailable",
        fields: { "X-Nextcloud-Maintenance-Mode": "1" },
      }),
    ],
    silent: [
      exchange({
        request: "GET /",
        status: "503 Service Unavailable",
        fields: { "X-Nextcloud-Maintenance-Mode": "1" },
        page: "This Nextcloud instance is currently in maintenance mode, which may take a while.",
      }),
    ],
  },
  csrf: {
    fires: [
      exchange({
        request: "POST /apps/x",
        status: "412 Precondition Failed",
        json: { message: "CSRF check failed" },
      }),
    ],
    silent: [exchange({ status: "412 Precondition Failed", json: { message: "No." } })],
  },
  "ocs-login": {
    fires: [
      exchange({
        request: "GET /ocs/v2.php/x",
        status: "401 Unauthorized",
        json: {
          ocs: {
            meta: { status: "failure", statuscode: 997, message: "Current user is not logged in" },
            data: [],
          },
        },
      }),
    ],
    silent: [exchange({ status: "401 Unauthorized", json: { message: "No." } })],
  },
  throttled: {
    fires: [
      exchange({
        request: "POST /login",
        status: "429 Too Many Requests",
        json: { message: "Reached maximum delay" },
      }),
    ],
    silent: [exchange({ status: "429 Too Many Requests", json: { message: "No." } })],
  },
  "network-limited": {
    fires: [
      exchange({
        request: "GET /s/x",
        status: "429 Too Many Requests",
        page: "There were too many requests from your network. Retry later or contact your administrator if this is an error.",
      }),
    ],
    silent: [
      exchange({
        request: "POST /login",
        status: "429 Too Many Requests",
        json: { message: "Reached maximum delay" },
      }),
    ],
  },
  "ocs-error": {
    fires: [
      ocs(998),
      exchange({
        request: "GET /ocs/v1.php/cloud/users/x",
        status: 200,
        fields: { "Content-Type": "text/xml" },
        body: '<?xml version="1.0"?>\n<ocs>\n <meta>\n  <status>failure</status>\n  <statuscode>404</statuscode>\n </meta>\n</ocs>',
      }),
    ],
    silent: [
      ocs(201),
      ocs(304),
      exchange({
        request: "POST /ocs/v1.php/x",
        status: 200,
        fields: { "Content-Type": "text/xml" },
        body: '<?xml version="1.0"?>\n<ocs>\n <meta>\n  <status>failure</status>\n  <statuscode>201</statuscode>\n </meta>\n</ocs>',
      }),
      exchange({
        request: "GET /ocs/v1.php/x",
        status: 200,
        json: { ocs: { meta: { status: "ok", statuscode: 100, message: "OK" }, data: [] } },
      }),
    ],
  },
  "ocs-no-login": { fires: [ocs(997)], silent: [ocs(997, {}, { Authorization: "Basic YTpi" }), ocs(404)] },
  "ocs-login-refused": { fires: [ocs(997, {}, { Authorization: "Basic YTpi" })], silent: [ocs(997)] },
  "ocs-no-right": { fires: [ocs(403)], silent: [ocs(404)] },
  "ocs-not-there": { fires: [ocs(404)], silent: [ocs(998, { message: SYNTAX })] },
  "ocs-no-route": { fires: [ocs(998, { message: SYNTAX })], silent: [ocs(998)] },
};
