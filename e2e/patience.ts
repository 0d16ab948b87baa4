/**
 * How long anything may take before it counts as hung, in milliseconds. Only a hang is ever decided by it: on a
 * laden machine (five workers and two busy loops on two cores) starting a browser alone takes half a minute.
 */
export const HANG = 180_000;

/** The same for a whole test: some make hundreds of requests, one after another. */
export const TEST_HANG = 1_200_000;
