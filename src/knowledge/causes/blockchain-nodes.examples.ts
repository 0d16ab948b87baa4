import type { ExamplesOf } from "../../diagnosis/examples.ts";
import { examplesOfSpoken } from "../writing/examples-of-table.ts";
import { exchange } from "../writing/exchange.ts";
import { type blockchainNodesCauses, blockchainNodesSpoken } from "./blockchain-nodes.ts";

const say = (status: number, code: number, message: string, sent: Record<string, string> = {}) =>
  exchange({
    request: "POST /v3/0123",
    sent,
    status,
    json: { jsonrpc: "2.0", id: 1, error: { code, message } },
  });
const ORIGIN = { Origin: "http://localhost:3001" };
const settings = "rejected due to project ID settings";

export const blockchainNodesExamples: ExamplesOf<typeof blockchainNodesCauses> = {
  "origin-not-in-settings": {
    fires: [say(403, -32002, settings, ORIGIN)],
    silent: [say(403, -32002, settings), say(403, -32002, "invalid project id", ORIGIN)],
  },
  "not-as-the-settings-want": {
    fires: [say(403, -32002, settings)],
    silent: [say(403, -32002, settings, ORIGIN)],
  },
  "other-setting": {
    fires: [say(403, -32002, settings, ORIGIN)],
    silent: [say(403, -32002, "invalid project id", ORIGIN)],
  },
  "origin-not-listed": {
    fires: [say(403, -32600, "Unspecified origin not on whitelist.")],
    silent: [say(403, -32600, "Must be authenticated!")],
  },
  "key-unknown": {
    fires: [say(401, -32600, "Must be authenticated!"), say(401, -32002, "invalid project id")],
    silent: [say(403, -32002, settings)],
  },
  "network-off": {
    fires: [
      say(403, -32600, "MATIC_MUMBAI is not enabled for this app."),
      say(403, -32002, "project ID does not have access to polygon"),
    ],
    silent: [say(401, -32600, "Must be authenticated!")],
  },
  "plan-used-up": {
    fires: [
      say(429, -32005, "daily request count exceeded, request rate limited"),
      say(429, 429, "Monthly capacity limit exceeded. Visit the dashboard."),
    ],
    silent: [say(429, -32005, "project ID request rate exceeded")],
  },
  ...examplesOfSpoken(blockchainNodesSpoken, (code) => say(400, Number(code), "It says why.")),
};
