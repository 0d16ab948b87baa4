import type { ExamplesOf } from "../../diagnosis/examples.ts";
import { exchange } from "../writing/exchange.ts";
import type { handshakeCauses } from "./handshake.ts";

export const handshakeExamples: ExamplesOf<typeof handshakeCauses> = {
  "version-too-old": {
    fires: [
      exchange({
        request: "GET /api",
        type: "fetch",
        status: 426,
        fields: { Server: "nginx", "Content-Length": "0" },
      }),
    ],
    silent: [
      exchange({
        request: "GET /api",
        type: "fetch",
        status: 426,
        fields: { Upgrade: "websocket", "Content-Length": "0" },
      }),
      exchange({ request: "GET /ws", type: "websocket", status: 426, fields: { "Content-Length": "0" } }),
      exchange({ request: "GET /ws", type: "fetch", status: 426, body: "Upgrade Required" }),
    ],
  },
  "websocket-answered-otherwise": {
    fires: [
      exchange({
        notes: { type: "websocket", failure: "net::ERR_FAILED" },
        request: "GET wss://chat.example/socket",
        sent: { Upgrade: "websocket", "Sec-WebSocket-Key": "dGhlIHNhbXBsZSBub25jZQ==" },
      }),
    ],
    silent: [
      exchange({
        notes: { type: "websocket", failure: "net::ERR_CONNECTION_REFUSED" },
        request: "GET wss://chat.example/socket",
        sent: { Upgrade: "websocket", "Sec-WebSocket-Key": "dGhlIHNhbXBsZSBub25jZQ==" },
      }),
    ],
  },
  "websocket-unconnected": {
    fires: ["# type: websocket\n# failure: net::ERR_FAILED\nGET ws://localhost:7999/x HTTP/1.1\n\n"],
    silent: [
      exchange({
        notes: { type: "websocket", failure: "net::ERR_FAILED" },
        request: "GET ws://localhost:7999/x",
        sent: { "Sec-WebSocket-Key": "dGhlIHNhbXBsZSBub25jZQ==" },
      }),
    ],
  },
  "websocket-refused": {
    fires: [exchange({ sent: { Upgrade: "websocket" }, status: 403 })],
    silent: [
      exchange({ status: 403 }),
      exchange({ sent: { Upgrade: "websocket" }, notes: { failure: "net::ERR_TUNNEL_CONNECTION_FAILED" } }),
      exchange({ sent: { Upgrade: "websocket" }, notes: { failure: "net::ERR_CERT_DATE_INVALID" } }),
      "# type: websocket\n# failure: net::ERR_FAILED\nGET ws://localhost:7999/x HTTP/1.1\n\n",
    ],
  },
  "websocket-without-outcome": {
    fires: [exchange({ notes: { type: "websocket" } })],
    silent: [exchange({ notes: { type: "script" } })],
  },
  "upgrade-wanted": {
    fires: [exchange({ status: 426, fields: { Upgrade: "websocket" } })],
    silent: [exchange({ status: 400, page: "Bad Request" })],
  },
  "network-login": { fires: [exchange({ status: 511 })], silent: [exchange({ status: 500 })] },
  "network-login-page": {
    fires: [
      exchange({ status: 200, page: "x", title: "Wi-Fi login", request: "GET http://site.example/" }),
      exchange({
        request: "GET http://site.example/",
        status: "200 OK",
        fields: { "Content-Type": "text/html" },
        body: "<script>top.self.location.href='http://10.0.0.9/eportal/index.jsp?wlanuserip=aa&wlanacname=bb&nasip=cc'</script>",
      }),
    ],
    silent: [exchange({ status: 200, page: "x", title: "Wi-Fi login" })],
  },
  "https-wanted-by-keycloak": {
    fires: [
      exchange({
        request: "GET http://id.example/realms/a/account",
        status: 403,
        json: { error: "invalid_request", error_description: "HTTPS required" },
      }),
    ],
    silent: [
      exchange({
        request: "GET http://id.example/realms/a/account",
        status: 403,
        json: { error: "invalid_request", error_description: "Scope required" },
      }),
    ],
  },
  "https-wanted": {
    fires: [exchange({ status: 403, page: "HTTPS is required", request: "GET http://site.example/" })],
    silent: [
      exchange({ status: 403, page: "Forbidden", request: "GET http://site.example/" }),
      exchange({
        status: 403,
        page: "It is not allowed to use SSL certificate authentication and a password simultaneously",
        request: "GET http://site.example/",
      }),
    ],
  },
  "server-used-as-proxy": {
    fires: [exchange({ request: "CONNECT https://site.example/", status: 405 })],
    silent: [exchange({ status: 405 })],
  },
  "says-proxy-protocol": {
    fires: [exchange({ status: 400, page: "Invalid PROXY protocol header" })],
    silent: [exchange({ status: 400, page: "Bad Request" })],
  },
};
