import { type Asked, NEAR } from "./before.ts";
import { failsAlike } from "./meanwhile.ts";

/** What was sent to a host fails since one moment, whatever it was. */
export type Outage = {
  /** Milliseconds from the first failure to this one; 0 where this one is the first. */
  readonly ago: number;
  /** Endpoints that worked before and fail since, this one among them. */
  readonly endpoints: number;
  readonly requests: number;
};

/** Fewer may fail for what they have in common with each other, and not with the host. */
const FEWEST = 3;
/** How long after the failing one others of the same moment begin, in milliseconds. */
const SAME_MOMENT = 2_000;

export function outageOf({ failing, endpoint, before, after }: Asked): Outage | null {
  const { response, failure } = failing;
  if (response ? response.status < 500 : !failure) return null;
  const [from, to] = [failing.startedAt - NEAR, failing.startedAt + SAME_MOMENT];
  const near = [...before(), ...after()].filter(
    ({ startedAt, worked }) => worked !== null && startedAt <= to,
  );
  // What began before the failing one and works shows the moment up to which the host did.
  const lastGood = near.findLast(({ worked }) => worked === "good");
  if (!lastGood || lastGood.startedAt >= failing.startedAt) return null;
  const broken = near.filter(
    ({ exchange, startedAt, worked }) =>
      worked === "bad" &&
      startedAt >= Math.max(from, lastGood.startedAt) &&
      (exchange.id === failing.id || failsAlike(exchange, failing)),
  );
  const worked = new Set(near.filter((one) => one.worked === "good").map((one) => one.endpoint));
  const endpoints = new Set(broken.map((one) => one.endpoint).filter((one) => worked.has(one)));
  if (!endpoints.has(endpoint) || endpoints.size < FEWEST) return null;
  const first = broken[0]?.startedAt ?? failing.startedAt;
  return { ago: Math.max(0, failing.startedAt - first), endpoints: endpoints.size, requests: broken.length };
}
