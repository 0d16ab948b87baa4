/**
 * An expression of src/knowledge as data, as the build writes it into `knowledge/rules.json`. Plain values
 * and objects stand for themselves; a list begins with its form:
 *
 * - `["field", …]` a call of that builder, `["$", "S3_ERRORS"]` a value beside the builders
 * - `["[", …]` a list, `["{", …]` an object made of several, `["...", x]` the members of x
 * - `["/", source, flags]` a pattern, `["#", n]` the n-th text
 * - `["=", n]` the n-th entry, `["<", n]` the n-th thing that the script gives (a function, mostly)
 * - `[".", x, name]` a member of x, `["(", f, …]` a call of what f is, `[".(", x, name, …]` of a method of x
 */
export type Stored = null | boolean | number | string | { readonly [member: string]: Stored } | StoredForm;

interface StoredForm extends ReadonlyArray<Stored> {
  readonly 0: string;
}

type Builders = Readonly<Record<string, unknown>>;

/** Makes values out of stored expressions. An entry that is given nothing is made once. */
export class StoredReader {
  readonly #made = new Map<number, unknown>();
  readonly #entries: readonly Stored[];
  readonly #builders: Builders;
  readonly #textAt: (n: number) => unknown;

  constructor(entries: readonly Stored[], builders: Builders, textAt: (n: number) => unknown) {
    this.#entries = entries;
    this.#builders = builders;
    this.#textAt = textAt;
  }

  /** The value of the n-th entry. Throws where there is no such entry or builder. */
  entry(n: number, ...given: readonly unknown[]): unknown {
    const stored = this.#entries[n];
    if (stored === undefined) throw new Error(`no entry ${n} in the stored knowledge`);
    if (given.length > 0) return this.#value(stored, given);
    if (!this.#made.has(n)) this.#made.set(n, this.#value(stored, given));
    return this.#made.get(n);
  }

  #value(stored: Stored, given: readonly unknown[]): unknown {
    if (typeof stored !== "object" || stored === null) return stored;
    if (!isForm(stored)) return mapped(stored, (part) => this.#value(part, given));
    const [form, ...parts] = stored;
    const [first, second] = parts;
    switch (form) {
      case "[":
        return this.#list(parts, given);
      case "{":
        return Object.assign({}, ...this.#list(parts, given));
      case "/":
        return new RegExp(String(first), String(second));
      case "#":
        return this.#textAt(Number(first));
      case "=":
        return this.entry(Number(first));
      case "<":
        return given[Number(first)];
      case "$":
        return this.#builder(String(first));
      case ".":
        return (this.#value(first ?? null, given) as Builders)[String(second)];
      case ".(": {
        const receiver = this.#value(first ?? null, given) as Record<string, (...args: unknown[]) => unknown>;
        return receiver[String(second)]?.(...this.#list(parts.slice(2), given));
      }
      case "(":
        return call(this.#value(first ?? null, given), this.#list(parts.slice(1), given));
      default:
        return call(this.#builder(form), this.#list(parts, given));
    }
  }

  #list(parts: readonly Stored[], given: readonly unknown[]): unknown[] {
    return parts.flatMap((part) =>
      isForm(part) && part[0] === "..."
        ? (this.#value(part[1] ?? null, given) as unknown[])
        : [this.#value(part, given)],
    );
  }

  #builder(name: string): unknown {
    if (!Object.hasOwn(this.#builders, name)) throw new Error(`no builder ${name} for the stored knowledge`);
    return this.#builders[name];
  }
}

function isForm(stored: Stored | undefined): stored is StoredForm {
  return Array.isArray(stored);
}

function mapped(members: { readonly [member: string]: Stored }, value: (part: Stored) => unknown): object {
  return Object.fromEntries(Object.entries(members).map(([name, part]) => [name, value(part)]));
}

function call(builder: unknown, args: readonly unknown[]): unknown {
  return (builder as (...args: readonly unknown[]) => unknown)(...args);
}
