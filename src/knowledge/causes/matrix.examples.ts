import type { ExamplesOf } from "../../diagnosis/examples.ts";
import { examplesOfTable } from "../writing/examples-of-table.ts";
import { exchange } from "../writing/exchange.ts";
import { type matrixCauses, matrixCodes, matrixLikely } from "./matrix.ts";

const says = (status: string, errcode: string, error = "No.", request = "GET /_matrix/client/v3/sync") =>
  exchange({ request, status, json: { errcode, error } });
const ADMIN = "GET /_synapse/admin/v2/users";
const LOGIN = "POST /_matrix/client/v3/login";

export const matrixExamples: ExamplesOf<typeof matrixCauses> = {
  ...examplesOfTable(matrixCodes, (code) => says("400 Bad Request", code)),
  ...examplesOfTable(matrixLikely, (code) => says("400 Bad Request", code), "likely-"),
  "token-over": {
    fires: [
      exchange({
        status: "401 Unauthorized",
        json: { errcode: "M_UNKNOWN_TOKEN", error: "Access token has expired", soft_logout: true },
      }),
    ],
    silent: [
      exchange({
        status: "401 Unauthorized",
        json: { errcode: "M_UNKNOWN_TOKEN", error: "Invalid access token passed.", soft_logout: false },
      }),
    ],
  },
  "token-unknown": {
    fires: [says("401 Unauthorized", "M_UNKNOWN_TOKEN", "Invalid access token passed.")],
    silent: [says("401 Unauthorized", "M_MISSING_TOKEN")],
  },
  "login-wrong": {
    fires: [says("403 Forbidden", "M_FORBIDDEN", "Invalid username or password", LOGIN)],
    silent: [says("403 Forbidden", "M_FORBIDDEN", "User not in room")],
  },
  "admins-only": {
    fires: [says("403 Forbidden", "M_FORBIDDEN", "You are not a server admin", ADMIN)],
    silent: [says("403 Forbidden", "M_FORBIDDEN", "User not in room", ADMIN)],
  },
  "not-allowed": {
    fires: [says("403 Forbidden", "M_FORBIDDEN", "User @a:b not in room !c:d")],
    silent: [says("403 Forbidden", "M_FORBIDDEN", "Invalid password", LOGIN)],
  },
  "no-such-endpoint": {
    fires: [says("404 Not Found", "M_UNRECOGNIZED", "Unrecognized request")],
    silent: [says("404 Not Found", "M_NOT_FOUND")],
  },
  "wrong-method": {
    fires: [says("405 Method Not Allowed", "M_UNRECOGNIZED", "Unrecognized request")],
    silent: [says("405 Method Not Allowed", "M_UNKNOWN")],
  },
  "account-stopped": {
    fires: [says("403 Forbidden", "M_USER_DEACTIVATED"), says("401 Unauthorized", "M_USER_LOCKED")],
    silent: [says("403 Forbidden", "M_USER_IN_USE")],
  },
  "consent-wanted": {
    fires: [says("403 Forbidden", "M_CONSENT_NOT_GIVEN")],
    silent: [says("403 Forbidden", "M_FORBIDDEN")],
  },
  "more-steps": {
    fires: [
      exchange({
        request: "POST /_matrix/client/v3/register",
        status: "401 Unauthorized",
        json: { session: "a", flows: [{ stages: ["m.login.dummy"] }], params: {} },
      }),
    ],
    silent: [exchange({ status: "401 Unauthorized", json: { session: "a", flow: [] } })],
  },
  thrown: {
    fires: [says("500 Internal Server Error", "M_UNKNOWN", "Internal server error")],
    silent: [says("500 Internal Server Error", "M_UNKNOWN", "Failed to send the mail")],
  },
  "path-not-forwarded": {
    fires: [
      exchange({ request: ADMIN, status: "404 Not Found", fields: { "Content-Type": "text/html" } }),
      exchange({ request: "GET /_matrix/client/versions", status: "404 Not Found", page: "Not found" }),
    ],
    silent: [
      says("404 Not Found", "M_UNRECOGNIZED", "Unrecognized request", ADMIN),
      exchange({ request: "GET /matrix/client/versions", status: "404 Not Found", page: "Not found" }),
    ],
  },
};
