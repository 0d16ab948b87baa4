import type { ResponderExamples } from "../../diagnosis/examples.ts";
import { exchange } from "../writing/exchange.ts";
import type { vite } from "./vite.ts";

const DEV = "Vary: Origin\nConnection: keep-alive\nKeep-Alive: timeout=5";
const dev = (request: string, status: string, fields: Readonly<Record<string, string>>, asked?: string) =>
  exchange({
    request,
    sent: { Host: "localhost:5173", ...(asked ? { "If-None-Match": asked } : {}) },
    status,
    fields: { Vary: "Origin", "Keep-Alive": "timeout=5", ...fields },
  });
/** Notes go first, so the host is written in the target. */
const answer = (method: string, path: string, status: string, fields = "", content = "", type = "fetch") =>
  exchange({
    request: `# type: ${type}\n${method} http://localhost:5173${path}`,
    status,
    fields: [`${DEV}${fields && `\n${fields}`}`],
    body: content,
  });

const get404 = answer("GET", "/v1/users", "404 Not Found");
const post404 = answer("POST", "/v1/users", "404 Not Found");
const script404 = answer("GET", "/src/nope.js", "404 Not Found", "", "", "script");
const script500 = answer("GET", "/src/main.js", "500 Internal Server Error", "", "", "script");
const proxy500 = answer("GET", "/api/users", "500 Internal Server Error", "Content-Type: text/plain");
const denied = answer("GET", "/secret", "403 Forbidden", "Content-Type: text/html", "no");
const late = answer("GET", "/x", "504 Gateway Timeout");
const page = '<script type="module" src="/@vite/client"></script>';

export const viteExamples: ResponderExamples<typeof vite> = {
  signs: {
    "blocked-host": {
      fires: [
        exchange({
          status: "403 Forbidden",
          body: 'Blocked request. This host ("site.example") is not allowed.',
        }),
      ],
      silent: [exchange({ status: "403 Forbidden", body: "Invalid Host header" })],
    },
    "client-script": {
      fires: [exchange({ status: "200 OK", body: '<script type="module" src="/@vite/client">' })],
      silent: [exchange({ status: "200 OK", body: '<script type="module" src="/src/main.ts"></script>' })],
    },
    "refused-page": {
      fires: [
        exchange({
          status: "403 Restricted",
          body: "The request url is outside of Vite serving allow list.",
        }),
      ],
      silent: [exchange({ status: "403 Restricted", body: "<html><body><h1>Error</h1></body></html>" })],
    },
    "outdated-phrase": {
      fires: [exchange({ status: "504 Outdated Optimize Dep" })],
      silent: [exchange({ status: "200 OK" })],
    },
    "own-path": {
      fires: [
        exchange({ request: "GET /node_modules/.vite/deps/react.js", status: "504 Outdated Optimize Dep" }),
      ],
      silent: [
        exchange({
          status: "404 Not Found",
          fields: { "Content-Type": "text/html" },
          body: "<h1>Not Found</h1>",
        }),
      ],
    },
    "failed-proxy": {
      fires: [
        exchange({
          request: "POST /api/chat",
          sent: { Host: "localhost:3000" },
          status: "500 Internal Server Error",
          fields: {
            "Access-Control-Allow-Origin": "*",
            "Content-Type": "text/plain",
            "Content-Length": 0,
            "Keep-Alive": "timeout=5",
          },
        }),
        exchange({
          request: "POST /api/chat",
          sent: { Host: "localhost:5173" },
          status: "502 Bad Gateway",
          fields: {
            Vary: "Origin",
            "Content-Type": "text/plain",
            "Content-Length": 0,
            "Keep-Alive": "timeout=5",
          },
        }),
        exchange({
          request: "POST /api/session",
          sent: { Host: "localhost:1002" },
          status: "500 Internal Server Error",
          fields: {
            "Content-Type": "text/plain",
            Connection: "keep-alive",
            "Transfer-Encoding": "chunked",
          },
        }),
      ],
      silent: [
        exchange({
          request: "POST /api/session",
          sent: { Host: "localhost:1002" },
          status: "500 Internal Server Error",
          fields: {
            "Content-Type": "text/plain; charset=utf-8",
            Connection: "keep-alive",
            "Transfer-Encoding": "chunked",
          },
        }),
        exchange({
          request: "POST /api/chat",
          sent: { Host: "localhost:3000" },
          status: "500 Internal Server Error",
          fields: { "Content-Type": "text/plain", "Keep-Alive": "timeout=5" },
          body: "Internal Server Error",
        }),
      ],
    },
    "plain-dev-server": {
      fires: [
        get404,
        exchange({
          sent: { Host: "localhost:5173" },
          status: "403 Restricted",
          fields: { Vary: "Origin", "Keep-Alive": "timeout=5" },
        }),
        dev("GET /src/api.ts", "200 OK", {
          "Cache-Control": "no-cache",
          Etag: 'W/"eb-wBLgjKeVrXh4M+N+L3P0aDjOn74"',
        }),
        dev("GET /deps/react.js?v=1", "200 OK", { "Cache-Control": "max-age=31536000,immutable" }),
        dev("GET /src/api.ts", "304 Not Modified", {}, 'W/"479-H4or28dhx+9sRXRAYM4+gYdrG0o"'),
      ],
      silent: [
        exchange({
          request: "GET /",
          sent: { Host: "localhost:3000" },
          status: "200 OK",
          fields: { Vary: "Origin", "Keep-Alive": "timeout=5", "X-Powered-By": "Express" },
        }),
        // Other servers of Node's with `cors`: a file of send's, its 304, a page of Fastify's, credentials.
        dev("GET /a.css", "200 OK", { "Cache-Control": "public, max-age=0", ETag: 'W/"1d84-19d2bea91e0"' }),
        dev("GET /a.css", "304 Not Modified", { ETag: 'W/"1d84-19d2bea91e0"' }, 'W/"1d84-19d2bea91e0"'),
        dev("GET /old", "404 Not Found", { "Content-Type": "text/html; charset=utf-8" }),
        dev("GET /old", "404 Not Found", { "Access-Control-Allow-Credentials": "true" }),
        dev("GET /a.js", "200 OK", { "Content-Type": "text/javascript" }),
      ],
    },
  },
  causes: {
    "outdated-dependency": {
      fires: [
        exchange({ request: "GET /node_modules/.vite/deps/react.js", status: "504 Outdated Optimize Dep" }),
        exchange({ request: "GET /node_modules/.vite/deps/react.js", status: "504 Outdated Request" }),
      ],
      silent: [
        exchange({ request: "GET /node_modules/.vite/deps/react.js", status: "504 Gateway Timeout" }),
        late,
      ],
    },
    "host-not-allowed": {
      fires: [
        exchange({
          request: "GET /",
          status: "403 Forbidden",
          fields: { "Content-Type": "text/plain" },
          body: 'Blocked request. This host ("site.example") is not allowed.',
        }),
      ],
      silent: [denied],
    },
    "outside-root": {
      fires: [
        answer(
          "GET",
          "/@fs/etc/x",
          "403 Restricted",
          "",
          "The request url is outside of Vite serving allow list.",
        ),
      ],
      silent: [denied],
    },
    "denied-file": { fires: [answer("GET", "/.env", "403 Restricted")], silent: [denied] },
    denied: { fires: [denied], silent: [get404] },
    "base-path": {
      fires: [
        answer("GET", "/x", "404 Not Found", "", "The server is configured with a public base URL of /app/"),
      ],
      silent: [get404],
    },
    "dependencies-rebuilt": {
      fires: [answer("GET", "/node_modules/.vite/deps/react.js", "504 Outdated Optimize Dep")],
      silent: [late],
    },
    "import-unresolved": {
      fires: [
        answer("GET", "/x.js", "500 Internal Server Error", "", 'Failed to resolve import "./a" from "x.js"'),
      ],
      silent: [proxy500],
    },
    "module-broken": { fires: [script500], silent: [proxy500] },
    "proxy-target": { fires: [proxy500], silent: [script500] },
    "proxy-target-closed": { fires: [proxy500], silent: [script500] },
    "proxy-target-name": { fires: [proxy500], silent: [script500] },
    "proxy-target-slow": { fires: [proxy500], silent: [script500] },
    "module-missing": { fires: [script404], silent: [get404] },
    "api-not-proxied": { fires: [get404], silent: [script404] },
    "method-on-dev-server": { fires: [post404], silent: [get404] },
    missing: { fires: [get404], silent: [denied] },
    "page-for-module": {
      fires: [answer("GET", "/logo.png", "200 OK", "Content-Type: text/html", page, "image")],
      silent: [answer("GET", "/", "200 OK", "Content-Type: text/html", page, "document")],
    },
    "page-for-api": {
      fires: [answer("GET", "/v1/users", "200 OK", "Content-Type: text/html", page)],
      silent: [answer("GET", "/", "200 OK", "Content-Type: text/html", page, "document")],
    },
    "bad-url": { fires: [answer("GET", "/%", "400 Bad Request")], silent: [get404] },
    "dependency-timeout": { fires: [late], silent: [get404] },
  },
};
