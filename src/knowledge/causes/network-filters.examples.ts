import type { ExamplesOf } from "../../diagnosis/examples.ts";
import { exchange } from "../writing/exchange.ts";
import type { networkFiltersCauses } from "./network-filters.ts";

const page = (body: string, status = 403, fields: Readonly<Record<string, string>> = {}) =>
  exchange({ status, fields: { "Content-Type": "text/html", ...fields }, body });
const bare = page("<html><title>Access Denied</title></html>");

const REPLACEMENT_HEAD = {
  "X-Frame-Options": "SAMEORIGIN",
  "X-XSS-Protection": "1; mode=block",
  "X-Content-Type-Options": "nosniff",
  "Content-Security-Policy": "frame-ancestors 'self'",
  "Content-Type": 'text/html; charset="utf-8"',
  "Content-Length": "5211",
  Connection: "Close",
};

export const networkFiltersExamples: ExamplesOf<typeof networkFiltersCauses> = {
  zscaler: {
    fires: [
      page("<p>Denied</p>", 403, { Server: "Zscaler/6.2" }),
      page("<p>Denied</p>", 403, { Server: "Zscaler" }),
    ],
    silent: [bare, page("", 502, { Server: "Zscaler/6.2" })],
  },
  "zscaler-page": {
    fires: [page("<p>Internet Security by Zscaler</p>", 403)],
    silent: [
      bare,
      page("<p>As the proxy enter gateway.zscaler.net, port 80.</p>", 200),
      page("proxyconnect tcp: lookup gateway.zscaler.net: no such host", 502, {
        "Content-Type": "text/plain",
      }),
    ],
  },
  umbrella: {
    fires: [page("", 403, { Server: "Cisco Umbrella" })],
    silent: [bare, page("", 502, { Server: "Cisco Umbrella" })],
  },
  "umbrella-page": {
    fires: [
      page("<script>location.replace('https://block.opendns.com/main?url=0f1e')</script>", 403),
      page("<script>location.replace('https://block.opendns.com/main?url=0f1e')</script>", 200),
    ],
    silent: [
      bare,
      page("<p>Blocked names lead to https://block.opendns.com/main.</p>", 200),
      page('<img src="https://block.opendns.com/logo.png">', 200),
    ],
  },
  "zscaler-redirect": {
    fires: [
      page("", 307, {
        Location:
          "https://it.acme.example/blocked?url=https%3a%2f%2fbets.example&reasoncode=CATEGORY_DENIED&zsq=JDspV0Ftzsq",
      }),
    ],
    silent: [
      page("", 307, { Location: "https://it.acme.example/blocked?reasoncode=CATEGORY_DENIED" }),
      page("", 307, {
        Location: "https://it.acme.example/go?action=caution&reasoncode=CATEGORY_DENIED&zsq=JDspV0Ftzsq",
      }),
    ],
  },
  "umbrella-redirect": {
    fires: [page("", 302, { Location: "https://block.opendns.com/main?url=0f1e" })],
    silent: [page("", 302, { Location: "https://www.opendns.com/" })],
  },
  websense: {
    fires: [page("<iframe src='http://192.0.2.1:15871/cgi-bin/blockpage.cgi?ws-session=1'></iframe>", 403)],
    silent: [bare],
  },
  "palo-alto": {
    fires: [
      page(
        "<p>Access to the web page you were trying to visit has been blocked in accordance with company policy.</p>",
        503,
      ),
    ],
    silent: [bare],
  },
  fortiguard: {
    fires: [
      page("<title>Web Filter Violation</title>", 403),
      page("<h1>FortiGuard Intrusion Prevention - Access Blocked</h1>", 403),
    ],
    silent: [bare],
  },
  "fortinet-head": {
    fires: [exchange({ request: "HEAD /", status: "403 Forbidden", fields: REPLACEMENT_HEAD })],
    silent: [
      bare,
      exchange({
        status: "403 Forbidden",
        fields: { ...REPLACEMENT_HEAD, Date: "Fri, 20 Mar 2026 07:37:30 GMT", Server: "nginx" },
      }),
      exchange({
        status: "403 Forbidden",
        fields: { ...REPLACEMENT_HEAD, "Content-Type": "text/html; charset=utf-8" },
      }),
    ],
  },
  sophos: { fires: [page("<p>Powered by UTM Web Protection</p>", 403)], silent: [bare] },
  proxysg: {
    fires: [
      page("<big>Access Denied (policy_denied)</big>", 403),
      page('<p>Your request was denied because of its content categorization: "Games"</p>', 403),
    ],
    silent: [bare],
  },
  "web-gateway": { fires: [page("<title>McAfee Web Gateway - Notification</title>", 403)], silent: [bare] },
  "proxysg-name": {
    fires: [page("<big>Network Error (dns_unresolved_hostname)</big>", 503)],
    silent: [bare],
  },
  "proxysg-connect": { fires: [page("<big>Network Error (tcp_error)</big>", 503)], silent: [bare] },
};
