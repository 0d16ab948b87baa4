import type { ExamplesOf } from "../../diagnosis/examples.ts";
import { exchange } from "../writing/exchange.ts";
import type { mediaTypesCauses } from "./media-types.ts";

export const mediaTypesExamples: ExamplesOf<typeof mediaTypesCauses> = {
  "json-called-otherwise": {
    fires: [
      exchange({
        request: "POST /a",
        sent: { "Content-Type": "text/plain;charset=UTF-8" },
        content: '{"a":1}',
        status: 415,
      }),
    ],
    silent: [
      exchange({
        request: "POST /a",
        sent: { "Content-Type": "application/json" },
        content: '{"a":1}',
        status: 415,
      }),
      exchange({ request: "POST /a", sent: { "Content-Type": "text/plain" }, content: "a", status: 415 }),
      // It reads JSON as text, and refuses the file in it.
      exchange({
        request: "POST /files",
        sent: { "Content-Type": "text/plain" },
        content: '{"a":1}',
        status: 415,
        json: { error: "This media type of file is not supported" },
      }),
      exchange({
        request: "POST /a",
        sent: { "Content-Type": "text/plain" },
        content: '{"a":1}',
        status: 415,
        json: { message: "Non-gRPC request matched gRPC route" },
      }),
    ],
  },
  "type-not-taken": {
    fires: [exchange({ request: "POST /a", status: 415 })],
    silent: [exchange({ request: "POST /a", sent: { "Content-Type": "text/xml" }, status: 415 })],
  },
  "says-type-as-status": {
    fires: [exchange({ status: 415, json: { message: "Content-Type must be application/json" } })],
    silent: [exchange({ status: 415, json: { message: "x" } })],
  },
  "says-type": {
    fires: [
      exchange({
        request: "POST /a",
        status: 400,
        json: { message: "Content-Type must be application/json" },
      }),
      exchange({ status: 415, json: { message: "Content-Type must be application/json" } }),
    ],
    silent: [
      exchange({ request: "POST /a", status: 400, json: { message: "x" } }),
      exchange({ status: 406, json: { detail: "The requested media type is not supported" } }),
    ],
  },
  "nothing-acceptable": {
    fires: [exchange({ sent: { Accept: "application/xml" }, status: 406 })],
    silent: [exchange({ sent: { Accept: "*/*" }, status: 406 }), exchange({ status: 406 })],
  },
  "html-wanted": {
    fires: [exchange({ status: 415, page: "Unsupported" })],
    silent: [exchange({ status: 415, json: { error: "x" } })],
  },
};
