import type { PrivateStatus } from "../../diagnosis/private-status.ts";
import type { Text } from "../../diagnosis/text.ts";

type Common = Pick<PrivateStatus, "kind" | "seen" | "sources">;

/** Writes the codes of one list, so that what they have in common is said once. */
export function privateCodes(common: Common) {
  return (code: string, name: string, meaning: Text, advice?: Text): PrivateStatus =>
    advice ? { code, name, meaning, advice, ...common } : { code, name, meaning, ...common };
}
