import { type Hide, placeholderFor } from "./placeholder.ts";
import { isComposed, issuedPieces } from "./secret-pieces.ts";

/** Secrets that were hidden in their places, to be found where they are repeated. */
export class KnownSecrets {
  readonly #secrets = new Set<string>();

  /** Hides and remembers. Of a value that is hidden for its place alone only what looks issued is one. */
  readonly hide: Hide = (secret, chosen = true) => {
    const pieces = chosen && !isComposed(secret) ? [secret] : issuedPieces(secret);
    for (const piece of pieces) this.#secrets.add(piece);
    return placeholderFor(secret);
  };

  /** The longest first. */
  get list(): readonly string[] {
    return [...this.#secrets].sort((a, b) => b.length - a.length);
  }
}
