import { looksIssued } from "./value-shapes.ts";

/** What divides the pieces of a value that is a text itself. */
const BETWEEN = /%(?:25)*[0-9A-Fa-f]{2}|[^A-Za-z0-9_\-.~+/=]/;

/** Names of hosts and files: `www.acme.test`, `libs.3f9c01ab.js`. */
const NAME = /^[A-Za-z0-9_-]{1,63}(?:\.[A-Za-z0-9_-]{1,63}){0,8}\.(?:[a-z]{2,18}|[A-Za-z][A-Za-z0-9]{1,5})$/;

/** Pairs in a row: `name=A; value=B`. */
const PAIRS = /(?:^|[;,]\s?)[\w.-]{1,60}=[^;,=]{0,200}[;,]\s?[\w.-]{1,60}=/;

/**
 * The pieces of a value that are secrets wherever they stand, where the value as a whole is none: it is hidden for its
 * place alone (a cookie), or it is a text. Addresses are known to everybody; of them only what looks issued is kept.
 */
export function issuedPieces(value: string): readonly string[] {
  return value
    .split(BETWEEN)
    .flatMap((piece) => issuedInAddress(piece) ?? (looksIssued(piece) ? [piece] : []));
}

/** The value holds an address or pairs: it is no token, and nothing that somebody types as a password. */
export function isComposed(value: string): boolean {
  return (
    /:\/\/|%3A(?:%2F|\/){2}/i.test(value) ||
    (value.startsWith("/") && issuedInAddress(value) !== null) ||
    PAIRS.test(value.slice(0, 500))
  );
}

/**
 * What looks issued in a host, a path or both; null for what is none of them: base64 has slashes too, and random letters
 * between them.
 */
function issuedInAddress(piece: string): readonly string[] | null {
  const segments = piece.split("/").filter((segment) => segment !== "");
  const issued = segments.filter((segment) => !NAME.test(segment) && looksIssued(segment));
  const isAddress =
    segments.length === 1 ? NAME.test(segments[0] ?? "") : issued.length * 2 < segments.length;
  return isAddress ? issued : null;
}
