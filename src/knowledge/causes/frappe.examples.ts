import type { ExamplesOf } from "../../diagnosis/examples.ts";
import { examplesOfSpoken, examplesOfTable } from "../writing/examples-of-table.ts";
import { exchange, type Parts } from "../writing/exchange.ts";
import { type frappeCauses, frappeLikely, frappeProven, frappeSpoken } from "./frappe.ts";

const thrown = (status: number, type: string, words = "x", more: Parts = {}) =>
  exchange({
    request: "POST /api/resource/Item",
    status,
    json: { exception: `frappe.exceptions.${type}: ${words}`, exc_type: type, exc: '["Traceback"]' },
    ...more,
  });
const bare = (request: string) =>
  exchange({ request, status: "417 EXPECTATION FAILED", fields: { "Content-Type": "application/json" } });
const say = (type: string) => thrown(417, type);
const login: Parts = { sent: { Authorization: "token a:b" } };
const session: Parts = { sent: { Cookie: "full_name=Ada; sid=0a1b2c" } };
const guest: Parts = { sent: { Cookie: "full_name=Guest; sid=Guest; system_user=no" } };

export const frappeExamples: ExamplesOf<typeof frappeCauses> = {
  ...examplesOfSpoken(frappeSpoken, say),
  ...examplesOfTable(frappeProven, say, "proven-"),
  ...examplesOfTable(frappeLikely, say),
  "no-right": {
    fires: [thrown(403, "PermissionError", "No", login), thrown(403, "PermissionError", "No", session)],
    silent: [
      thrown(403, "PermissionError"),
      thrown(403, "PermissionError", "No", guest),
      thrown(403, "Other", "No", login),
    ],
  },
  guest: {
    fires: [
      thrown(403, "PermissionError", "Login to access"),
      thrown(403, "PermissionError", "Login to access", guest),
    ],
    silent: [thrown(403, "PermissionError", "No", login), thrown(403, "PermissionError", "No", session)],
  },
  "no-method": {
    fires: [
      thrown(417, "ValidationError", "Failed to get method for command a.b with No module named 'a'"),
      exchange({
        request: "GET /api/method/a.b",
        status: 417,
        json: {
          exc_type: "ValidationError",
          _server_messages: '["{\\"message\\": \\"Failed to get method for command a.b with x\\"}"]',
        },
      }),
    ],
    silent: [thrown(417, "ValidationError")],
  },
  "by-status": {
    fires: [bare("POST /api/resource/Item"), bare("POST /api/method/app.api.add")],
    silent: [bare("GET /api/method/app.api.list"), bare("POST /add"), thrown(417, "ValidationError")],
  },
  "perhaps-no-method": {
    fires: [bare("GET /api/method/app.api.list")],
    silent: [bare("POST /api/resource/Item"), thrown(417, "ValidationError")],
  },
  "perhaps-by-status": {
    fires: [bare("GET /api/method/app.api.list")],
    silent: [bare("GET /list"), thrown(417, "ValidationError")],
  },
};
