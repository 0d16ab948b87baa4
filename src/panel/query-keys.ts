import { LANGUAGES } from "../diagnosis/text.ts";
import { isErrorOutcome } from "../ui/outcome.ts";
import type { Row } from "./row.ts";

/** Whether a row satisfies `key:value`. Values are lower case. */
type Test = (row: Row, value: string) => boolean;

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
export const KEYS: Readonly<Record<string, Test>> = {
  by: (row, value) => {
    const { author } = row.diagnosis;
    return author !== null && (author.id.includes(value) || inEitherLanguage(author.name, value));
  },
  cause: (row, value) =>
    row.diagnosis.causes.some(
      (cause) => cause.mechanism.includes(value) || inEitherLanguage(cause.name, value),
    ),
  domain: (row, value) => {
    const host = URL.canParse(row.exchange.request.url) ? new URL(row.exchange.request.url).hostname : "";
    return value.startsWith("*") ? host.endsWith(value.slice(1)) : host === value || host.includes(value);
  },
  "has-response-header": (row, value) => row.exchange.response?.fields.has(value) ?? false,
  is: (row, value) => STATES[value]?.(row) ?? false,
  "larger-than": (row, value) => (row.exchange.response?.body.size ?? -1) > bytesOf(value),
  method: (row, value) => row.exchange.request.method.toLowerCase() === value,
  "mime-type": (row, value) =>
    (row.exchange.response?.fields.get("content-type") ?? "").toLowerCase().includes(value),
  "slower-than": (row, value) => (row.exchange.duration ?? -1) > millisecondsOf(value),
  status: (row, value) => matchesStatus(row.exchange.response?.status ?? null, value),
  type: (row, value) => row.exchange.type === value,
  url: (row, value) => row.exchange.request.url.toLowerCase().includes(value),
};

function inEitherLanguage(name: Readonly<Record<string, string>>, value: string): boolean {
  return LANGUAGES.some((language) => name[language]?.toLowerCase().includes(value));
}

/** `404`, `40`, `4xx`, `>=400`, `500-599`. */
function matchesStatus(status: number | null, wanted: string): boolean {
  if (status === null) return false;
  const range = /^(\d{3})-(\d{3})$/.exec(wanted);
  if (range) return status >= Number(range[1]) && status <= Number(range[2]);
  const bound = /^(>=|<=|>|<)(\d{1,3})$/.exec(wanted);
  if (bound) {
    const limit = Number(bound[2]);
    if (bound[1] === ">=") return status >= limit;
    if (bound[1] === "<=") return status <= limit;
    return bound[1] === ">" ? status > limit : status < limit;
  }
  return String(status).startsWith(wanted.replace(/(?<!x)x+$/, ""));
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
