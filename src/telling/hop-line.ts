import type { Language } from "../diagnosis/text.ts";
import type { Exchange } from "../http/exchange.ts";
import { SHARE } from "./labels/share.ts";

/** `POST https://a.example/a → 302`. */
export function hopLine(
  { request, response, failure }: Exchange,
  language: Language,
  shorten: (url: string) => string = (url) => url,
): string {
  const end = response?.status ?? (failure?.name || SHARE.notFollowed[language]);
  return `${request.method} ${shorten(request.url)} → ${end}`;
}
