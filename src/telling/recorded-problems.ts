import type { Diagnosis } from "../diagnosis/diagnosis.ts";
import type { Engine } from "../diagnosis/engine.ts";
import type { Recording } from "../diagnosis/recording.ts";
import type { Exchange } from "../http/exchange.ts";
import { type Fault, faultOf } from "../http/fault.ts";
import { hopChange } from "../http/hop-change.ts";
import { type Outcome, outcomeOf } from "../http/outcome.ts";
import { isPreflight } from "../http/preflight.ts";
import { type Findable, foundProblems } from "./found-problems.ts";
import { lossesOf } from "./losses.ts";
import type { Lost } from "./problem.ts";

/** Good answers that are looked into for an error inside: as many as a page has that somebody looks at. */
const LOOKED_INTO = 1_000;

/** What went wrong of that which was recorded, by the panel's own rule. */
export function recordedProblems(
  exchanges: readonly Exchange[],
  recording: Recording,
  engine: Engine,
): readonly Exchange[] {
  let left = LOOKED_INTO;
  const diagnose = (exchange: Exchange): Diagnosis | null => {
    left -= 1;
    return left < 0 ? null : engine.diagnose(exchange, recording.around(exchange));
  };
  const items = exchanges.map((exchange) => findable(exchange, recording, diagnose));
  return foundProblems(items).map(({ exchange }) => exchange);
}

function findable(
  exchange: Exchange,
  recording: Recording,
  diagnose: (exchange: Exchange) => Diagnosis | null,
): Findable {
  const place = recording.placeOf(exchange) ?? null;
  const fault: Fault | null = faultOf(exchange, place);
  const outcome: Outcome = outcomeOf(exchange, place, fault);
  return {
    exchange,
    fault,
    outcome,
    isPreflight: isPreflight(exchange),
    chain: place?.chain ?? null,
    losses: outcome === "redirect" ? recordedChange(exchange, recording).losses : [],
    // Asked of those alone that nothing else speaks of.
    get isDoubtful() {
      return outcome === "success" && (diagnose(exchange)?.causes.length ?? 0) > 0;
    },
  };
}

/** What a redirect did to the request that followed, and what of it was lost. */
export function recordedChange(exchange: Exchange, places: Pick<Recording, "placeOf">): Lost {
  const place = places.placeOf(exchange);
  const change = hopChange(exchange, place?.chain.hops[place.hop + 1] ?? null);
  return { change, losses: lossesOf(exchange, change) };
}
