import type { ExamplesOf } from "../../diagnosis/examples.ts";
import { exchange } from "../writing/exchange.ts";
import type { warpRsCauses } from "./warp-rs.ts";

export const warpRsExamples: ExamplesOf<typeof warpRsCauses> = {
  body: {
    fires: [
      exchange({
        request: "POST /x",
        status: "400 Bad Request",
        fields: { "Content-Type": "text/plain; charset=utf-8" },
        body: "Request body deserialize error: missing field `age` at line 1 column 2",
      }),
    ],
    silent: [
      exchange({
        request: "POST /x",
        status: "400 Bad Request",
        fields: { "Content-Type": "text/plain; charset=utf-8" },
        body: "No.",
      }),
    ],
  },
  header: {
    fires: [
      exchange({
        request: "POST /x",
        status: "400 Bad Request",
        fields: { "Content-Type": "text/plain; charset=utf-8" },
        body: 'Missing request header "x-key"',
      }),
    ],
    silent: [
      exchange({
        request: "POST /x",
        status: "400 Bad Request",
        fields: { "Content-Type": "text/plain; charset=utf-8" },
        body: "No.",
      }),
    ],
  },
  method: {
    fires: [
      exchange({
        request: "POST /x",
        status: "405 Method Not Allowed",
        fields: { "Content-Type": "text/plain; charset=utf-8" },
        body: "HTTP method not allowed",
      }),
    ],
    silent: [
      exchange({
        request: "POST /x",
        status: "405 Method Not Allowed",
        fields: { "Content-Type": "text/plain; charset=utf-8" },
        body: "No.",
      }),
    ],
  },
  "too-large": {
    fires: [
      exchange({
        request: "POST /x",
        status: "413 Content Too Large",
        fields: { "Content-Type": "text/plain; charset=utf-8" },
        body: "The request payload is too large",
      }),
    ],
    silent: [
      exchange({
        request: "POST /x",
        status: "413 Content Too Large",
        fields: { "Content-Type": "text/plain; charset=utf-8" },
        body: "No.",
      }),
    ],
  },
  "content-type": {
    fires: [
      exchange({
        request: "POST /x",
        status: "415 Unsupported Media Type",
        fields: { "Content-Type": "text/plain; charset=utf-8" },
        body: "The request's content-type is not supported",
      }),
    ],
    silent: [
      exchange({
        request: "POST /x",
        status: "415 Unsupported Media Type",
        fields: { "Content-Type": "text/plain; charset=utf-8" },
        body: "No.",
      }),
    ],
  },
  cors: {
    fires: [
      exchange({
        request: "POST /x",
        status: "403 Forbidden",
        fields: { "Content-Type": "text/plain; charset=utf-8" },
        body: "CORS request forbidden: origin not allowed",
      }),
    ],
    silent: [
      exchange({
        request: "POST /x",
        status: "403 Forbidden",
        fields: { "Content-Type": "text/plain; charset=utf-8" },
        body: "No.",
      }),
    ],
  },
  thrown: {
    fires: [
      exchange({
        request: "POST /x",
        status: "500 Internal Server Error",
        fields: { "Content-Type": "text/plain; charset=utf-8" },
        body: "Unhandled rejection: NoRows",
      }),
    ],
    silent: [
      exchange({
        request: "POST /x",
        status: "500 Internal Server Error",
        fields: { "Content-Type": "text/plain; charset=utf-8" },
        body: "No.",
      }),
    ],
  },
};
