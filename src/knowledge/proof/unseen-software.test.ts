import { describe, expect, it } from "vitest";
import { createEngine } from "../../diagnosis/engine.ts";
import { wordsFor } from "../../diagnosis/mechanism.ts";
import { readRawHttp } from "../../http/raw-http.ts";
import { knowledge } from "../knowledge.ts";
import { exchange } from "../writing/exchange.ts";

const engine = createEngine(knowledge);

/** What is advised of an exchange, a line each. */
const advised = (raw: string) =>
  engine
    .diagnose(readRawHttp(raw))
    .causes.flatMap(({ fix, confirm }) => [...fix, confirm].map(({ en }) => en));

/** Software that no answer below shows, and its directives. */
const UNSEEN = /php-fpm|max_children|gunicorn|uwsgi|harakiri|artisan|wordpress|phoenix|tornado|htaccess/i;
const OF_NGINX = /limit_conn|proxy_temp_path/;

const AUTHORS: readonly (readonly [
  name: string,
  fields: Record<string, string>,
  unseen: readonly RegExp[],
])[] = [
  ["nginx", { Server: "nginx" }, [UNSEEN]],
  ["Express", { "X-Powered-By": "Express" }, [UNSEEN, OF_NGINX]],
  ["nobody", {}, [UNSEEN, OF_NGINX]],
];

describe("what is advised", () => {
  it.each(AUTHORS)("names no software that was not seen beside %s", (_, fields, unseen) => {
    const lines = knowledge.statuses
      .filter(({ code }) => code >= 400)
      .flatMap(({ code }) => [3, 2_000, 60_000].map((time) => ({ status: code, time: String(time) })))
      .flatMap(({ status, time }) => advised(exchange({ status, fields, notes: { time } })));
    const cut = advised(
      exchange({ status: 200, fields, body: "abc", notes: { failure: "net::ERR_CONTENT_LENGTH_MISMATCH" } }),
    );
    for (const pattern of unseen) expect([...lines, ...cut].filter((line) => pattern.test(line))).toEqual([]);
  });

  it("names it where it was seen", () => {
    const php = exchange({ status: 503, fields: { "X-Powered-By": "PHP/8.3" } });
    expect(advised(php).join("\n")).toMatch(/php-fpm/);
    const nginx = { Server: "nginx", "Content-Length": "9000" };
    const cut = {
      status: 200,
      fields: nginx,
      body: "abc",
      notes: { failure: "net::ERR_CONTENT_LENGTH_MISMATCH" },
    };
    expect(advised(exchange(cut)).join("\n")).toMatch(/proxy_temp_path/);
  });

  it("does not ask for a Retry-After that is there", () => {
    const asked = /send Retry-After/;
    const lacking = advised(exchange({ status: 503 })).join("\n");
    const there = advised(exchange({ status: 503, fields: { "Retry-After": "5" } })).join("\n");
    expect(lacking).toMatch(asked);
    expect(there).not.toMatch(asked);
    expect(there).toMatch(/Wait 5 s, as the response asks/);
  });
});

/** Who answered, with what it has in common with others, and how its texts call it. */
const ANSWERED: readonly (readonly [name: string, systems: readonly string[]])[] = [
  ["nginx", ["nginx", "nginx-family"]],
  ["Apache", ["apache"]],
  ["IIS", ["iis"]],
  ["Caddy", ["caddy"]],
  ["Tomcat", ["tomcat"]],
  ["HAProxy", ["haproxy"]],
  ["Express", ["express"]],
];

/** Software by the names and the words of its configuration that no other has. */
const SOFTWARE: Readonly<Record<string, RegExp>> = {
  nginx: /nginx|proxy_|fastcgi_|try_files|add_header|auth_request/,
  Apache: /Apache|apachectl|\.htaccess|mod_[a-z]/,
  IIS: /\bIIS\b|web\.config/,
  Caddy: /Caddy/,
  Tomcat: /Tomcat/,
  HAProxy: /HAProxy/,
  Express: /\bExpress\b/,
  others:
    /\b(?:ASP\.NET|Cloudflare|Django|Envoy|Flask|HTTP\.sys|Kubernetes|kubectl|Laravel|lighttpd|LiteSpeed|ngrok|PHP|php-fpm|php\.ini|Rails|S3|Spring|Squid|Traefik|Varnish|varnishlog|Vite|WordPress|gunicorn|uwsgi)\b/,
};

const BEFORE = "the proxy or CDN before what answered";
const RUNTIME = "PHP's own message alone leads here, whatever server stands before it";

/** Mechanisms with a step or log line about what stands before or behind the system that answered, and why. */
const ABOUT_ANOTHER: Readonly<Record<string, string>> = {
  "auth-header-stripped": "the proxy before the application, and what runs behind Apache",
  "header-dropped-by-proxy": BEFORE,
  "host-not-allowed": BEFORE,
  "path-mismatch": BEFORE,
  "plain-http-to-tls-port": BEFORE,
  "redirect-loop-tls-termination": BEFORE,
  "redirect-leaks-internal-address": BEFORE,
  "content-length-required": BEFORE,
  "stream-buffered-by-proxy": BEFORE,
  "gateway-route-not-found": "what is called nginx may be the ingress of a cluster",
  "directory-listing-disabled": "the application behind the server, if it is one of PHP",
  "request-body-too-large": "the layers behind, which have limits of their own",
  "upstream-socket-permission": "the socket that php-fpm behind the proxy makes",
  "script-not-found-by-runtime": "the server before php-fpm, which says that it has no script",
  "notice-breaks-json": RUNTIME,
  "script-error-shown": RUNTIME,
  "script-time-limit": RUNTIME,
  "script-memory-limit": RUNTIME,
  "script-headers-already-sent": RUNTIME,
  "upload-dropped-over-limit": "the runtime that drops the form, whatever server stands before it",
};

/** Steps and log lines that name other software than what answered, by mechanism. */
function namingOthers([name, systems]: (typeof ANSWERED)[number]): [mechanism: string, line: string][] {
  const told = { systems: new Set(systems), isKnown: true };
  const others = Object.entries(SOFTWARE).flatMap(([of, pattern]) => (of === name ? [] : [pattern]));
  return Object.entries(knowledge.mechanisms).flatMap(([id, mechanism]) => {
    const { fix, confirm } = wordsFor(mechanism, told);
    const lines = [...fix, confirm].flatMap(({ en, "zh-CN": zh }) => [en, zh]);
    return lines
      .filter((line) => others.some((pattern) => pattern.test(line)))
      .map((line): [string, string] => [id, line]);
  });
}

describe("the general steps and log lines", () => {
  it.each(ANSWERED)("name no other software where %s answered", (...answered) => {
    expect(namingOthers(answered).filter(([id]) => !Object.hasOwn(ABOUT_ANOTHER, id))).toEqual([]);
  });

  it("name it in no other mechanism than those that are about it", () => {
    const naming = new Set(ANSWERED.flatMap(namingOthers).map(([id]) => id));
    expect(Object.keys(ABOUT_ANOTHER).filter((id) => !naming.has(id))).toEqual([]);
  });
});
