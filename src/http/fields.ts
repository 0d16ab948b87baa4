/** One header field line as it was reported. */
export type Field = {
  readonly name: string;
  readonly value: string;
  /** Characters that are missing at the end of `value`: it was cut to save room. */
  readonly cut?: number;
};

/**
 * A header section (RFC 9110, section 6.3). Names compare without case.
 *
 * Unknown is not absent: browsers often report a section incompletely (cache, service worker,
 * preflight), so `lacks` answers true only where the list is known to be complete.
 */
export class Fields {
  readonly list: readonly Field[];
  /** True when the browser reported every field that was on the wire. */
  readonly complete: boolean;
  /** Made when first asked for: of most exchanges nobody asks. */
  #byName: Map<string, string[]> | null = null;

  constructor(list: readonly Field[], complete: boolean) {
    this.list = list;
    this.complete = complete;
  }

  static readonly unknown = new Fields([], false);

  /** The first value of the field, or null where none was seen. `name` in lower case. */
  get(name: string): string | null {
    return this.#named().get(name)?.[0] ?? null;
  }

  /** The first value of the field where it is known to its end. `name` in lower case. */
  whole(name: string): string | null {
    const field = this.list.find((other) => other.name.toLowerCase() === name);
    return field === undefined || field.cut ? null : field.value;
  }

  /** Every value of the field in the order seen. `name` in lower case. */
  all(name: string): readonly string[] {
    return this.#named().get(name) ?? [];
  }

  /** The field was seen. `name` in lower case. */
  has(name: string): boolean {
    return this.#named().has(name);
  }

  /** The field was certainly not sent: the section is complete and holds no such field. */
  lacks(name: string): boolean {
    return this.complete && !this.#named().has(name);
  }

  #named(): Map<string, string[]> {
    if (this.#byName) return this.#byName;
    const byName = new Map<string, string[]>();
    for (const { name, value } of this.list) {
      const key = name.toLowerCase();
      const values = byName.get(key);
      if (values) values.push(value);
      else byName.set(key, [value]);
    }
    this.#byName = byName;
    return byName;
  }
}
