import type { Case } from "./case.ts";
import { sizeOfBody } from "./condition/size.ts";
import { waitOf } from "./condition/time.ts";
import type { Source } from "./source.ts";
import type { Facts, Text } from "./text.ts";

/**
 * What a system's own manual says of a mechanism: its directives and its limits. Told in place of the
 * mechanism's general words where this system wrote the response, and the cause has none of its own.
 * The slots of `knownValues` may be used.
 */
export type Advice = {
  readonly why?: Text;
  readonly fix?: readonly [Text, ...Text[]];
  readonly confirm?: Text;
  readonly sources: readonly [Source, ...Source[]];
};

/** Milliseconds below which nobody waited: a text that names the seconds is then not told. */
const SHORTEST_WAIT = 1_000;

/**
 * What an exchange shows of itself, for the slots of an advice: host, path, method, seconds and size. What it does not
 * show is left out, and a text that names it is not told.
 */
export function knownValues(c: Case): Facts {
  const { request } = c.exchange;
  const time = waitOf(c);
  const size = sizeOfBody(c);
  return {
    ...(c.url ? { host: c.url.host, path: c.url.pathname.slice(0, 80) } : {}),
    method: request.method,
    ...(time === null || time < SHORTEST_WAIT ? {} : { seconds: (time / 1_000).toFixed(1) }),
    ...(size > 0 ? { size: bytes(size) } : {}),
  };
}

/** `800 B`, `12.5 kB`, `2.0 MB`: as the manuals' limits are written. */
export function bytes(size: number): string {
  if (size >= 1_000_000) return `${(size / 1_000_000).toFixed(1)} MB`;
  return size >= 10_000 ? `${(size / 1_000).toFixed(1)} kB` : `${size} B`;
}
