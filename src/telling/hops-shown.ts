/** Up to so many hops a chain is shown whole: browsers follow 20 redirects, whose picture is never cut. */
const WHOLE = 40;

/** Hops shown at first: at each end of the chain, and on both sides of the one that is looked at. */
export const HOPS_AT_FIRST = 8;

/**
 * The places of the hops to show, ascending: all of a chain that browsers make; of a longer one the
 * first and the last ones and those around the current one.
 *
 * @param margin how many at each end and on each side.
 */
export function hopsShown(count: number, current: number, margin = HOPS_AT_FIRST): readonly number[] {
  if (count <= WHOLE) return Array.from({ length: count }, (_, hop) => hop);
  const shown = new Set<number>();
  const show = (from: number, to: number) => {
    for (let hop = Math.max(0, from); hop < Math.min(count, to); hop++) shown.add(hop);
  };
  show(0, margin);
  show(current - margin, current + margin + 1);
  show(count - margin, count);
  return [...shown].sort((a, b) => a - b);
}
