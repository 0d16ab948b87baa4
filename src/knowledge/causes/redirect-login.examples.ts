import type { ExamplesOf } from "../../diagnosis/examples.ts";
import { exchange } from "../writing/exchange.ts";
import type { redirectLoginCauses } from "./redirect-login.ts";

export const redirectLoginExamples: ExamplesOf<typeof redirectLoginCauses> = {
  "to-setup": {
    fires: [exchange({ request: "GET /", status: 302, fields: { Location: "/install/" } })],
    silent: [exchange({ request: "GET /", status: 302, fields: { Location: "/home" } })],
  },
  "to-login": {
    fires: [exchange({ request: "GET /account", status: 302, fields: { Location: "/login?next=/account" } })],
    silent: [
      exchange({ request: "GET /login", status: 302, fields: { Location: "/login/form" } }),
      // Moved for good, for whoever asks.
      exchange({ request: "GET /session", status: 301, fields: { Location: "/login" } }),
    ],
  },
  "led-to-login": {
    fires: [
      exchange({
        request: "GET /login",
        status: 200,
        before: [exchange({ request: "GET /account", status: 302, fields: { Location: "/login" } })],
      }),
    ],
    silent: [
      exchange({
        request: "GET /b",
        status: 200,
        before: [exchange({ request: "GET /a", status: 302, fields: { Location: "/b" } })],
      }),
      exchange({
        request: "GET /login",
        status: 200,
        before: [exchange({ request: "GET /session", status: 301, fields: { Location: "/login" } })],
      }),
      exchange({
        request: "GET /login",
        status: "404 Not Found",
        type: "document",
        fields: { Server: "nginx", "Content-Type": "text/html" },
        body: "<center><h1>404 Not Found</h1></center>\n<hr><center>nginx</center>",
        before: [exchange({ request: "GET /", status: 302, fields: { Location: "/login" } })],
      }),
    ],
  },
};
