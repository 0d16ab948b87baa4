import { holds } from "./condition.ts";

/** The host answered other requests in the same moment: its name resolves, and something listens there. */
export const hostAnswers = holds((c) => c.surroundings.hostAnswers);
