import type { Exchange } from "../http/exchange.ts";
import { faultOf } from "../http/fault.ts";
import type { Group } from "./difference.ts";

/** What kind of failure a difference has to explain. */
export type Symptom =
  | "unauthorized"
  | "forbidden"
  | "request-refused"
  | "missing"
  | "too-large"
  | "too-many"
  | "server-error"
  | "gateway-error"
  | "cors"
  | "blocked"
  | "no-answer"
  | "other";

export function symptomOf(exchange: Exchange, preflight: Exchange | null = null): Symptom {
  const fault = faultOf(exchange, null, preflight);
  if (fault === "cors") return "cors";
  const status = exchange.response?.status ?? null;
  if (fault === "unusable") return "missing";
  // Neither browser names what it refuses to send; a connection's failure has a name.
  if (!exchange.response && exchange.failure?.name === "") return "blocked";
  if (status === null || status < 400) {
    if (fault === "blocked") return "blocked";
    return fault === null ? "other" : "no-answer";
  }
  return STATUSES.get(status) ?? (status >= 500 ? "server-error" : "request-refused");
}

const STATUSES: ReadonlyMap<number, Symptom> = new Map<number, Symptom>([
  [401, "unauthorized"],
  [407, "unauthorized"],
  [419, "forbidden"],
  [440, "unauthorized"],
  [498, "unauthorized"],
  [511, "unauthorized"],
  [403, "forbidden"],
  [404, "missing"],
  [405, "missing"],
  [410, "missing"],
  [501, "missing"],
  [413, "too-large"],
  [414, "too-large"],
  [431, "too-large"],
  [429, "too-many"],
  [502, "gateway-error"],
  [503, "gateway-error"],
  [504, "gateway-error"],
]);

/** For each symptom, what explains it, most likely first. */
export const EXPLAINS: Readonly<Record<Symptom, readonly Group[]>> = {
  unauthorized: ["expiry", "credentials", "cookie", "csrf", "neighbours", "origin", "answerer", "rotated"],
  forbidden: [
    "rate",
    "csrf",
    "expiry",
    "credentials",
    "cookie",
    "origin",
    "answerer",
    "neighbours",
    "custom",
    "address",
    "context",
  ],
  "request-refused": [
    "content-type",
    "body",
    "csrf",
    "query",
    "negotiation",
    "method",
    "custom",
    "path",
    "body-value",
  ],
  missing: ["built-file", "method", "path", "query", "host", "custom", "cookie", "answerer", "build"],
  "too-large": ["size", "answerer", "cookie", "query", "body"],
  "too-many": ["rate", "limit", "credentials", "custom"],
  "server-error": ["neighbours", "build", "content-type", "body", "query", "path", "custom", "answerer"],
  "gateway-error": ["neighbours", "answerer", "address", "build", "size"],
  cors: ["origin", "cors", "credentials", "content-type", "custom", "answerer"],
  blocked: ["policy", "host", "answerer", "cors"],
  "no-answer": ["certificate", "neighbours", "answerer", "address", "host", "protocol"],
  other: [],
};

/** What comes behind it, for all of them. */
export const ORDER: readonly Group[] = [
  "certificate",
  "expiry",
  "neighbours",
  "credentials",
  "csrf",
  "cookie",
  "method",
  "host",
  "built-file",
  "path",
  "content-type",
  "body",
  "query",
  "origin",
  "custom",
  "caller",
  "answerer",
  "build",
  "cors",
  "policy",
  "challenge",
  "size",
  "limit",
  "negotiation",
  "address",
  "protocol",
  "shape",
  "context",
  "rotated",
  "body-value",
  "rate",
  "noise",
];
