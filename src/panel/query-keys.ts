import { LANGUAGES } from "../diagnosis/text.ts";
import { isErrorOutcome } from "../http/outcome.ts";
import type { Row } from "./row.ts";

/** A test of rows for `key:value`, made once for all of them. Values are lower case. */
type TestMaker = (value: string) => (row: Row) => boolean;

/** The states of `is:`; names follow the browsers' own filters where they have them. */
export const STATES: Readonly<Record<string, (row: Row) => boolean>> = {
  error: (row) => isErrorOutcome(row.outcome),
  failed: (row) => row.outcome === "failed",
  "from-cache": (row) => row.exchange.response?.fromCache != null,
  "method-changed": (row) => row.changesMethod || row.changedOnTheWay !== null,
  redirect: (row) => row.outcome === "redirect",
  running: (row) => !row.exchange.ended,
  "service-worker-intercepted": (row) => row.exchange.response?.viaServiceWorker === true,
};

/** Every key of the filter with its test. */
export const KEYS: Readonly<Record<string, TestMaker>> = {
  by: (value) => (row) => {
    const { author } = row.diagnosis;
    return author !== null && (author.id.includes(value) || inEitherLanguage(author.name, value));
  },
  cause: (value) => (row) =>
    row.diagnosis.causes.some(
      (cause) => cause.mechanism.includes(value) || inEitherLanguage(cause.name, value),
    ),
  domain: (value) => (row) => {
    const host = URL.canParse(row.exchange.request.url) ? new URL(row.exchange.request.url).hostname : "";
    return value.startsWith("*") ? host.endsWith(value.slice(1)) : host === value || host.includes(value);
  },
  "has-response-header": (value) => (row) => row.exchange.response?.fields.has(value) ?? false,
  is: (value) => (Object.hasOwn(STATES, value) && STATES[value]) || (() => false),
  "larger-than": (value) => {
    const limit = bytesOf(value);
    return (row) => (row.exchange.response?.body.size ?? -1) > limit;
  },
  method: (value) => (row) => row.exchange.request.method.toLowerCase() === value,
  "mime-type": (value) => (row) =>
    (row.exchange.response?.fields.get("content-type") ?? "").toLowerCase().includes(value),
  "slower-than": (value) => {
    const limit = millisecondsOf(value);
    return (row) => (row.exchange.duration ?? -1) > limit;
  },
  status: (value) => {
    const matches = statusTest(value);
    return ({ exchange: { response } }) => response !== null && matches(response.status);
  },
  type: (value) => (row) => row.exchange.type === value,
  url: (value) => (row) => row.exchange.request.url.toLowerCase().includes(value),
};

function inEitherLanguage(name: Readonly<Record<string, string>>, value: string): boolean {
  return LANGUAGES.some((language) => name[language]?.toLowerCase().includes(value));
}

/** `404`, `40`, `4xx`, `>=400`, `500-599`. */
function statusTest(wanted: string): (status: number) => boolean {
  const range = /^(\d{3})-(\d{3})$/.exec(wanted);
  if (range) {
    const [from, to] = [Number(range[1]), Number(range[2])];
    return (status) => status >= from && status <= to;
  }
  const bound = /^(>=|<=|>|<)(\d{1,3})$/.exec(wanted);
  if (bound) {
    const limit = Number(bound[2]);
    if (bound[1] === ">=") return (status) => status >= limit;
    if (bound[1] === "<=") return (status) => status <= limit;
    return bound[1] === ">" ? (status) => status > limit : (status) => status < limit;
  }
  const start = wanted.replace(/(?<!x)x+$/, "");
  return (status) => String(status).startsWith(start);
}

/** Bytes of `500`, `10k`, `1.5M`, as Chrome's filter reads them: decimal. */
function bytesOf(value: string): number {
  const match = /^(\d+(?:\.\d+)?)([km]?)b?$/.exec(value);
  if (!match) return Number.POSITIVE_INFINITY;
  return Number(match[1]) * (match[2] === "k" ? 1e3 : match[2] === "m" ? 1e6 : 1);
}

/** Milliseconds of `500`, `500ms`, `2s`. */
function millisecondsOf(value: string): number {
  const match = /^(\d+(?:\.\d+)?)(ms|s)?$/.exec(value);
  if (!match) return Number.POSITIVE_INFINITY;
  return Number(match[1]) * (match[2] === "s" ? 1_000 : 1);
}
