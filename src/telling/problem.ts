import type { Certainty } from "../diagnosis/cause.ts";
import type { Diagnosis } from "../diagnosis/diagnosis.ts";
import { type PlainAuthor, plainAuthor } from "../diagnosis/plain-answer.ts";
import { fillBoth, inBoth, type Language, type Text } from "../diagnosis/text.ts";
import type { Exchange } from "../http/exchange.ts";
import type { Fault } from "../http/fault.ts";
import type { HopChange } from "../http/hop-change.ts";
import type { Outcome } from "../http/outcome.ts";
import { browsersPart } from "./browsers-part.ts";
import { firstStep, stepOfRedirect } from "./first-step.ts";
import { DETAIL } from "./labels/detail.ts";
import { OVERVIEW } from "./labels/overview.ts";
import { ROLE_NAMES } from "./labels/roles.ts";
import { type Loss, lossText } from "./losses.ts";
import { outcomeWord } from "./outcome-word.ts";
import { isWorkersFailure } from "./through-worker.ts";
import { gotNothing, nameOf, noneStandsOut } from "./verdict.ts";

/** What is said of a failed exchange in two lines. Exchanges of which the same is said failed alike. */
export type Problem = {
  /** The mechanism of the first cause, or what it is called: its words may have the values of one exchange. */
  readonly kind: string;
  readonly outcome: Outcome;
  /** The code, or the word for an end without one. */
  readonly word: Text;
  /** Why, no surer than it is known; null where nothing tells the reason. */
  readonly why: Text | null;
  /** The same, or that nothing tells it. */
  readonly title: Text;
  /** Null where nothing tells the reason. */
  readonly certainty: Certainty | null;
  /** Who answered; null where it cannot be told. */
  readonly who: Text | null;
  /** What to do first; null where nothing is known to do. */
  readonly step: Text | null;
};

/** What a redirect did to the request that followed. */
export type Lost = { readonly change: HopChange | null; readonly losses: readonly Loss[] };

/** @param lost of a redirect: where it took something away, that is the problem. */
export function problemOf(
  exchange: Exchange,
  diagnosis: Diagnosis,
  outcome: Outcome,
  fault: Fault | null,
  lost: Lost | null = null,
): Problem {
  if (outcome === "redirect" && lost?.change && lost.losses.length > 0)
    return problemOfRedirect(exchange, lost.change, lost.losses, diagnosis.author?.name ?? null);
  const [first] = diagnosis.causes;
  const nothing = gotNothing(diagnosis);
  const isOpen = first === undefined || noneStandsOut(exchange, diagnosis);
  const name = nameOf(exchange, diagnosis);
  const why = nothing ?? (isOpen ? null : first.name);
  return {
    kind: isOpen ? (nothing ?? name).en : first.mechanism,
    outcome,
    word: outcomeWord(exchange, fault),
    why,
    title: why ?? (first ? OVERVIEW.noReason : name),
    certainty: isOpen ? null : first.certainty,
    who: browsersPart(exchange, diagnosis) ?? whoEnded(diagnosis, fault),
    step: firstStep(exchange, diagnosis),
  };
}

/** Who answered, or ended what others answered or would have; null where it cannot be told. */
export function whoEnded(diagnosis: Diagnosis, fault: Fault | null): Text | null {
  const { author } = diagnosis;
  if (fault === "loop") return DETAIL.yourBrowser;
  if (author) return author.name;
  if (fault === "blocked") return DETAIL.yourBrowser;
  return isWorkersFailure(diagnosis) ? ROLE_NAMES["service-worker"] : null;
}

/** Who answered, or the browser, which follows no further whoever sent the redirects: as plain data. */
export function endedBy(diagnosis: Diagnosis, fault: Fault | null): PlainAuthor | null {
  if (fault !== "loop") return plainAuthor(diagnosis);
  return { id: "browser", certainty: "certain", name: fillBoth(DETAIL.yourBrowser) };
}

/** Equal for exchanges that failed alike. */
export function keyOfProblem({ kind, word, certainty, who }: Problem): string {
  return JSON.stringify([word.en, kind, certainty, who?.en]);
}

/** The worse, the smaller: what the server could not do, what never came, what it refused, what only looks good. */
export function gravityOf({ outcome }: Pick<Problem, "outcome">): number {
  const order: readonly Outcome[] = ["server-error", "failed", "client-error"];
  const at = order.indexOf(outcome);
  return at < 0 ? order.length : at;
}

/** A redirect that took something away from the request. */
function problemOfRedirect(
  exchange: Exchange,
  change: HopChange,
  losses: readonly Loss[],
  author: Text | null,
): Problem {
  const said = (language: Language) =>
    losses.map((loss) => lossText(loss, exchange, change, language)[language]).join(", ");
  return {
    kind: losses.join(" "),
    outcome: "redirect",
    word: outcomeWord(exchange, null),
    why: inBoth(said),
    title: inBoth(said),
    certainty: change.observed ? "certain" : "likely",
    who: author,
    step: stepOfRedirect(exchange, losses),
  };
}
