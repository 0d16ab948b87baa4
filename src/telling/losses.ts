import { fillBoth, type Language, type Text } from "../diagnosis/text.ts";
import type { Exchange } from "../http/exchange.ts";
import type { HopChange } from "../http/hop-change.ts";
import { isPostRedirectGet } from "../http/post-redirect-get.ts";
import { REDIRECT } from "./labels/redirect.ts";
import { byteSize } from "./measure.ts";

/** What the next request lacks of what the reader sent, in the order of weight. */
export type Loss = "method" | "body" | "authorization";

/** What a redirect took away; nothing for a form's redirect to the page that follows, where that is meant. */
export function lossesOf(exchange: Exchange, change: HopChange | null): readonly Loss[] {
  if (!change || isPostRedirectGet(exchange)) return [];
  const losses: readonly Loss[] = ["method", "body", "authorization"];
  return losses.filter((loss) => change.changed.includes(loss));
}

/** One loss in a few words: `POST → GET`, `body 55 B dropped`. */
export function lossText(loss: Loss, exchange: Exchange, change: HopChange, language: Language): Text {
  if (loss === "method") {
    const to = change.observed?.method ?? change.predicted.method;
    return fillBoth(REDIRECT.methodBecame, { from: exchange.request.method, to });
  }
  if (loss === "authorization") return REDIRECT.authorizationLost;
  if (change.bytesLost === null) return REDIRECT.bodyLostUnknown;
  return fillBoth(REDIRECT.bodyLost, { size: byteSize(change.bytesLost, language) });
}
