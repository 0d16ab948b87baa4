import type { Change } from "./difference.ts";
import { shown } from "./sides.ts";

/** Most pairs that are looked at. */
const MOST = 200;

export type PairDifference = {
  readonly change: Change;
  readonly name: string;
  readonly before: string | null;
  readonly after: string | null;
};

/** What `a=1&b=2` is, as it was and without secrets. */
export type Pairs = { readonly raw: string; readonly safe: string };

/** Keys of a query or a form: added, gone, renamed, changed. Names and values are those without secrets. */
export function pairDifferences(then: Pairs, now: Pairs): readonly PairDifference[] {
  const [before, after] = [pairsOf(then), pairsOf(now)];
  const found: PairDifference[] = [];
  for (const name of new Set([...before.keys(), ...after.keys()])) {
    const [was, is] = [before.get(name), after.get(name)];
    if (was?.raw === is?.raw) continue;
    found.push({
      change: !was ? "added" : !is ? "gone" : "changed",
      name: shown((was ?? is)?.name ?? ""),
      before: was ? shown(was.safe) : null,
      after: is ? shown(is.safe) : null,
    });
  }
  return found;
}

type Value = { raw: string; safe: string; name: string };

function pairsOf({ raw, safe }: Pairs): ReadonlyMap<string, Value> {
  const found = new Map<string, Value>();
  if (raw === "") return found;
  const pairs = raw.split("&", MOST);
  const safePairs = safe.split("&", MOST);
  const isAligned = pairs.length === safePairs.length;
  for (const [at, pair] of pairs.entries()) {
    const [name, value] = halves(pair);
    // Where they do not stand side by side, nothing of a value is shown.
    const [safeName, safeValue] = isAligned ? halves(safePairs[at] ?? "") : ["…", "…"];
    const known = found.get(name);
    if (known) {
      known.raw += `&${value}`;
      known.safe += `, ${safeValue}`;
    } else found.set(name, { raw: value, safe: safeValue, name: safeName });
  }
  return found;
}

function halves(pair: string): readonly [string, string] {
  const at = pair.indexOf("=");
  return at < 0 ? [pair, ""] : [pair.slice(0, at), pair.slice(at + 1)];
}
