import type { ExamplesOf } from "../../diagnosis/examples.ts";
import { exchange } from "../writing/exchange.ts";
import type { packageRegistriesCauses } from "./package-registries.ts";

const NPM = { "User-Agent": "npm/10.2.0 node/v20.9.0 linux x64" };
const put = (status: string, error: string, sent: Readonly<Record<string, string>> = {}) =>
  exchange({ request: "PUT /a", sent: { ...NPM, ...sent }, status, json: { error } });
const ONE_TIME = "This operation requires a one-time password.";
const TOKEN = { Authorization: "Bearer npm_a" };
const upload = (status: string, page: string, sent: Readonly<Record<string, string>> = {}) =>
  exchange({ request: "POST /legacy/", sent, status, page });
const UNKNOWN = "Invalid or non-existent authentication information.";
const PYPI = { Authorization: "Basic X190b2tlbl9fOmE=" };
const crate = (status: string, detail: string) => exchange({ status, json: { errors: [{ detail }] } });
const BAD = "400 Bad Request";
const MISSING = "404 Not Found";
const REFUSED = "403 Forbidden";

export const packageRegistriesExamples: ExamplesOf<typeof packageRegistriesCauses> = {
  "npm-publish-without-token": {
    fires: [put(MISSING, "Not found")],
    silent: [
      put(MISSING, "Not found", TOKEN),
      exchange({ request: "GET /a", sent: NPM, status: MISSING, json: { error: "Not found" } }),
    ],
  },
  "npm-token-lacks-package": {
    fires: [put(MISSING, "Not found", TOKEN)],
    silent: [put(MISSING, "Not found")],
  },
  "npm-token-over": { fires: [put(MISSING, "Not found", TOKEN)], silent: [put(MISSING, "Not found")] },
  "npm-version-there": {
    fires: [put(REFUSED, "You cannot publish over the previously published versions: 1.0.0.", TOKEN)],
    silent: [put(REFUSED, "You do not have permission to publish.", TOKEN)],
  },
  "npm-scope-private": {
    fires: [put("402 Payment Required", "You must sign up for private packages", TOKEN)],
    silent: [put("402 Payment Required", "Payment required", TOKEN)],
  },
  "npm-not-maintainer": {
    fires: [
      put(
        REFUSED,
        'You do not have permission to publish "a". Are you logged in as the correct user?',
        TOKEN,
      ),
    ],
    silent: [put(REFUSED, "Forbidden", TOKEN)],
  },
  "npm-second-factor": {
    fires: [
      put(
        REFUSED,
        "Two-factor authentication or granular access token with bypass 2fa enabled is required to publish packages.",
        TOKEN,
      ),
    ],
    silent: [put(REFUSED, "Forbidden", TOKEN)],
  },
  "npm-one-time-password": {
    fires: [
      put("401 Unauthorized", ONE_TIME, TOKEN),
      exchange({
        request: "PUT /a",
        sent: { ...NPM, ...TOKEN },
        status: 401,
        fields: { "WWW-Authenticate": "OTP" },
        json: { error: "No." },
      }),
    ],
    silent: [
      put("401 Unauthorized", "Unauthorized", TOKEN),
      put("401 Unauthorized", ONE_TIME, { ...TOKEN, "npm-otp": "123456" }),
      exchange({
        request: "PUT /a",
        status: 401,
        fields: { "WWW-Authenticate": 'Basic realm="OTP"' },
        json: { error: "No." },
      }),
    ],
  },
  "npm-one-time-password-wrong": {
    fires: [put("401 Unauthorized", ONE_TIME, { ...TOKEN, "npm-otp": "123456" })],
    silent: [put("401 Unauthorized", ONE_TIME, TOKEN)],
  },
  "npm-name-too-similar": {
    fires: [
      put(REFUSED, "Package name too similar to existing package a-b; try renaming your package", TOKEN),
    ],
    silent: [put(REFUSED, "Forbidden", TOKEN)],
  },
  "npm-just-unpublished": {
    fires: [put(REFUSED, "a cannot be republished until 24 hours have passed.", TOKEN)],
    silent: [put(REFUSED, "Forbidden", TOKEN)],
  },
  "npm-scope-missing": {
    fires: [put(MISSING, "Scope not found", TOKEN)],
    silent: [put(MISSING, "Not found", TOKEN)],
  },
  "npm-provenance": {
    fires: [
      put(
        "422 Unprocessable Entity",
        "Error verifying sigstore provenance bundle: Failed to validate repository information",
        TOKEN,
      ),
    ],
    silent: [put("422 Unprocessable Entity", "No.", TOKEN)],
  },
  "verdaccio-login-wrong": {
    fires: [put("401 Unauthorized", "bad username/password, access denied")],
    silent: [put("401 Unauthorized", "access denied")],
  },
  "verdaccio-login-missing": {
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
  "verdaccio-login-not-taken": {
    fires: [put("401 Unauthorized", "authorization required to access package a", TOKEN)],
    silent: [put("401 Unauthorized", "authorization required to access package a")],
  },
  "verdaccio-not-allowed": {
    fires: [put(REFUSED, "user a is not allowed to publish package b", TOKEN)],
    silent: [put(REFUSED, "Forbidden", TOKEN)],
  },
  "verdaccio-there": {
    fires: [put("409 Conflict", "this package is already present", TOKEN)],
    silent: [put("409 Conflict", "Conflict", TOKEN)],
  },
  "verdaccio-uplink": {
    fires: [put("503 Service Unavailable", "one of the uplinks is down, refuse to publish", TOKEN)],
    silent: [put("503 Service Unavailable", "No.", TOKEN)],
  },
  "verdaccio-no-registration": {
    fires: [put("409 Conflict", "user registration disabled")],
    silent: [put("409 Conflict", "Conflict")],
  },
  "verdaccio-missing": {
    fires: [put(MISSING, "no such package available")],
    silent: [put(MISSING, "Not found")],
  },
  "pypi-account-unready": {
    fires: [
      upload(
        REFUSED,
        "User 'a', associated with the API token used, does not have a verified primary email address.",
        PYPI,
      ),
    ],
    silent: [upload(REFUSED, "No.", PYPI)],
  },
  "pypi-name-refused": {
    fires: [
      upload(
        BAD,
        "The name 'os' isn't allowed (conflict with Python Standard Library module name). See https://pypi.org/help/#project-name",
        PYPI,
      ),
      upload(BAD, "The name 'a' is too similar to an existing project. See https://pypi.org/help/", PYPI),
    ],
    silent: [upload(BAD, "No.", PYPI), upload(BAD, "The name 'a' isn't allowed.")],
  },
  "pypi-publisher-name": {
    fires: [upload(BAD, "Non-user identities cannot create new projects.", PYPI)],
    silent: [upload(BAD, "No.", PYPI)],
  },
  "pypi-new-projects": {
    fires: [upload("429 Too Many Requests", "Too many new projects created", PYPI)],
    silent: [upload("429 Too Many Requests", "No.", PYPI)],
  },
  "pypi-file-too-large": {
    fires: [upload(BAD, "File too large. Limit for project 'a' is 100 MB.", PYPI)],
    silent: [upload(BAD, "File too large.", PYPI)],
  },
  "pypi-project-full": {
    fires: [upload(BAD, "Project size too large. Limit for project 'a' total size is 10 GB.", PYPI)],
    silent: [upload(BAD, "No.", PYPI)],
  },
  "pypi-second-sdist": {
    fires: [upload(BAD, "Only one sdist may be uploaded per release.", PYPI)],
    silent: [upload(BAD, "No.", PYPI)],
  },
  "pypi-organisation-inactive": {
    fires: [upload(BAD, "Organization account owning this project is inactive.", PYPI)],
    silent: [upload(BAD, "No.", PYPI)],
  },
  "pypi-uploads-off": {
    fires: [upload(REFUSED, "Read-only mode: Uploads are temporarily disabled.", PYPI)],
    silent: [upload(REFUSED, "No.", PYPI)],
  },
  "pypi-metadata": {
    fires: [upload(BAD, "Invalid distribution file. ZIP archive not accepted.", PYPI)],
    silent: [upload(BAD, "No.", PYPI), upload(BAD, "Invalid file extension: .exe")],
  },
  "pypi-token-wrong": {
    fires: [upload(REFUSED, UNKNOWN, PYPI)],
    silent: [upload(REFUSED, "Invalid authentication.", PYPI), upload(REFUSED, UNKNOWN)],
  },
  "pypi-login-missing": { fires: [upload(REFUSED, UNKNOWN)], silent: [upload(REFUSED, UNKNOWN, PYPI)] },
  "pypi-not-owner": {
    fires: [
      upload(REFUSED, "The user 'a' isn't allowed to upload to project 'b'."),
      exchange({ request: "POST /legacy/", sent: PYPI, status: "403 You are not allowed to upload to 'a'." }),
    ],
    silent: [upload(REFUSED, "The user 'a' isn't allowed.")],
  },
  "pypi-file-there": {
    fires: [
      upload(
        "400 Bad Request",
        "File already exists. See https://pypi.org/help/#file-name-reuse for more information.",
      ),
    ],
    silent: [upload("400 Bad Request", "File already exists.")],
  },
  "crates-caller-unnamed": {
    fires: [crate(REFUSED, "We require that all requests include a `User-Agent` header.")],
    silent: [crate(REFUSED, "No.")],
  },
  "crates-login-wanted": {
    fires: [crate(REFUSED, "must be logged in to perform that action")],
    silent: [crate(REFUSED, "No.")],
  },
  "crates-missing": {
    fires: [crate(MISSING, "crate `a` does not exist")],
    silent: [crate(MISSING, "Not Found")],
  },
};
