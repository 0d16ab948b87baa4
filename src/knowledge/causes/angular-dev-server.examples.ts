import type { ExamplesOf } from "../../diagnosis/examples.ts";
import { exchange } from "../writing/exchange.ts";
import type { angularDevServerCauses } from "./angular-dev-server.ts";

export const angularDevServerExamples: ExamplesOf<typeof angularDevServerCauses> = {
  "rendering-host-refused": {
    fires: [
      exchange({
        status: 400,
        fields: { "Content-Type": "text/plain" },
        body: 'Header "host" with value "shop.example" is not allowed.',
      }),
      exchange({
        status: 400,
        fields: { "Content-Type": "text/plain" },
        body: 'URL with hostname "shop.example" is not allowed.',
      }),
    ],
    silent: [
      exchange({
        status: 400,
        fields: { "Content-Type": "text/plain" },
        body: 'Header "x-tenant" with value "shop" is not allowed.',
      }),
    ],
  },
  "host-refused": {
    fires: [
      exchange({
        request: "GET /",
        status: "403 Forbidden",
        fields: { "Content-Type": "text/plain; charset=utf-8" },
        body: 'Blocked request. This host ("app.test") is not allowed.\nTo allow this host, add "app.test" to `allowedHosts` under the `serve` target in `angular.json`.',
      }),
    ],
    silent: [
      exchange({
        request: "GET /",
        status: "403 Forbidden",
        body: 'Blocked request. This host ("app.test") is not allowed.',
      }),
    ],
  },
};
