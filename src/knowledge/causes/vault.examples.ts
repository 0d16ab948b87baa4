import type { ExamplesOf } from "../../diagnosis/examples.ts";
import { exchange } from "../writing/exchange.ts";
import type { vaultCauses } from "./vault.ts";

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
    ],
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
