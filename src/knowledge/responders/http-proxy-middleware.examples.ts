import type { ResponderExamples } from "../../diagnosis/examples.ts";
import { exchange } from "../writing/exchange.ts";
import type { httpProxyMiddleware } from "./http-proxy-middleware.ts";

const answer = (request: string, status: string, time = 5) =>
  exchange({
    request: `# time: ${time}\n${request}`,
    status,
    fields: { "X-Powered-By": "Express" },
    body: "Error occurred while trying to proxy: api/users",
  });
const refused = answer("GET /users", "504 Gateway Timeout");
const lateGet = answer("GET /users", "504 Gateway Timeout", 3_000);
const latePost = answer("POST /users", "504 Gateway Timeout", 3_000);
const other = answer("GET /users", "500 Internal Server Error");

export const httpProxyMiddlewareExamples: ResponderExamples<typeof httpProxyMiddleware> = {
  signs: {
    "proxy-error-text": {
      fires: [
        exchange({ status: "504 Gateway Timeout", body: "Error occurred while trying to proxy: api/users" }),
      ],
      silent: [
        exchange({
          status: "502 Bad Gateway",
          body: "Proxy error: Could not proxy request /a from localhost:3000 to http://localhost:8080/.",
        }),
      ],
    },
  },
  causes: {
    "body-consumed": { fires: [latePost], silent: [lateGet] },
    "target-slow": { fires: [lateGet], silent: [refused] },
    "target-refuses": { fires: [refused], silent: [lateGet] },
    "target-closes": { fires: [refused], silent: [other] },
    "target-late": { fires: [latePost], silent: [refused] },
    "target-name": { fires: [refused], silent: [other] },
    "answer-unreadable": { fires: [answer("GET /users", "502 Bad Gateway")], silent: [other] },
    tls: { fires: [other], silent: [refused] },
    certificate: { fires: [other], silent: [refused] },
    "refused-500": { fires: [other], silent: [refused] },
  },
};
