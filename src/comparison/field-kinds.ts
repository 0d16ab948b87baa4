import { kindOfFieldName } from "../http/redact/name-kind.ts";
import type { Group } from "./difference.ts";

const names = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/**
 * Request fields that differ from one request to the next, or that the browser adds by how a page was loaded: they
 * explain nothing.
 */
const NOISE = names(`
  date traceparent tracestate baggage x-request-id x-correlation-id x-trace-id x-amzn-trace-id x-b3-traceid
  x-b3-spanid x-b3-parentspanid x-b3-sampled b3 sentry-trace x-cloud-trace-context uber-trace-id x-datadog-trace-id
  x-datadog-parent-id x-datadog-sampling-priority x-datadog-origin x-datadog-tags newrelic elastic-apm-traceparent
  if-none-match if-modified-since cache-control pragma priority connection keep-alive dnt sec-gpc te
  upgrade-insecure-requests sec-fetch-user sec-websocket-key idempotency-key x-idempotency-key device-memory
  downlink ect rtt save-data viewport-width x-client-data content-length purpose sec-purpose alt-used
  x-ms-client-request-id client-request-id x-requested-at x-timestamp timestamp x-nonce nonce eagleeye-traceid
  x-tt-logid early-data`);

const GROUPS: ReadonlyMap<string, Group> = new Map<string, Group>([
  ["authorization", "credentials"],
  ["proxy-authorization", "credentials"],
  ["host", "host"],
  ["origin", "origin"],
  ["referer", "context"],
  ["content-type", "content-type"],
  ["content-encoding", "content-type"],
  ["transfer-encoding", "size"],
  ["accept", "negotiation"],
  ["accept-encoding", "negotiation"],
  ["accept-language", "negotiation"],
  ["range", "negotiation"],
  ["if-match", "negotiation"],
  ["x-requested-with", "csrf"],
  ["user-agent", "context"],
]);

/** What a request field bears upon. `name` in lower case. */
export function groupOfField(name: string): Group {
  const known = GROUPS.get(name);
  if (known) return known;
  if (/csrf|xsrf/.test(name)) return "csrf";
  if (NOISE.has(name)) return "noise";
  if (name.startsWith("sec-fetch-") || name.startsWith("sec-ch-")) return "context";
  if (name.startsWith("access-control-request-")) return "cors";
  const kind = kindOfFieldName(name);
  return kind === "secret" || kind === "issued" ? "credentials" : "custom";
}

/** Response fields of which a difference explains something. Others are the answer's own matter. */
const RESPONSE_GROUPS: ReadonlyMap<string, Group> = new Map<string, Group>([
  ["access-control-allow-origin", "cors"],
  ["access-control-allow-credentials", "cors"],
  ["access-control-allow-headers", "cors"],
  ["access-control-allow-methods", "cors"],
  ["access-control-expose-headers", "cors"],
  ["cross-origin-resource-policy", "policy"],
  ["cross-origin-embedder-policy", "policy"],
  ["cross-origin-opener-policy", "policy"],
  ["content-security-policy", "policy"],
  ["x-frame-options", "policy"],
  ["permissions-policy", "policy"],
  ["strict-transport-security", "policy"],
  ["server", "answerer"],
  ["x-powered-by", "answerer"],
  ["via", "answerer"],
  ["x-generator", "answerer"],
  ["www-authenticate", "challenge"],
  ["proxy-authenticate", "challenge"],
  ["allow", "method"],
  ["content-type", "shape"],
  ["retry-after", "limit"],
]);

const LIMIT = /^(?:x-)?rate-?limit(?:-|$)/;
const BUILD =
  /^(?:x-)?(?:app-|api-|build-|release-|service-|deploy(?:ment)?-|server-|frontend-|backend-|git-)?(?:version|build|revision|release|commit|sha|deployment|deploy|build-id|deployment-id)$|^x-(?:git|app|next)-[a-z-]{0,20}(?:sha|commit|version|build)$/;
/** Of the protocol or a client: the number of nothing that is deployed. */
const NO_BUILD = /^(?:x-)?(?:content|accept|etag)/;

/** What a response field bears upon; null where a difference of it explains nothing. `name` in lower case. */
export function groupOfResponseField(name: string): Group | null {
  const known = RESPONSE_GROUPS.get(name);
  if (known) return known;
  if (LIMIT.test(name)) return "limit";
  return BUILD.test(name) && !NO_BUILD.test(name) ? "build" : null;
}

/** Cookies of measuring, advertising and consent: they change from page to page. */
const ANALYTICS =
  /^(?:_ga|_gid|_gat|_gcl_|_fbp|_fbc|_hj|_pk_|_uet|_clck|_clsk|_tt_|_ttp|_scid|_pin_|_rdt_|_dd_s|_sp_|_mkto|__utm|__hs|__gads|__gpi|__eoi|__cf_bm|_cfuvid|ajs_|amp_|amplitude|mp_|mixpanel|hubspotutk|optimizely|intercom-|OptanonConsent|OptanonAlert|CookieConsent|Hm_lp?vt_|HMACCOUNT|UM_distinctid|CNZZDATA|sensorsdata|_vwo_|_vis_opt|utag_|s_(?:cc|sq|fid|nr)$|AMCV_|kndctr_|bm_|ak_bmsc|NID$|IDE$|_dc_gtm|posthog|ph_phc|rl_|_px)/;

export function isAnalyticsCookie(name: string): boolean {
  return ANALYTICS.test(name.slice(0, 100));
}
