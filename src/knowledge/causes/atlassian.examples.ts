import type { ExamplesOf } from "../../diagnosis/examples.ts";
import { exchange } from "../writing/exchange.ts";
import type { atlassianCauses } from "./atlassian.ts";

const say = (status: number, fields: Readonly<Record<string, string>>, body = "") =>
  exchange({ status, fields, body });

const failed = (login: string, status = 401) =>
  exchange({
    status,
    sent: { Authorization: `Basic ${login}` },
    fields: { "X-Seraph-LoginReason": "AUTHENTICATED_FAILED" },
  });
// What "123456789012:" and twenty bytes are in Base64, as the password of the user ada.
const ownToken = btoa(`ada:${btoa(`123456789012:${"x".repeat(20)}`)}`);
const noBasic = (login: string, message: string) =>
  exchange({ status: 403, sent: { Authorization: login }, json: { message } });
const OFF = "Basic Authentication has been disabled on this instance.";

export const atlassianExamples: ExamplesOf<typeof atlassianCauses> = {
  "login-refused": {
    fires: [say(401, { "X-Seraph-LoginReason": "AUTHENTICATED_FAILED" })],
    silent: [say(401, { "X-Seraph-LoginReason": "OUT" }), failed(ownToken)],
  },
  "own-token-as-basic": { fires: [failed(ownToken)], silent: [failed("YWRhOnNlY3JldA==")] },
  "perhaps-own-token": {
    fires: [failed("YWRhOnNlY3JldA==")],
    silent: [failed(ownToken), say(401, { "X-Seraph-LoginReason": "AUTHENTICATED_FAILED" })],
  },
  "perhaps-expired": {
    fires: [failed("YWRhOnNlY3JldA=="), failed("YWRhOnNlY3JldA==", 200)],
    silent: [
      say(401, { "X-Seraph-LoginReason": "AUTHENTICATION_DENIED" }),
      say(200, { "X-Seraph-LoginReason": "AUTHENTICATED_FAILED, OK" }, "{}"),
    ],
  },
  "basic-off": {
    fires: [noBasic("Basic YWRhOnNlY3JldA==", OFF)],
    silent: [noBasic("Bearer x", OFF), noBasic("Basic YWRhOnNlY3JldA==", "Forbidden")],
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
