import type { Fields } from "../http/fields.ts";
import { listed } from "../http/listed.ts";
import { type Asked, NEAR } from "./before.ts";

/** A limit that the answers before counted down to nothing. */
export type CountedDown = {
  /** Of the field, in lower case. */
  readonly name: string;
  /** The last three values, the highest first. */
  readonly values: readonly number[];
};

/** The names under which services say how much is left. */
const NAMES = [
  "ratelimit-remaining",
  "x-ratelimit-remaining",
  "x-rate-limit-remaining",
  "ratelimit",
] as const;
/** Where none of so many answers right before counts by a name, nobody looks further. */
const LAST = 5;

export function countedDown({ failing, before }: Asked): CountedDown | null {
  const status = failing.response?.status;
  if (status !== 429 && status !== 403) return null;
  const near = before().filter(
    ({ exchange: { id }, startedAt }) => id !== failing.id && startedAt >= failing.startedAt - NEAR,
  );
  const last = near.slice(-LAST);
  for (const name of NAMES) {
    if (!last.some(({ exchange }) => leftIn(exchange.response?.fields, name) !== null)) continue;
    const now = leftIn(failing.response?.fields, name);
    // There was some left of this one: another limit was reached.
    if (now !== null && now > 0) continue;
    const values = lastThree(near.flatMap(({ exchange }) => leftIn(exchange.response?.fields, name) ?? []));
    if (values) return { name, values };
  }
  return null;
}

/**
 * Even steps down to 0, in whatever order parallel requests were counted. Two limits under one name do not look like
 * that, and neither does one that began anew.
 */
function lastThree(counts: readonly number[]): readonly number[] | null {
  const [none, one, two] = [...new Set(counts)].sort((a, b) => a - b);
  if (none !== 0 || one === undefined || two === undefined || two - one !== one) return null;
  const isAnew = counts.slice(counts.lastIndexOf(0)).some((count) => count > two);
  return isAnew ? null : [two, one, none];
}

/** `"default";r=0;t=12`, `limit=10, remaining=0, reset=5` and a plain number. */
function leftIn(fields: Fields | undefined, name: (typeof NAMES)[number]): number | null {
  const value = listed(fields, name)?.slice(0, 200);
  if (!value) return null;
  const form = name === "ratelimit" ? /\b(?:remaining|r)=(\d{1,9})(?!\d)/ : /^\s{0,9}(\d{1,9})\s{0,9}(?:;|$)/;
  const left = form.exec(value)?.[1];
  return left === undefined ? null : Number(left);
}
