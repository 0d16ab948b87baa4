import type { Exchange } from "../http/exchange.ts";
import { toHarEntry } from "../http/har-write.ts";
import { redact } from "../http/redact.ts";
import { redactTold, type Told } from "./ticket.ts";

/** Characters that are kept of what was answered and of what was sent, as the kept cases have; hops before, nearest first. */
const ANSWERED_LIMIT = 6_000;
const SENT_LIMIT = 500;
const HOPS_LIMIT = 20;

/**
 * An exchange whose explanation is wrong, as JSON in the form of a kept case: what was seen, always without its secrets, and
 * what we said. What it really was is left for the reader to write.
 */
export function toReport(told: Told, preflight: Exchange | null): string {
  const { exchange, diagnosis, chain } = redactTold(told);
  const hops = chain?.hops ?? [];
  const before = hops.slice(
    0,
    hops.findIndex(({ id }) => id === exchange.id),
  );
  const asked = preflight ? [redact(preflight, [told.exchange, ...(told.chain?.hops ?? [])])] : [];
  const { author, causes } = diagnosis;
  const report = {
    schema: "httpdiag-case/1",
    id: "",
    truth: { mechanism: "", family: "", cause: "", responder: { id: "", role: "" } },
    answeredByVisible: author !== null,
    said: {
      causes: causes.map(({ id, mechanism, certainty }) => ({ id, mechanism, certainty })),
      responder: author && { id: author.id, role: author.role, certainty: author.certainty },
    },
    entry: entryOf(exchange),
    chain: [...before.slice(-HOPS_LIMIT), ...asked].map(entryOf),
  };
  return `${JSON.stringify(report, null, 1)}\n`;
}

/** Who sent a request and what ran on a stream explains no answer: it stays at home. */
function entryOf({ request, response, initiator: _caller, stream: _stream, ...exchange }: Exchange): object {
  return toHarEntry({
    ...exchange,
    request: { ...request, body: shortened(request.body, SENT_LIMIT) },
    response: response && { ...response, body: shortened(response.body, ANSWERED_LIMIT) },
  });
}

function shortened<T extends { readonly text: string | null }>(body: T, limit: number): T {
  return body.text === null ? body : { ...body, text: body.text.slice(0, limit) };
}
