import { type Hide, placeholderFor } from "./placeholder.ts";
import { looksIssued } from "./value-shapes.ts";

/** Secrets that were hidden in their places, to be found where they are repeated. */
export class KnownSecrets {
  readonly #secrets = new Set<string>();

  /** Hides and remembers. Of a value that is hidden for its place alone only what looks issued is one. */
  readonly hide: Hide = (secret, chosen = true) => {
    if (chosen) this.#secrets.add(secret);
    else for (const piece of secret.split(BETWEEN)) if (looksIssued(piece)) this.#secrets.add(piece);
    return placeholderFor(secret);
  };

  /** The longest first. */
  get list(): readonly string[] {
    return [...this.#secrets].sort((a, b) => b.length - a.length);
  }
}

/** What divides the pieces of a cookie's value that is a text itself. */
const BETWEEN = /%[0-9A-Fa-f]{2}|[^A-Za-z0-9_\-.~+/=]/;
