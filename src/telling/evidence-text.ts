import { EVIDENCE_LIMIT, type Evidence } from "../diagnosis/evidence.ts";

/** A piece of evidence as it is shown: a quotation as long as one can be was cut, and that is said. */
export function evidenceText({ text, measured }: Evidence): string {
  return measured || text.length < EVIDENCE_LIMIT - 1 ? text : `${text}…`;
}
