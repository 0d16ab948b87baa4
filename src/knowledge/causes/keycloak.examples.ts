import type { ExamplesOf } from "../../diagnosis/examples.ts";
import { exchange } from "../writing/exchange.ts";
import type { keycloakCauses } from "./keycloak.ts";

export const keycloakExamples: ExamplesOf<typeof keycloakCauses> = {
  "user-wrong": {
    fires: [
      exchange({
        request: "POST /realms/a/protocol/openid-connect/token",
        status: "401 Unauthorized",
        json: { error: "invalid_grant", error_description: "Invalid user credentials" },
      }),
    ],
    silent: [
      exchange({
        request: "POST /realms/a/protocol/openid-connect/token",
        status: "401 Unauthorized",
        json: { error: "invalid_grant", error_description: "no" },
      }),
    ],
  },
  "token-over": {
    fires: [
      exchange({
        request: "POST /realms/a/protocol/openid-connect/token",
        status: "400 Bad Request",
        json: { error: "invalid_grant", error_description: "Token is not active" },
      }),
    ],
    silent: [
      exchange({
        request: "POST /realms/a/protocol/openid-connect/token",
        status: "400 Bad Request",
        json: { error: "invalid_grant", error_description: "no" },
      }),
    ],
  },
  "client-secret": {
    fires: [
      exchange({
        request: "POST /realms/a/protocol/openid-connect/token",
        status: "401 Unauthorized",
        json: {
          error: "unauthorized_client",
          error_description: "Invalid client or Invalid client credentials",
        },
      }),
    ],
    silent: [
      exchange({
        request: "POST /realms/a/protocol/openid-connect/token",
        status: "401 Unauthorized",
        json: { error: "unauthorized_client", error_description: "no" },
      }),
    ],
  },
  "grant-off": {
    fires: [
      exchange({
        request: "POST /realms/a/protocol/openid-connect/token",
        status: "401 Unauthorized",
        json: {
          error: "unauthorized_client",
          error_description: "Client not enabled to retrieve service account",
        },
      }),
    ],
    silent: [
      exchange({
        request: "POST /realms/a/protocol/openid-connect/token",
        status: "401 Unauthorized",
        json: { error: "unauthorized_client", error_description: "no" },
      }),
    ],
  },
  "realm-missing": {
    fires: [
      exchange({ request: "GET /x", status: "404 Not Found", json: { error: "Realm does not exist" } }),
    ],
    silent: [exchange({ request: "GET /x", status: "404 Not Found", json: { error: "no" } })],
  },
  https: {
    fires: [
      exchange({
        request: "POST /realms/a/protocol/openid-connect/token",
        status: "403 Forbidden",
        json: { error: "invalid_request", error_description: "HTTPS required" },
      }),
    ],
    silent: [
      exchange({
        request: "POST /realms/a/protocol/openid-connect/token",
        status: "403 Forbidden",
        json: { error: "invalid_request", error_description: "no" },
      }),
    ],
  },
  "cookie-lost": {
    fires: [
      exchange({
        request: "GET /x",
        status: "400 Bad Request",
        fields: { "Content-Type": "text/html; charset=utf-8" },
        body: '<html class="login-pf"><h1 id="kc-page-title">We are sorry...</h1><p>Cookie not found. Please make sure cookies are enabled in your browser.</p></html>',
      }),
    ],
    silent: [exchange({ status: "400 Bad Request", json: { message: "No." } })],
  },
};
