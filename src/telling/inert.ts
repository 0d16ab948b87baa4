import { escapeUnprintable } from "../http/unprintable.ts";
import { codeParts } from "./code-parts.ts";

/** Words of the traffic for places that make addresses, mentions and references live by themselves. */

/** On one line, without what a terminal or a text view would obey. */
export function oneLine(words: string): string {
  return escapeUnprintable(words.replace(/\s+/g, " ").trim());
}

/** Endings that are no top-level domain (IANA's list) but files of our subject: `web.config` is no address. */
const FILE =
  /(?:js|mjs|css|html?|json|xml|ya?ml|toml|ini|conf|config|txt|log|php|aspx?|jsp|png|jpe?g|gif|svg)(?![\p{L}\p{N}_.-])/u;

/** The dot of a name that some renderer takes for a host: which endings it knows, nobody can tell. */
const HOST_DOT = new RegExp(`(?<=[^\\s.])\\.(?=\\p{L})(?!${FILE.source})`, "iu");

const IPV4 = /\b\d{1,3}(?:\.\d{1,3}){3}\b/;

/** References to issues, commits, people, labels and the like on GitHub and GitLab; `$` is mathematics. */
const REFERENCE = /@|[#!$&%~^](?=[\p{L}\p{N}_])|\bGH-\d|\b[0-9a-f]{7,40}\b/iu;

const LIVE = new RegExp([/\/\//, HOST_DOT, IPV4, REFERENCE].map(({ source }) => source).join("|"), "iu");

/**
 * As text of a Markdown document: no markup, and each word that a renderer would make live as a code
 * span, the only place where GitHub, GitLab and plain CommonMark all leave words alone.
 */
export function inMarkdown(words: string): string {
  return (
    oneLine(words)
      .replace(/[^\s，。；：？！（）“”「」、]+/gu, (word) =>
        LIVE.test(word) ? codeSpan(word) : escaped(word),
      )
      // At the beginning of a line: a heading, a list, or the underline of the line before.
      .replace(/^(?:\d{1,9}(?=[.)])|(?=[#+=-]))/, "$&\\")
  );
}

/** A sentence of ours, in which backticks hold code: the code as code spans, the words between them without markup. */
export function proseInMarkdown(sentence: string): string {
  return codeParts(sentence)
    .map(({ text, code }) => (code ? codeSpan(text) : within(text)))
    .join("");
}

/** Words in a line, whose spaces at both ends part them from what stands beside them. */
function within(words: string): string {
  const isBlank = words.trim() === "";
  const before = words.trimStart().length < words.length ? " " : "";
  const after = !isBlank && words.trimEnd().length < words.length ? " " : "";
  return `${before}${inMarkdown(words)}${after}`;
}

/** Words as a code span: its fence is longer than any run of backticks inside (CommonMark, 6.1). */
export function codeSpan(words: string): string {
  const line = oneLine(words);
  let longest = 0;
  for (const [run] of line.matchAll(/`+/g)) longest = Math.max(longest, run.length);
  const fence = "`".repeat(longest + 1);
  const pad = line.startsWith("`") || line.endsWith("`") ? " " : "";
  return `${fence}${pad}${line}${pad}${fence}`;
}

/**
 * As plain text, which a chat may read as addresses, as Markdown or as neither: what would be live is
 * put in brackets, as reports of attacks do it (`https[://]a[.]example`, `a[@]b[.]example`).
 */
export function inPlainText(words: string): string {
  return (
    oneLine(words)
      .replace(/:?\/\/|@|#(?=[\p{L}\p{N}_])|(?<=\bGH)-(?=\d)/giu, "[$&]")
      .replace(new RegExp(HOST_DOT, "giu"), "[.]")
      .replace(new RegExp(IPV4, "g"), (address) => address.replaceAll(".", "[.]"))
      // Else a link or its definition, and an element, where the chat knows Markdown.
      .replace(/\](?=[(:])/g, "] ")
      .replace(/<(?=[a-z/!?])/gi, "< ")
  );
}

function escaped(word: string): string {
  return word.replace(/[\\`*_[\]<>|~]/g, "\\$&");
}
