import type { ExamplesOf } from "../../diagnosis/examples.ts";
import { exchange } from "../writing/exchange.ts";
import type { authCauses } from "./auth.ts";

/** Payloads `{"exp":1600000000}` and `{"exp":1900000000}`: 2020 and 2030. */
const ENDED = "Bearer e30.eyJleHAiOjE2MDAwMDAwMDB9.x";
const VALID = "Bearer e30.eyJleHAiOjE5MDAwMDAwMDB9.x";
const challenge = (value: string) => exchange({ status: 401, fields: { "WWW-Authenticate": value } });

export const authExamples: ExamplesOf<typeof authCauses> = {
  "token-placeholder": {
    fires: [
      exchange({ sent: { Authorization: "Bearer undefined" }, status: 401 }),
      exchange({ sent: { Authorization: "Token null" }, status: 401 }),
      exchange({ sent: { Authorization: "Bearer {{token}}" }, status: 401 }),
    ],
    silent: [
      exchange({ sent: { Authorization: "Bearer abc" }, status: 401 }),
      exchange({ sent: { Authorization: "Bearer" }, status: 401 }),
      // A cleaned recording has the same.
      exchange({ sent: { Authorization: "Bearer <token>" }, status: 401 }),
    ],
  },
  "scheme-alone": {
    fires: [
      exchange({ sent: { Authorization: "Bearer" }, status: 401 }),
      exchange({ sent: { Authorization: "Bot " }, status: 401 }),
      exchange({ sent: { Authorization: "Bearer Bearer" }, status: 401 }),
    ],
    silent: [
      exchange({ sent: { Authorization: "Bearer abc" }, status: 401 }),
      exchange({ sent: { Authorization: "abc" }, status: 401 }),
    ],
  },
  "credential-unset": {
    fires: [
      exchange({ sent: { "X-Figma-Token": "None" }, status: 403 }),
      exchange({ sent: { "X-API-Key": "{{api_key}}" }, status: 401 }),
      exchange({ sent: { Authorization: "Token your-api-key-here" }, status: 401 }),
      exchange({ sent: { Authorization: "Bearer YOUR_API_KEY" }, status: 401 }),
      exchange({ sent: { "X-API-Key": "$SHOP_API_KEY" }, status: 401 }),
      exchange({ request: "GET /a?api_key=undefined", status: 400 }),
    ],
    silent: [
      exchange({
        request: "GET /items?key=None&sort=z",
        status: "400 Bad Request",
        json: { error: "unknown order" },
      }),

      exchange({ sent: { "X-API-Key": "abc" }, status: 403 }),
      exchange({ sent: { "X-API-Key": "$ecret123" }, status: 403 }),
      exchange({ sent: { "X-Client-Session": "true" }, status: 403 }),
      exchange({ sent: { "X-CSRF-Token": "undefined" }, status: 403 }),
      exchange({ sent: { "Idempotency-Key": "undefined" }, status: 400 }),
      exchange({ request: "GET /a?next=undefined", status: 400 }),
    ],
  },
  "token-past-its-end": {
    fires: [
      exchange({
        sent: { Authorization: ENDED },
        status: 401,
        fields: { Date: "Sat, 21 Nov 2026 00:00:00 GMT" },
      }),
    ],
    silent: [
      exchange({
        sent: { Authorization: VALID },
        status: 401,
        fields: { Date: "Sat, 21 Nov 2026 00:00:00 GMT" },
      }),
    ],
  },
  "described-as-expired": {
    fires: [
      challenge('Bearer error="invalid_token", error_description="The access token expired"'),
      // RFC 6750, 3, and a body with the code alone: the sentence that says more wins.
      exchange({
        sent: { Authorization: "Bearer abc" },
        status: 401,
        fields: {
          "WWW-Authenticate": 'Bearer error="invalid_token", error_description="The access token expired"',
        },
        json: { error: "invalid_token" },
      }),
      exchange({ status: 401, json: { error: "invalid_token", error_description: "Token has expired" } }),
      challenge('Bearer error="invalid_token", error_description="Jwt expired at 2026-11-27T21:16:42Z"'),
    ],
    silent: [
      challenge('Bearer error="invalid_token", error_description="The token is invalid or expired"'),
      challenge('Bearer error="invalid_token", error_description="The token is malformed"'),
      exchange({ status: 401, json: { error: "invalid_token" } }),
      exchange({ status: 401, json: { error: "invalid_token", error_description: "Not an expired token" } }),
    ],
  },
  "challenge-expired": {
    fires: [challenge('Bearer error="invalid_token", error_description="The token expired"')],
    silent: [challenge('Bearer error="invalid_token"')],
  },
  "challenge-scope": {
    fires: [challenge('Bearer error="insufficient_scope"')],
    silent: [challenge("Bearer")],
  },
  "scheme-differs": {
    fires: [
      exchange({
        sent: { Authorization: "Bearer abc" },
        status: 401,
        fields: { "WWW-Authenticate": 'Basic realm="a"' },
      }),
    ],
    silent: [
      exchange({
        sent: { Authorization: "Bearer abc" },
        status: 401,
        fields: { "WWW-Authenticate": 'Bearer realm="a"' },
      }),
      // Whoever recorded it covered the scheme as well.
      ...["[REDACTED]", "REDACTED", "***", "<hidden>", "xxxxxxxx"].map((covered) =>
        exchange({
          sent: { Authorization: covered },
          status: 401,
          fields: { "WWW-Authenticate": 'Basic realm="a"' },
        }),
      ),
    ],
  },
  "scheme-switched-off": {
    fires: [
      exchange({
        sent: { Authorization: "Basic YWRhOnNlY3JldA==" },
        status: 403,
        json: { message: "Basic authentication is not enabled." },
      }),
      exchange({
        sent: { Authorization: "Basic YWRhOnNlY3JldA==" },
        status: 401,
        fields: { "Content-Type": "text/plain" },
        body: "Support for password authentication was removed on August 13, 2021.",
      }),
      exchange({
        sent: { Authorization: "Token abc" },
        status: 401,
        json: { error: "This authentication method is no longer supported" },
      }),
    ],
    silent: [
      exchange({ status: 403, json: { message: "Basic authentication is not enabled." } }),
      // What OAuth servers say of any client that they do not know.
      exchange({
        sent: { Authorization: "Basic YWRhOnNlY3JldA==" },
        status: 401,
        json: {
          error: "invalid_client",
          error_description:
            "Client authentication failed (e.g., unknown client, no client authentication included, or unsupported authentication method).",
        },
      }),
    ],
  },
  "token-without-scheme": {
    fires: [exchange({ sent: { Authorization: "eyJhbGciOiJIUzI1NiJ9.e30.x1" }, status: 401 })],
    silent: [
      exchange({ sent: { Authorization: "Bearer eyJhbGciOiJIUzI1NiJ9.e30.x1" }, status: 401 }),
      exchange({ sent: { Authorization: "0123456789abcdef" }, status: 401 }),
    ],
  },
  "challenge-invalid": { fires: [challenge('Bearer error="invalid_token"')], silent: [challenge("Bearer")] },
  "proxy-challenge": {
    fires: [exchange({ status: 407, fields: { "Proxy-Authenticate": "Basic" } })],
    silent: [exchange({ status: 401 })],
  },
};
