import type { ExamplesOf } from "../../diagnosis/examples.ts";
import { exchange } from "../writing/exchange.ts";
import type { packageRegistriesCauses } from "./package-registries.ts";

const NPM = { "User-Agent": "npm/10.2.0 node/v20.9.0 linux x64" };
const put = (status: string, error: string, sent: Readonly<Record<string, string>> = {}) =>
  exchange({ request: "PUT /a", sent: { ...NPM, ...sent }, status, json: { error } });
const TOKEN = { Authorization: "Bearer npm_a" };
const upload = (status: string, page: string, sent: Readonly<Record<string, string>> = {}) =>
  exchange({ request: "POST /legacy/", sent, status, page });
const UNKNOWN = "Invalid or non-existent authentication information.";
const PYPI = { Authorization: "Basic X190b2tlbl9fOmE=" };
const crate = (status: string, detail: string) => exchange({ status, json: { errors: [{ detail }] } });
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
  "pypi-token-wrong": {
    fires: [upload(REFUSED, UNKNOWN, PYPI)],
    silent: [upload(REFUSED, "Invalid authentication.", PYPI), upload(REFUSED, UNKNOWN)],
  },
  "pypi-login-missing": { fires: [upload(REFUSED, UNKNOWN)], silent: [upload(REFUSED, UNKNOWN, PYPI)] },
  "pypi-not-owner": {
    fires: [upload(REFUSED, "The user 'a' isn't allowed to upload to project 'b'.")],
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
