import type { ExamplesOf } from "../../diagnosis/examples.ts";
import { examplesOfTable } from "../writing/examples-of-table.ts";
import { exchange } from "../writing/exchange.ts";
import { type odooCauses, odooLikely } from "./odoo.ts";

const rpc = (name: string, message = "Odoo Server Error", error = 200) =>
  exchange({
    request: "POST /web/dataset/call_kw",
    status: 200,
    json: { jsonrpc: "2.0", id: 1, error: { code: error, message, data: { name, message: "No." } } },
  });
const withCookie = (cookie: string) =>
  exchange({
    request: "POST /web/dataset/call_kw",
    status: 200,
    sent: { Cookie: cookie },
    json: {
      jsonrpc: "2.0",
      id: 1,
      error: {
        code: 100,
        message: "Odoo Session Expired",
        data: { name: "odoo.http.SessionExpiredException", message: "Session expired" },
      },
    },
  });
const plain = (body: string) =>
  exchange({ request: "POST /x", status: 400, fields: { "Content-Type": "text/html; charset=utf-8" }, body });

export const odooExamples: ExamplesOf<typeof odooCauses> = {
  ...examplesOfTable(odooLikely, (name) => rpc(name)),
  "error-under-200": {
    fires: [
      rpc("odoo.exceptions.UserError"),
      rpc("odoo.http.SessionExpiredException", "Odoo Session Expired", 100),
    ],
    silent: [
      exchange({ status: 200, json: { jsonrpc: "2.0", id: 1, result: [] } }),
      exchange({
        status: 200,
        json: { jsonrpc: "2.0", id: 1, error: { code: -32601, message: "Method not found" } },
      }),
    ],
  },
  "no-session": {
    fires: [withCookie("frontend_lang=en_US")],
    silent: [withCookie("frontend_lang=en_US; session_id=a1"), rpc("odoo.exceptions.AccessError")],
  },
  "session-over": {
    fires: [
      rpc("odoo.http.SessionExpiredException", "Odoo Session Expired", 100),
      withCookie("session_id=a1"),
    ],
    silent: [rpc("odoo.exceptions.AccessError"), withCookie("frontend_lang=en_US")],
  },
  "not-json": { fires: [plain("Invalid JSON data")], silent: [plain("Bad data")] },
  "other-type-of-route": {
    fires: [plain("<p>Request inferred type is compatible with ['http'] but '/a' is type='json'.</p>")],
    silent: [plain("<p>Bad Request</p>")],
  },
  forgery: {
    fires: [
      exchange({
        request: "POST /x",
        status: "400 Bad Request",
        fields: { "Content-Type": "text/html; charset=utf-8" },
        body: "<title>400 Bad Request</title>\n<h1>Bad Request</h1>\n<p>Session expired (invalid CSRF token)</p>",
      }),
    ],
    silent: [exchange({ status: "400 Bad Request", json: { message: "No." } })],
  },
};
