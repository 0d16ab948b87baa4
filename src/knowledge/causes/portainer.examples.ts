import type { ExamplesOf } from "../../diagnosis/examples.ts";
import { exchange } from "../writing/exchange.ts";
import type { portainerCauses } from "./portainer.ts";

export const portainerExamples: ExamplesOf<typeof portainerCauses> = {
  "token-missing": {
    fires: [
      exchange({
        request: "GET /x",
        status: "401 Unauthorized",
        json: { message: "A valid authorization token is missing", details: "Unauthorized" },
      }),
    ],
    silent: [exchange({ status: "401 Unauthorized", json: { message: "No." } })],
  },
  "token-wrong": {
    fires: [
      exchange({
        request: "GET /x",
        status: "401 Unauthorized",
        json: { message: "Invalid JWT token", details: "Invalid JWT token" },
      }),
    ],
    silent: [
      exchange({ request: "GET /x", status: "401 Unauthorized", json: { message: "no", details: "x" } }),
    ],
  },
  right: {
    fires: [
      exchange({
        request: "GET /x",
        status: "403 Forbidden",
        json: { message: "Permission denied to access environment", details: "Unauthorized" },
      }),
    ],
    silent: [
      exchange({ request: "GET /x", status: "403 Forbidden", json: { message: "no", details: "x" } }),
      exchange({
        request: "POST /api/auth",
        status: "403 Forbidden",
        json: { message: "Access denied", details: "Access denied to resource" },
      }),
    ],
  },
  logins: {
    fires: [
      exchange({
        request: "POST /api/auth",
        status: "403 Forbidden",
        json: { message: "Access denied", details: "Access denied to resource" },
      }),
    ],
    silent: [
      exchange({
        request: "GET /api/users",
        status: "403 Forbidden",
        json: { message: "Access denied", details: "Access denied to resource" },
      }),
    ],
  },
  "edge-untrusted": {
    fires: [
      exchange({
        request: "GET /x",
        status: "403 Forbidden",
        json: {
          message: "Permission denied to access environment. The device has not been trusted yet",
          details: "Unauthorized",
        },
      }),
    ],
    silent: [
      exchange({
        request: "GET /x",
        status: "403 Forbidden",
        json: { message: "Permission denied to access environment", details: "Unauthorized" },
      }),
    ],
  },
  "environment-missing": {
    fires: [
      exchange({
        request: "GET /x",
        status: "404 Not Found",
        json: {
          message: "Unable to find an environment with the specified identifier inside the database",
          details: "object not found inside the database",
        },
      }),
    ],
    silent: [exchange({ request: "GET /x", status: "404 Not Found", json: { message: "no", details: "x" } })],
  },
};
