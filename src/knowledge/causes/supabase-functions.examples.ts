import type { ExamplesOf } from "../../diagnosis/examples.ts";
import { exchange } from "../writing/exchange.ts";
import type { supabaseFunctionsCauses } from "./supabase-functions.ts";

const say = (status: number, code: string, message: string) =>
  exchange({ request: "POST /functions/v1/sync", status, json: { code, message } });
const field = (status: number, code: string) =>
  exchange({
    request: "POST /functions/v1/sync",
    status,
    fields: { "sb-error-code": code },
    json: { message: "no" },
  });

const boot = say(503, "BOOT_ERROR", "Function failed to start (please check logs)");
const worker = say(500, "WORKER_ERROR", "Function exited due to an error (please check logs)");
const noJwt = (authorization: string, message: string) =>
  exchange({
    request: "POST /functions/v1/sync",
    sent: { Authorization: authorization },
    status: 401,
    json: { code: "UNAUTHORIZED_INVALID_JWT_FORMAT", message },
  });
const keyAsBearer = noJwt("Bearer sb_publishable_a", "Invalid JWT");
const notBearer = noJwt("Basic YTpi", "Auth header is not 'Bearer {token}'");
const foreign = say(500, "DISK_BOOT_ERROR", "The device did not boot");

export const supabaseFunctionsExamples: ExamplesOf<typeof supabaseFunctionsCauses> = {
  "boot-error": { fires: [boot, field(503, "BOOT_ERROR")], silent: [worker, foreign] },
  "bundle-unusable": { fires: [field(503, "LOAD_FUNCTION_UNBUNDLING_ERROR")], silent: [boot, foreign] },
  thrown: { fires: [worker, field(500, "EDGE_FUNCTION_ERROR")], silent: [boot, foreign] },
  "resources-used-up": {
    fires: [
      say(
        546,
        "WORKER_LIMIT",
        "Function failed due to not having enough compute resources (please check logs)",
      ),
      field(546, "WORKER_RESOURCE_LIMIT"),
    ],
    silent: [worker, foreign],
  },
  "silent-too-long": {
    fires: [say(504, "IDLE_TIMEOUT", "Request idle timeout limit (150s) reached")],
    silent: [worker],
  },
  "not-deployed": {
    fires: [say(404, "NOT_FOUND", "Requested function was not found"), field(404, "NOT_FOUND_FUNCTION_BLOB")],
    silent: [say(404, "NOT_FOUND", "No such order")],
  },
  "called-in-a-loop": {
    fires: [field(429, "RATE_LIMIT_EXCEEDED")],
    silent: [say(429, "RATE_LIMIT_EXCEEDED", "Slow down")],
  },
  "auth-missing": {
    fires: [field(401, "UNAUTHORIZED_NO_AUTH_HEADER")],
    silent: [field(401, "UNAUTHORIZED")],
  },
  "auth-invalid": {
    fires: [field(401, "UNAUTHORIZED_UNSUPPORTED_TOKEN_ALGORITHM")],
    silent: [field(401, "UNAUTHORIZED"), field(401, "UNAUTHORIZED_LEGACY_JWT")],
  },
  "not-verified": {
    fires: [field(401, "UNAUTHORIZED_LEGACY_JWT"), field(401, "UNAUTHORIZED_ASYMMETRIC_JWT")],
    silent: [field(401, "UNAUTHORIZED_NO_AUTH_HEADER")],
  },
  "not-verified-as-over": {
    fires: [field(401, "UNAUTHORIZED_LEGACY_JWT"), field(401, "UNAUTHORIZED_ASYMMETRIC_JWT")],
    silent: [field(401, "UNAUTHORIZED_UNSUPPORTED_TOKEN_ALGORITHM")],
  },
  "key-is-no-jwt": { fires: [keyAsBearer], silent: [notBearer, field(401, "UNAUTHORIZED_LEGACY_JWT")] },
  "not-bearer": { fires: [notBearer], silent: [keyAsBearer, field(401, "UNAUTHORIZED")] },
};
