import { parsedUrl } from "../http/parsed-url.ts";
import type { Dated } from "./timeline.ts";
import type { Worked } from "./worked.ts";

/** Another exchange of the host, the way it is told of. */
export type Before = {
  /** Milliseconds from its start to that of the failing one; negative where it came later. */
  readonly ago: number;
  readonly method: string;
  readonly path: string;
  readonly status: number;
};

/** One of the exchanges of the host around the failing one. */
export type Neighbour = {
  readonly exchange: Dated;
  /** Null for what tells nothing by itself: a redirect. */
  readonly worked: Worked | null;
  /** The same object for all of one endpoint; null for what tells nothing. */
  readonly endpoint: object | null;
  readonly startedAt: number;
};

export type Asked = {
  readonly failing: Dated;
  readonly endpoint: object;
  /** The last good one of its endpoint before it, and whether one came soon after. */
  readonly good: Dated | null;
  readonly isGoodLater: boolean;
  /** Of its host, in time, before it and after it; those of its own moment are before it. */
  readonly before: () => readonly Neighbour[];
  readonly after: () => readonly Neighbour[];
};

/** How far back the host's other exchanges tell of now, in milliseconds. */
export const NEAR = 60_000;

/** Longest path that is told, in characters. */
const LONGEST_PATH = 120;

export function toldBefore({ startedAt, request, response }: Dated, failing: Dated): Before {
  const path = parsedUrl(request.url)?.pathname ?? "";
  return {
    ago: failing.startedAt - startedAt,
    method: request.method.slice(0, 20),
    path: path.length > LONGEST_PATH ? `${path.slice(0, LONGEST_PATH)}…` : path,
    status: response?.status ?? 0,
  };
}
