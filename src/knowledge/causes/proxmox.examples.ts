import type { ExamplesOf } from "../../diagnosis/examples.ts";
import { exchange } from "../writing/exchange.ts";
import type { proxmoxCauses } from "./proxmox.ts";

const say = (status: string, sent: Record<string, string> = {}) =>
  exchange({
    request: "GET /api2/json/cluster/resources",
    sent,
    status,
    fields: { Server: "pve-api-daemon/3.0", Date: "Mon, 10 Dec 2018 18:24:47 GMT" },
  });
/** Made on that day at 08:55 and at 18:24. */
const old = { Cookie: "PVEAuthCookie=PVE%3Aroot@pam%3A5C0E2A1F%3A%3AZm9v" };
const fresh = { Cookie: "PVEAuthCookie=PVE%3Aroot@pam%3A5C0EB040%3A%3AZm9v" };
const bearer = { Authorization: "Bearer root@pam!ci=0a1b" };
const token = { Authorization: "PVEAPIToken=root@pam!ci=0a1b" };
/** Of a record that does not have all fields of the request. */
const unseen = exchange({
  request: "GET /api2/json/cluster/resources",
  status: "401 No ticket",
  notes: { fields: "incomplete" },
});
const refused = "401 permission denied - invalid PVE ticket";

export const proxmoxExamples: ExamplesOf<typeof proxmoxCauses> = {
  "ticket-over": { fires: [say(refused, old)], silent: [say(refused, fresh), say("401 No ticket", old)] },
  "ticket-perhaps-over": {
    fires: [
      say(refused),
      exchange({ status: 401, json: { data: null, message: "permission denied - invalid PVE ticket\n" } }),
    ],
    silent: [say(refused, old)],
  },
  "ticket-wrong": { fires: [say(refused, fresh)], silent: [say(refused, old)] },
  "no-ticket": {
    fires: [say("401 No ticket"), say("401 No ticket", { Cookie: "lang=en" })],
    silent: [say(refused), say("401 No ticket", fresh)],
  },
  "no-ticket-perhaps": {
    fires: [unseen],
    silent: [say("401 No ticket"), say("401 No ticket", fresh), say("401 No ticket", bearer)],
  },
  "second-factor": {
    fires: [say("401 No ticket", fresh)],
    silent: [say("401 No ticket"), say(refused, fresh), say("401 No ticket", { Cookie: "lang=en" })],
  },
  "ticket-of-no-use": { fires: [say("401 No ticket", fresh)], silent: [say("401 No ticket")] },
  "token-form": {
    fires: [say("401 No ticket", bearer)],
    silent: [say("401 No ticket"), say("401 No ticket", token)],
  },
  "token-lost": { fires: [say("401 No ticket", token)], silent: [say("401 No ticket", bearer)] },
  csrf: { fires: [say("401 Permission denied - invalid csrf token", fresh)], silent: [say(refused, fresh)] },
  "login-failed": { fires: [say("401 authentication failure")], silent: [say("401 Unauthorized")] },
  "token-value": { fires: [say("401 invalid token value!")], silent: [say("401 No ticket")] },
  "token-over": { fires: [say("401 user 'ada@pve' access expired")], silent: [say("401 No ticket")] },
  "right-missing": {
    fires: [say("403 Permission check failed (/vms/100, VM.Audit)"), say("403 Permission check failed")],
    silent: [say("403 Forbidden")],
  },
};
