import type { ResponderExamples } from "../../diagnosis/examples.ts";
import { exchange } from "../writing/exchange.ts";
import type { phoenix } from "./phoenix.ts";

const debug = (code: number, error: string) =>
  exchange({
    request: "GET /x",
    status: `${code} X`,
    fields: { "content-type": "text/markdown" },
    body: `# ${error} at GET /x\n`,
  });
const stock = (request: string, code: number, detail: string) =>
  exchange({
    request,
    status: `${code} ${detail}`,
    fields: { "content-type": "application/json" },
    body: JSON.stringify({ errors: { detail } }),
  });
const notFound = stock("GET /x", 404, "Not Found");
const bad = stock("POST /x", 400, "Bad Request");
const oops = stock("GET /x", 500, "Internal Server Error");
const socket = (code: number, cached = "max-age=0, private, must-revalidate") =>
  exchange({
    request: "GET /socket/websocket?vsn=2.0.0",
    type: "websocket",
    sent: { Upgrade: "websocket", Origin: "https://chat.site.example" },
    status: code,
    fields: { Server: "Cowboy", "Cache-Control": cached, Via: "1.1 vegur" },
  });
const denied = stock("POST /x", 403, "Forbidden");

export const phoenixExamples: ResponderExamples<typeof phoenix> = {
  signs: {
    "debug-page": {
      fires: [exchange({ status: "404 Not Found", body: "# Ecto.NoResultsError at GET /x" })],
      silent: [exchange({ status: "404 Not Found", body: "<html><body><h1>Error</h1></body></html>" })],
    },
    "error-json": {
      fires: [exchange({ status: "404 Not Found", body: '{"errors":{"detail":"Not Found"}}' })],
      silent: [exchange({ status: "404 Not Found", body: '{"error":"failed"}' })],
    },
    "socket-refused": { fires: [socket(403)], silent: [socket(404), socket(403, "no-cache")] },
    "server-field": {
      fires: [exchange({ status: 503, fields: { Server: "Cowboy" } })],
      silent: [
        exchange({ status: 503, fields: { Server: "nginx" } }),
        exchange({ status: 503, fields: { Server: "Cowboy", Via: "1.1 vegur" } }),
      ],
    },
  },
  causes: {
    "no-route": { fires: [debug(404, "Phoenix.Router.NoRouteError")], silent: [notFound] },
    record: { fires: [debug(404, "Ecto.NoResultsError")], silent: [notFound] },
    cast: { fires: [debug(400, "Ecto.Query.CastError")], silent: [bad] },
    "file-missing": { fires: [stock("GET /a.css", 404, "Not Found")], silent: [notFound] },
    "not-found": { fires: [notFound], silent: [bad] },
    "no-record": { fires: [notFound], silent: [bad] },
    "other-method": { fires: [notFound], silent: [bad] },
    forgery: { fires: [debug(403, "Plug.CSRFProtection.InvalidCSRFTokenError")], silent: [denied] },
    "socket-origin": { fires: [socket(403)], silent: [denied] },
    forbidden: { fires: [denied], silent: [bad] },
    unparsable: { fires: [debug(400, "Plug.Parsers.ParseError")], silent: [bad] },
    "bad-url": { fires: [debug(400, "Plug.Conn.InvalidQueryError")], silent: [bad] },
    "bad-request": { fires: [bad], silent: [oops] },
    "too-large": { fires: [stock("POST /x", 413, "Content Too Large")], silent: [bad] },
    "media-type": { fires: [stock("POST /x", 415, "Unsupported Media Type")], silent: [bad] },
    accept: { fires: [stock("GET /x", 406, "Not Acceptable")], silent: [bad] },
    migration: { fires: [debug(503, "Phoenix.Ecto.PendingMigrationError")], silent: [oops] },
    database: { fires: [debug(500, "DBConnection.ConnectionError")], silent: [oops] },
    template: { fires: [debug(500, "Phoenix.Template.UndefinedError")], silent: [oops] },
    thrown: { fires: [oops], silent: [bad] },
    "database-500": { fires: [oops], silent: [bad] },
  },
};
