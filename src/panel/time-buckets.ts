import type { Row } from "./row.ts";

/** Bands of the strip over time, from the bottom of a bar to its top. */
export const BANDS = ["success", "redirect", "client-error", "server-error", "failed"] as const;
export type Band = (typeof BANDS)[number];

/** Milliseconds since the epoch, `from` included, `to` not. */
export type TimeRange = { readonly from: number; readonly to: number };

export type Buckets = {
  readonly range: TimeRange;
  /** For each band how many exchanges began in each of the equal spans of the range. */
  readonly counts: Readonly<Record<Band, Uint32Array>>;
  /** The most in any one span, all bands together; at least 1. */
  readonly most: number;
};

/** Counts the rows over time in `size` spans; null where there is nothing to show a course of. */
export function bucketsOf(rows: readonly Row[], size: number): Buckets | null {
  if (rows.length < 2) return null;
  const { from, to } = rangeOf(rows);
  if (from >= to) return null;
  const counts = Object.fromEntries(BANDS.map((band) => [band, new Uint32Array(size)])) as Record<
    Band,
    Uint32Array
  >;
  const totals = new Uint32Array(size);
  for (const row of rows) {
    const start = row.exchange.startedAt;
    const band = counts[row.outcome as Band];
    if (start === null || !band) continue;
    const at = Math.min(size - 1, Math.floor(((start - from) / (to - from)) * size));
    band[at] = (band[at] ?? 0) + 1;
    totals[at] = (totals[at] ?? 0) + 1;
  }
  // biome-ignore lint/plugin: as many as the strip has bars
  return { range: { from, to }, counts, most: Math.max(1, ...totals) };
}

/** From the earliest start to just after the latest. */
function rangeOf(rows: readonly Row[]): TimeRange {
  let from = Number.POSITIVE_INFINITY;
  let to = Number.NEGATIVE_INFINITY;
  for (const { exchange } of rows) {
    if (exchange.startedAt === null) continue;
    from = Math.min(from, exchange.startedAt);
    to = Math.max(to, exchange.startedAt + 1);
  }
  return { from, to };
}
