import { exchange } from "../writing/exchange.ts";

const SERVER = ["Server: nginx", "Content-Type: text/html"];
const page = "<html>\n<body>\n<hr><center>nginx</center>\n</body>\n</html>";
const answer = (
  status: string,
  request: string,
  sent: readonly string[] = [],
  notes: readonly string[] = [],
) => exchange({ status, request, sent, notes, fields: SERVER, body: page });

const plain = [answer("200 OK", "GET /about")] as const;
const plain403 = [answer("403 Forbidden", "GET /about", ["User-Agent: Mozilla/5.0"])] as const;

const shortForm = answer("403 Forbidden", "POST /acl/", [
  "Content-Type: application/x-www-form-urlencoded",
  "Content-Length: 3",
]);
const form403 = [
  answer("403 Forbidden", "POST /prefs.php", [
    "Content-Type: application/x-www-form-urlencoded",
    "Content-Length: 98",
  ]),
] as const;

export const denialExamples = {
  "attack-filtered": {
    fires: [answer("403 Forbidden", "GET /list?id=1%20UNION%20SELECT%20name%20FROM%20users")],
    silent: plain403,
  },
  "link-expired": {
    fires: [
      exchange({
        status: "410 Gone",
        request: "GET /get/a.zip?md5=abc&expires=1500000000",
        fields: [...SERVER, "Date: Sat, 21 Nov 2026 00:00:00 GMT"],
        body: page,
      }),
    ],
    silent: [
      exchange({
        status: "410 Gone",
        request: "GET /get/a.zip?md5=abc&expires=1999999999",
        fields: [...SERVER, "Date: Sat, 21 Nov 2026 00:00:00 GMT"],
        body: page,
      }),
    ],
  },
  "link-signature": { fires: [answer("403 Forbidden", "GET /get/a.zip?md5=abc")], silent: plain403 },
  "foreign-page": {
    fires: [answer("403 Forbidden", "GET /a.png", ["Referer: https://other.example/"], ["type: image"])],
    silent: [answer("403 Forbidden", "GET /a.png", ["Referer: https://site.example/"], ["type: image"])],
  },
  "hidden-name": {
    fires: [
      answer("403 Forbidden", "GET /.git/config"),
      answer("404 Not Found", "GET /.env"),
      answer("403 Forbidden", "GET /dump.sql"),
    ],
    silent: [answer("403 Forbidden", "GET /.well-known/acme-challenge/x"), ...plain403],
  },
  "named-program": {
    fires: [answer("403 Forbidden", "GET /about", ["User-Agent: python-requests/2.31"])],
    silent: plain403,
  },
  "restricted-place": { fires: [answer("403 Forbidden", "GET /admin/users")], silent: plain403 },
  "form-filtered": { fires: form403, silent: [...plain403, shortForm] },
  "method-denied": {
    fires: [answer("403 Forbidden", "DELETE /about"), shortForm],
    silent: [...plain403, ...form403],
  },
  "form-method-denied": { fires: form403, silent: plain403 },
  rule: {
    fires: plain403,
    silent: [
      exchange({
        request: "GET /orders",
        status: "403 Forbidden",
        fields: ["Server: nginx", "Content-Type: application/json"],
        body: "{}",
      }),
    ],
  },
  "caller-refused": {
    fires: [answer("403 Forbidden", "GET /about", ["Authorization: Bearer x"])],
    silent: plain403,
  },
  "address-refused": { fires: plain403, silent: plain },
  "plain-http-refused": {
    fires: [answer("403 Forbidden", "GET /about", [], ["scheme: http"])],
    silent: plain403,
  },
  "fixed-400": {
    fires: [answer("400 Bad Request", "GET /about")],
    silent: [answer("400 Bad Request", "POST /about", ["Content-Length: 9"])],
  },
  "fixed-status": { fires: [answer("418", "GET /pot")], silent: plain },
  "group-missing": {
    fires: [answer("401 Unauthorized", "GET /about", ["Authorization: Basic YTpi"])],
    silent: [answer("401 Unauthorized", "GET /about")],
  },
  "forbidden-method": { fires: [answer("405 Not Allowed", "PURGE /about")], silent: plain },
} as const;
