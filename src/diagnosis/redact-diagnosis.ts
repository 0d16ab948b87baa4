import type { Exchange } from "../http/exchange.ts";
import { contextOf } from "../http/redact/nested.ts";
import { hideAll } from "../http/redact/placeholder.ts";
import { echoOf, redactField, redactUrl } from "../http/redact.ts";
import type { Diagnosis } from "./diagnosis.ts";
import type { Evidence } from "./evidence.ts";
import type { Text } from "./text.ts";

/**
 * A diagnosis without the secrets of the exchanges that it quotes: the diagnosed one, those of its
 * chain, its preflight. It is made before the secrets are gone, since a cause may rest on them.
 *
 * A quotation is cut, so a secret in it may be too: every part of eight characters of a known secret
 * goes, and what begins like one at the end.
 */
export function redactDiagnosis(diagnosis: Diagnosis, exchanges: readonly Exchange[]): Diagnosis {
  const echo = echoOf(exchanges);
  const say = (text: Text): Text => ({ en: echo.scrub(text.en), "zh-CN": echo.scrub(text["zh-CN"]) });
  const quote = ({ where, excerpt }: Evidence): Evidence => ({
    where,
    excerpt: echo.scrubCut(redactExcerpt(where, excerpt)),
  });
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

/** By its place, for quotations of exchanges that are not at hand (`recent`). */
function redactExcerpt(where: Evidence["where"], excerpt: string): string {
  const field = /^(request|response)\.field\.(.+)$/.exec(where);
  if (field?.[2] !== undefined) {
    return redactField({ name: field[2], value: excerpt }, field[1] === "response").value;
  }
  if (where === "request.url") return redactUrl(excerpt);
  const context = contextOf(hideAll, where !== "request.body");
  // `POST /a → 301 /b`: each word is an address or none.
  return excerpt
    .split(" ")
    .map((word) => (word.startsWith("/") ? redactUrl(word) : word))
    .join(" ")
    .replace(/^.*$/s, (words) => context.inside(words, context));
}
