import type { ExamplesOf } from "../../diagnosis/examples.ts";
import { exchange } from "../writing/exchange.ts";
import type { nomadCauses } from "./nomad.ts";

const say = (status: number, body: string, request = "GET /v1/jobs", sent = {}) =>
  exchange({ request, sent, status, fields: { "Content-Type": "text/plain; charset=utf-8" }, body });
const TOKEN = { "X-Nomad-Token": "0f1e" };
const SECRET = { "X-Nomad-Token": "0f1e2d3c-4b5a-6978-8796-a5b4c3d2e1f0" };
const ALIEN = "GET /v1/kv/a";

export const nomadExamples: ExamplesOf<typeof nomadCauses> = {
  "token-unknown": {
    fires: [say(403, "ACL token not found", "GET /v1/jobs", SECRET)],
    silent: [
      say(403, "ACL not found"),
      say(403, "ACL token not found", "GET /v1/acl/auth-methods", { Authorization: "Bearer eyJh.eyJz.c2ln" }),
    ],
  },
  "token-perhaps-unknown": {
    fires: [say(403, "ACL token not found", "GET /v1/jobs", TOKEN)],
    silent: [say(403, "ACL not found")],
  },
  "token-over": { fires: [say(403, "ACL token expired")], silent: [say(403, "ACL token not found")] },
  "token-malformed": {
    fires: [say(403, "ACL token is invalid")],
    silent: [say(403, "ACL token not found")],
  },
  "token-missing": {
    fires: [say(403, "Permission denied")],
    silent: [say(403, "Permission denied", "GET /v1/jobs", TOKEN), say(403, "Permission denied", ALIEN)],
  },
  denied: {
    fires: [say(403, "Permission denied", "GET /v1/jobs", TOKEN)],
    silent: [say(403, "Permission denied"), say(403, "Permission denied", ALIEN, TOKEN)],
  },
  "registration-off": {
    fires: [
      say(
        403,
        "Job registration, dispatch, and scale are disabled by the scheduler configuration",
        "PUT /v1/jobs",
      ),
    ],
    silent: [say(403, "Permission denied")],
  },
  "no-leader": {
    fires: [say(500, "No cluster leader"), say(500, "rpc error: No cluster leader")],
    silent: [say(500, "No cluster leader", ALIEN)],
  },
  "no-region": { fires: [say(500, "No path to region")], silent: [say(500, "No path to datacenter")] },
  "no-node": { fires: [say(404, "No path to node")], silent: [say(404, "No path to region")] },
};
