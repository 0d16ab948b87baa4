import { describe, expect, it } from "vitest";
import { BODY_WINDOW, Case } from "../../diagnosis/case.ts";
import { createEngine } from "../../diagnosis/engine.ts";
import type { Need } from "../../diagnosis/need.ts";
import type { Exchange } from "../../http/exchange.ts";
import { Fields } from "../../http/fields.ts";
import { processorTime } from "../../workshop/processor-time.ts";
import { knowledge } from "../knowledge.ts";

type Parts = {
  readonly status?: number;
  readonly method?: string;
  readonly url?: string;
  readonly sent?: Readonly<Record<string, string>>;
  readonly content?: string;
  readonly fields?: Readonly<Record<string, string>>;
  readonly body?: string;
};

function fieldsOf(fields: Readonly<Record<string, string>>): Fields {
  return new Fields(
    Object.entries(fields).map(([name, value]) => ({ name, value })),
    true,
  );
}

function exchangeOf({
  status = 500,
  method = "GET",
  url = "https://site.example/",
  ...parts
}: Parts): Exchange {
  const { sent = {}, content, fields = {}, body = "" } = parts;
  const bodyOf = (text: string | undefined) => ({
    text: text ?? null,
    size: text?.length ?? null,
    binary: false,
  });
  return {
    id: "hostile",
    source: "har",
    startedAt: 0,
    duration: 50,
    ended: true,
    type: "document",
    request: {
      method,
      url,
      httpVersion: "HTTP/1.1",
      fields: fieldsOf({ Host: "site.example", ...sent }),
      body: bodyOf(content),
    },
    response: {
      status,
      statusText: "",
      httpVersion: "HTTP/1.1",
      fields: fieldsOf({ "Content-Type": "text/html", ...fields }),
      redirectUrl: null,
      body: bodyOf(body),
      fromCache: null,
      viaServiceWorker: false,
    },
    failure: null,
    timings: null,
    serverAddress: null,
    chainId: null,
  };
}

const MEGABYTES = 4_000_000;
const FIELD = 65_536;

function repeated(unit: string, length = BODY_WINDOW): string {
  return unit.repeat(Math.ceil(length / unit.length)).slice(0, length);
}

function numbered(count: number, name: string): Readonly<Record<string, string>> {
  return Object.fromEntries(Array.from({ length: count }, (_, n) => [`${name}-${n}`, "v"]));
}

/** Bytes of all values, read as Latin-1 and as the replacement characters of a wrong charset. */
const BINARY = Array.from({ length: BODY_WINDOW }, (_, n) =>
  String.fromCharCode((n * 2_654_435_761) >>> 24),
).join("");

/** All words that knowledge looks for in bodies: the text that keeps it busiest. */
const WORDS = [
  ...new Set(
    [
      ...knowledge.responders.flatMap((r) => [...r.signs, ...r.causes]),
      ...[...knowledge.causes, ...knowledge.statuses].flatMap(({ causes }) => causes),
      ...knowledge.checks,
    ]
      .flatMap(({ when }): Need => when.need ?? [])
      .flat()
      .flatMap((clue) => /^response\.(?:body|words) (.+)$/s.exec(clue)?.[1] ?? []),
  ),
];

const HOSTILE: Readonly<Record<string, Parts>> = {
  "megabytes on one line": { body: repeated("a", MEGABYTES) },
  "megabytes of spaces": { body: repeated(" ", MEGABYTES) },
  "megabytes of line ends": { body: repeated("\n", MEGABYTES) },
  "one long JSON string": { body: `{"a":"${repeated("x", MEGABYTES)}"}` },
  "binary content": { body: BINARY },
  "a wrong charset": { body: repeated("\uFFFD\uFFFDa\u0000", MEGABYTES) },
  "arrays in arrays": { body: `${"[".repeat(32_000)}${"]".repeat(32_000)}` },
  "objects in objects": { body: `${'{"a":'.repeat(10_000)}1${"}".repeat(10_000)}` },
  "arrays that never end": { body: "[".repeat(BODY_WINDOW) },
  "thousands of members": { body: `{${Array.from({ length: 5_000 }, (_, n) => `"k${n}":${n}`).join(",")}}` },
  "styles without end": { body: repeated("<style></style>") },
  "empty tags": { body: `${repeated("a b c ", 3_900)}${repeated("<b>")}` },
  "tags that never close": { body: repeated("<meta http-equiv "), status: 200 },
  "every word that we look for": { body: repeated(`${WORDS.join(" ")} `) },
  "every word, in tags": { body: repeated(WORDS.map((word) => `<p>${word}</p>\n`).join("")) },
  "words that patterns begin with": { body: repeated("error failed to connect permission file upload ") },
  "field values of 64 kB": {
    fields: Object.fromEntries(
      [
        "Server",
        "Via",
        "WWW-Authenticate",
        "Set-Cookie",
        "Cache-Control",
        "X-Waf",
        "Proxy-Status",
        "Location",
      ].map((name, n) => [name, repeated(["A", "a, ", "1.1 x, ", "a=b; ", " ", "/"][n % 6] ?? "a", FIELD)]),
    ),
  },
  "sent field values of 64 kB": {
    status: 401,
    sent: {
      Authorization: `Bearer ${repeated("a.", FIELD)}`,
      Cookie: repeated("a=b; ", FIELD),
      Referer: `https://site.example/${repeated("a", FIELD)}`,
      Accept: repeated("a/b,", FIELD),
      "Content-Type": repeated("multipart/form-data;", FIELD),
    },
  },
  "thousands of fields": { fields: numbered(5_000, "X-Field"), sent: numbered(5_000, "X-Sent") },
  "an address of 64 kB": {
    status: 400,
    url: `https://site.example/${repeated("..%2f", FIELD)}?q=${repeated("%27or+", FIELD)}`,
  },
  "megabytes sent": {
    status: 400,
    method: "POST",
    sent: { "Content-Type": "application/json" },
    content: repeated('{"a":', MEGABYTES),
  },
};

const engine = createEngine(knowledge);

/** The processor's milliseconds of the least of some diagnoses. */
function cost(parts: Parts): number {
  const exchange = exchangeOf(parts);
  const times = Array.from({ length: 7 }, () => processorTime(() => engine.diagnose(exchange)));
  return Math.min(...times);
}

/** How much dearer than an ordinary page it may be: that takes some 0.3 ms, and 5 ms is the limit. */
const DEAR = 12;

/**
 * How much dearer than an ordinary page it is, by the least that either ever took. What else the machine does can
 * only add, so a suspicion has to last.
 */
function dearness(parts: Parts): number {
  let hostile = Number.POSITIVE_INFINITY;
  let ordinary = Number.POSITIVE_INFINITY;
  for (let round = 0; round < 50 && !(hostile / ordinary < DEAR); round++) {
    ordinary = Math.min(ordinary, cost(BENIGN));
    hostile = Math.min(hostile, cost(parts));
  }
  return hostile / ordinary;
}

/** An ordinary page that fills the window, of the same size as what conditions see of a hostile one. */
const BENIGN: Parts = {
  body: `<html>\n${repeated("<p>The quick brown fox jumps over the lazy dog.</p>\n")}`,
};

describe("hostile exchanges", () => {
  it.each(Object.entries(HOSTILE))("%s: about as dear as an ordinary page", (_, parts) => {
    expect(dearness(parts)).toBeLessThan(DEAR);
  });

  it("read a body so far and no further", () => {
    const seen = new Case(exchangeOf({ body: repeated("a", MEGABYTES) })).body;
    expect(seen).toHaveLength(BODY_WINDOW);
  });

  it("give the diagnosis that the part which is read gives", () => {
    const page = "<hr><center>nginx</center>";
    const of = (body: string) => engine.diagnose(exchangeOf({ status: 502, body })).author?.id;
    expect(of(`${page}${repeated("x", MEGABYTES)}`)).toBe("nginx");
    expect(of(`${repeated("x", MEGABYTES)}${page}`)).not.toBe("nginx");
  });
});
