import { readdirSync, readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { curlBash } from "../../src/http/copy-as/curl-bash.ts";
import type { Exchange } from "../../src/http/exchange.ts";
import { Fields } from "../../src/http/fields.ts";
import { readHarText } from "../../src/http/har.ts";
import { redact } from "../../src/http/redact.ts";
import { type Message, messageFrom, messageOf } from "./differences.ts";
import { anySent, exchangeOf, field, type Sent } from "./made-up.ts";
import { type Arrived, startRecordingServer } from "./recording-server.ts";
import { bash, MARK, runCommands } from "./run-commands.ts";

/** Milliseconds; the commands of a test start hundreds of processes. */
const LIMIT = 120_000;

/** Runs the commands of exchanges; what arrived of each, and how curl ended. */
async function run(exchanges: readonly Exchange[]) {
  const commands = exchanges.map((exchange) => curlBash(exchange)?.text ?? "false");
  const server = await startRecordingServer();
  const runs = await runCommands(commands, server.port);
  await server.close();
  const isOf = (index: number) => (one: Arrived) =>
    one.fields.some(([name, value]) => name.toLowerCase() === MARK && value === String(index));
  return exchanges.map((_, index) => ({ ...runs[index], arrived: server.arrived.filter(isOf(index)) }));
}

/** What arrived of each exchange, or how curl ended where not exactly one request did. */
async function arrivalsOf(exchanges: readonly Exchange[]): Promise<readonly (Message | string)[]> {
  const runs = await run(exchanges);
  return exchanges.map((exchange, index) => {
    const { exit, said, arrived = [] } = runs[index] ?? {};
    const [only] = arrived;
    return exit === 0 && only && arrived.length === 1
      ? messageFrom(only, exchange)
      : `exit ${exit} ${said}, ${arrived.length} arrived`;
  });
}

/** Over plain HTTP: what TLS adds is not in question. */
function unencrypted(exchange: Exchange): Exchange {
  const url = exchange.request.url.replace(/^(?:https|wss):/, "http:");
  return { ...exchange, request: { ...exchange.request, url } };
}

const HARS = new URL("../hars/", import.meta.url);
const captured = [
  ...readdirSync(HARS)
    .filter((name) => name.endsWith(".har"))
    .map((name) => new URL(name, HARS)),
  new URL("../../src/panel/demo.har", import.meta.url),
]
  .flatMap((file) => readHarText(readFileSync(file, "utf8")).exchanges)
  .filter(({ request }) => /^(?:http|ws)s?:/.test(request.url))
  .map(unencrypted);

const SECRET = "4f9cTOPSECRET";

/** The exchange with a secret wherever one is looked for. */
function withSecrets(exchange: Exchange): Exchange {
  const { request } = exchange;
  const added = [field("Cookie", `sid=${SECRET}; b=${SECRET}`), field("Authorization", `Bearer ${SECRET}`)];
  const url = `${request.url}${request.url.includes("?") ? "&" : "?"}access_token=${SECRET}#token=${SECRET}`;
  const fields = new Fields([...request.fields.list, ...added], request.fields.complete);
  const isForm = /form/.test(request.fields.get("content-type") ?? "");
  const text = isForm ? `${request.body.text}&password=${SECRET}` : request.body.text;
  return { ...exchange, request: { ...request, url, fields, body: { ...request.body, text } } };
}

const anyExchange = anySent.map(exchangeOf);

describe("a copied curl command, run", () => {
  it.each([
    ["as captured", captured],
    ["without its secrets", captured.slice(0, 30).map((exchange) => redact(withSecrets(exchange)))],
  ])(
    "asks for what each tool's capture says, %s",
    async (_, exchanges) => {
      expect(exchanges.length).toBeGreaterThanOrEqual(30);
      expect(await arrivalsOf(exchanges)).toEqual(exchanges.map(messageOf));
    },
    LIMIT,
  );

  it(
    "asks for what made-up exchanges say",
    async () => {
      const exchanges = fc.sample(anyExchange, { numRuns: 200, seed: 7 });
      expect(await arrivalsOf(exchanges)).toEqual(exchanges.map(messageOf));
    },
    LIMIT,
  );
});

/** Each was obeyed by curl or bash, or would be: what was sent, and what has to arrive. */
const TRAPS: Readonly<Record<string, { readonly sent: Sent; readonly arrives?: Partial<Message> }>> = {
  "brackets of a query": { sent: { url: "http://a.example/?filter[name]=x&a[]=1" } },
  "a range and a list": { sent: { url: "http://a.example/[1-3]/{a,b}" } },
  "what stands for a secret": { sent: { url: "http://a.example/?access_token=[redacted]#key=[redacted]" } },
  "dots that are not resolved": { sent: { url: "http://a.example/a/../b/./c/%2e%2E/d" } },
  "dots at the end": { sent: { url: "http://a.example/a/.." } },
  "a query without a path": { sent: { url: "http://a.example?x=/../y" }, arrives: { target: "/?x=/../y" } },
  "an empty query": { sent: { url: "http://a.example/x?" } },
  "a backslash": { sent: { url: "http://a.example/x?a=\\[b" } },
  "a space and letters": {
    sent: { url: "http://a.example/ä b" },
    arrives: { target: "/%C3%A4%20b" },
  },
  "a line end in the address": { sent: { url: "http://a.example/a\r\nb" }, arrives: { target: "/ab" } },
  "half a character": { sent: { url: "http://a.example/?\ud800" }, arrives: { target: "/?%EF%BF%BD" } },
  "a host of letters": { sent: { url: "http://b\u00fccher.example/" }, arrives: { target: "/" } },
  "an address of version 6": { sent: { url: "http://[::1]/x" } },
  "user and password, not sent": { sent: { url: "http://u:p%40@a.example/" }, arrives: { target: "/" } },
  "an @ in front of a value": { sent: { fields: [field("X-At", "@/etc/hostname")] } },
  "an @ in front of a name": {
    sent: { fields: [field("@/etc/hostname", "x"), field("X", "y")] },
    arrives: { fields: ["X: y"] },
  },
  "a field that injects another": {
    sent: { fields: [field("X", "a\r\nY: b")] },
    arrives: { fields: ["X: a  Y: b"] },
  },
  "empty fields": { sent: { fields: [field("User-Agent", ""), field("Accept", " "), field("X", "")] } },
  "a field that ends with a semicolon": { sent: { fields: [field("X", "a;")] } },
  "fields of the same name": { sent: { fields: [field("Cookie", "a=1"), field("Cookie", "b=2")] } },
  "another host than the address": { sent: { fields: [field("Host", "b.example")] } },
  "a length without a body": {
    sent: { method: "POST", fields: [field("Content-Length", "12"), field("Transfer-Encoding", "chunked")] },
  },
  "an empty body": { sent: { method: "POST", fields: [field("Content-Length", "0")], body: "" } },
  "a body that is no form": { sent: { method: "POST", body: '{"a":1}' } },
  "a body that looks like a file": { sent: { method: "PUT", body: "@/etc/hostname" } },
  "a body of GET": { sent: { body: "a" } },
  "a body of HEAD": { sent: { method: "HEAD", body: "a" }, arrives: { body: "" } },
  "a body with NUL": { sent: { method: "POST", body: "a\0b%d\\n'c'\r\n!1\u202e" } },
  "a long body": { sent: { method: "POST", body: "0123456789'%\\".repeat(200_000) } },
  "history and commands": { sent: { method: "POST", body: "!! !-1 $(id) `id` $x \u001b[2J it's!" } },
  "a method of lower case": { sent: { method: "patch", body: "x" } },
};

it(
  "keeps its meaning where curl or bash would read another",
  async () => {
    const traps = Object.entries(TRAPS);
    const exchanges = traps.map(([, { sent }]) => exchangeOf(sent));
    const arrivals = await arrivalsOf(exchanges);
    const expected = traps.map(([, { arrives }], i) => ({
      ...messageOf(exchanges[i] as Exchange),
      ...arrives,
    }));
    expect(Object.fromEntries(traps.map(([name], i) => [name, arrivals[i]]))).toEqual(
      Object.fromEntries(traps.map(([name], i) => [name, expected[i]])),
    );
  },
  LIMIT,
);

it(
  "says which host was meant, with a login only where nothing is known of one",
  async () => {
    const sent = [
      exchangeOf({ url: "http://a.example:8080/", fields: [field("Host", "b.example")] }),
      exchangeOf({ url: "http://b\u00fccher.example/" }),
      exchangeOf({ url: "http://u:p@a.example/", complete: false }),
      exchangeOf({ url: "http://u:[redacted]@a.example/", complete: false }),
      exchangeOf({
        url: "ws://a.example/s",
        fields: [field("Connection", "Upgrade"), field("Upgrade", "websocket")],
      }),
    ];
    const runs = await run(sent);
    const said = runs.map(({ arrived }) =>
      arrived[0]?.fields
        .filter(([name]) => /^(?:host|authorization|connection|upgrade)$/i.test(name))
        .map((one) => one.join(": ")),
    );
    expect(said).toEqual([
      ["Host: b.example"],
      ["Host: xn--bcher-kva.example"],
      ["Host: a.example", `Authorization: Basic ${btoa("u:p")}`],
      ["Host: a.example", `Authorization: Basic ${btoa("u:[redacted]")}`],
      ["Host: a.example", "Connection: Upgrade", "Upgrade: websocket"],
    ]);
  },
  LIMIT,
);

it.each([
  "-K/etc/passwd",
  "file:///etc/hostname",
  "-K/path",
  "data:,x",
  "http:///",
  "chrome://x/",
  "https:x",
  "",
])("is not made of %j", (address) => expect(curlBash(exchangeOf({ url: address }))).toBeNull());

it("is not made of a method that is none", () => {
  expect(curlBash(exchangeOf({ method: "GET / HTTP/1.1\r\nX: y" }))).toBeNull();
});

it("tells what was not visible", () => {
  const length = (count: number) => [field("Content-Length", String(count))];
  const lacks = (sent: Sent) => curlBash(exchangeOf(sent))?.lacks;
  expect(lacks({})).toEqual([]);
  expect(lacks({ method: "POST", body: "é", fields: length(2) })).toEqual([]);
  expect(lacks({ method: "POST", fields: length(7) })).toEqual(["body"]);
  expect(lacks({ method: "POST", complete: false })).toEqual(["fields", "body"]);
  expect(lacks({ complete: false })).toEqual(["fields"]);
  expect(lacks({ method: "HEAD", body: "x", fields: length(1) })).toEqual(["body"]);
});

it(
  "is the same to an interactive bash, which looks for its history",
  async () => {
    const words = ["!!", "it's !-1", "a\n'!x'", "\\'!1", "!!\u0007'!!'", "'\\n!#'"];
    const exchanges = words.map((text) => exchangeOf({ method: "POST", body: text }));
    const script = exchanges.map((exchange) => curlBash(exchange)?.text).join("\n");
    // The second line proves that this shell does look for its history.
    const setup = `curl() { printf '%s\\0' "\${@: -1}"; }; set -H; printf 'first\\0'\nprintf '%s\\0' "!!"`;
    const output = await bash(["--norc", "--noprofile", "-i"], `${setup}\n${script}`);
    const [, found, ...said] = output.split("\0").slice(0, -1);
    expect(found).toContain("set -H");
    expect(said).toEqual(words);
  },
  LIMIT,
);
