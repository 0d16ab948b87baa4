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
  "provider-off": {
    fires: [
      exchange({
        status: 400,
        json: {
          code: 400,
          error_code: "validation_failed",
          msg: "Unsupported provider: provider is not enabled",
        },
      }),
    ],
    silent: [exchange({ status: 400, json: { code: 400, error_code: "validation_failed", msg: "No." } })],
  },
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
