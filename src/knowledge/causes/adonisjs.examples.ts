import type { ExamplesOf } from "../../diagnosis/examples.ts";
import { exchange } from "../writing/exchange.ts";
import type { adonisjsCauses } from "./adonisjs.ts";

export const adonisjsExamples: ExamplesOf<typeof adonisjsCauses> = {
  "no-route": {
    fires: [
      exchange({
        request: "GET /users",
        status: "404 Not Found",
        json: { message: "Cannot GET:/users", code: "E_ROUTE_NOT_FOUND" },
      }),
    ],
    silent: [
      exchange({ request: "GET /users", status: "404 Not Found", json: { message: "Cannot GET /users" } }),
    ],
  },
  "row-missing": {
    fires: [
      exchange({
        request: "GET /users/7",
        status: "404 Not Found",
        json: { message: "Row not found", code: "E_ROW_NOT_FOUND" },
      }),
    ],
    silent: [exchange({ status: "404 Not Found", json: { message: "No." } })],
  },
  forgery: {
    fires: [
      exchange({
        request: "POST /login",
        status: "403 Forbidden",
        fields: { "Content-Type": "text/plain; charset=utf-8" },
        body: "Invalid or expired CSRF token",
      }),
    ],
    silent: [exchange({ status: "403 Forbidden", json: { message: "No." } })],
  },
  rules: {
    fires: [
      exchange({
        request: "POST /users",
        status: "422 Unprocessable Content",
        json: { errors: [{ message: "The email field must be defined", rule: "required", field: "email" }] },
      }),
    ],
    silent: [exchange({ status: "422 Unprocessable Content", json: { message: "No." } })],
  },
  "login-wanted": {
    fires: [
      exchange({
        request: "GET /me",
        status: "401 Unauthorized",
        json: { errors: [{ message: "Unauthorized access" }] },
      }),
    ],
    silent: [exchange({ status: "401 Unauthorized", json: { message: "No." } })],
  },
  "login-wrong": {
    fires: [
      exchange({
        request: "POST /login",
        status: "400 Bad Request",
        json: { errors: [{ message: "Invalid user credentials" }] },
      }),
    ],
    silent: [exchange({ status: "400 Bad Request", json: { message: "No." } })],
  },
};
