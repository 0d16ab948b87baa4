import type { Diagnosis, Stop } from "../diagnosis/diagnosis.ts";
import { isGateway } from "../diagnosis/gateway-tie.ts";
import type { Role } from "../diagnosis/responder.ts";
import { fillBoth, inBoth, sameInBoth, type Text } from "../diagnosis/text.ts";
import type { Exchange } from "../http/exchange.ts";
import { type Fault, LOOP } from "../http/fault.ts";
import { isHandshakeUnsent } from "../http/handshake-unsent.ts";
import { statusOf } from "../http/outcome.ts";
import { parsedUrl } from "../http/parsed-url.ts";
import { isStoppedName } from "../http/stopped.ts";
import { isStored } from "../http/stored.ts";
import { DETAIL } from "./labels/detail.ts";
import { ROLE_NAMES } from "./labels/roles.ts";
import { WAY } from "./labels/way.ts";
import { isRefusal } from "./restates.ts";
import { isThroughWorker, isWorkersFailure } from "./through-worker.ts";

/** One stop of the way from the browser to whoever wrote the response. */
export type WayStop = {
  readonly id: string;
  /** Null where nobody can be named. */
  readonly name: Text | null;
  readonly note: Text | null;
  readonly evidence: Stop["evidence"];
  /** It wrote the response, or ended the exchange. */
  readonly isAuthor: boolean;
  /** Between this stop and the one before it the exchange broke. */
  readonly isBroken: boolean;
};

/** What who passes on says by its status of what stands behind it (RFC 9110, 15.6.3 and 15.6.5). */
const SAID_OF_BACKEND: ReadonlyMap<number | null, Text> = new Map<number | null, Text>([
  [502, WAY.gaveNothing],
  [504, WAY.notInTime],
]);

export type Around = {
  /** What was asked for it: of a request that failed there, its answer is all that came. */
  readonly preflight?: Exchange | null;
  /** A service worker probably made it. */
  readonly isWorkersOwn?: boolean;
};

/** Failures that end before a response, or a part of it, could come. Of others the browser hides whether one came. */
const NOTHING_CAME =
  /REFUSED|NOT_RESOLVED|UNKNOWN_(?:PROXY_)?HOST|TIMED_OUT|NET_(?:TIMEOUT|RESET|INTERRUPT)|EMPTY_RESPONSE|ADDRESS_|CONNECTION_|DISCONNECTED|OFFLINE|CERT|SSL|SEC_ERROR|PKIX|PROXY|TUNNEL|NETWORK_/;

/** What browsers call a server's certificate that they do not accept. */
const CERTIFICATE =
  /^(?!.{0,60}(?:ALERT|_CHANGED))(?:net::ERR_CERT(?:_|IFICATE_TRANSPARENCY)|.{0,30}(?:ISSUER|PKIX|BAD_CERT|(?:EXPIRED|REVOKED|UNTRUSTED)_CERT))/;

/** What runs inside a server: it passes nothing on. */
const RUNS_INSIDE: readonly Role[] = ["runtime", "framework", "application"];

/**
 * The way of an exchange, the browser first, and where it broke.
 *
 * @param around what stands beside it in the log.
 */
export function wayOf(
  exchange: Exchange,
  diagnosis: Diagnosis,
  fault: Fault | null,
  { preflight = null, isWorkersOwn = false }: Around = {},
): readonly WayStop[] {
  const { path, author } = diagnosis;
  const { response } = exchange;
  // It is the browser that follows no further.
  const isLoop = fault === "loop";
  const endedHere = author?.id === "browser" || isLoop;
  const isWithheld = response !== null && (fault === "cors" || fault === "blocked");
  const isRefused = fault === "unusable";
  const isBrokenOff = isRefused || fault === "cut";
  const beyond = inOrder(path.filter((stop) => stop.id !== "browser"));
  const answering = beyond.findIndex(({ wrote }) => wrote);
  const stops: WayStop[] = [
    {
      id: "browser",
      name: DETAIL.yourBrowser,
      note: isRefused ? WAY.refusedIt : browserNote(exchange, isWithheld, endedHere, isLoop),
      evidence: [],
      isAuthor: endedHere,
      isBroken: false,
    },
    ...(isWorkersOwn ? [worker()] : []),
    ...beyond.map((stop, at) => ({
      id: stop.id,
      name: stop.name,
      // The last one of whom anything was seen answered, and the page has not got it.
      note:
        (isWithheld && at === (answering < 0 ? beyond.length - 1 : answering)) || (isLoop && stop.wrote)
          ? inRole(stop.role, isLoop ? WAY.redirected : answerNote(exchange, preflight))
          : stopNote(stop, exchange, diagnosis, answering >= 0 && at > answering),
      evidence: stop.evidence,
      isAuthor: stop.wrote && !isLoop,
      isBroken: (isWithheld || isBrokenOff || (isLoop && answering >= 0)) && at === 0,
    })),
  ];
  if (beyond.length === 0 && (isWithheld || (!response && exchange.ended)))
    stops.push(
      neverAsked(exchange, fault) ?? failedWorker(exchange, diagnosis) ?? serverOf(exchange, preflight),
    );
  else if (isLoop && answering < 0) stops.push({ ...serverOf(exchange, preflight), note: WAY.redirected });
  else if (!author && response) stops.push({ ...nobody(), isBroken: beyond.length === 0 && isBrokenOff });
  const byGateway = path.some((stop) => stop.wrote && isGateway(stop.role));
  const note = SAID_OF_BACKEND.get(statusOf(exchange));
  if (byGateway && note && stops.at(-1)?.isAuthor)
    stops.push({ ...nobody(), id: "backend", name: WAY.backend, note, isBroken: true });
  return stops;
}

/**
 * What runs inside the one that answered, or behind it, stands after it. An application of which nothing is known but
 * that it seems to have answered is none beside a framework or a service worker that did.
 */
function inOrder(stops: readonly Stop[]): readonly Stop[] {
  const author = stops.find(({ wrote }) => wrote);
  if (!author) return stops;
  const isInside = ({ role, wrote }: Stop) =>
    !wrote && RUNS_INSIDE.includes(role) && RUNS_INSIDE.indexOf(role) > RUNS_INSIDE.indexOf(author.role);
  const answersItself = RUNS_INSIDE.includes(author.role) || author.role === "service-worker";
  const isNobody = ({ id }: Stop) => id === "application" && answersItself;
  return [
    ...stops.filter((stop) => !isInside(stop)),
    ...stops.filter((stop) => isInside(stop) && !isNobody(stop)),
  ];
}

function browserNote(
  { response }: Exchange,
  isWithheld: boolean,
  endedHere: boolean,
  isLoop: boolean,
): Text | null {
  if (isWithheld) return WAY.withheld;
  if (isStored(response)) return WAY.fromCache;
  if (!endedHere) return null;
  return response && !isLoop ? DETAIL.wroteThis : DETAIL.endedIt;
}

function stopNote(
  { role, wrote }: Stop,
  { response }: Exchange,
  { author, path }: Diagnosis,
  isBehind: boolean,
): Text {
  if (isBehind) return inRole(role, WAY.wroteNothing);
  if (role === "extension" && response === null) return inRole(role, WAY.blockedIt);
  const isSure = author?.certainty === "certain";
  if (!wrote) return inRole(role, !isSure && role === author?.role ? WAY.isNamed : DETAIL.passedOn);
  if (isStored(response)) return inRole(role, WAY.wroteEarlier);
  const isBehindWorker = role !== "service-worker" && isThroughWorker({ path });
  if (isBehindWorker) return inRole(role, WAY.wroteSomeTime);
  return inRole(role, isSure ? DETAIL.wroteThis : WAY.probablyWrote);
}

/** `CDN · passed it on` */
function inRole(role: Role, did: Text): Text {
  return inBoth((language) => `${ROLE_NAMES[role][language]} · ${did[language]}`);
}

/** What the server did, as far as it is known. */
function answerNote(exchange: Exchange, preflight: Exchange | null): Text {
  const status = statusOf(exchange);
  if (status !== null) return fillBoth(WAY.answered, { status });
  const asked = preflight && !exchange.response ? statusOf(preflight) : null;
  if (asked !== null) return fillBoth(WAY.answeredPreflight, { status: asked });
  const name = exchange.failure?.name ?? "";
  if (LOOP.test(name)) return WAY.redirected;
  if (isRefusal(name)) return WAY.refused;
  if (isHandshakeUnsent(exchange)) return WAY.noAnswer;
  if (CERTIFICATE.test(name)) return WAY.certificateRefused;
  return NOTHING_CAME.test(name) || isStoppedName(name) ? WAY.noAnswer : WAY.notVisible;
}

/** The server by its host: what it answered, or that nothing came. */
function serverOf(exchange: Exchange, preflight: Exchange | null): WayStop {
  return {
    ...nobody(),
    id: "server",
    name: sameInBoth(parsedUrl(exchange.request.url)?.host ?? "?"),
    note: answerNote(exchange, preflight),
    isBroken: true,
  };
}

/** The server, where a rule of the page stopped the request before it left. */
function neverAsked(exchange: Exchange, fault: Fault | null): WayStop | null {
  const isUnsent = fault === "blocked" && exchange.response === null && !exchange.failure?.name;
  return isUnsent ? { ...serverOf(exchange, null), note: WAY.notAsked } : null;
}

/** The page's worker, where that is held to have failed: whether the server was asked at all is its own affair. */
function failedWorker({ response }: Exchange, diagnosis: Diagnosis): WayStop | null {
  if (response || !isWorkersFailure(diagnosis)) return null;
  const note = diagnosis.causes[0]?.certainty === "certain" ? WAY.gaveNothing : WAY.probablyGaveNothing;
  return { ...worker(), note, isBroken: true };
}

function nobody(): WayStop {
  return { id: "?", name: null, note: DETAIL.cannotTell, evidence: [], isAuthor: false, isBroken: false };
}

/** The page's worker, which asked in its place. */
function worker(): WayStop {
  return { ...nobody(), id: "worker", name: ROLE_NAMES["service-worker"], note: WAY.askedItself };
}
