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

export const nginxExamples: ResponderExamples<typeof nginx> = {
  signs: {
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
