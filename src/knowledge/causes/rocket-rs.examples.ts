import type { ExamplesOf } from "../../diagnosis/examples.ts";
import { exchange } from "../writing/exchange.ts";
import type { rocketRsCauses } from "./rocket-rs.ts";

export const rocketRsExamples: ExamplesOf<typeof rocketRsCauses> = {
  "no-route": {
    fires: [
      exchange({
        request: "GET /x",
        status: "404 Not Found",
        json: {
          error: {
            code: 404,
            reason: "Not Found",
            description: "The requested resource could not be found.",
          },
        },
      }),
    ],
    silent: [exchange({ status: "404 Not Found", json: { message: "No." } })],
  },
  "login-wanted": {
    fires: [
      exchange({
        request: "GET /x",
        status: "401 Unauthorized",
        json: {
          error: {
            code: 401,
            reason: "Unauthorized",
            description: "The request requires user authentication.",
          },
        },
      }),
    ],
    silent: [exchange({ status: "401 Unauthorized", json: { message: "No." } })],
  },
  "too-large": {
    fires: [
      exchange({
        request: "GET /x",
        status: "413 Content Too Large",
        json: {
          error: {
            code: 413,
            reason: "Content Too Large",
            description: "The request is larger than the server is willing or able to process.",
          },
        },
      }),
    ],
    silent: [exchange({ status: "413 Content Too Large", json: { message: "No." } })],
  },
  data: {
    fires: [
      exchange({
        request: "GET /x",
        status: "422 Unprocessable Content",
        json: {
          error: {
            code: 422,
            reason: "Unprocessable Content",
            description: "The request was well-formed but was unable to be followed due to semantic errors.",
          },
        },
      }),
    ],
    silent: [exchange({ status: "422 Unprocessable Content", json: { message: "No." } })],
  },
  thrown: {
    fires: [
      exchange({
        request: "GET /x",
        status: "500 Internal Server Error",
        json: {
          error: {
            code: 500,
            reason: "Internal Server Error",
            description: "The server encountered an internal error while processing this request.",
          },
        },
      }),
    ],
    silent: [exchange({ status: "500 Internal Server Error", json: { message: "No." } })],
  },
};
