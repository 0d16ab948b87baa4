import type { ExamplesOf } from "../../diagnosis/examples.ts";
import { put, TOKEN } from "./npm.test-data.ts";
import type { verdaccioCauses } from "./verdaccio.ts";

const MISSING = "404 Not Found";
const REFUSED = "403 Forbidden";

export const verdaccioExamples: ExamplesOf<typeof verdaccioCauses> = {
  "login-wrong": {
    fires: [put("401 Unauthorized", "bad username/password, access denied")],
    silent: [put("401 Unauthorized", "access denied")],
  },
  "login-missing": {
    fires: [
      put(REFUSED, "authorization required to access package a"),
      put(REFUSED, "unregistered users are not allowed to publish package a"),
      put(REFUSED, "You must be logged in to publish packages."),
    ],
    silent: [
      put(REFUSED, "user a is not allowed to publish package b"),
      put(REFUSED, "authorization required to access package a", TOKEN),
    ],
  },
  "login-not-taken": {
    fires: [put("401 Unauthorized", "authorization required to access package a", TOKEN)],
    silent: [put("401 Unauthorized", "authorization required to access package a")],
  },
  "not-allowed": {
    fires: [put(REFUSED, "user a is not allowed to publish package b", TOKEN)],
    silent: [put(REFUSED, "Forbidden", TOKEN)],
  },
  there: {
    fires: [put("409 Conflict", "this package is already present", TOKEN)],
    silent: [put("409 Conflict", "Conflict", TOKEN)],
  },
  uplink: {
    fires: [put("503 Service Unavailable", "one of the uplinks is down, refuse to publish", TOKEN)],
    silent: [put("503 Service Unavailable", "No.", TOKEN)],
  },
  "no-registration": {
    fires: [put("409 Conflict", "user registration disabled")],
    silent: [put("409 Conflict", "Conflict")],
  },
  missing: {
    fires: [put(MISSING, "no such package available")],
    silent: [put(MISSING, "Not found")],
  },
};
