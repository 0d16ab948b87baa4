import type { ExamplesOf } from "../../diagnosis/examples.ts";
import { exchange } from "../writing/exchange.ts";
import type { jupyterCauses } from "./jupyter.ts";

export const jupyterExamples: ExamplesOf<typeof jupyterCauses> = {
  forgery: {
    fires: [
      exchange({
        request: "POST /api/contents",
        status: "403 Forbidden",
        json: { message: "'_xsrf' argument missing from POST", reason: null },
      }),
      exchange({
        request: "GET /hub/api/user",
        status: "403 Forbidden",
        json: { status: 403, message: "'_xsrf' argument missing from GET" },
      }),
    ],
    silent: [
      exchange({
        request: "POST /api/contents",
        status: "403 Forbidden",
        json: { message: "Forbidden", reason: null },
      }),
    ],
  },
  "foreign-page": {
    fires: [
      exchange({
        request: "GET /x",
        status: "403 Forbidden",
        json: { message: "Blocking Cross Origin request from https://a.example.", reason: null },
      }),
    ],
    silent: [
      exchange({ request: "GET /x", status: "403 Forbidden", json: { message: "Forbidden", reason: null } }),
    ],
  },
  "kernel-gone": {
    fires: [
      exchange({
        request: "GET /x",
        status: "404 Not Found",
        json: { message: "Kernel does not exist: 0a1b2c3d-0a1b-0a1b-0a1b-0a1b2c3d4e5f", reason: null },
      }),
    ],
    silent: [
      exchange({
        request: "GET /x",
        status: "404 Not Found",
        json: { message: "No such thing", reason: null },
      }),
    ],
  },
  "contents-missing": {
    fires: [
      exchange({
        request: "GET /x",
        status: "404 Not Found",
        json: { message: "No such file or directory: a.ipynb", reason: null },
      }),
    ],
    silent: [
      exchange({
        request: "GET /x",
        status: "404 Not Found",
        json: { message: "No such thing", reason: null },
      }),
    ],
  },
  scopes: {
    fires: [
      exchange({
        request: "GET /x",
        status: "403 Forbidden",
        json: {
          status: 403,
          message: "Action is not authorized with current scopes; requires any of [admin:users]",
        },
      }),
    ],
    silent: [exchange({ request: "GET /x", status: "403 Forbidden", json: { message: "No" } })],
  },
  "server-not-running": {
    fires: [
      exchange({
        request: "GET /x",
        status: "424 Failed Dependency",
        fields: { "Content-Type": "text/html" },
        body: "<p>Your server lab is not running.</p>",
      }),
    ],
    silent: [exchange({ status: "424 Failed Dependency", json: { message: "No." } })],
  },
};
