import type { Diagnosis } from "../diagnosis/diagnosis.ts";
import type { Engine } from "../diagnosis/engine.ts";
import type { Addresses, PartGroup, PartsAnswer } from "../diagnosis/plain-answer.ts";
import type { Surroundings } from "../diagnosis/surroundings.ts";
import { fillBoth, type Text } from "../diagnosis/text.ts";
import { addressOn } from "../http/address-on.ts";
import type { Place } from "../http/chain.ts";
import type { Exchange } from "../http/exchange.ts";
import { faultOf } from "../http/fault.ts";
import { besideFavicons } from "../http/favicon.ts";
import { isCorsBlock, isStopped, outcomeOf } from "../http/outcome.ts";
import type { PageParts } from "../http/page-parts.ts";
import { parsedUrl } from "../http/parsed-url.ts";
import { shortUrl } from "../http/short-url.ts";
import { PARTS } from "./labels/parts.ts";
import { endedBy, gravityOf, problemOf } from "./problem.ts";
import { recordedChange } from "./recorded-problems.ts";
import { nameOf } from "./verdict.ts";

/** Names by which the browsers only say that it failed. */
const NAMELESS: readonly string[] = ["", "net::ERR_FAILED", "NS_ERROR_FAILURE", "NS_ERROR_DOM_BAD_URI"];

/** Addresses of a group that are told. */
const PATHS = 3;

/** After the address of a request that was answered at another one, which nobody told. */
const LED_ON = " → …";

/** What surrounds a part, as who recorded it knows. */
type Neighbours = {
  readonly around: (part: Exchange) => Surroundings;
  readonly placeOf: (part: Exchange) => Place | undefined;
};

/** Groups what failed by all that is said of it, the worst first, then the most frequent: as the overview does. */
export function groupParts(parts: PageParts, engine: Engine, neighbours: Neighbours): PartsAnswer {
  const { source, hidden, unread, isWhole, isOfError, pageUrl } = parts;
  const groups = new Map<string, { readonly group: PartGroup; count: number; readonly paths: Set<string> }>();
  const notStopped = parts.failed.filter((exchange) => !isStopped(exchange));
  for (const exchange of besideFavicons(notStopped, (each) => each, isOfError)) {
    const { group, kind } = groupOf(exchange, parts, engine, neighbours);
    const { status, word, certainty, author } = group;
    const key = JSON.stringify([status, word.en, kind, certainty, author?.id, author?.certainty]);
    const known = groups.get(key) ?? { group, count: 0, paths: new Set() };
    known.count += 1;
    for (const path of group.paths) known.paths.add(path);
    groups.set(key, known);
  }
  const told = [...groups.values()].map(
    ({ group, count, paths }): PartGroup => ({ ...group, ...addresses(count, paths) }),
  );
  const worstFirst = (a: PartGroup, b: PartGroup) => gravityOf(a) - gravityOf(b) || b.count - a.count;
  const asked = new Set(unread.map((url) => addressOn(pageUrl, url)));
  return {
    source,
    hidden,
    unread: addresses(unread.length, asked),
    isWhole,
    groups: told.sort(worstFirst),
  };
}

function addresses(count: number, paths: ReadonlySet<string>): Addresses {
  return { count, paths: [...paths].slice(0, PATHS), more: Math.max(0, paths.size - PATHS) };
}

/** Where DevTools is closed there is a status or a name, and nothing that a cause or an author could rest on. */
function groupOf(
  exchange: Exchange,
  { source, pageUrl, ledOn }: PageParts,
  engine: Engine,
  neighbours: Neighbours,
): { readonly group: PartGroup; readonly kind: string } {
  const place = neighbours.placeOf(exchange) ?? null;
  const around = neighbours.around(exchange);
  const diagnosis = engine.diagnose(exchange, around);
  const fault = faultOf(exchange, place, around.preflight);
  const outcome = outcomeOf(exchange, place, fault);
  const lost = outcome === "redirect" ? recordedChange(exchange, neighbours) : null;
  const problem = problemOf(exchange, diagnosis, outcome, fault, lost);
  const isExplained = source === "devtools";
  // A line has room for why, or for what it is called; that nothing tells why is said by the step.
  const called =
    isExplained || exchange.response
      ? calledOf(exchange, diagnosis)
      : failureOf(exchange, diagnosis, pageUrl);
  const title = fillBoth((isExplained && problem.why) || called);
  const group = {
    outcome,
    status: exchange.response?.status ?? null,
    word: fillBoth(problem.word),
    title,
    certainty: isExplained ? problem.certainty : null,
    author: isExplained ? endedBy(diagnosis, fault) : null,
    step: isExplained && problem.step ? fillBoth(problem.step) : null,
    count: 1,
    url: shortUrl(exchange.request.url),
    paths: [addressOn(pageUrl, exchange.request.url) + (ledOn.has(exchange.id) ? LED_ON : "")],
    more: 0,
  };
  // What one other origin may have refused is one thing, what another did is another.
  const where = called === PARTS.noReasonElsewhere ? parsedUrl(exchange.request.url)?.origin : "";
  return { group, kind: isExplained ? problem.kind : `${title.en} ${where}` };
}

function calledOf(exchange: Exchange, diagnosis: Diagnosis): Text {
  return isCorsBlock(exchange) ? PARTS.cors : nameOf(exchange, diagnosis);
}

/** What the browser calls a failure; that it names no reason where its word says no more than that it failed. */
function failureOf(exchange: Exchange, diagnosis: Diagnosis, pageUrl: string | null): Text {
  const { failure, request, type } = exchange;
  if (diagnosis.failure && !NAMELESS.includes(failure?.name ?? "")) return diagnosis.failure.name;
  if (failure?.name && !diagnosis.failure) return nameOf(exchange, diagnosis);
  if (/^wss?:/.test(request.url)) return PARTS.noSocketReason;
  const page = pageUrl === null ? null : parsedUrl(pageUrl);
  const isElsewhere = page !== null && page.origin !== parsedUrl(request.url)?.origin;
  return type === "xhr" && isElsewhere ? PARTS.noReasonElsewhere : PARTS.noReason;
}
