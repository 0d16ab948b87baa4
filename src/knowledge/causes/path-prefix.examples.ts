import type { ExamplesOf } from "../../diagnosis/examples.ts";
import { exchange } from "../writing/exchange.ts";
import type { pathPrefixCauses } from "./path-prefix.ts";

const missing = (request: string, more: object = {}) =>
  exchange({ request, status: 404, body: "nothing here", ...more });
const ofProject = (path: string) =>
  missing(`GET ${path}`, {
    type: "script",
    sent: { Host: "acme.github.io", Referer: "https://acme.github.io/shop/" },
    fields: { Server: "GitHub.com", "Content-Type": "text/html" },
  });
const onGateway = (path: string, more: object) =>
  exchange({
    request: `GET ${path}`,
    sent: { Host: "a1.execute-api.eu-west-1.amazonaws.com" },
    status: 404,
    ...more,
  });
const page = (said: string) => ({ body: `<pre>${said}</pre>`, fields: { "Content-Type": "text/html" } });

export const pathPrefixExamples: ExamplesOf<typeof pathPrefixCauses> = {
  "segment-twice": {
    fires: [missing("GET /api/api/users"), missing("GET /shop/v1/v1/items?page=2"), missing("POST /v2/v2")],
    silent: [
      missing("GET /api/users/users-api"),
      missing("GET /api/apis"),
      exchange({ request: "GET /api/api/users", status: 500 }),
    ],
  },
  "empty-segment": {
    fires: [missing("GET //login"), missing("GET /api//users")],
    silent: [missing("GET /login"), missing("GET /proxy/https://other.example/a")],
  },
  "outside-project": {
    fires: [ofProject("/assets/index.6e08241d.js")],
    silent: [
      ofProject("/shop/assets/index.6e08241d.js"),
      ofProject("/about"),
      ofProject("/favicon.ico"),
      missing("GET /assets/index.6e08241d.js"),
    ],
  },
  "encoded-slash": {
    fires: [
      exchange({
        request: "PUT /rabbitmq/api/exchanges/%2F/orders",
        status: 405,
        fields: { Server: "nginx", "Content-Type": "application/json", Allow: "HEAD, GET" },
        body: '{"error":"Method Not Allowed"}',
      }),
    ],
    silent: [
      exchange({
        request: "PUT /image/fetch/https%3A%2F%2Fbucket.example%2Fa.png",
        status: 405,
        fields: { Server: "nginx", "Content-Type": "application/json" },
        body: '{"error":"Method Not Allowed"}',
      }),
    ],
  },
  "encoded-slash-perhaps": {
    fires: [
      missing("GET /items/a%2Fb", {
        fields: { Server: "nginx", "Content-Type": "application/json" },
        body: '{"error":"404 Not Found"}',
      }),
    ],
    silent: [
      missing("GET /api/v4/projects/group%2Fname", {
        fields: { Server: "nginx", "Content-Type": "application/json" },
        body: '{"message":"404 Project Not Found"}',
      }),
      missing("GET /items/a/b", {
        fields: { Server: "nginx", "Content-Type": "application/json" },
        body: '{"error":"404 Not Found"}',
      }),
      missing("GET /files/a%2Fb", {
        fields: { Server: "nginx", "Content-Type": "text/html" },
        body: "<html><head><title>404 Not Found</title></head><body><center><h1>404 Not Found</h1></center><hr><center>nginx</center></body></html>",
      }),
    ],
  },
  "stage-in-path": {
    fires: [
      onGateway("/staging/health", page("Cannot GET /staging/health")),
      onGateway("/dev/items", {
        json: { statusCode: 404, message: "Cannot GET /dev/items", error: "Not Found" },
      }),
      onGateway("/prod/items", { json: { message: "Route GET:/prod/items not found" } }),
    ],
    silent: [
      onGateway("/staging/health", page("Cannot GET /health")),
      missing("GET /staging/health", page("Cannot GET /staging/health")),
    ],
  },
};
