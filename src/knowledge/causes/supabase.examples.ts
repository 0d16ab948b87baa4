import type { ExamplesOf } from "../../diagnosis/examples.ts";
import { examplesOfTable } from "../writing/examples-of-table.ts";
import { exchange } from "../writing/exchange.ts";
import { supabaseAuthCodes, type supabaseCauses } from "./supabase.ts";

export const supabaseExamples: ExamplesOf<typeof supabaseCauses> = {
  ...examplesOfTable(
    supabaseAuthCodes,
    (code) => exchange({ status: "400 Bad Request", json: { code: 400, error_code: code, msg: "No." } }),
    "auth-",
  ),
  "object-missing": {
    fires: [
      exchange({
        request: "GET /storage/v1/object/a/b.png",
        status: "400 Bad Request",
        json: { statusCode: "404", error: "not_found", message: "Object not found" },
      }),
    ],
    silent: [
      exchange({
        request: "GET /storage/v1/object/a/b.png",
        status: "400 Bad Request",
        json: { statusCode: "400", error: "x", message: "No." },
      }),
    ],
  },
  "object-policy": {
    fires: [
      exchange({
        request: "GET /storage/v1/object/a/b.png",
        status: "400 Bad Request",
        json: {
          statusCode: "403",
          error: "Unauthorized",
          message: "new row violates row-level security policy",
        },
      }),
    ],
    silent: [
      exchange({
        request: "GET /storage/v1/object/a/b.png",
        status: "400 Bad Request",
        json: { statusCode: "400", error: "x", message: "No." },
      }),
    ],
  },
  "object-too-large": {
    fires: [
      exchange({
        request: "GET /storage/v1/object/a/b.png",
        status: "413 Payload Too Large",
        json: {
          statusCode: "413",
          error: "Payload too large",
          message: "The object exceeded the maximum allowed size",
        },
      }),
    ],
    silent: [
      exchange({
        request: "GET /storage/v1/object/a/b.png",
        status: "400 Bad Request",
        json: { statusCode: "400", error: "x", message: "No." },
      }),
    ],
  },
  "object-exists": {
    fires: [
      exchange({
        request: "GET /storage/v1/object/a/b.png",
        status: "409 Conflict",
        json: { statusCode: "409", error: "Duplicate", message: "The resource already exists" },
      }),
    ],
    silent: [
      exchange({
        request: "GET /storage/v1/object/a/b.png",
        status: "400 Bad Request",
        json: { statusCode: "400", error: "x", message: "No." },
      }),
    ],
  },
  "function-missing": {
    fires: [
      exchange({
        request: "POST /functions/v1/hello",
        status: "404 Not Found",
        json: { code: "NOT_FOUND", message: "Requested function was not found" },
      }),
    ],
    silent: [
      exchange({
        request: "POST /functions/v1/hello",
        status: "404 Not Found",
        json: { code: "NOT_FOUND", message: "No" },
      }),
    ],
  },
  "function-boot": {
    fires: [
      exchange({
        request: "POST /functions/v1/hello",
        status: "503 Service Unavailable",
        json: { code: "BOOT_ERROR", message: "Function failed to start (please check logs)" },
      }),
    ],
    silent: [
      exchange({
        request: "POST /functions/v1/hello",
        status: "503 Service Unavailable",
        json: { code: "x", message: "No" },
      }),
    ],
  },
  "function-limit": {
    fires: [
      exchange({
        request: "POST /functions/v1/hello",
        status: "546 ",
        json: {
          code: "WORKER_LIMIT",
          message: "Function failed due to not having enough compute resources (please check logs)",
        },
      }),
    ],
    silent: [
      exchange({
        request: "POST /functions/v1/hello",
        status: "503 Service Unavailable",
        json: { code: "x", message: "No" },
      }),
    ],
  },
  "function-token": {
    fires: [
      exchange({
        request: "POST /functions/v1/hello",
        status: "401 Unauthorized",
        json: { code: 401, message: "Invalid JWT" },
      }),
    ],
    silent: [
      exchange({
        request: "POST /functions/v1/hello",
        status: "401 Unauthorized",
        json: { code: 401, message: "No" },
      }),
    ],
  },
  "function-token-missing": {
    fires: [
      exchange({
        request: "POST /functions/v1/hello",
        status: "401 Unauthorized",
        json: { code: 401, message: "Missing authorization header" },
      }),
    ],
    silent: [
      exchange({
        request: "POST /functions/v1/hello",
        status: "401 Unauthorized",
        json: { code: 401, message: "Invalid JWT" },
      }),
    ],
  },
};
