import type { ExamplesOf } from "../../diagnosis/examples.ts";
import { exchange } from "../writing/exchange.ts";
import type { atlassianCauses } from "./atlassian.ts";

const say = (status: number, fields: Readonly<Record<string, string>>, body = "") =>
  exchange({ status, fields, body });

export const atlassianExamples: ExamplesOf<typeof atlassianCauses> = {
  "login-refused": {
    fires: [say(401, { "X-Seraph-LoginReason": "AUTHENTICATED_FAILED" })],
    silent: [say(401, { "X-Seraph-LoginReason": "OUT" })],
  },
  "captcha-wanted": {
    fires: [say(403, { "X-Seraph-LoginReason": "AUTHENTICATION_DENIED" })],
    silent: [say(401, { "X-Seraph-LoginReason": "AUTHENTICATED_FAILED" })],
  },
  "login-not-allowed": {
    fires: [say(403, { "X-Seraph-LoginReason": "AUTHORISATION_FAILED" })],
    silent: [say(403, { "X-Seraph-LoginReason": "OK" })],
  },
  "login-refused-under-200": {
    fires: [
      say(200, { "X-Seraph-LoginReason": "AUTHENTICATION_DENIED" }, "{}"),
      say(200, { "X-Seraph-LoginReason": "AUTHENTICATED_FAILED" }, "{}"),
    ],
    silent: [
      say(200, { "X-Seraph-LoginReason": "OK" }),
      say(200, { "X-Seraph-LoginReason": "OUT" }),
      say(200, { "X-Seraph-LoginReason": "AUTHENTICATED_FAILED, OK" }),
    ],
  },
  "captcha-wanted-under-200": {
    fires: [say(200, { "X-Seraph-LoginReason": "AUTHENTICATION_DENIED" }, "{}")],
    silent: [say(200, { "X-Seraph-LoginReason": "AUTHENTICATED_FAILED" }, "{}")],
  },
  "token-check": {
    fires: [say(403, { "atl-traceid": "0f1e" }, "XSRF check failed")],
    silent: [say(403, { "atl-traceid": "0f1e" }, "Forbidden")],
  },
};
