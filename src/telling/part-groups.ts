import type { Surroundings } from "../diagnosis/case.ts";
import type { Engine } from "../diagnosis/engine.ts";
import { type PartGroup, type PartsAnswer, plainAnswer } from "../diagnosis/plain-answer.ts";
import { fillBoth } from "../diagnosis/text.ts";
import { addressOn } from "../http/address-on.ts";
import type { Place } from "../http/chain.ts";
import type { Exchange } from "../http/exchange.ts";
import { faultOf } from "../http/fault.ts";
import { besideFavicons } from "../http/favicon.ts";
import { isCorsBlock, isStopped, outcomeOf } from "../http/outcome.ts";
import type { PageParts } from "../http/page-parts.ts";
import { shortUrl } from "../http/short-url.ts";
import { firstStep } from "./first-step.ts";
import { POPUP } from "./labels/popup.ts";
import { outcomeWord } from "./outcome-word.ts";
import { nameOf } from "./verdict.ts";

/** Addresses of a group that are told. */
const PATHS = 3;

/** What surrounds a part, as who recorded it knows. */
type Neighbours = {
  readonly around: (part: Exchange) => Surroundings;
  readonly placeOf: (part: Exchange) => Place | undefined;
};

/** Groups what failed by all that is said of it, the most frequent first. */
export function groupParts(parts: PageParts, engine: Engine, neighbours: Neighbours): PartsAnswer {
  const { source, hidden } = parts;
  const groups = new Map<string, PartGroup>();
  const notStopped = parts.failed.filter((exchange) => !isStopped(exchange));
  for (const exchange of besideFavicons(notStopped, (each) => each)) {
    const { group, mechanism } = groupOf(exchange, parts, engine, neighbours);
    const { status, word, name, cause, author } = group;
    // A cause's own words may have the values of one exchange.
    const key = JSON.stringify([
      status,
      word.en,
      name.en,
      mechanism,
      cause?.certainty,
      author?.id,
      author?.certainty,
    ]);
    const known = groups.get(key);
    groups.set(key, known ? joined(known, group.paths) : group);
  }
  return { source, hidden, groups: [...groups.values()].sort((a, b) => b.count - a.count) };
}

function joined(group: PartGroup, paths: readonly string[]): PartGroup {
  return {
    ...group,
    count: group.count + 1,
    paths: [...new Set([...group.paths, ...paths])].slice(0, PATHS),
  };
}

/** The page's own timing has a status and nothing that a cause or an author could rest on. */
function groupOf(
  exchange: Exchange,
  { source, pageUrl }: PageParts,
  engine: Engine,
  neighbours: Neighbours,
): { readonly group: PartGroup; readonly mechanism: string | null } {
  const isExplained = source === "devtools";
  const place = neighbours.placeOf(exchange) ?? null;
  const diagnosis = engine.diagnose(exchange, neighbours.around(exchange));
  const { causes, author } = plainAnswer(diagnosis, 1);
  const fault = faultOf(exchange, place);
  const step = isExplained ? firstStep(exchange, diagnosis) : null;
  const group = {
    outcome: outcomeOf(exchange, place, fault),
    status: exchange.response?.status ?? null,
    word: fillBoth(outcomeWord(exchange, fault)),
    name: isCorsBlock(exchange) ? POPUP.cors : fillBoth(nameOf(exchange, diagnosis)),
    cause: isExplained ? (causes[0] ?? null) : null,
    author: isExplained ? author : null,
    step: step && fillBoth(step),
    count: 1,
    url: shortUrl(exchange.request.url),
    paths: [addressOn(pageUrl, exchange.request.url)],
  };
  return { group, mechanism: isExplained ? (diagnosis.causes[0]?.mechanism ?? null) : null };
}
