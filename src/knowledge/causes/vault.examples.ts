import type { ExamplesOf } from "../../diagnosis/examples.ts";
import { exchange } from "../writing/exchange.ts";
import type { vaultCauses } from "./vault.ts";

const refused = (status: string, sentence: string) =>
  exchange({ request: "GET /v1/secret/data/a", status, json: { errors: [sentence] } });

export const vaultExamples: ExamplesOf<typeof vaultCauses> = {
  "token-missing": {
    fires: [
      exchange({
        request: "GET /v1/secret/data/a",
        status: "403 Forbidden",
        json: { errors: ["missing client token"] },
      }),
    ],
    silent: [
      exchange({ request: "GET /v1/secret/data/a", status: "403 Forbidden", json: { errors: ["no"] } }),
      exchange({
        request: "GET /v1/secret/data/a",
        sent: { Authorization: "Bearer hvs.0f1e" },
        status: "400 Bad Request",
        json: { errors: ["missing client token"] },
      }),
      // An application that asks Vault and hands the answer on.
      exchange({ request: "GET /api/config", status: 400, json: { errors: ["missing client token"] } }),
    ],
  },
  "token-not-read": {
    fires: [
      exchange({
        request: "GET /v1/secret/data/a",
        sent: { Authorization: "Bearer hvs.0f1e" },
        status: "400 Bad Request",
        json: { errors: ["missing client token"] },
      }),
    ],
    silent: [refused("400 Bad Request", "permission denied")],
  },
  denied: {
    fires: [
      exchange({
        request: "GET /v1/secret/data/a",
        status: "403 Forbidden",
        json: { errors: ["permission denied"] },
      }),
    ],
    silent: [
      exchange({ request: "GET /v1/secret/data/a", status: "403 Forbidden", json: { errors: ["no"] } }),
    ],
  },
  "token-bad": {
    fires: [
      exchange({
        request: "GET /v1/secret/data/a",
        status: "403 Forbidden",
        json: { errors: ["permission denied", "invalid token"] },
      }),
    ],
    silent: [
      exchange({
        request: "GET /v1/secret/data/a",
        status: "403 Forbidden",
        json: { errors: ["permission denied"] },
      }),
    ],
  },
  sealed: {
    fires: [
      exchange({
        request: "GET /v1/secret/data/a",
        status: "503 Service Unavailable",
        json: { errors: ["Vault is sealed"] },
      }),
    ],
    silent: [
      exchange({
        request: "GET /v1/secret/data/a",
        status: "503 Service Unavailable",
        json: { errors: ["no"] },
      }),
    ],
  },
  "standing-by": {
    fires: [refused("503 Service Unavailable", "Vault is in standby mode")],
    silent: [refused("503 Service Unavailable", "Vault is sealed")],
  },
  "requests-limited": {
    fires: [refused("429 Too Many Requests", 'request path "secret/data/a": rate limit quota exceeded')],
    silent: [refused("429 Too Many Requests", "lease count quota exceeded")],
  },
  "leases-limited": {
    fires: [refused("429 Too Many Requests", 'request path "a": lease count quota exceeded')],
    silent: [refused("429 Too Many Requests", "rate limit quota exceeded")],
  },
  busy: {
    fires: [refused("503 Service Unavailable", "overloaded, try again later")],
    silent: [refused("503 Service Unavailable", "Vault is sealed")],
  },
  "namespace-locked": {
    fires: [
      refused("503 Service Unavailable", "API access to this namespace has been locked by an administrator"),
    ],
    silent: [refused("503 Service Unavailable", "Vault is sealed")],
  },
  "wrapping-spent": {
    fires: [refused("400 Bad Request", "wrapping token is not valid or does not exist")],
    silent: [refused("400 Bad Request", "missing client token")],
  },
  "state-behind": {
    fires: [refused("412 Precondition Failed", "required index state not present")],
    silent: [refused("412 Precondition Failed", "no")],
  },
  "no-engine": {
    fires: [
      exchange({
        request: "GET /v1/secret/data/a",
        status: "404 Not Found",
        json: { errors: ['no handler for route "a/b". route entry not found.'] },
      }),
    ],
    silent: [
      exchange({ request: "GET /v1/secret/data/a", status: "404 Not Found", json: { errors: ["no"] } }),
    ],
  },
  "nothing-there": {
    fires: [exchange({ request: "GET /v1/secret/data/a", status: "404 Not Found", json: { errors: [] } })],
    silent: [
      exchange({ request: "GET /v1/secret/data/a", status: "404 Not Found", json: { errors: ["no"] } }),
    ],
  },
  operation: {
    fires: [
      exchange({
        request: "GET /v1/secret/data/a",
        status: "405 Method Not Allowed",
        json: { errors: ["1 error occurred:\n\t* unsupported operation\n\n"] },
      }),
    ],
    silent: [
      exchange({
        request: "GET /v1/secret/data/a",
        status: "405 Method Not Allowed",
        json: { errors: ["no"] },
      }),
    ],
  },
  "login-wrong": {
    fires: [
      exchange({
        request: "GET /v1/secret/data/a",
        status: "400 Bad Request",
        json: { errors: ["invalid role or secret ID"] },
      }),
    ],
    silent: [
      exchange({ request: "GET /v1/secret/data/a", status: "400 Bad Request", json: { errors: ["no"] } }),
    ],
  },
};
