import type { Diagnosis } from "../diagnosis/diagnosis.ts";
import type { Engine } from "../diagnosis/engine.ts";
import type { Evidence, Quotation } from "../diagnosis/evidence.ts";
import { fieldOf, textAt } from "../diagnosis/place.ts";
import { redactDiagnosis } from "../diagnosis/redact-diagnosis.ts";
import type { Exchange } from "../http/exchange.ts";
import { redact } from "../http/redact.ts";
import { prettyJson } from "../telling/pretty-json.ts";
import { markInBody, markInField, markInStart, startLine } from "../telling/raw-marks.ts";
import type { CorpusCase } from "./corpus.ts";

/** What quotations are worth, as they are and without secrets. */
export type QuotationReport = {
  readonly cases: number;
  readonly quotations: number;
  readonly measured: number;
  /** Quotations that became something put together, since the text without secrets cannot be told apart. */
  readonly unplaced: number;
  /** Quotations that do not stand in their place word for word. */
  readonly misquoted: readonly string[];
  /** Quotations that the raw view does not mark. */
  readonly unmarked: readonly string[];
};

/** Looks every quotation of every diagnosis up where it says it stands. */
export function checkQuotations(cases: readonly CorpusCase[], engine: Engine): QuotationReport {
  let quotations = 0;
  let measured = 0;
  let unplaced = 0;
  const misquoted: string[] = [];
  const unmarked: string[] = [];
  for (const { id, exchange, surroundings } of cases) {
    const around = [...surroundings.chain, ...(surroundings.preflight ? [surroundings.preflight] : [])];
    const diagnosis = engine.diagnose(exchange, surroundings);
    const safe = redact(exchange, around);
    const safeEvidence = evidenceOf(redactDiagnosis(diagnosis, [exchange, ...around], safe));
    const look = (piece: Evidence, of: Exchange, note: string) => {
      if (piece.measured) return;
      const told = `${id}${note}: ${piece.where} ${piece.at}: ${piece.text}`;
      if (!standsInPlace(piece, of)) misquoted.push(told);
      else if (!isMarked(piece, of)) unmarked.push(told);
    };
    for (const [index, piece] of evidenceOf(diagnosis).entries()) {
      if (piece.measured) measured++;
      else {
        quotations++;
        if (safeEvidence[index]?.measured) unplaced++;
      }
      look(piece, exchange, "");
    }
    for (const piece of safeEvidence) look(piece, safe, " (redacted)");
  }
  return { cases: cases.length, quotations, measured, unplaced, misquoted, unmarked };
}

function evidenceOf({ said, author, path, causes, findings }: Diagnosis): readonly Evidence[] {
  return [{ evidence: said ? [said.evidence] : [] }, author ?? [], path, causes, findings]
    .flat()
    .flatMap(({ evidence }) => evidence);
}

function standsInPlace({ where, text, at, line }: Quotation, exchange: Exchange): boolean {
  return textAt(exchange, where, line)?.startsWith(text, at) ?? false;
}

/** The raw view shows exactly this, marked; the browser's own error stands in no message. */
function isMarked(piece: Quotation, exchange: Exchange): boolean {
  if (piece.where === "failure") return true;
  if (piece.where === "request.body" || piece.where === "response.body") {
    return isMarkedInBody(piece, textAt(exchange, piece.where) ?? "");
  }
  const side = piece.where.startsWith("request.") ? "request" : "response";
  if (!fieldOf(piece.where)) {
    const mark = markInStart(exchange, side, piece);
    return isOf(startLine(exchange, side), mark, piece.text);
  }
  const fields = exchange[side]?.fields;
  const marked = (fields?.list ?? []).filter(({ value }, index) => {
    const mark = fields ? markInField(fields, index, side, piece) : null;
    return mark !== null && isOf(value, mark, piece.text);
  });
  return marked.length === 1;
}

function isMarkedInBody(piece: Quotation, body: string): boolean {
  if (!isOf(body, markInBody(body, null, piece), piece.text)) return false;
  const pretty = prettyJson(body);
  if (!pretty) return true;
  const mark = markInBody(body, pretty, piece);
  // Set out, the same tokens stand on other lines.
  const shown = mark && pretty.upTo(mark.to).slice(mark.from, mark.to);
  return shown !== null && shown !== "" && withoutSpace(shown) === withoutSpace(piece.text);
}

function isOf(shown: string, mark: ReturnType<typeof markInStart>, text: string): boolean {
  if (mark === null) return false;
  return mark === "line" ? text === "" : mark.from < mark.to && shown.slice(mark.from, mark.to) === text;
}

function withoutSpace(text: string): string {
  return text.replace(/\s/g, "");
}
