import { expect, it } from "vitest";
import { readRawHttp } from "../raw-http.ts";
import { type Refusal, refusalOf } from "./preflight-check.ts";

const preflight = (method: string, asked: string, methods: string, headers: string) =>
  readRawHttp(`OPTIONS /a HTTP/1.1
Host: api.example
Origin: https://app.example
Access-Control-Request-Method: ${method}
${asked === "" ? "" : `Access-Control-Request-Headers: ${asked}\n`}
HTTP/1.1 204 No Content
Access-Control-Allow-Methods: ${methods}
Access-Control-Allow-Headers: ${headers}
`);

/** The cases of web-platform-tests: method, fields, what is allowed, with credentials, what is refused. */
const CASES: readonly (readonly [string, string, string, string, boolean, Refusal["what"] | null])[] = [
  // fetch/api/cors/cors-preflight-star
  ["SUPER", "", "*", "x-test", false, null],
  ["OK", "x-test", "*", "*", false, null],
  ["OK", "x-test", "*", "*", true, "method"],
  ["GET", "x-test", "get", "*", true, "fields"],
  ["*", "*", "*", "*", true, null],
  ["GET", "authorization", "*", "*", false, "fields"],
  ["GET", "authorization", "*", "*, Authorization", false, null],
  // The case of methods, and that of fields.
  ["patch", "", "PATCH", "", false, "method"],
  ["PATCH", "", "patch, PATCH", "", false, null],
  ["PUT", "X-Test", "PUT", "x-TEST", false, null],
  // A method of a form needs no word.
  ["POST", "", "PUT", "", true, null],
  // xhr/allow-lists-starting-with-comma
  ["PUT", "x-test", ",PUT", ",x-test", false, null],
  // fetch/api/cors/cors-preflight-response-validation
  ["GET", "x-test", "Bad value", "x-test", false, "unreadable"],
  ["GET", "x-test", "GET", "Bad value", false, "unreadable"],
];

it.each(CASES)(
  "%s with [%s], allowed %s [%s], credentials %s: %s",
  (method, asked, methods, headers, credentials, what) => {
    expect(refusalOf(preflight(method, asked, methods, headers), credentials)?.what ?? null).toBe(what);
  },
);
