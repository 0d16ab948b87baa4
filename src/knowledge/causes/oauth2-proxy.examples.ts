import type { ExamplesOf } from "../../diagnosis/examples.ts";
import { exchange } from "../writing/exchange.ts";
import type { oauth2ProxyCauses } from "./oauth2-proxy.ts";

export const oauth2ProxyExamples: ExamplesOf<typeof oauth2ProxyCauses> = {
  upstream: {
    fires: [
      exchange({
        request: "GET /x",
        status: "502 Bad Gateway",
        fields: { "Content-Type": "text/html; charset=utf-8" },
        body: '<title>502 Bad Gateway</title><p>There was a problem connecting to the upstream server.</p><footer>Secured with <a href="https://github.com/oauth2-proxy/oauth2-proxy#oauth2_proxy">OAuth2 Proxy</a></footer>',
      }),
    ],
    silent: [exchange({ status: "502 Bad Gateway", json: { message: "No." } })],
  },
  "csrf-cookie": {
    fires: [
      exchange({
        request: "GET /x",
        status: "403 Forbidden",
        fields: { "Content-Type": "text/html; charset=utf-8" },
        body: '<title>403 Forbidden</title><p>Login Failed: Unable to find a valid CSRF token. Please try again.</p><footer>Secured with <a href="https://github.com/oauth2-proxy/oauth2-proxy#oauth2_proxy">OAuth2 Proxy</a></footer>',
      }),
    ],
    silent: [exchange({ status: "403 Forbidden", json: { message: "No." } })],
  },
  "not-allowed": {
    fires: [
      exchange({
        request: "GET /x",
        status: "403 Forbidden",
        fields: { "Content-Type": "text/html; charset=utf-8" },
        body: '<title>403 Forbidden</title><p>Invalid session: unauthorized</p><footer>Secured with <a href="https://github.com/oauth2-proxy/oauth2-proxy#oauth2_proxy">OAuth2 Proxy</a></footer>',
      }),
    ],
    silent: [
      exchange({
        request: "GET /x",
        status: "403 Forbidden",
        fields: { "Content-Type": "text/html; charset=utf-8" },
        body: '<title>403 Forbidden</title><p>No</p><footer>Secured with <a href="https://github.com/oauth2-proxy/oauth2-proxy#oauth2_proxy">OAuth2 Proxy</a></footer>',
      }),
    ],
  },
  provider: {
    fires: [
      exchange({
        request: "GET /x",
        status: "403 Forbidden",
        fields: { "Content-Type": "text/html; charset=utf-8" },
        body: '<title>403 Forbidden</title><p>Login Failed: The upstream identity provider returned an error: invalid_scope</p><footer>Secured with <a href="https://github.com/oauth2-proxy/oauth2-proxy#oauth2_proxy">OAuth2 Proxy</a></footer>',
      }),
    ],
    silent: [
      exchange({
        request: "GET /x",
        status: "403 Forbidden",
        fields: { "Content-Type": "text/html; charset=utf-8" },
        body: '<title>403 Forbidden</title><p>No</p><footer>Secured with <a href="https://github.com/oauth2-proxy/oauth2-proxy#oauth2_proxy">OAuth2 Proxy</a></footer>',
      }),
    ],
  },
};
