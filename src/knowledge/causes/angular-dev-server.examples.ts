import type { ExamplesOf } from "../../diagnosis/examples.ts";
import { exchange } from "../writing/exchange.ts";
import type { angularDevServerCauses } from "./angular-dev-server.ts";

export const angularDevServerExamples: ExamplesOf<typeof angularDevServerCauses> = {
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
