import type { ExamplesOf } from "../../diagnosis/examples.ts";
import { exchange } from "../writing/exchange.ts";
import type { redirectAddressCauses } from "./redirect-address.ts";

export const redirectAddressExamples: ExamplesOf<typeof redirectAddressCauses> = {
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
};
