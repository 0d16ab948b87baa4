import { isErrorOutcome } from "../http/status-class.ts";
import { BANDS, type Band, type Buckets } from "./time-buckets.ts";

/** Of a bar that is as high as the strip. */
export const BARS_HEIGHT = 24;

/** How wide a bar is, in spans; that of failures leaves in view what stands behind it. */
const WIDTH = 0.8;
const WIDTH_BEFORE_OTHERS = 0.4;

type Bars = { readonly band: Band; readonly d: string };

/** One path a band, the failures' last: one of them is as high as the strip, however much went well beside it. */
export function barsOf({ counts, most }: Buckets): readonly Bars[] {
  const good = BANDS.filter((band) => !isErrorOutcome(band));
  const failing = BANDS.filter(isErrorOutcome);
  const sumAt = (bands: readonly Band[], at: number) =>
    bands.reduce((sum, band) => sum + (counts[band][at] ?? 0), 0);
  return [
    // Square roots keep a few beside a hundred visible.
    ...stacked(counts, good, {
      width: () => WIDTH,
      height: (count) => Math.sqrt(count / most),
    }),
    ...stacked(counts, failing, {
      width: (at) => (sumAt(good, at) > 0 ? WIDTH_BEFORE_OTHERS : WIDTH),
      height: (count, at) => count / sumAt(failing, at),
    }),
  ];
}

type Shape = {
  /** In spans, at this place. */
  readonly width: (at: number) => number;
  /** The share of the strip's height for so many. */
  readonly height: (count: number, at: number) => number;
};

function stacked(
  counts: Buckets["counts"],
  bands: readonly Band[],
  { width, height }: Shape,
): readonly Bars[] {
  const sums = new Uint32Array(counts.success.length);
  return bands.map((band) => {
    let d = "";
    counts[band].forEach((count, at) => {
      if (count === 0) return;
      const below = sums[at] ?? 0;
      sums[at] = below + count;
      const bottom = (BARS_HEIGHT * (1 - height(below, at))).toFixed(2);
      const top = (BARS_HEIGHT * (1 - height(below + count, at))).toFixed(2);
      d += `M${at + (WIDTH - width(at)) / 2} ${bottom}V${top}h${width(at)}V${bottom}z`;
    });
    return { band, d };
  });
}
