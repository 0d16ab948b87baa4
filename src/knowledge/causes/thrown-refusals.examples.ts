import type { ExamplesOf } from "../../diagnosis/examples.ts";
import { exchange } from "../writing/exchange.ts";
import type { thrownRefusalsCauses } from "./thrown-refusals.ts";

const thrown = (message: string, sent: Readonly<Record<string, string>> = {}) =>
  exchange({ request: "GET /orders", sent, status: 500, json: { status: 500, message } });
const signed = { Authorization: "Bearer abc" };
const keyed = { "X-Api-Key": "abc" };

export const thrownRefusalsExamples: ExamplesOf<typeof thrownRefusalsCauses> = {
  expired: {
    fires: [thrown("jwt expired", signed), thrown("Access token has expired", signed)],
    // The token may be the server's own, for a service behind it.
    silent: [thrown("Token has expired"), thrown("The offer has expired", signed)],
  },
  missing: {
    fires: [
      thrown("No authorization token was found"),
      thrown("Full authentication is required to access this resource"),
      thrown("Route [login] not defined."),
    ],
    silent: [thrown("No authorization token was found", signed), thrown("Route [orders] not defined.")],
  },
  invalid: {
    fires: [thrown("jwt malformed", signed), thrown("Bad credentials", signed)],
    silent: [thrown("jwt malformed"), thrown("invalid token at line 3", signed)],
  },
  "key-refused": {
    fires: [thrown("Invalid API key", keyed), thrown("Internal Server Error: Invalid API key", keyed)],
    silent: [
      thrown("Invalid API key"),
      // A session of the site's own, and perhaps a key of the server's.
      thrown("Invalid API key", signed),
      thrown("openai.AuthenticationError: Error code: 401 - Invalid API key", keyed),
    ],
  },
  "key-refused-perhaps": {
    fires: [
      exchange({ request: "GET /orders", status: 500, body: "Internal Server Error: Invalid API key" }),
      thrown("The API key is invalid."),
    ],
    silent: [thrown("Invalid API key", keyed), thrown("Traceback (most recent call last): Invalid API key")],
  },
  "no-right": {
    fires: [
      thrown("Access is denied"),
      thrown("Subject does not have permission [sys:user:list]"),
      thrown("org.springframework.security.access.AccessDeniedException: Access Denied"),
    ],
    silent: [thrown("Access denied for user 'app'@'10.0.0.7' (using password: YES)")],
  },
};
