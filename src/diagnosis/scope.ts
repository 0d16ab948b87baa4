import type { Scope } from "./cause.ts";

type StatusClass = "2xx" | "3xx" | "4xx" | "5xx";

/** The class of a status, where it has one that a cause can speak about. */
function classOf(status: number): StatusClass | null {
  const first = Math.floor(status / 100);
  return first >= 2 && first <= 5 ? `${first as 2 | 3 | 4 | 5}xx` : null;
}

/** The scopes that an outcome falls under, narrowest first: 502 is 502, "5xx" and "any". */
export function scopesOf(status: number | null, failed: boolean): readonly Scope[] {
  const scopes: Scope[] = [];
  if (status !== null) {
    scopes.push(status);
    const itsClass = classOf(status);
    if (itsClass) scopes.push(itsClass);
  }
  if (failed) scopes.push("failure");
  scopes.push("any");
  return scopes;
}

/** Items by outcome, so that a case looks at those alone that can concern it. */
export class ScopeIndex<Item extends { readonly on: readonly Scope[] }, List> {
  /** The items of each scope, with their places in the file. */
  readonly #byScope = new Map<Scope, (readonly [place: number, item: Item])[]>();
  readonly #make: (items: readonly Item[]) => List;
  /** Lists that were asked for. There are no more than statuses in the items, twice, and the classes. */
  readonly #lists = new Map<string, List>();

  constructor(items: readonly Item[], make: (items: readonly Item[]) => List) {
    this.#make = make;
    items.forEach((item, place) => {
      for (const scope of item.on) {
        const those = this.#byScope.get(scope);
        if (those) those.push([place, item]);
        else this.#byScope.set(scope, [[place, item]]);
      }
    });
  }

  /** In the order of the file, each once. */
  concerning(status: number | null, failed: boolean): List {
    const known = status === null || this.#byScope.has(status) ? status : classOf(status);
    const key = failed ? `${known} failed` : `${known}`;
    let list = this.#lists.get(key);
    if (list === undefined) {
      const placed = new Map(scopesOf(status, failed).flatMap((scope) => this.#byScope.get(scope) ?? []));
      list = this.#make([...placed].sort(([a], [b]) => a - b).map(([, item]) => item));
      this.#lists.set(key, list);
    }
    return list;
  }
}
