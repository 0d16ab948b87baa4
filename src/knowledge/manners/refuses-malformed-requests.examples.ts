import { exchange } from "../writing/exchange.ts";

const SERVER = ["Server: nginx", "Content-Type: text/html"];
const page = "<center><h1>400 Bad Request</h1></center>\n<hr><center>nginx</center>";
const answer = (status: string, request: string, sent: readonly string[] = []) =>
  exchange({ status, request, sent, fields: SERVER, body: page });
const bare = [answer("400 Bad Request", "GET /a")] as const;
const posted = [answer("400 Bad Request", "POST /a")] as const;
const well = [answer("200 OK", "GET /a")] as const;
const raw = (head: string, status: string, version = "HTTP/1.1") =>
  `${head}\n\n${version} ${status}\n${SERVER.join("\n")}\n\n${page}`;

export const malformedRequestExamples = {
  "host-absent": { fires: [raw("GET /a HTTP/1.1\nAccept: */*", "400 Bad Request")], silent: bare },
  "host-odd": { fires: [answer("400 Bad Request", "GET /a", ["Host: other.example"])], silent: bare },
  framing: {
    fires: [answer("400 Bad Request", "POST /a", ["Content-Length: 4", "Transfer-Encoding: chunked"])],
    silent: [answer("400 Bad Request", "POST /a", ["Content-Length: 4"])],
  },
  "field-odd": { fires: [answer("400 Bad Request", "GET /a", ["Bad Name: x"])], silent: bare },
  "version-odd": {
    fires: [raw("GET /a HTTP/4.2\nHost: site.example", "505 HTTP Version Not Supported")],
    silent: bare,
  },
  "version-refused": { fires: [answer("505 HTTP Version Not Supported", "GET /a")], silent: bare },
  "method-unknown": {
    fires: [answer("405 Not Allowed", "GTE /a")],
    silent: [answer("405 Not Allowed", "PUT /a")],
  },
  "trace-refused": {
    fires: [answer("405 Not Allowed", "TRACE /a")],
    silent: [answer("405 Not Allowed", "PUT /a")],
  },
  "asked-as-proxy": {
    fires: [answer("404 Not Found", "GET /a", ["Proxy-Connection: keep-alive"])],
    silent: [answer("404 Not Found", "GET /a")],
  },
  "head-unreadable-h1": {
    fires: posted,
    silent: [raw("POST /a HTTP/2\nHost: site.example", "400", "HTTP/2"), ...bare, ...well],
  },
  "head-unreadable-perhaps": {
    fires: bare,
    silent: [raw("GET /a HTTP/2\nHost: site.example", "400", "HTTP/2"), ...posted, ...well],
  },
  "rule-400": {
    fires: [raw("GET /a HTTP/2\nHost: site.example", "400", "HTTP/2"), ...posted],
    silent: [...bare, ...well],
  },
  "rule-400-perhaps": { fires: bare, silent: [...posted, ...well] },
} as const;
