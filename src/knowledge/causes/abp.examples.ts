import type { ExamplesOf } from "../../diagnosis/examples.ts";
import { exchange } from "../writing/exchange.ts";
import type { abpCauses } from "./abp.ts";

export const abpExamples: ExamplesOf<typeof abpCauses> = {
  rules: {
    fires: [
      exchange({
        request: "GET /x",
        status: "400 Bad Request",
        json: {
          error: {
            code: null,
            message: "Your request is not valid!",
            details: "x",
            validationErrors: [{ message: "The Name field is required.", members: ["name"] }],
          },
        },
      }),
    ],
    silent: [
      exchange({
        request: "GET /x",
        status: "400 Bad Request",
        json: { error: { message: "No", validationErrors: null } },
      }),
    ],
  },
  thrown: {
    fires: [
      exchange({
        request: "GET /x",
        status: "500 Internal Server Error",
        json: {
          error: { code: null, message: "An internal error occurred during your request!", details: null },
        },
      }),
    ],
    silent: [exchange({ status: "500 Internal Server Error", json: { message: "No." } })],
  },
};
