import { exchange } from "../writing/exchange.ts";

const SERVER = ["Server: nginx", "Content-Type: text/html"];
const page = "<html>\n<body>\n<center><h1>Error</h1></center>\n<hr><center>nginx</center>\n</body>\n</html>";
const answer = (status: string, request: string, type = "document", sent: readonly string[] = []) =>
  exchange({ status, request, sent, notes: [`type: ${type}`], fields: SERVER, body: page });
const stock = (path: string) =>
  exchange({
    status: "404 Not Found",
    request: `GET ${path}`,
    notes: ["type: document"],
    fields: SERVER,
    body: page.replace("Error", "404 Not Found"),
  });
/** As Slim writes it, behind nginx. */
const ofApplication = exchange({
  status: "404 Not Found",
  request: "GET /orders/12",
  notes: ["type: document"],
  fields: SERVER,
  body: "<html><body><h1>404 Not Found</h1><p>The page you are looking for could not be found.</p></body></html>",
});
const FILE = ['ETag: "65920080-1a"', "Last-Modified: Mon, 01 Jan 2024 00:00:00 GMT"];

export const staticFileExamples = {
  "wordpress-interface": {
    fires: [
      stock("/blog/wp-json/wp/v2/posts"),
      exchange({
        status: "404 Not Found",
        request: "GET /wp-json/wc/v3/products",
        notes: ["body: unseen"],
        fields: ["Server: LiteSpeed", "Content-Type: text/html"],
      }),
    ],
    silent: [
      exchange({
        status: "404 Not Found",
        request: "GET /wp-json/wc/v3/products",
        notes: ["body: unseen"],
        fields: ["Server: LiteSpeed", "Content-Type: text/html; charset=UTF-8"],
      }),
      stock("/wp-jsonp"),
      stock("/api/posts"),
    ],
  },
  "socket-not-mounted": {
    fires: [
      answer("404 Not Found", "GET /socket", "websocket", ["Upgrade: websocket", "Connection: Upgrade"]),
    ],
    silent: [answer("404 Not Found", "GET /socket", "fetch")],
  },
  "folder-without-index": {
    fires: [answer("403 Forbidden", "GET /uploads/")],
    silent: [answer("403 Forbidden", "GET /uploads")],
  },
  "file-unreadable": {
    fires: [answer("403 Forbidden", "GET /notes.txt")],
    silent: [answer("403 Forbidden", "GET /notes")],
  },
  "file-permission": {
    fires: [answer("403 Forbidden", "GET /notes")],
    silent: [answer("404 Not Found", "GET /notes")],
  },
  "folder-not-listed": {
    fires: [
      exchange({
        status: "404 Not Found",
        request: "GET /files/",
        fields: ["Server: Caddy", "Content-Length: 0"],
      }),
    ],
    silent: [answer("404 Not Found", "GET /files/")],
  },
  "no-site-at-root": {
    fires: [answer("404 Not Found", "GET /")],
    silent: [answer("404 Not Found", "GET /a")],
  },
  "default-page": {
    fires: [
      exchange({
        status: "200 OK",
        request: "GET /",
        notes: ["type: document"],
        fields: SERVER,
        body: "<html><head><title>Welcome to nginx!</title></head></html>",
      }),
    ],
    silent: [answer("200 OK", "GET /")],
  },
  "asset-of-older-build": {
    fires: [answer("404 Not Found", "GET /assets/index-1f2e3d4c.js", "script")],
    silent: [answer("404 Not Found", "GET /js/app.js", "script")],
  },
  "file-missing": {
    fires: [answer("404 Not Found", "GET /logo.png", "image")],
    silent: [answer("404 Not Found", "GET /logo")],
  },
  "nothing-there": {
    fires: [answer("404 Not Found", "GET /logo")],
    silent: [
      exchange({
        request: "GET /orders",
        status: "404 Not Found",
        fields: ["Server: nginx", "Content-Type: application/json"],
      }),
    ],
  },
  "page-of-app-without-fallback": {
    fires: [stock("/orders/12")],
    // A file, an interface, and a page that a site wrote for it.
    silent: [
      stock("/report.pdf"),
      stock("/api/orders"),
      answer("404 Not Found", "GET /orders/12"),
      ofApplication,
    ],
  },
  "page-of-app": {
    fires: [answer("404 Not Found", "GET /orders/12")],
    silent: [answer("404 Not Found", "GET /logo.png", "image")],
  },
  "interface-not-mounted": {
    fires: [answer("404 Not Found", "GET /api/orders")],
    silent: [answer("404 Not Found", "GET /orders")],
  },
  "answer-replaced": {
    fires: [answer("404 Not Found", "GET /orders/9", "fetch")],
    silent: [answer("404 Not Found", "GET /orders/9")],
  },
  "file-takes-no-data": {
    fires: [answer("405 Not Allowed", "POST /index.html")],
    silent: [answer("405 Not Allowed", "OPTIONS /index.html")],
  },
  "post-answered-with-file": {
    fires: [exchange({ status: "200 OK", request: "POST /thanks.html", fields: [...SERVER, ...FILE] })],
    silent: [exchange({ status: "200 OK", request: "GET /thanks.html", fields: [...SERVER, ...FILE] })],
  },
} as const;
