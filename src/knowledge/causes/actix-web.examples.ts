import type { ExamplesOf } from "../../diagnosis/examples.ts";
import { exchange } from "../writing/exchange.ts";
import type { actixWebCauses } from "./actix-web.ts";

const plainText = { "Content-Type": "text/plain; charset=utf-8" };
const text500 = (words: string) => exchange({ status: 500, fields: plainText, body: words });

export const actixWebExamples: ExamplesOf<typeof actixWebCauses> = {
  "json-fields": {
    fires: [
      exchange({
        request: "POST /x",
        status: "400 Bad Request",
        fields: { "Content-Type": "text/plain; charset=utf-8" },
        body: "Json deserialize error: missing field `age` at line 1 column 12",
      }),
    ],
    silent: [
      exchange({
        request: "POST /x",
        status: "400 Bad Request",
        fields: { "Content-Type": "text/plain; charset=utf-8" },
        body: "Json deserialize error: EOF while parsing a value at line 1 column 0",
      }),
    ],
  },
  "json-value": {
    fires: [
      exchange({
        request: "POST /x",
        status: "400 Bad Request",
        fields: { "Content-Type": "text/plain; charset=utf-8" },
        body: "Json deserialize error: trailing input at line 1 column 40",
      }),
    ],
    silent: [
      exchange({
        request: "POST /x",
        status: "400 Bad Request",
        fields: { "Content-Type": "text/plain; charset=utf-8" },
        body: "Json deserialize error: expected `,` or `}` at line 3 column 4",
      }),
    ],
  },
  "json-syntax": {
    fires: [
      exchange({
        request: "POST /x",
        status: "400 Bad Request",
        fields: { "Content-Type": "text/plain; charset=utf-8" },
        body: "Json deserialize error: EOF while parsing a value at line 1 column 0",
      }),
    ],
    silent: [
      exchange({
        request: "POST /x",
        status: "400 Bad Request",
        fields: { "Content-Type": "text/plain; charset=utf-8" },
        body: "Json deserialize error: trailing input at line 1 column 40",
      }),
      exchange({
        request: "POST /x",
        status: "400 Bad Request",
        fields: { "Content-Type": "text/plain; charset=utf-8" },
        body: "Json deserialize error: EOF while parsing a value at line 1 column 0 at line 1 column 30",
      }),
      exchange({
        request: "POST /x",
        status: "400 Bad Request",
        fields: { "Content-Type": "text/plain; charset=utf-8" },
        body: "Json deserialize error: expected a date such as 2026-01-31 at line 1 column 20",
      }),
      exchange({
        request: "POST /x",
        status: "400 Bad Request",
        fields: { "Content-Type": "text/plain; charset=utf-8" },
        body: "Json deserialize error: missing field `age` at line 1 column 12",
      }),
    ],
  },
  "data-not-configured": {
    fires: [
      text500(
        "App data is not configured, to configure construct it with web::Data::new() and pass it to App::app_data()",
      ),
      text500(
        "Requested application data is not configured correctly. View/enable debug logs for more details.",
      ),
    ],
    silent: [text500("The application is not configured.")],
  },
  "path-value": {
    fires: [exchange({ status: 404, fields: plainText, body: 'can not parse "abc" to a i32' })],
    silent: [exchange({ status: 404, fields: plainText, body: "can not parse it" })],
  },
  "content-type": {
    fires: [
      exchange({
        request: "POST /x",
        status: "400 Bad Request",
        fields: { "Content-Type": "text/plain; charset=utf-8" },
        body: "Content type error",
      }),
    ],
    silent: [exchange({ status: "400 Bad Request", json: { message: "No." } })],
  },
  "too-large-said": {
    fires: [
      exchange({
        request: "POST /x",
        status: "413 Content Too Large",
        fields: { "Content-Type": "text/plain; charset=utf-8" },
        body: "JSON payload has exceeded limit (2097152 bytes).",
      }),
    ],
    silent: [
      exchange({
        request: "POST /x",
        status: "413 Content Too Large",
        fields: { "Content-Type": "text/plain; charset=utf-8" },
        body: "payload reached size limit",
      }),
    ],
  },
  "form-fields": {
    fires: [
      exchange({
        request: "POST /x",
        status: "400 Bad Request",
        fields: { "Content-Type": "text/plain; charset=utf-8" },
        body: "Parse error: missing field `age`.",
      }),
    ],
    silent: [exchange({ request: "POST /x", status: "400 Bad Request", body: "Parse error: line 3" })],
  },
  "too-large": {
    fires: [
      exchange({
        request: "POST /x",
        status: "413 Content Too Large",
        fields: { "Content-Type": "text/plain; charset=utf-8" },
        body: "JSON payload (3000000 bytes) is larger than allowed (limit: 2097152 bytes).",
      }),
    ],
    silent: [exchange({ status: "413 Content Too Large", json: { message: "No." } })],
  },
  query: {
    fires: [
      exchange({
        request: "GET /x",
        status: "400 Bad Request",
        fields: { "Content-Type": "text/plain; charset=utf-8" },
        body: "Query deserialize error: missing field `page`",
      }),
    ],
    silent: [exchange({ status: "400 Bad Request", json: { message: "No." } })],
  },
  origin: {
    fires: [
      exchange({
        request: "GET /x",
        status: "400 Bad Request",
        fields: { "Content-Type": "text/plain; charset=utf-8" },
        body: "Origin is not allowed to make this request",
      }),
    ],
    silent: [exchange({ status: "400 Bad Request", json: { message: "No." } })],
  },
  preflight: {
    fires: [
      exchange({
        request: "OPTIONS /x",
        status: "400 Bad Request",
        fields: { "Content-Type": "text/plain; charset=utf-8" },
        body: "One or more request headers are not allowed",
      }),
    ],
    silent: [exchange({ status: "400 Bad Request", json: { message: "No." } })],
  },
};
