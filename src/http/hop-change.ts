import type { Chain } from "./chain.ts";
import { leadsToRefusedCredentials } from "./cors/target-with-credentials.ts";
import type { Exchange } from "./exchange.ts";
import { isPreflight } from "./preflight.ts";
import {
  addressOf,
  isRedirectStatus,
  type Kept,
  locationOf,
  type Prediction,
  predict,
  sameOrigin,
  withoutFragment,
} from "./redirect.ts";
import { isSameUrl } from "./short-url.ts";

/** What a redirect changed between two requests. */
export type Change =
  | "method"
  | "body"
  | "content-type"
  | "authorization"
  | "cookie"
  | "origin"
  | "referer"
  | "scheme"
  | "host"
  | "fragment";

/** "unknown": the browser did not show enough of the request. */
export type Fate = Kept | "unknown";

export type Observed = {
  readonly method: string;
  readonly body: Fate;
  readonly contentFields: Fate;
  readonly authorization: Fate;
  readonly url: string;
};

/** Where the next request is not what the Fetch standard says. */
export type Difference = {
  readonly what: "method" | "body" | "content-type" | "authorization" | "address";
  readonly predicted: string;
  readonly observed: string;
};

/** One hop of a chain: what the rules predict for the next request and what was then seen. */
export type HopChange = {
  readonly predicted: Prediction;
  /** The browser follows this one: it did, or nothing is known against it. */
  readonly isFollowed: boolean;
  /** The next request as the browser made it; null where it was not seen or never sent. */
  readonly observed: Observed | null;
  readonly differences: readonly Difference[];
  /** What is different in the next request (observed where seen, else predicted). */
  readonly changed: readonly Change[];
  /** Bytes of content that were not sent on; null where nothing was lost or the size is unknown. */
  readonly bytesLost: number | null;
};

/** The change at one hop of a chain; null for the last exchange and for what is no redirect. */
export function hopChange(exchange: Exchange, next: Exchange | null): HopChange | null {
  const { response, request } = exchange;
  if (!response || !isRedirectStatus(response.status) || isPreflight(exchange)) return null;
  const location = locationOf(response);
  if (location === null) return null;
  const led = predict(response.status, location, {
    method: request.method,
    url: request.url,
    hasBody: carriesBody(exchange),
    hasContentFields: request.fields.has("content-type"),
    hasAuthorization: request.fields.has("authorization"),
  });
  const predicted = leadsToRefusedCredentials(exchange) ? { ...led, url: null } : led;
  const sent = next && !neverSent(next) ? next : null;
  const observed = sent ? observe(exchange, sent) : null;
  const isFollowed =
    observed !== null || (predicted.url !== null && exchange.failure === null && next === null);
  const changed = isFollowed ? changesOf(exchange, predicted, sent, observed) : [];
  return {
    predicted,
    isFollowed,
    observed,
    differences: observed ? differencesOf(exchange, predicted, observed) : [],
    changed,
    bytesLost: changed.includes("body") ? request.body.size : null,
  };
}

/** The changes along a chain, one for each hop but the last. */
export function chainChanges(chain: Chain): readonly (HopChange | null)[] {
  return chain.hops.map((hop, index) => hopChange(hop, chain.hops[index + 1] ?? null));
}

/** Judged by Content-Length: Chromium leaves postData out of the second hop of a PUT. */
export function carriesBody({ request }: Exchange): boolean {
  const length = request.fields.get("content-length");
  if (length !== null) return Number(length) > 0;
  return (
    (request.body.text ?? "") !== "" ||
    (request.body.size ?? 0) > 0 ||
    request.fields.has("transfer-encoding")
  );
}

/** A next request that Chromium notes and never makes, with `redirect: "manual"`. */
export function neverSent({ failure, response, request, serverAddress, source, timings }: Exchange): boolean {
  if (response || source === "web-request" || serverAddress || request.fields.complete) return false;
  const worked = (timings?.send ?? 0) > 0 || (timings?.wait ?? 0) > 0;
  return !worked && failure?.name === "net::ERR_ABORTED";
}

function observe(exchange: Exchange, next: Exchange): Observed {
  const { fields } = exchange.request;
  const authorization = fields.get("authorization");
  return {
    method: next.request.method,
    body: bodyAfter(carriesBody(exchange), next),
    contentFields: fields.has("content-type") ? contentFieldsAfter(exchange, next) : "none",
    authorization: authorization === null ? "none" : authorizationAfter(authorization, next),
    url: next.request.url,
  };
}

/**
 * Chromium's webRequest still shows the Content-Type of the POST on the GET that follows it, which is sent without
 * (seen in 156; its log of the network has none).
 */
function contentFieldsAfter({ request }: Exchange, next: Exchange): Fate {
  const present = next.request.fields.has("content-type");
  const isBeforeSending = next.source === "web-request" && next.request.method !== request.method;
  return present && isBeforeSending ? "unknown" : seen(next, present);
}

function seen(next: Exchange, present: boolean): Fate {
  if (present) return "kept";
  return next.request.fields.complete ? "dropped" : "unknown";
}

/** Another value than before is the browser's own: a stored login. */
function authorizationAfter(before: string, next: Exchange): Fate {
  const after = next.request.fields.get("authorization");
  return after !== null && after !== before ? "unknown" : seen(next, after !== null);
}

function bodyAfter(hadBody: boolean, next: Exchange): Fate {
  if (!hadBody) return "none";
  if (carriesBody(next)) return "kept";
  return next.request.method === "GET" || next.request.method === "HEAD" || next.request.fields.complete
    ? "dropped"
    : "unknown";
}

function changesOf(
  exchange: Exchange,
  predicted: Prediction,
  next: Exchange | null,
  observed: Observed | null,
): Change[] {
  const { request } = exchange;
  const changed: Change[] = [];
  const dropped = (what: "body" | "contentFields" | "authorization") =>
    (observed && observed[what] !== "unknown" ? observed[what] : predicted[what]) === "dropped";
  if ((observed?.method ?? predicted.method) !== request.method) changed.push("method");
  if (dropped("body")) changed.push("body");
  if (dropped("contentFields")) changed.push("content-type");
  if (dropped("authorization")) changed.push("authorization");
  // biome-ignore lint/plugin: three fields
  if (next) changed.push(...fieldChanges(exchange, next));
  const target = observed?.url ?? predicted.url;
  // biome-ignore lint/plugin: scheme and host
  if (target !== null) changed.push(...placeChanges(request.url, target));
  // The log writes addresses without fragment; the rules tell which one is kept.
  if (predicted.url !== null && losesFragment(request.url, predicted.url)) changed.push("fragment");
  return changed;
}

/** Fields that the browser writes anew for each hop. */
function fieldChanges(exchange: Exchange, next: Exchange): Change[] {
  const before = exchange.request.fields;
  const after = next.request.fields;
  const changed: Change[] = [];
  // Another site has its own cookies; the same one loses them by SameSite, or because they were deleted.
  if (before.has("cookie") && after.lacks("cookie") && sameOrigin(exchange.request.url, next.request.url))
    changed.push("cookie");
  const differs = (name: string) =>
    before.has(name) && after.has(name) && before.get(name) !== after.get(name);
  if (differs("origin")) changed.push("origin");
  if (differs("referer") || (before.has("referer") && after.lacks("referer"))) changed.push("referer");
  return changed;
}

function placeChanges(from: string, to: string): readonly Change[] {
  if (!URL.canParse(from) || !URL.canParse(to)) return [];
  const a = new URL(from);
  const b = new URL(to);
  const changed: Change[] = [];
  if (a.protocol !== b.protocol) changed.push("scheme");
  if (a.host !== b.host) changed.push("host");
  return changed;
}

function losesFragment(from: string, to: string): boolean {
  return fragmentOf(from) !== "" && fragmentOf(from) !== fragmentOf(to);
}

function fragmentOf(url: string): string {
  const at = url.indexOf("#");
  return at < 0 ? "" : url.slice(at);
}

function differencesOf(exchange: Exchange, predicted: Prediction, observed: Observed): readonly Difference[] {
  const found: Difference[] = [];
  const compare = (what: Difference["what"], rule: string, fact: string) => {
    if (fact !== "unknown" && fact !== rule) found.push({ what, predicted: rule, observed: fact });
  };
  compare("method", predicted.method, observed.method);
  compare("body", predicted.body, observed.body);
  compare("content-type", predicted.contentFields, observed.contentFields);
  // Where the address differs, the origin that decides over Authorization may differ as well.
  const url = predicted.url === null ? "" : withoutFragment(predicted.url);
  const address = addressOf(observed.url);
  if (isSameUrl(url, address)) compare("authorization", predicted.authorization, observed.authorization);
  // https in place of http is the browser's own upgrade.
  else if (!isSameUrl(url.replace(/^http:/, "https:"), address) || !URL.canParse(exchange.request.url))
    compare("address", url, address);
  return found;
}
