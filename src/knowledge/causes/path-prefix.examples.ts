import type { ExamplesOf } from "../../diagnosis/examples.ts";
import { exchange } from "../writing/exchange.ts";
import type { pathPrefixCauses } from "./path-prefix.ts";

const missing = (request: string, more: object = {}) =>
  exchange({ request, status: 404, body: "nothing here", ...more });
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
