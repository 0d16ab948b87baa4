import type { ExamplesOf } from "../../diagnosis/examples.ts";
import { exchange } from "../writing/exchange.ts";
import type { tlsCauses } from "./tls.ts";

export const tlsExamples: ExamplesOf<typeof tlsCauses> = {
  "unnamed-on-port-of-http": {
    fires: [exchange({ request: "GET https://site.example:80/", notes: { failure: "unnamed" } })],
    silent: [
      exchange({ request: "GET https://site.example:8080/", notes: { failure: "unnamed" } }),
      exchange({ request: "GET http://site.example:80/", notes: { failure: "unnamed" } }),
      exchange({
        request: "GET https://site.example:80/",
        notes: { failure: "net::ERR_CONNECTION_REFUSED" },
      }),
    ],
  },
  "unnamed-on-usual-port": {
    fires: [exchange({ request: "GET https://site.example:8080/", notes: { failure: "unnamed" } })],
    silent: [
      exchange({ request: "GET https://site.example:8443/", notes: { failure: "unnamed" } }),
      exchange({ request: "GET http://site.example:8080/", notes: { failure: "unnamed" } }),
      exchange({
        request: "GET https://site.example:8080/",
        notes: { failure: "net::ERR_CONNECTION_REFUSED" },
      }),
    ],
  },
  "https-to-plain-port": {
    fires: [
      exchange({
        request: "GET https://site.example:8080/",
        notes: { failure: "net::ERR_SSL_PROTOCOL_ERROR" },
      }),
    ],
    silent: [exchange({ notes: { failure: "net::ERR_SSL_PROTOCOL_ERROR" } })],
  },
  "redirected-to-https": {
    fires: [
      exchange({
        request: "GET https://site.example/a",
        notes: { failure: "net::ERR_SSL_PROTOCOL_ERROR" },
        before: [
          exchange({
            request: "GET http://site.example/a",
            status: 301,
            fields: { Location: "https://site.example/a" },
          }),
        ],
      }),
    ],
    silent: [
      exchange({ request: "GET https://site.example/a", notes: { failure: "net::ERR_SSL_PROTOCOL_ERROR" } }),
    ],
  },
  "says-plain-http-to-tls": {
    fires: [
      exchange({
        status: 400,
        page: "The plain HTTP request was sent to HTTPS port",
        notes: { scheme: "http" },
      }),
    ],
    silent: [
      exchange({ status: 400, page: "Bad Request", notes: { scheme: "http" } }),
      exchange({ status: 400, page: "The plain HTTP request was sent to HTTPS port" }),
    ],
  },
  "says-plain-http-by-proxy": {
    fires: [exchange({ status: 400, page: "The plain HTTP request was sent to HTTPS port" })],
    silent: [exchange({ status: 400, page: "Bad Request" })],
  },
  "says-certificate-required": {
    fires: [exchange({ status: 400, page: "No required SSL certificate was sent" })],
    silent: [exchange({ status: 400, page: "Bad Request" })],
  },
  misdirected: {
    fires: [exchange({ status: 421, page: "Misdirected Request", httpVersion: "HTTP/2" })],
    silent: [
      exchange({ status: 400, page: "Bad Request" }),
      exchange({ request: "GET http://site.example/", status: 421, page: "Misdirected Request" }),
    ],
  },
  "misdirected-perhaps": {
    fires: [exchange({ request: "GET http://site.example/", status: 421, page: "Misdirected Request" })],
    silent: [exchange({ status: 421, page: "Misdirected Request", httpVersion: "HTTP/2" })],
  },
};
