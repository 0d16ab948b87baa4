import type { ExamplesOf } from "../../diagnosis/examples.ts";
import { exchange } from "../writing/exchange.ts";
import type { handshakeCauses } from "./handshake.ts";

export const handshakeExamples: ExamplesOf<typeof handshakeCauses> = {
  "websocket-refused": {
    fires: [exchange({ sent: { Upgrade: "websocket" }, status: 403 })],
    silent: [exchange({ status: 403 })],
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
  "https-wanted": {
    fires: [exchange({ status: 403, page: "HTTPS is required", request: "GET http://site.example/" })],
    silent: [exchange({ status: 403, page: "Forbidden", request: "GET http://site.example/" })],
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
