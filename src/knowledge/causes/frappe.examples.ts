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
    fires: [thrown(417, "ValidationError", "Failed to get method for command a.b with No module named 'a'")],
    silent: [thrown(417, "ValidationError")],
  },
};
