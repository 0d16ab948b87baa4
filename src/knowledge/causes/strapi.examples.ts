import type { ExamplesOf } from "../../diagnosis/examples.ts";
import { examplesOfTable } from "../writing/examples-of-table.ts";
import { exchange } from "../writing/exchange.ts";
import { type strapiCauses, strapiErrors } from "./strapi.ts";

export const strapiExamples: ExamplesOf<typeof strapiCauses> = {
  ...examplesOfTable(
    strapiErrors,
    (code) =>
      exchange({
        status: "400 Bad Request",
        json: { data: null, error: { status: 400, name: code, message: "No.", details: {} } },
      }),
    "name-",
  ),
  "role-lacks-action": {
    fires: [
      exchange({
        request: "GET /api/articles",
        status: "403 Forbidden",
        json: {
          data: null,
          error: { status: 403, name: "ForbiddenError", message: "Forbidden", details: {} },
        },
      }),
    ],
    silent: [
      exchange({
        request: "GET /api/articles",
        status: "403 Forbidden",
        json: {
          data: null,
          error: { status: 403, name: "PolicyError", message: "Policy Failed", details: {} },
        },
      }),
    ],
  },
  "token-refused": {
    fires: [
      exchange({
        request: "GET /api/articles",
        status: "401 Unauthorized",
        json: {
          data: null,
          error: {
            status: 401,
            name: "UnauthorizedError",
            message: "Missing or invalid credentials",
            details: {},
          },
        },
      }),
    ],
    silent: [
      exchange({
        request: "GET /api/articles",
        status: "401 Unauthorized",
        json: {
          data: null,
          error: { status: 401, name: "UnauthorizedError", message: "Token expired", details: {} },
        },
      }),
    ],
  },
  "login-wrong": {
    fires: [
      exchange({
        request: "GET /api/articles",
        status: "400 Bad Request",
        json: {
          data: null,
          error: {
            status: 400,
            name: "ValidationError",
            message: "Invalid identifier or password",
            details: {},
          },
        },
      }),
    ],
    silent: [
      exchange({
        request: "GET /api/articles",
        status: "400 Bad Request",
        json: {
          data: null,
          error: {
            status: 400,
            name: "ValidationError",
            message: "email must be a valid email",
            details: {},
          },
        },
      }),
    ],
  },
};
