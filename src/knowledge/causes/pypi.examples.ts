import type { ExamplesOf } from "../../diagnosis/examples.ts";
import { exchange } from "../writing/exchange.ts";
import type { pypiCauses } from "./pypi.ts";

const upload = (status: string, page: string, sent: Readonly<Record<string, string>> = {}) =>
  exchange({ request: "POST /legacy/", sent, status, page });
const UNKNOWN = "Invalid or non-existent authentication information.";
const PYPI = { Authorization: "Basic X190b2tlbl9fOmE=" };
const BAD = "400 Bad Request";
const REFUSED = "403 Forbidden";

export const pypiExamples: ExamplesOf<typeof pypiCauses> = {
  "account-unready": {
    fires: [
      upload(
        REFUSED,
        "User 'a', associated with the API token used, does not have a verified primary email address.",
        PYPI,
      ),
    ],
    silent: [upload(REFUSED, "No.", PYPI)],
  },
  "name-refused": {
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
  "publisher-name": {
    fires: [upload(BAD, "Non-user identities cannot create new projects.", PYPI)],
    silent: [upload(BAD, "No.", PYPI)],
  },
  "new-projects": {
    fires: [upload("429 Too Many Requests", "Too many new projects created", PYPI)],
    silent: [upload("429 Too Many Requests", "No.", PYPI)],
  },
  "file-too-large": {
    fires: [upload(BAD, "File too large. Limit for project 'a' is 100 MB.", PYPI)],
    silent: [upload(BAD, "File too large.", PYPI)],
  },
  "project-full": {
    fires: [upload(BAD, "Project size too large. Limit for project 'a' total size is 10 GB.", PYPI)],
    silent: [upload(BAD, "No.", PYPI)],
  },
  "second-sdist": {
    fires: [upload(BAD, "Only one sdist may be uploaded per release.", PYPI)],
    silent: [upload(BAD, "No.", PYPI)],
  },
  "organisation-inactive": {
    fires: [upload(BAD, "Organization account owning this project is inactive.", PYPI)],
    silent: [upload(BAD, "No.", PYPI)],
  },
  "uploads-off": {
    fires: [upload(REFUSED, "Read-only mode: Uploads are temporarily disabled.", PYPI)],
    silent: [upload(REFUSED, "No.", PYPI)],
  },
  metadata: {
    fires: [upload(BAD, "Invalid distribution file. ZIP archive not accepted.", PYPI)],
    silent: [upload(BAD, "No.", PYPI), upload(BAD, "Invalid file extension: .exe")],
  },
  "token-wrong": {
    fires: [upload(REFUSED, UNKNOWN, PYPI)],
    silent: [upload(REFUSED, "Invalid authentication.", PYPI), upload(REFUSED, UNKNOWN)],
  },
  "login-missing": { fires: [upload(REFUSED, UNKNOWN)], silent: [upload(REFUSED, UNKNOWN, PYPI)] },
  "not-owner": {
    fires: [
      upload(REFUSED, "The user 'a' isn't allowed to upload to project 'b'."),
      exchange({ request: "POST /legacy/", sent: PYPI, status: "403 You are not allowed to upload to 'a'." }),
    ],
    silent: [upload(REFUSED, "The user 'a' isn't allowed.")],
  },
  "file-there": {
    fires: [
      upload(BAD, "File already exists. See https://pypi.org/help/#file-name-reuse for more information."),
    ],
    silent: [upload(BAD, "File already exists.")],
  },
};
