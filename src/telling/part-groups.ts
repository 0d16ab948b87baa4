import { ALONE } from "../diagnosis/case.ts";
import type { Engine } from "../diagnosis/engine.ts";
import { fillBoth, type Text } from "../diagnosis/text.ts";
import type { Exchange } from "../http/exchange.ts";
import type { PageParts } from "../http/page-parts.ts";
import { POPUP } from "./labels/popup.ts";
import { isCorsBlock, isStopped, type Outcome, outcomeOf } from "./outcome.ts";
import { nameOf } from "./verdict.ts";

/** Failed parts of a page that have status and cause in common, as plain data. */
export type PartGroup = {
  readonly outcome: Outcome;
  /** The status; null where there was none. */
  readonly status: number | null;
  readonly name: Text;
  /** Null where nothing tells it: the page's own timing knows no causes. */
  readonly cause: Text | null;
  readonly count: number;
  /** Where the first one went. */
  readonly url: string;
};

export type PartsAnswer = Pick<PageParts, "source" | "hidden"> & { readonly groups: readonly PartGroup[] };

/** Groups what failed by status and cause, the most frequent first. */
export function groupParts({ source, failed, hidden }: PageParts, engine: Engine): PartsAnswer {
  const groups = new Map<string, PartGroup>();
  for (const exchange of failed.filter((e) => !isStopped(e))) {
    const group = groupOf(exchange, source === "devtools", engine);
    const key = `${group.status} ${group.name.en} ${group.cause?.en}`;
    const known = groups.get(key);
    groups.set(key, known ? { ...known, count: known.count + 1 } : group);
  }
  return { source, hidden, groups: [...groups.values()].sort((a, b) => b.count - a.count) };
}

function groupOf(exchange: Exchange, withCause: boolean, engine: Engine): PartGroup {
  const diagnosis = engine.diagnose(exchange, ALONE);
  const cause = diagnosis.causes[0];
  return {
    outcome: outcomeOf(exchange),
    status: exchange.response?.status ?? null,
    name: isCorsBlock(exchange) ? POPUP.cors : fillBoth(nameOf(exchange, diagnosis)),
    cause: withCause && cause ? fillBoth(cause.name) : null,
    count: 1,
    url: exchange.request.url,
  };
}
