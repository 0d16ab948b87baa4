import type { Diagnosis, FoundCause } from "../diagnosis/diagnosis.ts";
import type { Evidence } from "../diagnosis/evidence.ts";
import { gatewayTie } from "../diagnosis/gateway-tie.ts";
import { fill, fillBoth, inBoth, type Language, sameInBoth, type Text } from "../diagnosis/text.ts";
import { corsBlockOf } from "../http/cors/cors-block.ts";
import { eventsSeen, isEventStream } from "../http/event-stream.ts";
import type { Exchange } from "../http/exchange.ts";
import { type Fault, faultOf } from "../http/fault.ts";
import type { HopChange } from "../http/hop-change.ts";
import { loadKindOf } from "../http/load-kind.ts";
import { statusOf } from "../http/outcome.ts";
import { parsedUrl } from "../http/parsed-url.ts";
import { isPostRedirectGet } from "../http/post-redirect-get.ts";
import { locationOf, resolveLocation } from "../http/redirect.ts";
import { isStoppedName } from "../http/stopped.ts";
import { clockOf } from "./clock.ts";
import { faultHead, withStatus } from "./fault-head.ts";
import { VERDICT } from "./labels/verdict.ts";
import { logKeeper } from "./log-keeper.ts";
import { count } from "./measure.ts";
import { isPlain, restates } from "./restates.ts";
import { say } from "./say.ts";
import { isThroughWorker } from "./through-worker.ts";

/** How a headline tells of a response with its first cause, by how sure that is; without one, of what the status means. */
export function templateOf(exchange: Exchange, cause: FoundCause | undefined): Text {
  if (cause && isPlain(cause, exchange)) return VERDICT.withCause;
  if (cause?.certainty === "likely") return VERDICT.withLikelyCause;
  if (isUnexplained(exchange, cause)) return VERDICT.withoutReason;
  return cause?.certainty === "possible" ? VERDICT.withPossibleCause : VERDICT.withCause;
}

/** What stands on a page for its status, whatever happened. */
const STATUS_WORDS =
  /^(?:\d{3} ?)?(?:internal server error|service (?:temporarily )?unavailable|bad gateway|gateway time-?out|server error|error)\.?$/i;

/** Whether a log has more to say of it: of what is not there, it repeats the address. */
export function isLogged({ response }: Exchange): boolean {
  return response?.status !== 404 && response?.status !== 410;
}

/** An error of which nothing that was seen speaks for its first cause: the words of its status speak for all of them. */
export function isUnexplained({ response, failure }: Exchange, cause: FoundCause | undefined): boolean {
  const isNameless = failure?.name === "";
  const isError =
    isNameless || ((response?.status ?? 0) >= 400 && (failure === null || isStoppedName(failure.name)));
  const isTelling = ({ text }: Evidence) => !STATUS_WORDS.test(text.replace(/<[^<>]{0,80}>/g, "").trim());
  return isError && cause?.certainty === "possible" && !cause.evidence.some(isTelling);
}

/** The same of a failure without a response. */
export function failureTemplateOf(exchange: Exchange, cause: FoundCause | undefined): Text {
  if (cause && isPlain(cause, exchange)) return VERDICT.failure;
  if (cause?.certainty === "likely") return VERDICT.failureLikely;
  return cause?.certainty === "possible" ? VERDICT.failureWithoutReason : VERDICT.failure;
}

/**
 * The one sentence that answers "what happened?", no surer than the first cause is.
 *
 * @param fault what went wrong beside the status, for who knows its place in a chain.
 */
export function verdictOf(
  exchange: Exchange,
  diagnosis: Diagnosis,
  change: HopChange | null,
  fault: Fault | null = faultOf(exchange),
): Text {
  const { response, failure } = exchange;
  const first = diagnosis.causes[0];
  if (!response) {
    if (!failure) return exchange.ended ? withoutOutcome(exchange, first, fault) : VERDICT.pending;
    const name = nameOf(exchange, diagnosis);
    const why = first ? toldOf(first, exchange, diagnosis) : diagnosis.failure?.meaning;
    // Firefox has a sentence in place of a name, in the language of the reader.
    if (!why && /\s/.test(name.en)) return name;
    if (!why && name.en !== "") return say(VERDICT.unknownFailure, (l) => ({ name: name[l] }));
    return why ? say(failureTemplateOf(exchange, first), (l) => ({ name: name[l], cause: why[l] })) : name;
  }
  const code = statusOf(exchange);
  if (code === null) return VERDICT.statusNotRecorded;
  const name = nameOf(exchange, diagnosis);
  const changed = change && changedBy(exchange, code, name, change);
  if (changed) return changed;
  const blocked = corsBlockOf(exchange);
  if (blocked) {
    const kept = fillBoth(blocked === "told" ? VERDICT.corsBlock : VERDICT.corsBlockInferred, { code });
    // A mere possibility would say no more than the letters CORS do.
    const why = first && first.certainty !== "possible" ? first : null;
    if (!why || restates(why, exchange, fault)) return kept;
    return say(templateOf(exchange, why), (l) => ({ what: kept[l], cause: why.name[l] }));
  }
  const head = faultHead(exchange, fault);
  const what = head ? withStatus(head, code, name) : codeAndName(code, name);
  const nothing = gotNothing(diagnosis);
  if (nothing) return say(VERDICT.withCause, (l) => ({ what: what[l], cause: nothing[l] }));
  if (isUnexplained(exchange, first) && exchange.startedAt !== null) {
    if (isThroughWorker(diagnosis)) return say(VERDICT.withoutReasonByWorker, (l) => ({ what: what[l] }));
    if (!isLogged(exchange)) return say(VERDICT.withoutReason, (l) => ({ what: what[l] }));
    const who = logKeeper(diagnosis);
    const time = clockOf(exchange.startedAt);
    const template = who ? VERDICT.withoutReasonBy : VERDICT.withoutReasonAt;
    return say(template, (l) => ({ what: what[l], who: who?.[l] ?? "", time }));
  }
  if (first && restates(first, exchange, fault)) return what;
  if (first) return inBoth((l) => headline(exchange, first, what[l], name[l], l));
  if (head && diagnosis.failure) {
    const broken = diagnosis.failure.name;
    return say(VERDICT.withCause, (l) => ({ what: what[l], cause: broken[l] }));
  }
  if (loadKindOf(exchange) === "download" && !head) return say(VERDICT.download, (l) => ({ what: what[l] }));
  return isEventStream(exchange) && !head ? streamOf(exchange, what) : what;
}

/**
 * A cause in a few words. In more, where its name would say what the failure's name said, or would be surer than it is of
 * what is told without a doubt.
 */
function toldOf(first: FoundCause, exchange: Exchange, { failure }: Diagnosis): Text {
  const isOfFailure = first.id.startsWith(`${failure?.id}/`);
  return isOfFailure || isPlain(first, exchange) ? first.why : first.name;
}

/** A cause that begins with the status's own name goes on where that ends: `429 Too Many Requests: wait 30 s`. */
function headline(exchange: Exchange, first: FoundCause, what: string, name: string, l: Language): string {
  const cause = first.name[l];
  const isNamed =
    name !== "" && isPlain(first, exchange) && cause.toLowerCase().startsWith(name.toLowerCase());
  const rest = isNamed ? cause.slice(name.length).replace(/^[:：\s]+/, "") : cause;
  return rest === "" ? what : fill(templateOf(exchange, first), l, { what, cause: rest });
}

/** Of what ended without any outcome on record only the rule that stopped it can be told. */
function withoutOutcome(exchange: Exchange, first: FoundCause | undefined, fault: Fault | null): Text {
  if (!first || fault !== "blocked") return VERDICT.nothingRecorded;
  return say(failureTemplateOf(exchange, first), (l) => ({ name: VERDICT.blocked[l], cause: first.name[l] }));
}

/** An answer that goes on: whether it still does, and what came. */
function streamOf(exchange: Exchange, what: Text): Text {
  const events = eventsSeen(exchange);
  if (events === null)
    return say(exchange.ended ? VERDICT.streamEnded : VERDICT.streamOpen, (l) => ({ what: what[l] }));
  const template = exchange.ended ? VERDICT.streamEndedWith : VERDICT.streamOpenWith;
  return say(template, (l) => ({ what: what[l], count: count(events, l) }));
}

/** `502 Bad Gateway` */
function codeAndName(code: number, name: Text): Text {
  return inBoth((language) => `${code} ${name[language]}`.trim());
}

/** What a redirect did to the request, where it took something of it away. */
function changedBy(exchange: Exchange, code: number, name: Text, change: HopChange): Text | null {
  const { changed, observed, predicted } = change;
  const losesAuthorization = changed.includes("authorization");
  if (changed.includes("method")) {
    const to = observed?.method ?? predicted.method;
    if (isPostRedirectGet(exchange) && !losesAuthorization) {
      const address = pathLedTo(exchange);
      return say(VERDICT.asMeant, (l) => ({
        code,
        name: name[l],
        address,
        from: exchange.request.method,
        to,
      }));
    }
    const losesBody = changed.includes("body");
    const lost = losesBody && losesAuthorization ? VERDICT.bodyAndAuthorization : VERDICT.onlyBody;
    if (!losesBody && !losesAuthorization)
      return say(VERDICT.method, (l) => ({ code, name: name[l], from: exchange.request.method, to }));
    const taken = losesBody ? lost : VERDICT.onlyAuthorization;
    return say(VERDICT.methodAndMore, (l) => ({
      code,
      name: name[l],
      from: exchange.request.method,
      to,
      lost: taken[l],
    }));
  }
  const host = hostLedTo(exchange);
  if (!losesAuthorization || host === null) return null;
  const template = observed ? VERDICT.withoutAuthorization : VERDICT.withoutAuthorizationByRule;
  return say(template, (l) => ({ code, name: name[l], host }));
}

/** Longest path that a headline names, in characters. */
const PATH_LIMIT = 80;

/** Path and query of an address of the same site, as far as a headline has room. */
function pathLedTo(exchange: Exchange): string {
  const { pathname = "", search = "" } = ledTo(exchange) ?? {};
  const path = `${pathname}${search}`;
  return path.length > PATH_LIMIT ? `${path.slice(0, PATH_LIMIT)}…` : path;
}

function hostLedTo(exchange: Exchange): string | null {
  return ledTo(exchange)?.host || null;
}

/** By the exchange's own Location: where that is without its secrets, so is what is told of it. */
function ledTo({ request, response }: Exchange): URL | null {
  const location = response && locationOf(response);
  const target = location ? resolveLocation(location, request.url) : null;
  return target === null ? null : parsedUrl(target);
}

/** Of a gateway whose causes the exchange does not tell apart: what is known, that it got nothing usable. */
export function gotNothing(diagnosis: Diagnosis): Text | null {
  const who = diagnosis.author?.name;
  if (!who || gatewayTie(diagnosis).length === 0) return null;
  return say(VERDICT.gotNothing, (language) => ({ who: who[language] }));
}

/** Nothing that was seen tells its causes apart: what is said of one of them would be as good of any other. */
export function noneStandsOut(exchange: Exchange, diagnosis: Diagnosis): boolean {
  const [first] = diagnosis.causes;
  return first !== undefined && (gotNothing(diagnosis) !== null || isUnexplained(exchange, first));
}

/** What its status is called, or its failure: by the system that answered, by the standard, by the browser. */
export function nameOf({ response, failure }: Exchange, diagnosis: Diagnosis): Text {
  if (!response) return diagnosis.failure?.name ?? sameInBoth(failure?.name ?? "");
  return diagnosis.privateStatus
    ? sameInBoth(diagnosis.privateStatus.name)
    : (diagnosis.status?.name ?? sameInBoth(response.statusText));
}
