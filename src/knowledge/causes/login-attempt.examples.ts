import type { ExamplesOf } from "../../diagnosis/examples.ts";
import { exchange, type Parts } from "../writing/exchange.ts";
import type { loginAttemptCauses } from "./login-attempt.ts";

const CALLBACK = "GET /auth/callback?code=abc&state=xyz";
const back = (status: string, answer: Parts) => exchange({ request: CALLBACK, ...answer, status });
const form = (answer: Parts, origin = "https://login.idp.example") =>
  exchange({
    request: "POST /signin-oidc",
    sent: { "Content-Type": "application/x-www-form-urlencoded", Origin: origin },
    content: "code=abc&state=xyz",
    status: "500 Internal Server Error",
    ...answer,
  });
const thrown: readonly [string, ...string[]] = [
  back("403 Forbidden", { json: { message: "Unable to verify authorization request state." } }),
  back("401 Unauthorized", { page: "[authorization_request_not_found]" }),
  back("500 Internal Server Error", {
    body: "MismatchingStateError: mismatching_state: CSRF Warning! State not equal in request and response.",
  }),
  back("500 Internal Server Error", { page: "State cookie was missing." }),
  back("400 Bad Request", { page: "BadRequestError: checks.state argument is missing" }),
  back("400 Bad Request", { body: "invalid oauth state" }),
  back("401 Unauthorized", { json: { error: "nonce mismatch" } }),
];
const silent: readonly [string, ...string[]] = [
  // Another state, of no login.
  exchange({
    request: "POST /orders/7",
    content: "state=shipped",
    status: "400 Bad Request",
    json: { message: "Invalid state transition" },
  }),
  // The callback failed, for another reason.
  back("500 Internal Server Error", { page: "An unhandled exception occurred." }),
  back("400 Bad Request", { json: { error: "invalid_grant" } }),
];

export const loginAttemptExamples: ExamplesOf<typeof loginAttemptCauses> = {
  "cookie-withheld-from-form": {
    fires: [
      form({ page: "An unhandled exception occurred. Exception: Correlation failed." }),
      form({ body: "state did not match" }),
    ],
    silent: [
      form({ page: "Exception: Correlation failed." }, "https://site.example"),
      form({ page: "An unhandled exception occurred." }),
      ...thrown,
    ],
  },
  "attempt-unknown": {
    fires: thrown,
    silent: [
      exchange({
        request: "GET /tax?state=ZZ&code=90210",
        status: "400 Bad Request",
        json: { error: "Unknown state code: ZZ" },
      }),
      exchange({
        request: "GET /api/order",
        status: "500 Internal Server Error",
        json: { error: "State mismatch, expected OPEN but was CLOSED" },
      }),
      ...silent,
      form({ page: "Exception: Correlation failed." }),
    ],
  },
  "cookie-perhaps-withheld": {
    fires: thrown,
    silent: [...silent, form({ page: "Exception: Correlation failed." })],
  },
};
