import type { ResponderExamples } from "../../diagnosis/examples.ts";
import { exchange } from "../writing/exchange.ts";
import type { webpackDevServer } from "./webpack-dev-server.ts";

const open =
  "X-Powered-By: Express\nAccess-Control-Allow-Origin: *\nAccess-Control-Allow-Methods: *\nAccess-Control-Allow-Headers: *";
const page = (type: string) =>
  exchange({
    request: `# type: ${type}\nGET /users`,
    status: "200 OK",
    fields: [`${open}\nContent-Type: text/html`],
    body: "<html>",
  });
const lost = (code: string) =>
  exchange({
    request: "GET /api",
    status: "500 Internal Server Error",
    body: `Proxy error: Could not proxy request /api from localhost:3000 to http://localhost:3001/ (${code}).`,
  });
const get404 = exchange({
  request: "# type: fetch\nGET /users",
  status: "404 Not Found",
  fields: [open],
  body: "<pre>Cannot GET /users</pre>",
});
const page404 = exchange({
  request: "# type: document\nGET /about",
  status: "404 Not Found",
  fields: [open],
  body: "<pre>Cannot GET /about</pre>",
});
const proxy = exchange({
  request: "GET /api",
  status: "500 Internal Server Error",
  fields: [open],
  body: "Proxy error: Could not proxy request /api from a to b.",
});
const broken = exchange({
  request: "GET /users",
  status: "500 Internal Server Error",
  fields: [open],
  body: "none",
});

export const webpackDevServerExamples: ResponderExamples<typeof webpackDevServer> = {
  signs: {
    "invalid-host-text": {
      fires: [exchange({ status: "403 Forbidden", body: "Invalid Host header" })],
      silent: [
        exchange({
          status: "403 Forbidden",
          body: 'Blocked request. This host ("site.example") is not allowed.',
        }),
      ],
    },
    "proxy-error-text": {
      fires: [
        exchange({
          status: "500 Internal Server Error",
          body: "Proxy error: Could not proxy request /api from a to b.",
        }),
      ],
      silent: [
        exchange({
          status: "504 Gateway Timeout",
          body: "Error occurred while trying to proxy: site.example/a",
        }),
      ],
    },
    "no-route-page": {
      fires: [
        exchange({
          status: "404 Not Found",
          fields: {
            "X-Powered-By": "Express",
            "Cross-Origin-Resource-Policy": "same-origin",
            "Content-Type": "text/html; charset=utf-8",
          },
          body: "<title>Error</title>\n</head>\n<body>\n<pre>Cannot GET /a</pre>",
        }),
      ],
      silent: [
        exchange({
          status: "404 Not Found",
          fields: { "X-Powered-By": "Express", "Content-Type": "text/html; charset=utf-8" },
          body: "<title>Error</title>\n</head>\n<body>\n<pre>Cannot GET /a</pre>",
        }),
      ],
    },
    "open-cors-fields": {
      fires: [
        exchange({
          status: "504 Gateway Timeout",
          fields: {
            "X-Powered-By": "Express",
            "Access-Control-Allow-Origin": "*",
            "Access-Control-Allow-Methods": "*",
            "Access-Control-Allow-Headers": "*",
          },
        }),
      ],
      silent: [
        exchange({
          status: "200 OK",
          fields: {
            "Access-Control-Allow-Origin": "*",
            "X-Powered-By": "Express",
            "Content-Type": "text/html",
          },
        }),
      ],
    },
    "resource-policy-fields": {
      fires: [
        exchange({
          status: "200 OK",
          fields: {
            "X-Powered-By": "Express",
            "Cross-Origin-Resource-Policy": "same-origin",
            "Content-Type": "text/html; charset=utf-8",
          },
        }),
      ],
      silent: [
        exchange({
          status: "200 OK",
          fields: {
            "Cross-Origin-Resource-Policy": "same-origin",
            "Content-Type": "text/html; charset=utf-8",
          },
        }),
      ],
    },
  },
  causes: {
    "proxy-target-refused": { fires: [lost("ECONNREFUSED")], silent: [proxy, lost("ECONNRESET")] },
    "proxy-target-name": {
      fires: [lost("ENOTFOUND")],
      silent: [proxy, lost("ECONNRESET"), lost("ENOENT")],
    },
    "proxy-target-name-perhaps": {
      fires: [lost("ENOENT")],
      silent: [
        lost("ENOTFOUND"),
        exchange({
          request: "GET /api",
          status: "500 Internal Server Error",
          body: "Proxy error: Could not proxy request /api from localhost:3000 to a.sock (ENOENT).",
        }),
      ],
    },
    "proxy-target-certificate": {
      fires: [lost("DEPTH_ZERO_SELF_SIGNED_CERT"), lost("CERT_HAS_EXPIRED")],
      silent: [proxy, lost("EPROTO")],
    },
    "proxy-target-tls": { fires: [lost("EPROTO")], silent: [lost("CERT_HAS_EXPIRED")] },
    "proxy-target-unreachable": { fires: [lost("ETIMEDOUT")], silent: [lost("ECONNREFUSED")] },
    "proxy-target-answer": { fires: [lost("HPE_INVALID_CONSTANT")], silent: [lost("ECONNRESET")] },
    "proxy-target-reset": { fires: [lost("ECONNRESET")], silent: [proxy, lost("ECONNREFUSED")] },
    "host-not-allowed": {
      fires: [exchange({ request: "GET /", status: "403 Forbidden", body: "Invalid Host header" })],
      silent: [get404],
    },
    "proxy-target": { fires: [proxy], silent: [broken, lost("ENOTFOUND")] },
    "proxy-target-closed": { fires: [proxy], silent: [broken, lost("EPROTO")] },
    "page-for-asset": { fires: [page("image")], silent: [page("document")] },
    "page-for-api": { fires: [page("fetch")], silent: [page("document")] },
    "file-missing": {
      fires: [exchange({ request: "GET /a.js", status: "404 Not Found", fields: [open], body: "none" })],
      silent: [get404],
    },
    "page-without-fallback": { fires: [page404], silent: [get404] },
    "no-route": { fires: [page404], silent: [broken] },
    "api-not-proxied": {
      fires: [get404],
      silent: [exchange({ request: "GET /a.js", status: "404 Not Found", fields: [open], body: "none" })],
    },
    build: {
      fires: [
        exchange({
          request: "GET /main.js",
          status: "500 Internal Server Error",
          fields: [open],
          body: "Module not found",
        }),
      ],
      silent: [broken],
    },
    "proxy-slow": {
      fires: [exchange({ request: "GET /api", status: "504 Gateway Timeout", fields: [open] })],
      silent: [broken],
    },
  },
};
