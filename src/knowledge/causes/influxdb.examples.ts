import type { ExamplesOf } from "../../diagnosis/examples.ts";
import { exchange } from "../writing/exchange.ts";
import type { influxdbCauses } from "./influxdb.ts";

export const influxdbExamples: ExamplesOf<typeof influxdbCauses> = {
  "credentials-missing": {
    fires: [
      exchange({
        request: "GET /x",
        status: "401 Unauthorized",
        json: { error: "unable to parse authentication credentials" },
      }),
    ],
    silent: [exchange({ status: "401 Unauthorized", json: { message: "No." } })],
  },
  "field-type": {
    fires: [
      exchange({
        request: "POST /write?db=a",
        status: "400 Bad Request",
        fields: { "X-Influxdb-Version": "0.9.4.1", "Content-Type": "application/x-gzip" },
        body: 'write failed: field type conflict: input field "value" on measurement "m" is type float64, already exists as type string',
      }),
      exchange({
        request: "POST /api/v2/write",
        status: "422 Unprocessable Entity",
        json: {
          code: "unprocessable entity",
          message:
            'partial write: field type conflict: input field "NS" on measurement "m" is type integer, already exists as type float dropped=1',
        },
      }),
    ],
    silent: [
      exchange({
        status: "422 Unprocessable Entity",
        json: { message: "field type conflict: see the documentation" },
      }),
    ],
  },
  "beyond-retention": {
    fires: [
      exchange({
        request: "POST /write?db=a",
        status: "400 Bad Request",
        json: { error: "partial write: points beyond retention policy dropped=1" },
      }),
    ],
    silent: [
      exchange({
        status: "422 Unprocessable Entity",
        json: {
          message:
            "partial write: dropped 1 points outside retention policy of duration 24h0m0s - oldest point a at 2030-01-01T00:00:00Z dropped because it violates a Write Window Upper Bound at 2026-01-01T00:00:00Z",
        },
      }),
      exchange({ status: "400 Bad Request", json: { error: "partial write: no" } }),
    ],
  },
  "series-limit": {
    fires: [
      exchange({
        status: "400 Bad Request",
        json: { error: "partial write: max-series-per-database limit exceeded: (1000000) dropped=1" },
      }),
    ],
    silent: [exchange({ status: "400 Bad Request", json: { error: "partial write: no" } })],
  },
  "write-slow": {
    fires: [
      exchange({
        request: "POST /write?db=a",
        status: "500 Internal Server Error",
        json: { error: "timeout" },
      }),
    ],
    silent: [exchange({ status: "500 Internal Server Error", json: { error: "no" } })],
  },
  "credentials-wrong": {
    fires: [
      exchange({
        request: "GET /x",
        sent: { Authorization: "Token a" },
        status: "401 Unauthorized",
        json: { code: "unauthorized", message: "unauthorized access" },
      }),
    ],
    silent: [
      exchange({
        request: "GET /x",
        status: "401 Unauthorized",
        json: { code: "unauthorized", message: "unauthorized access" },
      }),
    ],
  },
  bucket: {
    fires: [
      exchange({
        request: "GET /x",
        status: "404 Not Found",
        json: { code: "not found", message: 'bucket "a" not found' },
      }),
    ],
    silent: [exchange({ status: "404 Not Found", json: { message: "No." } })],
  },
  points: {
    fires: [
      exchange({
        request: "GET /x",
        status: "400 Bad Request",
        json: {
          error:
            'partial write: field type conflict: input field "v" is type float, already exists as type integer dropped=1',
        },
      }),
    ],
    silent: [exchange({ status: "400 Bad Request", json: { message: "No." } })],
  },
};
