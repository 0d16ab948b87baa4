import type { ExamplesOf } from "../../diagnosis/examples.ts";
import { exchange } from "../writing/exchange.ts";
import type { payloadCmsCauses } from "./payload-cms.ts";

const failed = (request: string, status: number, message: string) =>
  exchange({ request, status, json: { errors: [{ message }] } });

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
  "query-path": {
    fires: [failed("GET /api/posts", 400, "The following path cannot be queried: author.secret")],
    silent: [failed("GET /api/posts", 400, "Cannot be queried")],
  },
  "not-logged-in": {
    fires: [failed("GET /api/posts", 401, "Unauthorized, you must be logged in to make this request.")],
    silent: [failed("GET /api/posts", 401, "No.")],
  },
  "login-locked": {
    fires: [
      failed(
        "POST /api/users/login",
        401,
        "This user is locked due to having too many failed login attempts.",
      ),
    ],
    silent: [failed("POST /api/users/login", 401, "No.")],
  },
  "no-file": {
    fires: [failed("POST /api/media", 400, "No files were uploaded.")],
    silent: [failed("POST /api/media", 400, "No.")],
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
