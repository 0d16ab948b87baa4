import type { ExamplesOf } from "../../diagnosis/examples.ts";
import { exchange } from "../writing/exchange.ts";
import type { payloadCmsCauses } from "./payload-cms.ts";

export const payloadCmsExamples: ExamplesOf<typeof payloadCmsCauses> = {
  "access-refused": {
    fires: [
      exchange({
        request: "GET /api/posts",
        status: "403 Forbidden",
        json: { errors: [{ message: "You are not allowed to perform this action." }] },
      }),
    ],
    silent: [exchange({ status: "403 Forbidden", json: { message: "No." } })],
  },
  "login-wrong": {
    fires: [
      exchange({
        request: "POST /api/users/login",
        status: "401 Unauthorized",
        json: { errors: [{ message: "The email or password provided is incorrect." }] },
      }),
    ],
    silent: [exchange({ status: "401 Unauthorized", json: { message: "No." } })],
  },
  "no-route": {
    fires: [
      exchange({
        request: "GET /api/post",
        status: "404 Not Found",
        json: { message: 'Route not found "http://site.example/api/post"' },
      }),
    ],
    silent: [exchange({ status: "404 Not Found", json: { message: "No." } })],
  },
  fields: {
    fires: [
      exchange({
        request: "POST /api/posts",
        status: "400 Bad Request",
        json: { errors: [{ name: "ValidationError", message: "The following field is invalid: title" }] },
      }),
    ],
    silent: [exchange({ status: "400 Bad Request", json: { message: "No." } })],
  },
};
