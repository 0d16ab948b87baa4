import type { ResponderExamples } from "../../diagnosis/examples.ts";
import { exchange } from "../writing/exchange.ts";
import type { liveServer } from "./live-server.ts";

const CORS = {
  "Access-Control-Allow-Credentials": "true",
  Vary: "Origin",
  "Keep-Alive": "timeout=5",
};
const FILE = {
  ...CORS,
  "Accept-Ranges": "bytes",
  "Cache-Control": "public, max-age=0",
  ETag: 'W/"1d84-19d2bea91e0"',
  "Content-Type": "text/css; charset=UTF-8",
};
const at = (
  host: string,
  request: string,
  status: string,
  fields: Readonly<Record<string, string>>,
  body = "",
) => exchange({ request, sent: { Host: host }, status, fields, body });
const PAGE =
  "<body>\n<h1>Hello</h1>\n<!-- Code injected by live-server -->\n<script>\n\t// <![CDATA[  <-- For SVG support\n</script>\n</body>";
const FINAL = `<!DOCTYPE html>\n<html lang="en">\n<head>\n<meta charset="utf-8">\n<title>Error</title>\n</head>\n<body>\n<pre>Cannot GET /a.css</pre>\n</body>\n</html>\n`;
const HTML = { "Content-Type": "text/html; charset=utf-8" };
const missing = at("127.0.0.1:5500", "GET /a.css", "404 Not Found", { ...CORS, ...HTML }, FINAL);
const posted = at("127.0.0.1:5500", "POST /api/login", "405 Method Not Allowed", {
  ...CORS,
  Allow: "GET, HEAD, OPTIONS",
  "Content-Length": "0",
});
const file = at("127.0.0.1:5500", "GET /a.css", "200 OK", FILE, "a{}");

export const liveServerExamples: ResponderExamples<typeof liveServer> = {
  signs: {
    "injected-code": {
      fires: [at("localhost:8080", "GET /", "200 OK", HTML, PAGE)],
      silent: [
        // Saved with it and put online; and a page about it.
        at("shop.example", "GET /", "200 OK", { ...HTML, Server: "LiteSpeed" }, PAGE),
        at("docs.example", "GET /", "200 OK", HTML, "<p>Delete &lt;!-- Code injected by live-server --></p>"),
      ],
    },
    "file-at-its-port": {
      fires: [
        file,
        at("192.168.1.7:5501", "GET /a.css", "200 OK", FILE, "a{}"),
        at("127.0.0.1:5500", "GET /a.css", "304 Not Modified", FILE),
      ],
      silent: [
        at("127.0.0.1:3000", "GET /a.css", "200 OK", FILE, "a{}"),
        at("files.example:5500", "GET /a.css", "200 OK", FILE, "a{}"),
        at("127.0.0.1:5500", "GET /a.css", "200 OK", { ...FILE, "X-Powered-By": "Express" }, "a{}"),
        at("127.0.0.1:5500", "GET /a.css", "200 OK", { ...FILE, "Cache-Control": "no-cache" }, "a{}"),
      ],
    },
    "method-at-its-port": {
      fires: [posted],
      silent: [
        at("127.0.0.1:5500", "POST /a", "405 Method Not Allowed", { Allow: "GET, HEAD, OPTIONS" }),
        at("127.0.0.1:5500", "POST /a", "405 Method Not Allowed", { ...CORS, Allow: "GET, HEAD" }),
      ],
    },
    "page-at-its-port": {
      fires: [missing],
      silent: [at("127.0.0.1:5500", "GET /a.css", "404 Not Found", HTML, FINAL)],
    },
  },
  causes: {
    method: { fires: [posted], silent: [missing] },
    missing: { fires: [missing], silent: [file] },
  },
};
