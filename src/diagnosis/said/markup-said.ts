import { asCode, asSentence, type Said, SENTENCES_LIMIT } from "./said.ts";
import { isStock } from "./stock-sentences.ts";

/** Characters of a page in which an error says what it has to say. */
const PAGE_WINDOW = 16_000;

const XML_SENTENCE =
  /<(?:\w{1,20}:)?(?:Message|message|faultstring|Reason|ErrorMessage|errorMessage|Description|description|detail|Text|ServiceException)(?:\s[^<>]{0,200})?>(?:<!\[CDATA\[)?([^<]{1,1000})/g;
const XML_CODE =
  /<(?:\w{1,20}:)?(?:Code|code|faultcode|ErrorCode|errorCode|Value)(?:\s[^<>]{0,200})?>(?:<!\[CDATA\[)?\s{0,20}([\w.:-]{1,80})\s{0,20}</;

/** An XML document that is no page: an error of S3's kind, a SOAP fault. */
export function isXml(body: string): boolean {
  return (
    /^\uFEFF?\s{0,40}<(?:\?xml\b|(?:\w{1,20}:)?(?:Error|ErrorResponse|Envelope|Fault|Response)\b)/.test(
      body,
    ) && !/<html\b/i.test(body.slice(0, 1_000))
  );
}

export function xmlSaid(body: string): Said {
  const window = body.slice(0, PAGE_WINDOW);
  const sentences = telling([...window.matchAll(XML_SENTENCE)].map((match) => match[1] ?? ""));
  const code = asCode(XML_CODE.exec(window)?.[1]);
  return said(sentences, code === null ? [] : [code], /<(?:\w{1,20}:)?(?:Error|Fault)\b/.test(window));
}

/** Where a page's sentences stand, best first. */
const BLOCKS = ["h2", "h3", "p", "pre", "h1", "h4", "li", "td", "div", "title"];

/**
 * What a page says, without the phrase of its status: in `pre`, a heading, a paragraph, its title. The
 * page's stock description of the status (Tomcat's last paragraph, in any language) is no sentence.
 */
export function pageSaid(html: string): Said {
  const page = withoutDescription(html.slice(0, PAGE_WINDOW));
  const parts = partsOf(page);
  const ordered = BLOCKS.flatMap((block) => parts.filter((part) => part.block === block));
  // Of a trace, what it is about: its first line.
  const texts = ordered.map(({ block, text }) =>
    block === "pre" ? (text.trim().split("\n", 1)[0] ?? "") : text,
  );
  return said(telling(texts), [], false);
}

/** Plain text: its first lines. */
export function plainSaid(text: string): Said {
  return said(telling(text.slice(0, 2_000).split("\n", SENTENCES_LIMIT)), [], false);
}

function said(sentences: readonly string[], codes: readonly string[], fails: boolean): Said {
  return { sentence: sentences[0] ?? null, sentences, codes, fails, where: "response.body" };
}

function telling(texts: readonly string[]): readonly string[] {
  const sentences = texts
    .map((text) => asSentence(unescaped(text)))
    .filter((text) => text.length > 1 && !isStock(text));
  return [...new Set(sentences)].slice(0, SENTENCES_LIMIT);
}

type Part = { readonly block: string; readonly text: string };

/** Most tags that are read. */
const TAG_LIMIT = 600;

/** The texts between tags, each with the block that it stands in. One pass by hand, as in words.ts. */
function partsOf(html: string): readonly Part[] {
  const parts: Part[] = [];
  let block = "";
  let text = "";
  let at = 0;
  const flush = () => {
    if (text.trim() !== "") parts.push({ block, text });
    text = "";
  };
  for (let tags = 0; tags < TAG_LIMIT && at < html.length; tags++) {
    const open = html.indexOf("<", at);
    if (open < 0) break;
    text += html.slice(at, open);
    const name = /^<(\/?)([a-z][a-z0-9]{0,9})/i.exec(html.slice(open, open + 12));
    const tag = name?.[2]?.toLowerCase() ?? "";
    if (BLOCKS.includes(tag) || tag === "br" || tag === "hr" || tag === "style" || tag === "script") flush();
    if (BLOCKS.includes(tag)) block = name?.[1] === "/" ? "" : tag;
    const hidden = (tag === "style" || tag === "script") && name?.[1] !== "/";
    const from = hidden ? html.toLowerCase().indexOf(`</${tag}`, open) : open;
    const end = from < 0 ? -1 : html.indexOf(">", from);
    if (end < 0) return parts;
    at = end + 1;
  }
  text += html.slice(at);
  flush();
  return parts;
}

/** Tomcat's error page: a line, then paragraphs of a bold label each, of which the last one with a text describes the status. */
const TOMCAT = /<h1>HTTP[^<\d]{1,30}\d{3}[^<]{0,200}<\/h1><hr class="line" \/>/;
const LABELLED = /<p><b>[^<]{1,60}<\/b> [^<]{1,2000}<\/p>/g;

/**
 * The page without what it says whatever happened: the kind of report, the paragraph that describes the
 * status (type, [message,] description), and behind a trace the note on the log.
 */
export function withoutDescription(html: string): string {
  if (!TOMCAT.test(html.slice(0, 4_000))) return html;
  const window = html.slice(0, PAGE_WINDOW);
  const trace = window.indexOf("<pre>");
  const head = trace < 0 ? window : window.slice(0, trace);
  const told = paragraphs(head);
  const stock = [...told.slice(0, 1), ...told.slice(told.length > 2 ? 2 : 1)];
  const message = told.length > 2 ? told[1] : undefined;
  const bare = [...stock, ...paragraphs(window.slice(head.length))].reduce(
    (page, whole) => page.replace(whole, () => ""),
    html,
  );
  // The message without its label, which is in the language of the system.
  return message === undefined
    ? bare
    : bare.replace(message, () => message.replace(/<b>[^<]{1,60}<\/b> /, ""));
}

function paragraphs(html: string): readonly string[] {
  return [...html.matchAll(LABELLED)].map(([whole]) => whole);
}

const ENTITIES: Readonly<Record<string, string>> = {
  amp: "&",
  lt: "<",
  gt: ">",
  quot: '"',
  apos: "'",
  nbsp: " ",
};

/** `&#47;` as `/`: a sentence is shown as text. */
function unescaped(text: string): string {
  if (!text.includes("&")) return text;
  return text.replace(/&(?:#(\d{1,5})|(amp|lt|gt|quot|apos|nbsp));/g, (_, code?: string, name?: string) =>
    code === undefined ? (ENTITIES[name ?? ""] ?? "") : String.fromCharCode(Number(code)),
  );
}
