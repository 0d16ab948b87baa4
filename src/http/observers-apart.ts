/**
 * How far apart the two observers date the same start, in milliseconds. Measured: Chromium 0.1 to 11
 * with one outlier of 91, Firefox at most 4. The ends lie −8 to 21 apart.
 */
export const JOIN_TOLERANCE = 150;

/**
 * How far apart a browser with too much to do may date the same start, in milliseconds. Chromium's page is first
 * and its network process sends late (measured: up to 350); Firefox tells extensions first, and DevTools once the
 * cache has been looked up.
 */
export const HELD_BACK = 1_000;

/**
 * How far apart the starts of one request may be dated where its ends agree, in milliseconds. A page of a thousand
 * pictures hands its requests over faster than a laden Chromium begins them (measured: starts up to 1,950 apart,
 * ends −160 to 290).
 */
export const QUEUED = 30_000;
