import type { ResponderExamples } from "../../diagnosis/examples.ts";
import { exchange } from "../writing/exchange.ts";
import type { azureAppService } from "./azure-app-service.ts";

const html = { "Content-Type": "text/html" };
const app = (status: number) =>
  exchange({ status, fields: { ...html, "Set-Cookie": "ARRAffinity=x" }, body: "<h1>The shop says no</h1>" });
const applicationError = exchange({ status: 503, fields: html, body: "<h1>:( Application Error</h1>" });

export const azureAppServiceExamples: ResponderExamples<typeof azureAppService> = {
  signs: {
    "stopped-page": {
      fires: [exchange({ status: 403, body: "Error 403 - This web app is stopped.</h1>" })],
      silent: [exchange({ status: 403, body: "<html><body><h1>Error</h1></body></html>" })],
    },
    "address-blocked-page": {
      fires: [
        exchange({
          status: 403,
          body: "The web app you have attempted to reach has blocked your access.</p>",
        }),
      ],
      silent: [exchange({ status: 403, body: "<html><body><h1>Error</h1></body></html>" })],
    },
    "no-such-site-page": {
      fires: [exchange({ status: 404, body: "404 Web Site not found.</h1>" })],
      silent: [exchange({ status: 404, body: "<html><body><h1>Error</h1></body></html>" })],
    },
    "application-error-page": {
      fires: [exchange({ status: 503, body: ":( Application Error</h1>" })],
      silent: [exchange({ status: 503, body: "<html><body><h1>Error</h1></body></html>" })],
    },
    "timeout-page": {
      fires: [exchange({ status: 500, body: "500 - The request timed out.</h1>" })],
      silent: [exchange({ status: 500, body: "<html><body><h1>Error</h1></body></html>" })],
    },
    "reason-phrase": {
      fires: [exchange({ status: "403 Site Disabled" })],
      silent: [exchange({ status: "200 OK" })],
    },
    "x-ms-forbidden-ip-field": {
      fires: [exchange({ status: "403 Ip Forbidden", fields: { "x-ms-forbidden-ip": "203.0.113.9" } })],
      silent: [exchange({ status: "403 Ip Forbidden" })],
    },
    "www-authenticate-field": {
      fires: [
        exchange({ status: 401, fields: { "WWW-Authenticate": 'Bearer realm="shop.azurewebsites.net"' } }),
      ],
      silent: [exchange({ status: 401, fields: { "WWW-Authenticate": "other" } })],
    },
    cookie: {
      fires: [exchange({ status: 403, fields: { "Set-Cookie": "ARRAffinity=x" } })],
      silent: [exchange({ status: 403, fields: { "Set-Cookie": "other" } })],
    },
    "x-ms-middleware-request-id-field": {
      fires: [
        exchange({
          status: "401 Unauthorized",
          fields: { "X-Ms-Middleware-Request-Id": "00000000-0000-0000-0000-000000000000" },
        }),
      ],
      silent: [
        exchange({
          status: "401 Unauthorized",
          fields: { "X-Ms-Request-Id": "00000000-0000-0000-0000-000000000000" },
        }),
      ],
    },
  },
  causes: {
    stopped: {
      fires: [
        exchange({ status: 403, fields: html, body: "<h1>Error 403 - This web app is stopped.</h1>" }),
        exchange({ status: "403 Site Disabled", fields: html, notes: { body: "unseen" } }),
      ],
      silent: [app(403)],
    },
    "address-refused": {
      fires: [
        exchange({ status: "403 Ip Forbidden", fields: { ...html, "x-ms-forbidden-ip": "203.0.113.9" } }),
        exchange({
          status: 403,
          fields: html,
          body: "<p>The web app you have attempted to reach has blocked your access.</p>",
        }),
      ],
      silent: [app(403)],
    },
    "no-such-site": {
      fires: [exchange({ status: 404, fields: html, body: "<h1>404 Web Site not found.</h1>" })],
      silent: [app(404)],
    },
    "container-not-up": { fires: [applicationError], silent: [app(503)] },
    "built-in-login": {
      fires: [
        exchange({ status: 401, fields: { "WWW-Authenticate": 'Bearer realm="shop.azurewebsites.net"' } }),
      ],
      silent: [app(401)],
    },
    "front-end-limit": {
      fires: [exchange({ status: 500, fields: html, body: "<h1>500 - The request timed out.</h1>" })],
      silent: [app(500)],
    },
    "process-closed": {
      fires: [exchange({ status: 502, fields: html, body: "<h1>:( Application Error</h1>" })],
      silent: [app(502)],
    },
  },
};
