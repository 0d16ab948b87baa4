import type { ExamplesOf } from "../../diagnosis/examples.ts";
import { exchange } from "../writing/exchange.ts";
import type { redirectCauses } from "./redirect.ts";

const keptTo = (status: number, from: string, hop: number, request = "POST /welcome") =>
  exchange({
    request,
    status,
    before: [exchange({ request: from, status: hop, fields: { Location: "/welcome" } })],
  });

/** A slash was missing, and the server wrote its own port and scheme. */
const LEAKED_FOR_DATA = [
  exchange({
    request: "POST https://site.example/a",
    status: 301,
    fields: { Location: "http://site.example:8080/a/" },
  }),
  exchange({
    request: "POST https://site.example/a",
    status: 301,
    fields: { Location: "http://site.example/a/" },
  }),
] as const;

export const redirectExamples: ExamplesOf<typeof redirectCauses> = {
  "method-kept-before-404": {
    fires: [keptTo(404, "POST /login/do", 307)],
    silent: [
      keptTo(404, "POST /login/do", 303, "GET /welcome"),
      keptTo(404, "POST /welcome/", 308),
      keptTo(404, "GET /login/do", 307, "GET /welcome"),
    ],
  },
  "method-kept-before-405": {
    fires: [keptTo(405, "POST /login/do", 308)],
    silent: [keptTo(405, "POST /welcome/", 308)],
  },
  "unset-target-followed": {
    fires: [
      exchange({
        status: 404,
        page: "Not Found",
        request: "GET /undefined",
        before: [exchange({ request: "GET /login", status: 302, fields: { Location: "undefined" } })],
      }),
    ],
    silent: [
      exchange({
        status: 404,
        page: "Not Found",
        before: [exchange({ request: "GET /login", status: 302, fields: { Location: "/home" } })],
      }),
    ],
  },
  "loopback-among-private": {
    fires: [
      exchange({
        request: "GET http://192.168.1.9:3000/api/items",
        status: 307,
        fields: { Location: "http://localhost:8000/api/items/" },
      }),
    ],
    silent: [
      exchange({
        request: "GET http://192.168.1.9:3000/api/items",
        status: 307,
        fields: { Location: "http://192.168.1.9:3000/api/items/" },
      }),
    ],
  },
  "other-host-among-private": {
    fires: [
      exchange({
        request: "GET http://localhost:3000/api/items",
        status: 307,
        fields: { Location: "http://backend:8000/api/items/" },
      }),
    ],
    silent: [
      exchange({
        request: "GET http://localhost:3000/start",
        status: 302,
        fields: { Location: "http://localhost:9000/realms/a/login" },
      }),
    ],
  },
  "target-invalid": {
    fires: [exchange({ request: "GET /", status: 302, fields: { Location: "javascript:alert(1)" } })],
    silent: [
      exchange({ request: "GET /", status: 302, fields: { Location: "/next" } }),
      exchange({
        request: "GET /",
        status: 307,
        fields: { Location: "about:blank", "Non-Authoritative-Reason": "Delegate" },
      }),
    ],
  },
  "target-with-credentials": {
    fires: [
      exchange({
        sent: { Origin: "https://app.example", "Sec-Fetch-Mode": "cors" },
        status: 302,
        fields: { Location: "https://u:p@site.example/b" },
        notes: { failure: "net::ERR_FAILED" },
      }),
    ],
    silent: [
      exchange({
        sent: { Origin: "https://app.example", "Sec-Fetch-Mode": "cors" },
        status: 302,
        fields: { Location: "https://site.example/b" },
        notes: { failure: "net::ERR_FAILED" },
      }),
      exchange({ status: 302, fields: { Location: "https://u:p@site.example/b" } }),
    ],
  },
  "method-lost-before-405": {
    fires: [
      exchange({
        request: "GET /v2/",
        status: 405,
        before: [exchange({ request: "POST /v2", status: 301, fields: { Location: "/v2/" } })],
      }),
    ],
    silent: [
      exchange({
        request: "GET /v2/",
        status: 404,
        before: [exchange({ request: "POST /v2", status: 301, fields: { Location: "/v2/" } })],
      }),
    ],
  },
  "method-lost": {
    fires: [
      exchange({
        request: "GET /v2/",
        status: 200,
        before: [exchange({ request: "POST /v2", status: 301, fields: { Location: "/v2/" } })],
      }),
    ],
    silent: [
      exchange({
        request: "POST /v2/",
        status: 200,
        before: [exchange({ request: "POST /v2", status: 308, fields: { Location: "/v2/" } })],
      }),
    ],
  },
  "method-lost-then-refused": {
    fires: [
      exchange({
        request: "GET /b",
        status: 405,
        before: [exchange({ request: "POST /a", status: 302, fields: { Location: "/b" } })],
      }),
    ],
    silent: [
      exchange({
        request: "GET /b",
        status: 405,
        before: [exchange({ request: "POST /a", status: 303, fields: { Location: "/b" } })],
      }),
    ],
  },
  "inner-address-for-data": {
    fires: LEAKED_FOR_DATA,
    silent: [exchange({ request: "POST /a", status: 301, fields: { Location: "/a/" } })],
  },
  "method-lost-besides": {
    fires: LEAKED_FOR_DATA,
    silent: [
      exchange({ request: "POST /a", status: 301, fields: { Location: "/a/" } }),
      exchange({ request: "GET /a", status: 301, fields: { Location: "http://site.example:8080/a/" } }),
    ],
  },
  "method-will-be-lost": {
    fires: [exchange({ request: "POST /a", status: 301, fields: { Location: "/b" } })],
    silent: [
      ...LEAKED_FOR_DATA,
      exchange({ request: "POST /a", status: 302, fields: { Location: "/b" } }),
      exchange({ request: "POST /a", status: 301 }),
    ],
  },
  "internal-address": {
    fires: [exchange({ request: "GET /a", status: 302, fields: { Location: "http://10.0.0.7:8080/b" } })],
    silent: [
      exchange({ request: "GET /a", status: 302, fields: { Location: "https://site.example/b" } }),
      exchange({
        request: "GET /consent",
        status: 302,
        fields: { Location: "http://localhost:8080/cb?code=x" },
      }),
      exchange({
        request: "GET /consent?redirect_uri=http%3A%2F%2F127.0.0.1%3A8080%2F",
        status: 302,
        fields: { Location: "http://127.0.0.1:8080/" },
      }),
    ],
  },
  "internal-address-followed": {
    fires: [
      exchange({
        request: "GET http://127.0.0.1:8080/b",
        notes: { failure: "net::ERR_CONNECTION_REFUSED" },
        before: [
          exchange({ request: "GET /a", status: 302, fields: { Location: "http://127.0.0.1:8080/b" } }),
        ],
      }),
    ],
    silent: [
      exchange({
        request: "GET /b",
        notes: { failure: "net::ERR_CONNECTION_REFUSED" },
        before: [exchange({ request: "GET /a", status: 302, fields: { Location: "/b" } })],
      }),
    ],
  },
  "inner-port": {
    fires: [
      exchange({
        request: "GET https://site.example:8443/",
        notes: { failure: "net::ERR_CONNECTION_REFUSED" },
        before: [
          exchange({ request: "GET /", status: 302, fields: { Location: "https://site.example:8443/" } }),
        ],
      }),
    ],
    silent: [
      exchange({
        notes: { failure: "net::ERR_CONNECTION_REFUSED" },
        before: [exchange({ request: "GET /a", status: 302, fields: { Location: "/" } })],
      }),
    ],
  },
  "inner-port-named": {
    fires: [exchange({ status: 302, fields: { Location: "https://site.example:8080/app/" } })],
    silent: [
      exchange({ status: 302, fields: { Location: "https://site.example/app/" } }),
      exchange({ status: 302, fields: { Location: "https://other.example:8080/" } }),
    ],
  },
  "outer-port-dropped": {
    fires: [
      exchange({
        request: "GET /app",
        sent: { Host: "site.example:8081" },
        status: 301,
        fields: { Location: "https://site.example/app/" },
      }),
    ],
    silent: [
      exchange({
        request: "GET /app",
        sent: { Host: "site.example:8081" },
        status: 301,
        fields: { Location: "https://site.example/login" },
      }),
      exchange({
        request: "GET /app",
        sent: { Host: "site.example:8081" },
        status: 301,
        fields: { Location: "https://site.example:8081/app/" },
      }),
    ],
  },
  "inner-scheme": {
    fires: [exchange({ request: "GET /app", status: 301, fields: { Location: "http://site.example/app/" } })],
    silent: [exchange({ request: "GET /app", status: 301, fields: { Location: "/app/" } })],
  },
  "to-setup": {
    fires: [exchange({ request: "GET /", status: 302, fields: { Location: "/install/" } })],
    silent: [exchange({ request: "GET /", status: 302, fields: { Location: "/home" } })],
  },
  "to-login": {
    fires: [exchange({ request: "GET /account", status: 302, fields: { Location: "/login?next=/account" } })],
    silent: [exchange({ request: "GET /login", status: 302, fields: { Location: "/login/form" } })],
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
        status: "404 Not Found",
        type: "document",
        fields: { Server: "nginx", "Content-Type": "text/html" },
        body: "<center><h1>404 Not Found</h1></center>\n<hr><center>nginx</center>",
        before: [exchange({ request: "GET /", status: 302, fields: { Location: "/login" } })],
      }),
    ],
  },
  "without-location": {
    fires: [exchange({ status: 302 })],
    silent: [
      exchange({ request: "GET /", status: 302, fields: { Location: "/b" } }),
      exchange({
        status: 301,
        body: "<Error><Code>PermanentRedirect</Code><Endpoint>b.s3.example</Endpoint></Error>",
      }),
      exchange({ request: "PUT /u", sent: { "Content-Range": "bytes 0-9/20" }, content: "x", status: 308 }),
    ],
  },
  "not-a-redirect": {
    fires: [exchange({ status: 305 })],
    silent: [exchange({ request: "GET /", status: 302, fields: { Location: "/b" } })],
  },
  "led-through-300": { fires: [exchange({ status: 300 })], silent: [exchange({ status: 305 })] },
};
