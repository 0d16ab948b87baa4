import type { ResponderExamples } from "../../diagnosis/examples.ts";
import { exchange } from "../writing/exchange.ts";
import { nginxPages } from "./nginx.pages.ts";
import type { nginx } from "./nginx.ts";

const lost = (host: string, server = "Google Frontend") =>
  exchange({
    sent: { Host: host },
    status: "502 Bad Gateway",
    fields: { "Content-Type": "text/html", Server: server },
    body: "<html>\n<head><title>502 Bad Gateway</title></head>\n<body>\n<center><h1>502 Bad Gateway</h1></center>\n<hr><center>nginx</center>\n</body>\n</html>\n",
  });

const CHROME = {
  "User-Agent": "Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 Chrome/140.0.0.0 Safari/537.36",
};
/** A page that was not shown, of a server that nobody names. */
const unseen = (
  status: string,
  length: number,
  sent: Readonly<Record<string, string>> = CHROME,
  fields: Readonly<Record<string, string>> = {},
  notes: Readonly<Record<string, string>> = {},
) =>
  exchange({
    sent,
    status,
    fields: { "Content-Type": "text/html", "Content-Length": length, ...fields },
    notes: { body: "unseen", ...notes },
  });
const FIREFOX = { "User-Agent": "Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0" };
/** A call of another site's page that got no consent. */
const AWAY = { ...CHROME, Origin: "https://other.example" };
const REFUSED = { failure: "net::ERR_FAILED" };

export const nginxExamples: ResponderExamples<typeof nginx> = {
  signs: {
    "stock-page-unseen": {
      fires: [
        unseen("502 Bad Gateway", 559),
        unseen("502 Bad Gateway", 552),
        unseen("502 Bad Gateway", 157, FIREFOX),
        unseen("502 Bad Gateway", 559, {}),
        unseen("403 Forbidden", 548),
        unseen("404 Not Found", 555),
        unseen("405 Not Allowed", 552),
        unseen("500 Internal Server Error", 572),
        unseen("503 Service Temporarily Unavailable", 592),
        unseen("504 Gateway Time-out", 562),
      ],
      silent: [
        unseen("502 Bad Gateway", 560),
        unseen("502 Bad Gateway", 157),
        unseen("502 Bad Gateway", 559, FIREFOX),
        unseen("404 Not Found", 559),
        unseen("502 Bad Gateway", 559, CHROME, { "Content-Type": "text/html; charset=utf-8" }),
        unseen("502 Bad Gateway", 559, CHROME, { "Cache-Control": "no-cache" }),
        unseen("502 Bad Gateway", 559, CHROME, { Server: "awselb/2.0" }),
        unseen("502 Bad Gateway", 559, AWAY, {}, REFUSED),
        exchange({
          sent: CHROME,
          status: "502 Bad Gateway",
          fields: { "Content-Type": "text/html", "Content-Length": 559 },
          body: "<h1>We are back soon</h1>",
        }),
      ],
    },
    "stock-page-withheld": {
      fires: [unseen("502 Bad Gateway", 559, AWAY, {}, REFUSED)],
      silent: [unseen("502 Bad Gateway", 560, AWAY, {}, REFUSED)],
    },
    "stock-page": {
      fires: [
        exchange({
          status: "502 Bad Gateway",
          fields: { "Content-Type": "text/html" },
          body: `<html>
<head><title>502 Bad Gateway</title></head>
<body>
<center><h1>502 Bad Gateway</h1></center>
<hr><center>nginx/1.24.0 (Ubuntu)</center>
</body>
</html>`,
        }),
        ...nginxPages("nginx/1.28.0"),
      ],
      silent: [
        exchange({
          status: "502 Bad Gateway",
          fields: { "Content-Type": "text/html" },
          body: `<html>
<head><title>502 Bad Gateway</title></head>
<body>
<center><h1>502 Bad Gateway</h1></center>
<hr><center>openresty</center>
</body>
</html>`,
        }),
      ],
    },
    "server-field": {
      fires: [
        exchange({
          status: "404 Not Found",
          fields: { Server: "nginx/1.24.0", "Content-Type": "text/html" },
          body: "<h1>Not here</h1>",
        }),
        // A file: its time and length.
        exchange({ status: 200, fields: { Server: "nginx", ETag: 'W/"671fa30f-1bae5"' } }),
        exchange({
          status: 304,
          sent: { "If-None-Match": '"671fa30f-1bae5"' },
          fields: { Server: "nginx" },
        }),
        exchange({ status: 200, fields: { Server: "nginx", "Accept-Ranges": "bytes" } }),
        exchange({
          status: 200,
          fields: { Server: "nginx", "Content-Type": "text/html" },
          body: "<title>Welcome to nginx!</title>",
        }),
        // The page of the fallback in place of a script, and an answer that broke off.
        exchange({
          request: "GET /assets/app.js",
          type: "script",
          status: 200,
          fields: { Server: "nginx", "Content-Type": "text/html" },
          body: "<!doctype html><title>Shop</title>",
        }),
        exchange({
          status: 200,
          fields: { Server: "nginx" },
          notes: { failure: "net::ERR_CONTENT_LENGTH_MISMATCH" },
        }),
        // Its own redirect, which has a page.
        exchange({
          status: 302,
          fields: { Server: "nginx", Location: "/a", "Content-Type": "text/html", "Content-Length": 138 },
        }),
        // The type of its own pages, and the page itself was not kept.
        exchange({
          status: "504 Gateway Time-out",
          fields: { Server: "nginx", "Content-Type": "text/html", Connection: "keep-alive" },
        }),
      ],
      silent: [
        // What a cache stored, which offers parts of all that it has; a script's answer; a socket that is agreed on.
        exchange({
          request: "GET /logo.png",
          status: 200,
          fields: {
            Server: "nginx",
            "Accept-Ranges": "bytes",
            "X-Cache-Status": "HIT",
            "Content-Type": "image/png",
          },
        }),
        exchange({
          request: "GET /kit.js",
          status: 200,
          fields: {
            Server: "nginx/0.7.65",
            Status: "200 OK",
            "Last-Modified": "Thu, 13 Sep 2012 15:45:23 GMT",
            "Content-Type": "application/javascript;charset=utf-8",
          },
        }),
        exchange({
          request: "GET /.ws",
          status: "101 Switching Protocols",
          fields: { Server: "nginx", Upgrade: "websocket", Connection: "upgrade" },
        }),
        exchange({
          status: "504 Gateway Time-out",
          fields: { Server: "nginx", "Content-Type": "text/html", "Content-Length": 0 },
        }),
        exchange({ status: "504 Gateway Time-out", fields: { Server: "nginx" } }),
        // What stands behind made it, took it in, versioned it in its own way or leads on.
        exchange({
          status: 200,
          fields: { Server: "nginx", "Content-Type": "text/html" },
          body: "<p>Today</p>",
        }),
        exchange({ request: "PUT /a", status: 204, fields: { Server: "nginx" } }),
        exchange({
          status: 200,
          fields: { Server: "nginx", ETag: 'W/"949-1700554824150"', "Accept-Ranges": "bytes" },
        }),
        exchange({ status: 304, sent: { "If-None-Match": 'W/"1f-Zk3"' }, fields: { Server: "nginx" } }),
        exchange({
          status: 302,
          fields: { Server: "nginx", Location: "/a", "Content-Type": "text/html", "Content-Length": 0 },
        }),
        exchange({
          status: "404 Not Found",
          fields: { Server: "openresty/1.25.3.1", "Content-Type": "text/html" },
          body: "<h1>Not here</h1>",
        }),
        exchange({
          status: "404 Not Found",
          fields: { Server: "nginx", "Content-Type": "application/json" },
          body: '{"error":"no such order"}',
        }),
      ],
    },
    "server-field-seen": {
      fires: [
        exchange({
          status: "404 Not Found",
          fields: { Server: "nginx", "Content-Type": "application/json" },
          body: '{"error":"no such order"}',
        }),
      ],
      silent: [
        exchange({
          status: "404 Not Found",
          fields: { Server: "Tengine", "Content-Type": "application/json" },
          body: '{"error":"no such order"}',
        }),
      ],
    },
  },
  causes: {
    "no-app-in-instance": {
      fires: [lost("shop.nn.r.appspot.com")],
      silent: [lost("shop.example"), lost("shop.nn.r.appspot.com", "nginx")],
    },
    "no-app-in-instance-perhaps": {
      fires: [lost("shop.example")],
      silent: [lost("shop.example", "nginx")],
    },
  },
};
