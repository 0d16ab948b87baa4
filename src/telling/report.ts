import type { Exchange } from "../http/exchange.ts";
import { toHarEntry } from "../http/har-write.ts";
import { redact } from "../http/redact.ts";
import type { Stream } from "../http/stream.ts";
import type { Told } from "./ticket.ts";

/** Characters that are kept of what was answered and of what was sent, as the kept cases have; hops before, nearest first. */
const ANSWERED_LIMIT = 6_000;
const SENT_LIMIT = 500;
const HOPS_LIMIT = 20;

/**
 * An exchange whose explanation is wrong, as JSON in the form of a kept case: what was seen, always without the secrets that
 * are recognised, and what we said. What it really was is left for the reader to write.
 */
export function toReport(told: Told, preflight: Exchange | null): string {
  const { exchange, diagnosis, chain, around = [] } = told;
  const { author, causes } = diagnosis;
  const hops = chain?.hops ?? [];
  const before = hops
    .slice(
      0,
      hops.findIndex(({ id }) => id === exchange.id),
    )
    .slice(-HOPS_LIMIT);
  const chained = preflight ? [...before, preflight] : before;
  // A secret of one may be repeated in any other. The nearest come first: of many, only the first are asked.
  const all = [...new Set([exchange, ...chained.toReversed(), ...around])];
  const entryOf = (one: Exchange) => toHarEntry(bounded(redact(one, all)));
  const report = {
    schema: "httpdiag-case/1",
    id: "",
    truth: { mechanism: "", family: "", cause: "", responder: { id: "", role: "" } },
    answeredByVisible: null,
    said: {
      causes: causes.map(({ id, mechanism, certainty }) => ({ id, mechanism, certainty })),
      responder: author && { id: author.id, role: author.role, certainty: author.certainty },
    },
    entry: entryOf(exchange),
    chain: chained.map(entryOf),
  };
  return `${JSON.stringify(report, null, 1)}\n`;
}

/** Without what explains no answer: who sent it, the server's address, the words on a stream. */
function bounded({ request, response, initiator: _caller, stream, ...exchange }: Exchange): Exchange {
  return {
    ...exchange,
    ...(stream ? { stream: withoutTexts(stream) } : {}),
    serverAddress: null,
    request: { ...request, body: shortened(request.body, SENT_LIMIT) },
    response: response && { ...response, body: shortened(response.body, ANSWERED_LIMIT) },
  };
}

function withoutTexts(stream: Stream): Stream {
  return { ...stream, messages: stream.messages.map((message) => ({ ...message, text: null })) };
}

function shortened<T extends { readonly text: string | null }>(body: T, limit: number): T {
  return body.text === null ? body : { ...body, text: body.text.slice(0, limit) };
}
