import type { ExamplesOf } from "../../diagnosis/examples.ts";
import { exchange } from "../writing/exchange.ts";
import type { tornadoCauses } from "./tornado.ts";

export const tornadoExamples: ExamplesOf<typeof tornadoCauses> = {
  forgery: {
    fires: [
      exchange({
        request: "POST /x",
        status: "403 Forbidden",
        fields: { "Content-Type": "text/html; charset=utf-8" },
        body: "<html><title>403: Forbidden</title><body>403: Forbidden</body></html>",
      }),
    ],
    silent: [
      exchange({
        request: "GET /x",
        status: "403 Forbidden",
        fields: { "Content-Type": "text/html; charset=utf-8" },
        body: "<html><title>403: Forbidden</title><body>403: Forbidden</body></html>",
      }),
    ],
  },
  "no-handler": {
    fires: [
      exchange({
        request: "GET /x",
        status: "404 Not Found",
        fields: { "Content-Type": "text/html; charset=utf-8" },
        body: "<html><title>404: Not Found</title><body>404: Not Found</body></html>",
      }),
    ],
    silent: [exchange({ status: "404 Not Found", json: { message: "No." } })],
  },
  method: {
    fires: [
      exchange({
        request: "POST /x",
        status: "405 Method Not Allowed",
        fields: { "Content-Type": "text/html; charset=utf-8" },
        body: "<html><title>405: Method Not Allowed</title><body>405: Method Not Allowed</body></html>",
      }),
    ],
    silent: [exchange({ status: "405 Method Not Allowed", json: { message: "No." } })],
  },
  argument: {
    fires: [
      exchange({
        request: "GET /x",
        status: "400 Bad Request",
        fields: { "Content-Type": "text/html; charset=utf-8" },
        body: "<html><title>400: Bad Request</title><body>400: Bad Request</body></html>",
      }),
    ],
    silent: [exchange({ status: "400 Bad Request", json: { message: "No." } })],
  },
  thrown: {
    fires: [
      exchange({
        request: "GET /x",
        status: "500 Internal Server Error",
        fields: { "Content-Type": "text/html; charset=utf-8" },
        body: "<html><title>500: Internal Server Error</title><body>500: Internal Server Error</body></html>",
      }),
    ],
    silent: [exchange({ status: "500 Internal Server Error", json: { message: "No." } })],
  },
};
