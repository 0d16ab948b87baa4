import { type Case, FIELD_WINDOW } from "../../diagnosis/case.ts";
import { isCoveredCredential } from "../../http/placeholder-credential.ts";

/** The credentials' scheme in lower case; null where there are none, or where whoever recorded them covered it too. */
export function schemeSent(c: Case): string | null {
  const sent = c.sent("authorization") ?? "";
  if (isCoveredCredential(sent)) return null;
  const [scheme] = sent.trim().split(/\s/, 1);
  return scheme ? scheme.toLowerCase() : null;
}

/** The schemes that the challenge names. A scheme stands at the start or after a comma, before a space or the end. */
export function schemesWanted(c: Case): readonly string[] {
  return (c.exchange.response?.fields.all("www-authenticate") ?? []).flatMap((value) =>
    [
      ...value
        .slice(0, FIELD_WINDOW)
        .matchAll(/(?:^|,)\s{0,8}([A-Za-z][\w-]{0,30})(?=\s{1,8}[\w-]{1,30}\s{0,4}=|\s{0,4}(?:,|$))/g),
    ].map((m) => (m[1] ?? "").toLowerCase()),
  );
}
