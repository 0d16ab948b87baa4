import type { Exchange } from "../http/exchange.ts";
import { spanAfter } from "../http/redact/after.ts";
import type { Echo } from "../http/redact/echo.ts";
import { contextOf } from "../http/redact/nested.ts";
import { hideAll } from "../http/redact/placeholder.ts";
import { echoOf, redactField, redactUrl } from "../http/redact.ts";
import type { Diagnosis } from "./diagnosis.ts";
import { type Evidence, measured, type Quotation, quotation } from "./evidence.ts";
import { fieldOf, textAt, type Where } from "./place.ts";
import type { Text } from "./text.ts";

/**
 * A diagnosis without the secrets of the exchanges that it quotes: the diagnosed one, those of its
 * chain, its preflight. It is made before the secrets are gone, since a cause may rest on them.
 *
 * A quotation is taken from the exchange without secrets, where it says the same. What has no such place
 * was cut, so a secret in it may be too: every part of eight characters of a known secret goes, and what
 * begins like one at the end.
 *
 * @param exchanges the diagnosed one first.
 * @param safe the diagnosed one as `redact` leaves it.
 */
export function redactDiagnosis(
  diagnosis: Diagnosis,
  exchanges: readonly [Exchange, ...Exchange[]],
  safe: Exchange,
): Diagnosis {
  const echo = echoOf(exchanges);
  const say = (text: Text): Text => ({ en: echo.scrub(text.en), "zh-CN": echo.scrub(text["zh-CN"]) });
  const quote = (piece: Evidence): Evidence =>
    (piece.measured ? null : quoteAgain(piece, exchanges[0], safe, echo)) ??
    measured(piece.where, echo.scrubCut(redactText(piece.where, cutLike(piece))));
  const { author, path, causes, findings, said } = diagnosis;
  return {
    ...diagnosis,
    said: said && { codes: said.codes.map((code) => echo.scrub(code)), evidence: quote(said.evidence) },
    author: author && { ...author, evidence: author.evidence.map(quote) },
    path: path.map((stop) => ({ ...stop, evidence: stop.evidence.map(quote) })),
    causes: causes.map((cause) => ({
      ...cause,
      name: say(cause.name),
      why: say(cause.why),
      fix: cause.fix.map(say),
      confirm: say(cause.confirm),
      evidence: cause.evidence.map(quote),
    })),
    findings: findings.map((finding) => ({
      ...finding,
      says: say(finding.says),
      evidence: finding.evidence.map(quote),
    })),
  };
}

/** The quotation as the exchange without secrets has it; null where it has it no more. */
function quoteAgain(piece: Quotation, exchange: Exchange, safe: Exchange, echo: Echo): Quotation | null {
  const { where, text, at, line } = piece;
  const before = textAt(exchange, where, line);
  const after = textAt(safe, where, line);
  if (before === null || after === null || !before.startsWith(text, at)) return null;
  const span = spanAfter(before, after, { from: at, to: at + text.length });
  const quoted = span && quotation(safe, where, line === undefined ? span : { ...span, line });
  return quoted && echo.scrub(quoted.text) === quoted.text ? quoted : null;
}

/** A quotation may end inside a secret; what was measured says itself that it was cut. */
function cutLike({ text, measured }: Evidence): string {
  return measured ? text : `${text}…`;
}

/** By its place, for what is told of exchanges that are not at hand (`recent`). */
function redactText(where: Where, text: string): string {
  const field = fieldOf(where);
  if (field) return redactField({ name: field.name, value: text }, field.side === "response").value;
  if (where === "request.url") return redactUrl(text);
  const context = contextOf(hideAll, where !== "request.body");
  // `POST /a → 301 /b`: each word is an address or none.
  return text
    .split(" ")
    .map((word) => (word.startsWith("/") ? redactUrl(word) : word))
    .join(" ")
    .replace(/^.*$/s, (words) => context.inside(words, context));
}
