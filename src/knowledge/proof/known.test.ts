import { describe, expect, it } from "vitest";
import { createEngine } from "../../diagnosis/engine.ts";
import { redactDiagnosis } from "../../diagnosis/redact-diagnosis.ts";
import { redact } from "../../http/redact.ts";
import { knowledge } from "../knowledge.ts";
import { readExample } from "../writing/example-case.ts";
import { exchange } from "../writing/exchange.ts";
import { claims } from "./claims.ts";

const engine = createEngine(knowledge);
const diagnose = (raw: string) => {
  const { exchange: own, surroundings } = readExample(raw);
  return engine.diagnose(own, surroundings);
};

const stock = (status: string, nginx: string) => ({
  status,
  fields: { Server: nginx, "Content-Type": "text/html" },
  body: `<html>\n<head><title>${status}</title></head>\n<body>\n<center><h1>${status}</h1></center>\n<hr><center>${nginx}</center>\n</body>\n</html>`,
});
const NGINX = "nginx/1.22.1";
const PAGE = "http://localhost:7001";
const EXPIRED = 'Bearer error="invalid_token", error_description="The access token expired"';
const preflight = (status: number | string, fields: Record<string, string> = {}) =>
  exchange({
    type: "preflight",
    request: "OPTIONS http://api.example/it's?key=v",
    sent: {
      Host: "api.example",
      Origin: PAGE,
      "Access-Control-Request-Method": "PUT",
      "Access-Control-Request-Headers": "x-tenant",
    },
    status,
    fields,
  });
const afterPreflight = (status: number | string, fields?: Record<string, string>) =>
  exchange({
    type: "fetch",
    before: [preflight(status, fields)],
    request: "PUT http://api.example/it's?key=v",
    sent: { Host: "api.example", Origin: PAGE, "x-tenant": "a" },
    notes: { failure: "net::ERR_FAILED" },
  });
const COMMAND = `\`curl -i -X OPTIONS 'http://api.example/it'\\''s' -H 'Origin: ${PAGE}' -H 'Access-Control-Request-Method: PUT' -H 'Access-Control-Request-Headers: x-tenant'\``;
const ALLOWED = { "Access-Control-Allow-Origin": PAGE };
const socket = (failure: string) =>
  exchange({
    type: "websocket",
    request: "GET ws://localhost:7998/x",
    sent: { Host: "localhost:7998", Origin: PAGE },
    notes: { failure },
  });
const refused = (failure: string) =>
  exchange({
    request: "GET https://localhost:7443/",
    sent: { Host: "localhost:7443" },
    notes: { failure },
  });
const loop = exchange({ request: "GET /a", status: 302, fields: { Location: "/b" } });

/** What is asked, the first cause with its certainty, and what its words hold and do not hold. */
const ANSWERS: readonly (readonly [
  what: string,
  raw: string,
  first: string,
  holds: readonly string[],
  lacks?: readonly string[],
])[] = [
  [
    "an expired token in the challenge",
    exchange({ status: 401, fields: { "WWW-Authenticate": EXPIRED } }),
    "certain auth-token-expired",
    [],
  ],
  [
    "the same with a body that names the code alone",
    exchange({
      sent: { Authorization: "Bearer abc" },
      status: 401,
      fields: { "X-Powered-By": "Express", "WWW-Authenticate": EXPIRED },
      json: { error: "invalid_token" },
    }),
    "certain auth-token-expired",
    [],
  ],
  [
    "the body alone",
    exchange({ sent: { Authorization: "Bearer abc" }, status: 401, json: { error: "invalid_token" } }),
    "likely auth-invalid",
    [],
  ],
  [
    "413 of nginx",
    exchange({
      request: "POST /u",
      sent: { "Content-Length": 2_000_000 },
      ...stock("413 Request Entity Too Large", NGINX),
    }),
    "certain request-body-too-large",
    ["2.0 MB", "client_max_body_size", "`nginx -s reload`"],
    ["Apache", "IIS", "PHP"],
  ],
  [
    "413 of an application",
    exchange({
      request: "POST /u",
      sent: { "Content-Length": 2_000_000 },
      status: 413,
      json: { error: "too large" },
    }),
    "certain request-body-too-large",
    ["2.0 MB"],
    ["nginx", "Apache", "IIS"],
  ],
  [
    "429 with all that it may say",
    exchange({
      status: 429,
      fields: { "Retry-After": 30, "X-RateLimit-Limit": 100, "X-RateLimit-Remaining": 0 },
    }),
    "likely rate-limited",
    ["Too many requests: wait 30 s", "the limit in a window of time is 100", "0 are left", "Wait 30 s"],
  ],
  [
    "429 whose reset is a moment",
    exchange({
      status: 429,
      fields: { Date: "Sat, 28 Nov 2026 21:00:00 GMT", "X-RateLimit-Reset": 1_795_899_900 },
    }),
    "likely rate-limited",
    ["wait 5 min"],
  ],
  ["429 without a time", exchange({ status: 429 }), "likely rate-limited", ["as long as Retry-After"], ["{"]],
  [
    "405 behind a redirect",
    exchange({
      before: [
        exchange({
          request: "POST /api/orders",
          content: "{}",
          status: 301,
          fields: { Location: "/api/orders/" },
        }),
      ],
      request: "GET /api/orders/",
      status: 405,
    }),
    "certain redirect-changed-method",
    ["Call `/api/orders/` itself, by POST", "POST /api/orders got 301"],
  ],
  [
    "the redirect itself that lost the method",
    exchange({
      request: "POST /api/orders",
      content: "{}",
      type: "fetch",
      status: 301,
      fields: { Location: "/api/orders/" },
    }),
    "certain redirect-changed-method",
    ["Call `/api/orders/` itself, by POST"],
  ],
  [
    "a preflight that got 404",
    afterPreflight(404),
    "certain cors-preflight-not-handled",
    ["The preflight got 404", COMMAND],
    ["?key", "key=v"],
  ],
  [
    "that preflight itself",
    preflight(404),
    "certain cors-preflight-not-handled",
    ["The preflight got 404", COMMAND],
  ],
  [
    "a preflight that was redirected",
    afterPreflight(301, { Location: "/its/?key=v" }),
    "certain cors-preflight-not-handled",
    ["Call `/its/` itself"],
    ["key=v"],
  ],
  [
    "a field that is not listed",
    afterPreflight(204, { ...ALLOWED, "Access-Control-Allow-Methods": "PUT" }),
    "certain cors-method-or-header-not-allowed",
    ["does not allow x-tenant", "Add `x-tenant` to Access-Control-Allow-Headers"],
    ["them", "Authorization"],
  ],
  [
    "a method that is not listed",
    afterPreflight(204, { ...ALLOWED, "Access-Control-Allow-Headers": "x-tenant" }),
    "certain cors-method-or-header-not-allowed",
    ["Add `PUT` to Access-Control-Allow-Methods"],
  ],
  [
    "an answer without the field",
    exchange({
      type: "fetch",
      request: "GET http://api.example/a",
      sent: { Host: "api.example", Origin: PAGE },
      status: 200,
      notes: { failure: "net::ERR_FAILED" },
    }),
    "likely cors-header-missing",
    [
      `answer with \`Access-Control-Allow-Origin: ${PAGE}\``,
      `\`curl -i 'http://api.example/a' -H 'Origin: ${PAGE}'\``,
    ],
  ],
  [
    "504 of nginx",
    exchange({ time: 2200, ...stock("504 Gateway Time-out", NGINX) }),
    "likely upstream-response-timeout",
    ["nginx gave up after 2.2 s", "proxy_read_timeout"],
    ["IIS", "pm.max_children"],
  ],
  [
    "a 504 of nginx that nobody waited for",
    exchange({ time: 11, ...stock("504 Gateway Time-out", NGINX) }),
    "possible upstream-response-timeout",
    ["after 11 ms", "error log at that second"],
    ["0.0 s", "longer than"],
  ],
  [
    "the same of Apache, whose manual has no seconds",
    exchange({
      time: 3,
      status: 504,
      fields: { Server: "Apache/2.4.57 (Debian)", "Content-Type": "text/html; charset=iso-8859-1" },
      body: '<!DOCTYPE HTML PUBLIC "-//IETF//DTD HTML 2.0//EN">\n<html><head>\n<title>504 Gateway Timeout</title>\n</head><body>\n<h1>Gateway Timeout</h1>\n<p>The gateway did not receive a timely response\nfrom the upstream server or application.</p>\n</body></html>',
    }),
    "possible upstream-response-timeout",
    ["after 3 ms"],
    ["longer than"],
  ],
  [
    "a 504 of nginx after two seconds",
    exchange({ time: 2_004, ...stock("504 Gateway Time-out", NGINX) }),
    "likely upstream-response-timeout",
    ["longer than 2.0 s"],
    ["too soon"],
  ],
  [
    "a certificate from nobody's authority",
    exchange({
      request: "GET https://shop.example:7443/",
      sent: { Host: "shop.example:7443" },
      notes: { failure: "net::ERR_CERT_AUTHORITY_INVALID" },
    }),
    "certain tls-certificate-invalid",
    ["issuer is not trusted", "fullchain.pem", "mkcert", "`openssl s_client -connect shop.example:7443"],
    ["Renew", "expired"],
  ],
  [
    "that of one's own machine",
    refused("MOZILLA_PKIX_ERROR_SELF_SIGNED_CERT"),
    "certain tls-certificate-invalid",
    ["`mkcert localhost`", "`openssl s_client -connect localhost:7443", "is self-signed."],
    ["fullchain.pem", "Renew", "expired", "or from an authority"],
  ],
  [
    "an expired certificate",
    refused("SEC_ERROR_EXPIRED_CERTIFICATE"),
    "certain tls-certificate-invalid",
    ["Renew", "out of date"],
    ["fullchain"],
  ],
  [
    "a weak key",
    refused("net::ERR_CERT_WEAK_KEY"),
    "certain tls-certificate-invalid",
    ["2048"],
    ["Renew the"],
  ],
  [
    "a browser that does not say what is wrong with the certificate",
    refused("net::ERR_INSECURE_RESPONSE"),
    "certain tls-certificate-invalid",
    ["warning page"],
  ],
  [
    "a program on this machine that hung up",
    exchange({
      request: "GET http://localhost:7002/reset",
      sent: { Host: "localhost:7002" },
      time: 12,
      notes: { failure: "net::ERR_EMPTY_RESPONSE" },
    }),
    "likely connection-closed-without-response",
    ["Read the log of the program behind localhost:7002", "If it runs in a container"],
  ],
  [
    "an Express application that says it is busy",
    exchange({
      status: 503,
      fields: { "X-Powered-By": "Express", "Content-Type": "text/html; charset=utf-8" },
      body: "busy",
    }),
    "likely service-overloaded",
    ["busy"],
    ["that it calls"],
  ],
  [
    "one that declines without a word",
    exchange({ status: 503, fields: { "X-Powered-By": "Express" }, json: { ok: false } }),
    "possible dependency-unavailable",
    [],
  ],
  [
    "a closed port",
    exchange({
      request: "GET http://localhost:7999/a",
      sent: { Host: "localhost:7999" },
      notes: { failure: "net::ERR_CONNECTION_REFUSED" },
    }),
    "likely connection-refused",
    ["Nothing listens on localhost, port 7999", "`ss -ltnp 'sport = :7999'`"],
  ],
  [
    "a WebSocket to a closed port",
    socket("net::ERR_CONNECTION_REFUSED"),
    "likely connection-refused",
    ["port 7998"],
  ],
  [
    "a WebSocket that failed",
    socket("net::ERR_FAILED"),
    "likely websocket-handshake-failed",
    ["`curl -iN --http1.1 -m 5 'http://localhost:7998/x' -H 'Connection: Upgrade'"],
    ["nginx"],
  ],
  [
    "an unknown name",
    exchange({ request: "GET https://shop.exmaple/", notes: { failure: "net::ERR_NAME_NOT_RESOLVED" } }),
    "certain name-not-resolved",
    ["shop.exmaple cannot be resolved", "`dig shop.exmaple`"],
  ],
  [
    "a host that no shell should read",
    exchange({ request: "GET https://a;b'c/", notes: { failure: "net::ERR_NAME_NOT_RESOLVED" } }),
    "certain name-not-resolved",
    ["dig NAME"],
    ["a;b"],
  ],
  [
    "422 of RFC 9457",
    exchange({
      request: "POST /users",
      content: "{}",
      status: 422,
      json: { title: "Invalid", errors: [{ pointer: "#/email", detail: "must be `an` e-mail address" }] },
    }),
    "likely validation-failed",
    ["#/email", "must be 'an' e-mail address", "Correct #/email"],
  ],
  [
    "a wrong token",
    exchange({ sent: { Authorization: "Bearer abcdefgh" }, status: 401 }),
    "likely auth-invalid",
    ["scheme Bearer", "issued for site.example"],
    ["abcdefgh"],
  ],
  [
    "wrong credentials, and no field of the request on record",
    `# fields: incomplete\nGET https://site.example/check HTTP/1.1\n\nHTTP/1.1 401 Unauthorized\nContent-Type: application/json\n\n{"error":"invalid_credentials"}`,
    "likely auth-invalid",
    ["does not show what was sent"],
    ["Credentials were sent", "sent credentials"],
  ],
  [
    "credentials with any origin",
    exchange({
      type: "fetch",
      request: "GET http://api.example/a",
      sent: { Host: "api.example", Origin: PAGE },
      status: 200,
      fields: { "Access-Control-Allow-Origin": "*" },
      notes: { failure: "net::ERR_FAILED" },
    }),
    "certain cors-credentials-not-allowed",
    [`\`Access-Control-Allow-Origin: ${PAGE}\``, "`Access-Control-Allow-Credentials: true`"],
  ],
  [
    "another origin",
    exchange({
      type: "fetch",
      request: "GET http://api.example/a",
      sent: { Host: "api.example", Origin: PAGE },
      status: 200,
      fields: { "Access-Control-Allow-Origin": "https://other.example" },
      notes: { failure: "net::ERR_FAILED" },
    }),
    "certain cors-origin-not-allowed",
    [`Add \`${PAGE}\` to the origins that api.example allows`],
  ],
  [
    "a method that Allow does not list",
    exchange({ request: "DELETE /articles", status: 405, fields: { Allow: "GET, HEAD, POST" } }),
    "likely method-not-allowed-by-application",
    ["/articles takes: GET, HEAD, POST", "handler for DELETE"],
  ],
  [
    "401 with a challenge",
    exchange({ status: 401, fields: { "WWW-Authenticate": 'Bearer realm="a"' } }),
    "likely auth-missing",
    ["scheme Bearer"],
  ],
  [
    "500 that shows nothing",
    exchange({ status: 500, fields: { "Content-Length": 0 } }),
    "possible unhandled-exception",
    ["log at 00:00:00 UTC"],
    ["first line"],
  ],
  [
    "500 with a trace",
    exchange({
      status: 500,
      fields: { "Content-Type": "text/plain" },
      body: "TypeError: x is not a function\n    at f (/app/a.js:1:2)",
    }),
    "certain unhandled-exception",
    ["Look at /app/a.js:1"],
    ["log at"],
  ],
  [
    "an Express 404",
    exchange({
      request: "POST /api/nothing",
      status: 404,
      fields: { "X-Powered-By": "Express", "Content-Type": "text/html" },
      body: "<title>Error</title>\n</head>\n<body>\n<pre>Cannot POST /api/nothing</pre>",
    }),
    "likely route-not-found",
    ["POST `/api/nothing`"],
    ["rails", "artisan"],
  ],
  [
    "a loop",
    exchange({ before: [loop], request: "GET /b", notes: { failure: "net::ERR_TOO_MANY_REDIRECTS" } }),
    "likely redirect-loop-rule",
    ["/a redirects to /b", "`curl -sIL 'https://site.example/b'`"],
  ],
];

describe("the first answer holds what the exchange shows", () => {
  const rows = ANSWERS.map(([what, raw, expected, holds, lacks = []]) => ({
    what,
    raw,
    expected,
    holds,
    lacks,
  }));
  it.each(rows)("$what", ({ raw, expected, holds, lacks }) => {
    const [first] = diagnose(raw).causes;
    expect(`${first?.certainty} ${first?.mechanism}`).toBe(expected);
    const said = first ? [first.name, first.why, ...first.fix, first.confirm] : [];
    const english = said.map(({ en }) => en).join("\n");
    for (const words of holds) expect(english).toContain(words);
    for (const words of lacks) expect(english).not.toContain(words);
    // What is copied is the same in both languages.
    const copied = (text: string) => [...text.matchAll(/`[^`]*`/g)].map(String).sort();
    expect(copied(said.map((text) => text["zh-CN"]).join("\n"))).toEqual(copied(english));
  });

  it("and neither WebSockets nor a page's own origin are told of CORS", () => {
    const own = exchange({
      type: "fetch",
      request: "GET http://localhost:7001/a",
      sent: { Host: "localhost:7001", Referer: "http://localhost:7001/" },
      notes: { failure: "net::ERR_FAILED" },
    });
    for (const raw of [own, socket("net::ERR_FAILED")]) {
      expect(diagnose(raw).causes.filter(({ family }) => family === "cors")).toEqual([]);
    }
  });

  it("quotes the failure's name where nothing else speaks for it", () => {
    const { causes } = diagnose(exchange({ notes: { failure: "net::ERR_NAME_NOT_RESOLVED" } }));
    expect(causes[0]?.evidence.map(({ text }) => text)).toEqual(["net::ERR_NAME_NOT_RESOLVED"]);
  });

  it("and no secret of an address gets into a command", () => {
    const secret = "eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxMjM0NTY3ODkwIn0.dozjgNryP4J3jVmNHl0w5N";
    const raw = exchange({
      type: "fetch",
      request: `GET http://user:pa55word9@api.example/reset/${secret}?token=${secret}`,
      sent: { Host: "api.example", Origin: PAGE },
      status: 200,
      notes: { failure: "net::ERR_FAILED" },
    });
    const { exchange: own } = readExample(raw);
    const told = JSON.stringify(redactDiagnosis(diagnose(raw), [own], redact(own)).causes);
    expect(told).toContain("curl -i");
    expect(told).not.toMatch(/eyJhbGci|dozjgNry|pa55word9/);
  });
});

it("no example of all the knowledge shows a slot that was not filled, nor half a command", () => {
  const wrong = new Set<string>();
  for (const { id, examples } of claims()) {
    for (const raw of examples.fires.slice(0, 1)) {
      for (const cause of diagnose(raw).causes) {
        for (const text of [cause.name, cause.why, ...cause.fix, cause.confirm]) {
          for (const said of [text.en, text["zh-CN"]]) {
            if (/(?<![{$/])\{[a-z]+\}(?!\})/.test(said) || said.split("`").length % 2 === 0)
              wrong.add(`${id}: ${cause.id}: ${said}`);
          }
        }
      }
    }
  }
  expect([...wrong]).toEqual([]);
});
