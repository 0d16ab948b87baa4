import { describe, expect, it } from "vitest";
import { createEngine } from "../../diagnosis/engine.ts";
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
