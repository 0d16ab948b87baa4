import type { ExamplesOf } from "../../diagnosis/examples.ts";
import { exchange } from "../writing/exchange.ts";
import type { reactRouterCauses } from "./react-router.ts";

export const reactRouterExamples: ExamplesOf<typeof reactRouterCauses> = {
  "no-action": {
    fires: [
      exchange({
        request: "POST /x",
        status: "405 Method Not Allowed",
        fields: { "Content-Type": "text/plain; charset=utf-8" },
        body: 'Error: You made a POST request to "/x" but did not provide an `action` for route "routes/x", so there is no way to handle the request.',
      }),
    ],
    silent: [exchange({ status: "405 Method Not Allowed", json: { message: "No." } })],
  },
  "data-origin-differs": {
    fires: [
      exchange({
        request: "POST /login.data",
        sent: { Origin: "https://site.example" },
        status: 400,
        fields: { "Content-Type": "text/x-script" },
      }),
    ],
    silent: [
      exchange({
        request: "GET /login.data",
        sent: { Origin: "https://site.example" },
        status: 400,
        fields: { "Content-Type": "text/x-script" },
      }),
      exchange({
        request: "POST /login",
        sent: { Origin: "https://site.example" },
        status: 400,
        fields: { "Content-Type": "application/json" },
      }),
    ],
  },
  "origin-differs": {
    fires: [
      exchange({
        request: "POST /x",
        sent: { Origin: "https://site.example" },
        status: 400,
        fields: { "Content-Type": "text/plain;charset=UTF-8" },
        body: "Bad Request",
      }),
    ],
    silent: [
      exchange({
        request: "POST /x",
        sent: { Origin: "https://site.example" },
        status: 400,
        fields: { "Content-Type": "text/plain; charset=utf-8" },
        body: "Bad Request",
      }),
    ],
  },
  "no-loader": {
    fires: [
      exchange({
        request: "GET /x",
        status: "400 Bad Request",
        body: 'Error: You made a GET request to "/x" but did not provide a `loader` for route "routes/x", so there is no way to handle the request.',
      }),
    ],
    silent: [exchange({ status: "400 Bad Request", json: { message: "No." } })],
  },
  "no-route": {
    fires: [
      exchange({
        request: "GET /none",
        status: "404 Not Found",
        body: 'Error: No route matches URL "/none"',
      }),
    ],
    silent: [exchange({ status: "404 Not Found", json: { message: "No." } })],
  },
  thrown: {
    fires: [
      exchange({
        request: "GET /x",
        status: "500 Internal Server Error",
        fields: { "Content-Type": "text/plain; charset=utf-8" },
        body: "Unexpected Server Error\n\nError: No",
      }),
    ],
    silent: [exchange({ status: "500 Internal Server Error", json: { message: "No." } })],
  },
};
