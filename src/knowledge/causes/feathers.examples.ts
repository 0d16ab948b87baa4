import type { ExamplesOf } from "../../diagnosis/examples.ts";
import { examplesOfTable } from "../writing/examples-of-table.ts";
import { exchange } from "../writing/exchange.ts";
import { type feathersCauses, feathersClasses } from "./feathers.ts";

export const feathersExamples: ExamplesOf<typeof feathersCauses> = {
  ...examplesOfTable(
    feathersClasses,
    (code) =>
      exchange({
        status: "400 Bad Request",
        json: { name: "Error", message: "No.", code: 400, className: code },
      }),
    "class-",
  ),
  "no-service": {
    fires: [
      exchange({
        request: "GET /users",
        status: "404 Not Found",
        json: { name: "NotFound", message: "Page not found", code: 404, className: "not-found" },
      }),
    ],
    silent: [
      exchange({
        request: "GET /users",
        status: "404 Not Found",
        json: { name: "NotFound", message: "No record found for id '7'", code: 404, className: "not-found" },
      }),
    ],
  },
  "token-expired": {
    fires: [
      exchange({
        request: "GET /users",
        status: "401 Unauthorized",
        json: { name: "NotAuthenticated", message: "jwt expired", code: 401, className: "not-authenticated" },
      }),
    ],
    silent: [
      exchange({
        request: "GET /users",
        status: "401 Unauthorized",
        json: {
          name: "NotAuthenticated",
          message: "Not authenticated",
          code: 401,
          className: "not-authenticated",
        },
      }),
    ],
  },
  "login-wrong": {
    fires: [
      exchange({
        request: "GET /users",
        status: "401 Unauthorized",
        json: {
          name: "NotAuthenticated",
          message: "Invalid login",
          code: 401,
          className: "not-authenticated",
        },
      }),
    ],
    silent: [
      exchange({
        request: "GET /users",
        status: "401 Unauthorized",
        json: {
          name: "NotAuthenticated",
          message: "Not authenticated",
          code: 401,
          className: "not-authenticated",
        },
      }),
    ],
  },
};
