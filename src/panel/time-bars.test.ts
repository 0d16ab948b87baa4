import { expect, it } from "vitest";
import { BARS_HEIGHT, barsOf } from "./time-bars.ts";
import { BANDS, type Band, type Buckets } from "./time-buckets.ts";

type Counts = Readonly<Partial<Record<Band, number>>>;

/** One span with so many in each band. */
function bucketsOf(counts: Counts, most: number): Buckets {
  const all = Object.fromEntries(BANDS.map((band) => [band, Uint32Array.of(counts[band] ?? 0)]));
  return { range: { from: 0, to: 1 }, counts: all as unknown as Buckets["counts"], most };
}

/** Its bars in the order in which they are drawn: top and bottom. */
function drawn(counts: Counts, most: number) {
  return barsOf(bucketsOf(counts, most)).flatMap(({ band, d }) => {
    const [, bottom, top] = /^M\S+ ([\d.]+)V([\d.]+)/.exec(d) ?? [];
    return bottom === undefined ? [] : [[band, Number(top), Number(bottom)]];
  });
}

it("one failure among a thousand is drawn over them, from bottom to top", () => {
  expect(drawn({ success: 999, "server-error": 1 }, 1_000)).toEqual([
    ["success", expect.closeTo(0, 1), BARS_HEIGHT],
    ["server-error", 0, BARS_HEIGHT],
  ]);
});

it("failures of several kinds share the height; what went well is as high as it is much", () => {
  expect(drawn({ success: 16, redirect: 9, "client-error": 3, failed: 1 }, 100)).toEqual([
    ["success", 14.4, BARS_HEIGHT],
    ["redirect", 12, 14.4],
    ["client-error", 6, BARS_HEIGHT],
    ["failed", 0, 6],
  ]);
});

it("failures hide nothing that stands behind them", () => {
  const widths = (counts: Counts) =>
    barsOf(bucketsOf(counts, 10)).flatMap(({ d }) => /h([\d.]+)/.exec(d)?.[1] ?? []);
  expect(widths({ success: 3, failed: 1 })).toEqual(["0.8", "0.4"]);
  expect(widths({ failed: 1 })).toEqual(["0.8"]);
});
