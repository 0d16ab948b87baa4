import { SCHEME_ALONE, SCHEMES } from "../placeholder-credential.ts";
import type { Context } from "./context.ts";
import { isSecret } from "./judge.ts";
import { kindOfName } from "./name-kind.ts";
import { isFlag, isNoCredential, looksIssued } from "./value-shapes.ts";

const SCHEME = new RegExp(`^(?:${SCHEMES})(?= )`, "i");

/** An Authorization value: the scheme stays, as it explains a 401, and so does what stands in place of a token. */
export function redactAuthorization(value: string, { hide }: Context): string {
  if (value === "" || SCHEME_ALONE.test(value)) return value;
  const scheme = SCHEME.exec(value)?.[0];
  const credentials = value.slice(scheme === undefined ? 0 : scheme.length + 1).trim();
  if (isFlag(credentials) || isNoCredential(credentials)) return value;
  // The password alone is what a server may repeat.
  if (scheme?.toLowerCase() === "basic") for (const part of passwordsIn(credentials)) hide(part);
  return scheme === undefined ? hide(value) : `${scheme} ${hide(credentials)}`;
}

/** Parameters of a challenge that make or repeat credentials (RFC 7616). */
const PROOF = /^(?:c?nonce|nextnonce|opaque|rspauth|response)$/i;

/** A challenge, or what a server says after it: realm, error and algorithm stay. */
export function redactChallenge(value: string, context: Context): string {
  return value
    .split(/([\s,]+)/)
    .map((piece) => {
      const equals = piece.indexOf("=");
      if (equals <= 0 || /^=*$/.test(piece.slice(equals)))
        return looksIssued(piece) ? context.hide(piece) : piece;
      const name = piece.slice(0, equals);
      const [, open = "", inner = "", close = ""] = /^("?)(.*?)("?)$/s.exec(piece.slice(equals + 1)) ?? [];
      const hidden = inner !== "" && (PROOF.test(name) || isSecret(kindOfName(name), inner, true));
      return `${name}=${open}${hidden ? context.hide(inner) : context.inside(inner, context)}${close}`;
    })
    .join("");
}

function passwordsIn(credentials: string): readonly string[] {
  try {
    const pair = atob(credentials.trim().slice(0, 4_096));
    const colon = pair.indexOf(":");
    return colon < 0 || colon === pair.length - 1 ? [] : [pair, pair.slice(colon + 1)];
  } catch {
    return [];
  }
}
