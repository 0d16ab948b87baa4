import type { Span } from "../place.ts";
import { PAGE_WINDOW, withoutDescription } from "./page-description.ts";
import { type PagePart, partsOf, spanIn } from "./page-parts.ts";
import { asCode, asSentence, type Said, SENTENCES_LIMIT, type Spoken } from "./said.ts";
import { isStock } from "./stock-sentences.ts";

const XML_SENTENCE =
  /<(?:\w{1,20}:)?(?:Message|message|faultstring|Reason|ErrorMessage|errorMessage|Description|description|detail|Text|ServiceException|ExceptionText|LongMessage|return_msg|err_code_des|errtext|errmsg|ErrorText|error)(?:\s[^<>]{0,200})?>(?:<!\[CDATA\[)?([^<]{1,1000})/g;
/** Elements that are there for errors alone. */
const XML_FAILURE = [
  // S3 and its kin, OGC services, SOAP.
  /^\uFEFF?\s{0,40}(?:<\?xml[^<>]{0,200}>\s{0,40})?(?:<!DOCTYPE[^<>]{0,300}>\s{0,40})?<(?:\w{1,20}:)?(?:Error|ErrorResponse|Fault|ExceptionReport|ServiceExceptionReport)\b/,
  /<(?:\w{1,20}:)?Body(?:\s[^<>]{0,200})?>\s{0,40}<(?:\w{1,20}:)?Fault\b/,
  // WeChat Pay, eBay, Flickr.
  /<(?:return|result)_code>\s{0,8}(?:<!\[CDATA\[)?FAIL\b/,
  /<Ack>Failure<\/Ack>/,
  /<rsp\s[^<>]{0,80}stat="fail"/,
  // Plesk: a state beside the number or the words of the error; Namecheap: an attribute of the root.
  /<status>\s{0,8}error\s{0,8}<\/status>\s{0,40}<(?:errcode|errtext)>/,
  /<ApiResponse\s[^<>]{0,40}Status="ERROR"/,
];
const XML_CODE =
  /<(?:\w{1,20}:)?(?:Code|code|faultcode|ErrorCode|errorCode|Value|err_code|errcode)(?:\s[^<>]{0,200})?>(?:<!\[CDATA\[)?\s{0,20}([\w.:-]{1,80})(?=\s{0,20}<)/;

/** An XML document that is no page: an error of S3's kind, a SOAP fault. */
export function isXml(body: string): boolean {
  return (
    /^\uFEFF?\s{0,40}<(?:\?xml\b|(?:\w{1,20}:)?(?:Error|ErrorResponse|Envelope|Fault|Response|xml)\b)/.test(
      body,
    ) && !/<html\b/i.test(body.slice(0, 1_000))
  );
}

export function xmlSaid(body: string): Said {
  const window = body.slice(0, PAGE_WINDOW);
  const texts = [...window.matchAll(XML_SENTENCE)].map(inGroup);
  const code = XML_CODE.exec(window);
  const codes = code && asCode(code[1]) !== null ? [spoken(inGroup(code))] : [];
  const fails = XML_FAILURE.some((form) => form.test(window));
  // Beside a refusal, WeChat Pay's return_msg says that the message came through.
  return { sentences: telling(texts.filter(({ text }) => text !== "OK")), codes, fails, declared: fails };
}

/** The first group, with which the pattern ends. */
function inGroup({ index, 0: whole, 1: text = "" }: RegExpExecArray): Placed {
  const to = index + whole.length;
  return { text, span: { from: to - text.length, to } };
}

/** Where a page's sentences stand, best first. */
const BLOCKS = ["h2", "h3", "p", "pre", "h1", "h4", "li", "td", "div", "title"];

/**
 * What a page says, without the phrase of its status: in `pre`, a heading, a paragraph, its title. The
 * page's stock description of the status (Tomcat's last paragraph, in any language) is no sentence.
 */
export function pageSaid(html: string): Said {
  return saidBetweenTags(withoutDescription(html.slice(0, PAGE_WINDOW)), BLOCKS);
}

/** What a piece of a page says: what stands in no block as well, which of a whole page is its frame. */
export function fragmentSaid(html: string): Said {
  return saidBetweenTags(html.slice(0, PAGE_WINDOW), [...BLOCKS, ""]);
}

function saidBetweenTags(html: string, blocks: readonly string[]): Said {
  const parts = partsOf(html, BLOCKS);
  const ordered = blocks.flatMap((block) => parts.filter((part) => part.block === block));
  // A word alone is a name or a number in a table; a colon ends what stands over a list.
  const sentences = ordered
    .map(wordsOf)
    .filter(({ text }) => /\s|[^\0-\x7F]/.test(text) && !/[:：]$/.test(text));
  return { sentences: telling(sentences), codes: [], fails: false, declared: false };
}

/** Of a trace, what it is about: its first line. */
function wordsOf(part: PagePart): Placed {
  const text = part.text.trim();
  const words = part.block === "pre" ? (text.split("\n", 1)[0] ?? "") : text;
  return { text: words, span: spanIn(part, words) };
}

/** Plain text: its first lines. */
export function plainSaid(text: string): Said {
  let from = 0;
  const lines = text
    .slice(0, 2_000)
    .split("\n", SENTENCES_LIMIT)
    .map((line): Placed => {
      const span = { from, to: from + line.length };
      from = span.to + 1;
      return { text: line, span };
    });
  return { sentences: telling(lines), codes: [], fails: false, declared: false };
}

/** A stretch of the body, as it is written. */
type Placed = { readonly text: string; readonly span: Span };

function spoken({ text, span }: Placed): Spoken {
  return { text, where: "response.body", span: () => span };
}

function telling(texts: readonly Placed[]): readonly Spoken[] {
  const seen = new Set<string>();
  return texts
    .map(({ text, span }) => spoken({ text: asSentence(unescaped(text)), span }))
    .filter(({ text }) => text.length > 1 && !isStock(text) && !seen.has(text) && seen.add(text))
    .slice(0, SENTENCES_LIMIT);
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
