import type { Diagnosis } from "../diagnosis/diagnosis.ts";
import type { Text } from "../diagnosis/text.ts";
import type { Exchange } from "../http/exchange.ts";
import { SHARE } from "./labels/share.ts";

/**
 * What the browser did where a response is there and it counts as who answered: it kept a server's answer from the page,
 * or wrote a redirect itself (an upgrade by HSTS, which Chromium marks so). Null where it did neither.
 */
export function browsersPart({ response }: Exchange, { author }: Diagnosis): Text | null {
  if (!response || author?.id !== "browser") return null;
  return response.fields.has("non-authoritative-reason") ? SHARE.byBrowser : SHARE.withheld;
}
