import type { ResponderExamples } from "../../diagnosis/examples.ts";
import { exchange } from "../writing/exchange.ts";
import type { authentik } from "./authentik.ts";

const noApp = exchange({
  request: "GET /outpost.goauthentik.io/auth/nginx",
  status: "400 Bad Request",
  json: {
    Message: "no app for hostname",
    Host: "app.site.example",
    Detail: "Check the outpost settings and make sure 'app.site.example' is included.",
  },
});
const page = exchange({
  status: "502 Bad Gateway",
  fields: { "Content-Type": "text/html" },
  body: '<title>Bad Gateway</title><p>Error proxying to upstream server</p><a href="https://goauthentik.io?utm_source=authentik_outpost&utm_campaign=proxy_error">Powered by authentik</a>',
});
const starting = exchange({ status: "502 Bad Gateway", body: "authentik starting..." });
const startingJson = exchange({ status: "502 Bad Gateway", json: { error: "authentik starting" } });
const gone = exchange({
  status: "502 Bad Gateway",
  body: "failed to connect to authentik backend: dial unix: connect: connection refused",
});
const other = exchange({ status: "502 Bad Gateway", body: "Bad Gateway" });
const flow = exchange({
  status: "200 OK",
  fields: { "Content-Type": "text/html" },
  body: '<a href="https://goauthentik.io?utm_source=authentik&utm_medium=flow">Powered by authentik</a>',
});

export const authentikExamples: ResponderExamples<typeof authentik> = {
  signs: {
    "no-app": {
      fires: [noApp],
      silent: [exchange({ status: "400 Bad Request", json: { message: "no app for hostname" } })],
    },
    "proxy-error-page": { fires: [page], silent: [flow, other] },
    starting: { fires: [starting, startingJson], silent: [other] },
    "backend-error": { fires: [gone], silent: [other] },
    "powered-by": {
      fires: [exchange({ status: "404 Not Found", fields: { "X-Powered-By": "authentik" } })],
      silent: [exchange({ status: "404 Not Found", fields: { "X-Powered-By": "Express" } })],
    },
    "outpost-field": {
      fires: [
        exchange({ status: "404 Not Found", fields: { "X-Powered-By": "authentik_proxy2" } }),
        exchange({ status: "404 Not Found", fields: { Server: "authentik_proxy2" } }),
      ],
      silent: [exchange({ status: "404 Not Found", fields: { Server: "nginx" } })],
    },
  },
  causes: {
    "no-app": { fires: [noApp], silent: [other] },
    upstream: { fires: [page], silent: [flow, other] },
    starting: { fires: [starting, startingJson], silent: [gone] },
    "core-gone": { fires: [gone], silent: [starting] },
  },
};
