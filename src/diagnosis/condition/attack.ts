import { quotation } from "../evidence.ts";
import { type Span, spanOf } from "../place.ts";
import { partOf } from "./address.ts";
import type { Condition } from "./condition.ts";
import { beforeDecoding, decodedForm } from "./percent.ts";

/** What filters of web attacks look for: SQL, script, traversal and shell fragments. */
const ATTACK =
  /<script\b|javascript:|\bon(?:error|load)\s{0,8}=|\bunion\b.{1,40}\bselect\b|\bselect\b.{1,80}\bfrom\b|['"]\s{0,8}(?:or|and)\s{0,8}['"]?\d|\b(?:or|and)\s{1,8}\d{1,12}\s{0,8}=\s{0,8}\d|\.\.[/\\]|\/etc\/passwd|\bdrop\s{1,8}table\b|\bsleep\(|\bxp_cmdshell\b|<\?php|\$\{jndi:|;\s{0,8}(?:cat|ls|id|wget|curl)\b|\{\{.{1,40}\}\}/i;

const WINDOW = 8_192;

/** Where a text of a form or an address holds it, its escapes read. */
function attackIn(text: string): Span | null {
  const match = ATTACK.exec(decodedForm(text));
  return match && beforeDecoding(text, spanOf(match));
}

/** URL or body hold something that a filter of web attacks would take offence at. */
export const looksLikeAttack: Condition = (c) => {
  const { url, body } = c.exchange.request;
  if (c.url !== null && attackIn((c.url.pathname + c.url.search).slice(0, WINDOW)) !== null) {
    // As it is written: the normal form of an address has other characters.
    const { from, to } = partOf(url, "target");
    const seen = attackIn(url.slice(from, Math.min(to, from + WINDOW)));
    const span = seen ? { from: from + seen.from, to: from + seen.to } : { from, to };
    const quoted = quotation(c.exchange, "request.url", span);
    return quoted === null ? [] : [quoted];
  }
  const seen = attackIn((body.text ?? "").slice(0, WINDOW));
  const quoted = seen && quotation(c.exchange, "request.body", seen);
  return quoted ? [quoted] : false;
};
