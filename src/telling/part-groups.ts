import type { Surroundings } from "../diagnosis/case.ts";
import type { Engine } from "../diagnosis/engine.ts";
import { type PartGroup, type PartsAnswer, plainAnswer } from "../diagnosis/plain-answer.ts";
import { fillBoth } from "../diagnosis/text.ts";
import type { Exchange } from "../http/exchange.ts";
import { isCorsBlock, isStopped, outcomeOf } from "../http/outcome.ts";
import type { PageParts } from "../http/page-parts.ts";
import { POPUP } from "./labels/popup.ts";
import { nameOf } from "./verdict.ts";

/**
 * Groups what failed by all that is said of it, the most frequent first.
 *
 * @param around what surrounds a part, as who recorded it knows.
 */
export function groupParts(
  { source, failed, hidden }: PageParts,
  engine: Engine,
  around: (part: Exchange) => Surroundings,
): PartsAnswer {
  const groups = new Map<string, PartGroup>();
  for (const exchange of failed.filter((e) => !isStopped(e))) {
    const group = groupOf(exchange, source === "devtools", engine, around(exchange));
    const { status, name, cause, author } = group;
    const key = JSON.stringify([
      status,
      name.en,
      cause?.name.en,
      cause?.certainty,
      author?.id,
      author?.certainty,
    ]);
    const known = groups.get(key);
    groups.set(key, known ? { ...known, count: known.count + 1 } : group);
  }
  return { source, hidden, groups: [...groups.values()].sort((a, b) => b.count - a.count) };
}

/** The page's own timing has a status and nothing that a cause or an author could rest on. */
function groupOf(exchange: Exchange, isExplained: boolean, engine: Engine, around: Surroundings): PartGroup {
  const diagnosis = engine.diagnose(exchange, around);
  const { causes, author } = plainAnswer(diagnosis, 1);
  return {
    outcome: outcomeOf(exchange),
    status: exchange.response?.status ?? null,
    name: isCorsBlock(exchange) ? POPUP.cors : fillBoth(nameOf(exchange, diagnosis)),
    cause: isExplained ? (causes[0] ?? null) : null,
    author: isExplained ? author : null,
    count: 1,
    url: exchange.request.url,
  };
}
