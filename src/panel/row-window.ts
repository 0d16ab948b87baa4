/** Height of a row in CSS pixels; fixed, so that the window of rows is arithmetic. */
export const ROW_HEIGHT = 24;

/**
 * Rows kept ready above and below what is in view, so that a scroll shows no gap: what a turn of the wheel
 * passes in a frame. Each one more costs every frame of a long scroll 2 %.
 */
const OVERSCAN = 4;

/** The rows `[from, to)` to render for a scroll position and a view height, both in CSS pixels. */
export function rowWindow(scrollTop: number, height: number): { readonly from: number; readonly to: number } {
  return {
    from: Math.max(0, Math.floor(scrollTop / ROW_HEIGHT) - OVERSCAN),
    to: Math.ceil((scrollTop + height) / ROW_HEIGHT) + OVERSCAN,
  };
}

/** How many rows of the page serve a view of that height, in CSS pixels: at least as many as any window. */
export function slotsFor(height: number): number {
  return Math.ceil(height / ROW_HEIGHT) + 2 * OVERSCAN + 1;
}
