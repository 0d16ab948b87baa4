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
const bare = (body: string) =>
  exchange({ request: "POST /v3/0123", status: 401, fields: { "Content-Type": "text/plain" }, body });
const parsed = (content: string, code = -32700, data?: string) =>
  exchange({
    request: "POST /v3/0123",
    sent: { "Content-Type": "application/json" },
    content,
    status: 400,
    json: { jsonrpc: "2.0", id: null, error: { code, message: "Parse error", data } },
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
    fires: [
      say(401, -32600, "Must be authenticated!"),
      say(401, -32600, "project ID is required"),
      bare("invalid project id\n"),
    ],
    silent: [say(403, -32002, settings), bare("invalid project id of the form")],
  },
  "network-off": {
    fires: [
      say(403, -32600, "MATIC_MUMBAI is not enabled for this app."),
      bare("project ID does not have access to this network\n"),
    ],
    silent: [
      say(401, -32600, "Must be authenticated!"),
      bare("project ID does not have access to archive state"),
    ],
  },
  "archive-off": {
    fires: [
      say(403, -32002, "project ID does not have access to archive state"),
      bare("project ID does not have access to archive state\n"),
    ],
    silent: [bare("project ID does not have access to this network\n")],
  },
  "body-read-before": {
    fires: [parsed('{"id":1}', -32700, "InternalServerError: stream is not readable")],
    silent: [parsed('{"id":1}'), parsed('{"id":1}', -32603, "stream is not readable")],
  },
  "seen-not-json": {
    fires: [parsed("{id: 1}")],
    silent: [
      parsed('{"id":1}'),
      parsed(""),
      parsed("{id: 1}", -32600),
      // What a record shows of compressed JSON.
      exchange({
        request: "POST /v3/0123",
        sent: { "Content-Type": "application/json", "Content-Encoding": "gzip" },
        content: "{\u001f",
        status: 400,
        json: { jsonrpc: "2.0", id: null, error: { code: -32700, message: "Parse error" } },
      }),
    ],
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
