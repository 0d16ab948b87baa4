import { needsBody } from "../http/body-wanted.ts";
import { linkChains } from "../http/chain.ts";
import type { Body, Exchange } from "../http/exchange.ts";
import { type Snapshot, toSnapshot } from "../http/snapshot.ts";

/** Most exchanges, and characters, of one part: taking one in must not hold the panel up. */
const PART_LENGTH = 500;
const PART_CHARACTERS = 1_000_000;

/**
 * Exchanges of an opened HAR as the journal would give them: every one has the id of its chain, so that
 * a list that grows part by part never links the whole of it again. Hops stand behind each other in the
 * order of their chain: a log may be written backwards, and give all of them one moment.
 */
export function withChainIds(exchanges: readonly Exchange[]): readonly Exchange[] {
  const places = linkChains(exchanges);
  return exchanges.flatMap((exchange) => {
    const { chain, hop } = places.get(exchange.id) ?? {
      chain: { id: exchange.id, hops: [exchange] },
      hop: 0,
    };
    return hop === 0 ? chain.hops.map((each) => ({ ...each, chainId: chain.id })) : [];
  });
}

/** The exchanges whose chain reaches over a cut: those that get another id when all are linked together. */
export function linkedAnew(linkedInParts: readonly Exchange[]): readonly Exchange[] {
  const before = new Map(linkedInParts.map(({ id, chainId }) => [id, chainId]));
  // A chain that the file itself names keeps its name; the others were called after their first exchange.
  const alone = linkedInParts.map((exchange) =>
    exchange.chainId !== null && before.has(exchange.chainId) ? { ...exchange, chainId: null } : exchange,
  );
  return withChainIds(alone).filter(({ id, chainId }) => chainId !== before.get(id));
}

export type HarPart = {
  readonly exchanges: readonly Snapshot[];
  readonly withBody: readonly string[];
};

/**
 * Cuts the exchanges into parts to send, in order. Only bodies of errors go along; the others are put
 * into `bodies`, to be asked for when a row comes into view or the reader opens it.
 */
export function* partsOf(exchanges: readonly Exchange[], bodies: Map<string, Body>): Generator<HarPart> {
  let part: Snapshot[] = [];
  let withBody: string[] = [];
  let characters = 0;
  for (const exchange of exchanges) {
    const light = withoutBody(exchange);
    const sent = needsBody(light) ? exchange : light;
    if (sent === light && exchange.response && exchange.response.body.text !== null) {
      bodies.set(exchange.id, exchange.response.body);
      withBody.push(exchange.id);
    }
    part.push(toSnapshot(sent));
    characters += weightOf(sent);
    if (part.length < PART_LENGTH && characters < PART_CHARACTERS) continue;
    yield { exchanges: part, withBody };
    part = [];
    withBody = [];
    characters = 0;
  }
  if (part.length > 0) yield { exchanges: part, withBody };
}

/** The exchange as a browser reports it live: how large the body is, not yet what it says. */
function withoutBody(exchange: Exchange): Exchange {
  const { response } = exchange;
  if (!response || response.body.text === null) return exchange;
  const size = response.body.size ?? response.body.text.length;
  return { ...exchange, response: { ...response, body: { text: null, size, binary: false } } };
}

function weightOf({ request, response }: Exchange): number {
  const fields = [...request.fields.list, ...(response?.fields.list ?? [])];
  const inFields = fields.reduce((sum, { name, value }) => sum + name.length + value.length, 0);
  return inFields + (request.body.text?.length ?? 0) + (response?.body.text?.length ?? 0);
}
