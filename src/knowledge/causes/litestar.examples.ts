import type { ExamplesOf } from "../../diagnosis/examples.ts";
import { exchange } from "../writing/exchange.ts";
import type { litestarCauses } from "./litestar.ts";

export const litestarExamples: ExamplesOf<typeof litestarCauses> = {
  input: {
    fires: [
      exchange({
        request: "POST /x",
        status: "400 Bad Request",
        json: {
          status_code: 400,
          detail: "Validation failed for POST /x",
          extra: [{ message: "Expected int", key: "age" }],
        },
      }),
    ],
    silent: [
      exchange({ request: "GET /x", status: "400 Bad Request", json: { status_code: 400, detail: "no" } }),
    ],
  },
  "no-route": {
    fires: [
      exchange({
        request: "GET /x",
        status: "404 Not Found",
        json: { status_code: 404, detail: "Not Found" },
      }),
    ],
    silent: [
      exchange({
        request: "GET /x",
        status: "404 Not Found",
        json: { status_code: 404, detail: "No such item" },
      }),
    ],
  },
};
