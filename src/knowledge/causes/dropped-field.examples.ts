import type { ExamplesOf } from "../../diagnosis/examples.ts";
import { exchange } from "../writing/exchange.ts";
import type { droppedFieldCauses } from "./dropped-field.ts";

const nginx = { Server: "nginx/1.24.0" };
const refused = (
  sent: Record<string, string>,
  message: string,
  status = 401,
  fields: Record<string, string> = nginx,
) => exchange({ request: "GET /api/orders", sent, status, fields, json: { message } });
const bearer = { Authorization: "Bearer abcdef0123456789" };
const moved = (location: string) =>
  exchange({ request: "PUT /api/move", sent: bearer, status: 307, fields: { Location: location } });

export const droppedFieldExamples: ExamplesOf<typeof droppedFieldCauses> = {
  "authorization-dropped-by-redirect": {
    fires: [
      exchange({
        before: [moved("https://other.example/store")],
        request: "PUT https://other.example/store",
        sent: { Host: "other.example" },
        status: 401,
      }),
    ],
    silent: [
      // On the same origin it goes along; and another origin that lets the request in needs none.
      exchange({ before: [moved("/store")], request: "PUT /store", sent: bearer, status: 401 }),
      exchange({
        before: [moved("https://other.example/store")],
        request: "PUT https://other.example/store",
        sent: { Host: "other.example" },
        status: 200,
      }),
      exchange({ request: "PUT https://other.example/store", sent: { Host: "other.example" }, status: 401 }),
    ],
  },
  "authorization-not-seen": {
    fires: [
      refused(bearer, "Authorization header not found."),
      refused(bearer, "Missing Authorization header", 403, { Server: "Apache" }),
      refused(bearer, "缺少 Authorization"),
    ],
    silent: [
      refused({}, "Authorization header not found."),
      refused(bearer, "Invalid token"),
      refused({ Authorization: "ApiKey abcdef" }, "Missing Authorization header"),
    ],
  },
  "scheme-asked-for-not-seen": {
    fires: [
      refused({ Authorization: "JWT abcdef" }, "Authentication credentials were not provided.", 401, {
        Server: "Apache/2.4.58 (Ubuntu)",
        "WWW-Authenticate": 'JWT realm="api"',
      }),
    ],
    silent: [
      refused({ Authorization: "Bearer abcdef" }, "Authentication credentials were not provided.", 401, {
        Server: "Apache/2.4.58 (Ubuntu)",
        "WWW-Authenticate": "Token",
      }),
      refused({ Authorization: "JWT abcdef" }, "Signature has expired.", 401, {
        Server: "Apache/2.4.58 (Ubuntu)",
        "WWW-Authenticate": 'JWT realm="api"',
      }),
    ],
  },
  "named-field-not-seen": {
    fires: [
      exchange({
        request: "PUT /api/saved_objects",
        sent: { "kbn-xsrf": "true" },
        status: "400 Bad Request",
        json: { statusCode: 400, error: "Bad Request", message: "Request must contain a kbn-xsrf header." },
      }),
    ],
    silent: [
      exchange({
        request: "PUT /api/saved_objects",
        status: "400 Bad Request",
        json: { statusCode: 400, error: "Bad Request", message: "Request must contain a kbn-xsrf header." },
      }),
    ],
  },
  "underscore-credentials": {
    fires: [
      refused({ access_token: "abcdef" }, "Not logged in"),
      refused({ API_KEY: "abcdef" }, "denied", 403),
    ],
    silent: [
      refused({ "access-token": "abcdef" }, "Not logged in"),
      refused({ access_token: "abcdef" }, "Not logged in", 401, { Server: "Apache" }),
      refused({ access_token: "abcdef" }, "Token expired"),
      refused({ trace_no: "7" }, "Not logged in"),
    ],
  },
  "underscore-field": {
    fires: [refused({ trace_no: "7" }, "trace_no is needed", 400)],
    silent: [refused({ "trace-no": "7" }, "trace-no is needed", 400)],
  },
};
