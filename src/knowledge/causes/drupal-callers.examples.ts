import type { ExamplesOf } from "../../diagnosis/examples.ts";
import { exchange } from "../writing/exchange.ts";
import type { drupalCallersCauses } from "./drupal-callers.ts";

const said = (status: string, message: string, sent: Readonly<Record<string, string>> = {}) =>
  exchange({ request: "POST /jsonapi/node/article", sent, status, json: { message } });
const basic = { Authorization: "Basic YTpi" };

export const drupalCallersExamples: ExamplesOf<typeof drupalCallersCauses> = {
  "csrf-missing": {
    fires: [
      exchange({
        request: "PATCH /node/1",
        status: "403 Forbidden",
        json: { message: "X-CSRF-Token request header is missing" },
      }),
    ],
    silent: [exchange({ status: "403 Forbidden", json: { message: "No." } })],
  },
  "login-way-refused": {
    fires: [said("403 Forbidden", "The used authentication method is not allowed on this route.", basic)],
    silent: [said("403 Forbidden", "No.", basic)],
  },
  "credentials-refused": {
    fires: [said("401 Unauthorized", "No authentication credentials provided.", basic)],
    silent: [said("401 Unauthorized", "No authentication credentials provided.")],
  },
  "credentials-missing": {
    fires: [said("401 Unauthorized", "No authentication credentials provided.")],
    silent: [said("401 Unauthorized", "No authentication credentials provided.", basic)],
  },
  "login-wrong": {
    fires: [said("400 Bad Request", "Sorry, unrecognized username or password.")],
    silent: [said("400 Bad Request", "No.")],
  },
  "account-blocked": {
    fires: [said("400 Bad Request", "The user has not been activated or is blocked.")],
    silent: [said("400 Bad Request", "No.")],
  },
  "login-incomplete": {
    fires: [
      said("400 Bad Request", "Missing credentials."),
      said("400 Bad Request", "Missing credentials.pass."),
    ],
    silent: [said("400 Bad Request", "No.")],
  },
  "login-flood": {
    fires: [
      said(
        "403 Forbidden",
        "Too many failed login attempts from your IP address. This IP address is temporarily blocked.",
      ),
      said(
        "403 Forbidden",
        "There have been more than 5 failed login attempts for this account. It is temporarily blocked. Try again later or request a new password.",
      ),
      said("403 Forbidden", "Access is blocked because of IP based flood prevention."),
    ],
    silent: [said("403 Forbidden", "No.")],
  },
};
