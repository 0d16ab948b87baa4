import fc from "fast-check";
import MarkdownIt from "markdown-it";
import { expect, it } from "vitest";
import { compare } from "../comparison/comparison.ts";
import { createEngine } from "../diagnosis/engine.ts";
import { LANGUAGES } from "../diagnosis/text.ts";
import type { Exchange } from "../http/exchange.ts";
import { Fields } from "../http/fields.ts";
import { hopChange } from "../http/hop-change.ts";
import { readRawHttp } from "../http/raw-http.ts";
import { knowledge } from "../knowledge/knowledge.ts";
import { codeSpan, inMarkdown, inPlainText } from "./inert.ts";
import type { Told } from "./ticket.ts";
import { toMarkdown } from "./ticket-markdown.ts";
import { toSummary } from "./ticket-summary.ts";

/** As trusting as a renderer gets: HTML, and whatever may be an address becomes a link. */
const renderer = new MarkdownIt({ html: true, linkify: true });
renderer.linkify.set({ fuzzyLink: true, fuzzyEmail: true, fuzzyIP: true });

/** What GitHub and GitLab make live in text outside of code. */
const REFERENCES = [/(?<![\p{L}\p{N}_])@[a-z\d]/iu, /#\d/, /\bGH-\d/i, /\b[0-9a-f]{7,40}\b/];

/** All that is live in a document, but for links to addresses of our own. */
function liveIn(markdown: string, own: readonly string[] = []): string[] {
  return renderer.parse(markdown, {}).flatMap((block) => {
    if (block.type === "html_block") return [block.content];
    if (block.type !== "inline") return [];
    const pieces = block.children ?? [];
    const text = pieces.map(({ type, content }) => (type === "text" ? content : " ")).join("");
    return [
      ...pieces
        .filter(({ type }) => type === "html_inline" || type === "image")
        .map(({ content }) => content),
      ...pieces.flatMap((piece) => {
        const href = piece.type === "link_open" ? String(piece.attrGet("href")) : null;
        return href === null || own.includes(href) ? [] : [href];
      }),
      ...REFERENCES.flatMap((pattern) => pattern.exec(text)?.[0] ?? []),
    ];
  });
}

/** What is live in plain text: a chat reads it as Markdown, or looks for addresses alone. */
function liveInPlain(text: string): string[] {
  const hashes = REFERENCES.length - 1;
  const found = REFERENCES.slice(0, hashes).flatMap((pattern) => pattern.exec(text)?.[0] ?? []);
  return [...found, ...(renderer.linkify.match(text) ?? []).map(({ raw }) => raw), ...linksIn(text)];
}

function linksIn(text: string): string[] {
  return renderer
    .parse(text, {})
    .flatMap(({ type, children, content }) =>
      type === "html_block"
        ? [content]
        : (children ?? [])
            .filter((piece) => /^(?:link_open|html_inline|image)$/.test(piece.type))
            .map((piece) => piece.type),
    );
}

const BAIT = [
  ..."fixed at https://evil.example/patch @security-team www.evil.example".split(" "),
  "HTTP://EVIL.COM",
  "http:/http:///evil.com",
  "ftp://evil.com/x",
  "//evil.com",
  "//localhost/x",
  "https://localhost/x",
  "evil.com",
  "пример.рф",
  "例子.cn/路径",
  "👍.com",
  "xn--e1afmkfd.com",
  "127.0.0.1:8080/x",
  "mailto:a@b.co",
  "a.b+c@evil.co.uk",
  "xmpp:a@b.co",
  "@here",
  "a@",
  "(@team)",
  "#12",
  "owner/name#12",
  "GH-1",
  "0123abc",
  "!12",
  "[x](//evil.com)",
  "[x](/logout)",
  "![x](/pixel)",
  "[x]: /logout",
  "[x]",
  "<https://evil.com>",
  "<a href=/logout>",
  "<!--",
  "&#64;team",
  "&commat;team",
  "&lt;b&gt;",
  "`",
  "``",
  "\\",
  "**",
  "_",
  "|",
  "~~",
  "# x",
  "===",
  "---",
  "1. x",
  "$x$",
  "ASP.NET",
  "main.py",
  "web.config",
];
const JOINT = [
  "",
  " ",
  ", ",
  "\n",
  "\n\n",
  "\t",
  "，",
  "。",
  "（",
  "）",
  '"',
  "'",
  "(",
  ")",
  ".",
  ":",
  "/",
  "\u202e",
  "\u200b",
];

/** Bait in every neighbourhood, and whatever else there is. */
const hostile = fc
  .array(
    fc.tuple(
      fc.oneof({ weight: 5, arbitrary: fc.constantFrom(...BAIT) }, fc.string({ unit: "grapheme" })),
      fc.constantFrom(...JOINT),
    ),
    {
      minLength: 1,
      maxLength: 6,
    },
  )
  .map((pieces) => pieces.flat().join(""));

const engine = createEngine(knowledge);
const ordinary = readRawHttp(`
  # time: 12
  POST /pay HTTP/1.1
  Host: shop.example

  HTTP/1.1 502 Bad Gateway
  Server: nginx
  Content-Type: text/html

  <center><h1>502 Bad Gateway</h1></center><hr><center>nginx</center>`);

/** The ordinary exchange with hostile text in one of the places that a ticket shows. */
const PLACES: Readonly<Record<string, (text: string) => Exchange>> = {
  "reason phrase": (statusText) => answered({ status: 599, statusText }),
  "reason phrase of a known status": (statusText) => answered({ statusText }),
  address: (text) => asked({ url: `https://${text}` }),
  "path of an address": (text) => asked({ url: `https://shop.example/${text}` }),
  method: (method) => asked({ method }),
  "name of a failure": (name) => ({ ...ordinary, response: null, failure: { name } }),
  "body that is quoted": (text) =>
    answered({ status: 401, body: { text: `invalid token ${text}`, size: null, binary: false } }),
  "field that is quoted": (value) =>
    answered({
      status: 401,
      fields: new Fields([{ name: "WWW-Authenticate", value: `Bearer error="${value}"` }], true),
    }),
  "field that names the server": (value) =>
    answered({ fields: new Fields([{ name: "Server", value }], true) }),
  location: (value) =>
    answered({ status: 302, redirectUrl: value, fields: new Fields([{ name: "Location", value }], true) }),
  "field that differs": (value) => asked({ fields: new Fields([{ name: "X-Tenant", value }], true) }),
  "name of a cookie that differs": (text) =>
    asked({ fields: new Fields([{ name: "Cookie", value: `${text}=1` }], true) }),
  "allowed methods": (value) =>
    answered({ status: 405, fields: new Fields([{ name: "Allow", value }], true) }),
};

function answered(changed: Partial<NonNullable<Exchange["response"]>>): Exchange {
  return { ...ordinary, response: ordinary.response && { ...ordinary.response, ...changed } };
}
function asked(changed: Partial<Exchange["request"]>): Exchange {
  return { ...ordinary, request: { ...ordinary.request, ...changed } };
}

function told(exchange: Exchange): Told {
  const second = { ...ordinary, id: "second" };
  const chain = exchange.response?.redirectUrl ? { id: "c", hops: [exchange, second] } : null;
  const good = ordinary.response && { ...ordinary, response: { ...ordinary.response, status: 200 } };
  return {
    exchange,
    diagnosis: engine.diagnose(exchange),
    change: hopChange(exchange, null),
    chain,
    comparison: good && compare(good, exchange),
  };
}

it.each(Object.entries(PLACES))(
  "a ticket has no live word of the %s",
  (_, place) => {
    fc.assert(
      fc.property(hostile, (text) => {
        const about = told(place(text));
        const { causes, status } = about.diagnosis;
        const own = [...(causes[0]?.sources ?? []), ...(status?.sources ?? [])].map(({ url }) =>
          renderer.normalizeLink(url),
        );
        for (const language of LANGUAGES) {
          expect(liveIn(toMarkdown(about, language), own)).toEqual([]);
          expect(liveInPlain(toSummary(about, language))).toEqual([]);
        }
      }),
      { numRuns: 150 },
    );
  },
  60_000,
);

it("words are inert wherever they stand", () => {
  fc.assert(
    fc.property(hostile, (text) => {
      expect(liveIn(`### ${inMarkdown(text)}`)).toEqual([]);
      expect(liveIn(`line\n${inMarkdown(text)}`)).toEqual([]);
      expect(liveIn(`- **${inMarkdown(text)}** (*x*): ${codeSpan(text)}`)).toEqual([]);
      expect(liveInPlain(`likely: ${inPlainText(text)}`)).toEqual([]);
      expect(liveInPlain(inPlainText(text))).toEqual([]);
    }),
    { numRuns: 3_000 },
  );
}, 60_000);

it("Markdown shows the words as they were", () => {
  const text = "fixed at https://evil.example/patch, ask @team or a*b_c [x](y) <b>";
  const [, inline] = renderer.parse(inMarkdown(text), {});
  expect(inline?.children?.map(({ content }) => content).join("")).toBe(text);
});

it("plain text can still be read, and what is no address stays as it is", () => {
  expect(inPlainText("see https://a.example/x?y=1&z=2, ask @team or b@a.example")).toBe(
    "see https[://]a[.]example/x?y=1&z=2, ask [@]team or b[@]a[.]example",
  );
  const plain = "nginx 1.25.3, web.config, index.php/x, 0.5 s, 2026-11-20T10:00:00.000Z, [redacted]";
  expect(inPlainText(plain)).toBe(plain);
});
