import type { NameKind } from "./name-kind.ts";
import { isPlaceholder } from "./placeholder.ts";
import { isFlag, isKeyShaped, isNoCredential, isSentence, looksIssued, looksRandom } from "./value-shapes.ts";

/**
 * The value, whose name is of this kind, is a secret.
 *
 * @param said the value was sent by a server, whose words about a password are no password.
 */
export function isSecret(kind: NameKind, value: string, said: boolean): boolean {
  if (value === "" || isPlaceholder(value) || isNoCredential(value)) return false;
  switch (kind) {
    case "secret":
      return !isFlag(value) && !(said && isSentence(value));
    case "issued":
      return looksIssued(value) || isKeyShaped(value);
    case "number":
      return /\d[^\d]{0,2}\d[^\d]{0,2}\d/.test(value.slice(0, 100)) || looksIssued(value);
    case "public":
      return isKeyShaped(value);
    default:
      return isKeyShaped(value) || looksRandom(value);
  }
}
