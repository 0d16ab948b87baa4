import { beganDuring } from "../http/during.ts";
import type { Row } from "./row.ts";

/** How much earlier than its request a preflight may seem to start, in milliseconds: clocks are rounded. */
const ROUNDED = 50;

/** Puts each preflight above the request that waited for it, which began before it. */
export function preflightsFirst(rows: readonly Row[]): readonly Row[] {
  const waiting = new Map<string, Row[]>();
  for (const row of rows) {
    if (!row.isPreflight) continue;
    const key = keyOf(row.exchange.request.fields.get("access-control-request-method"), row);
    const others = waiting.get(key);
    if (others) others.push(row);
    else waiting.set(key, [row]);
  }
  if (waiting.size === 0) return rows;
  const requestOf = new Map<Row, Row>();
  for (const row of rows) {
    const preflights = waiting.get(keyOf(row.exchange.request.method, row));
    if (!preflights || row.isPreflight) continue;
    const at = preflights.findIndex((preflight) => beganDuring(preflight.exchange, row.exchange, ROUNDED));
    const [preflight] = at < 0 ? [] : preflights.splice(at, 1);
    if (preflight) requestOf.set(preflight, row);
  }
  const preflightOf = new Map([...requestOf].map(([preflight, row]) => [row, preflight]));
  return rows.flatMap((row) => {
    if (requestOf.has(row)) return [];
    const preflight = preflightOf.get(row);
    return preflight ? [preflight, row] : [row];
  });
}

function keyOf(method: string | null, { exchange }: Row): string {
  return `${method} ${exchange.request.url}`;
}
