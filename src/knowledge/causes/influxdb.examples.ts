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
