import type { Context } from "./context.ts";
import { looksLikeJson, redactJson } from "./json.ts";
import { looksLikeMarkup, redactMarkup } from "./markup.ts";
import { looksLikeMultipart, redactMultipart } from "./multipart.ts";
import { looksLikeForm, redactPairs } from "./pairs.ts";
import { redactText } from "./text.ts";

/** A body by what it is; its media type, which is often wrong or missing, decides only what a form is. */
export function redactBody(text: string, mediaType: string, context: Context): string {
  if (looksLikeJson(text)) return redactJson(text, context);
  if (looksLikeMultipart(text)) return redactMultipart(text, context);
  if (looksLikeMarkup(text)) return redactMarkup(text, context);
  if (/x-www-form-urlencoded/i.test(mediaType) || looksLikeForm(text)) return redactPairs(text, context);
  return redactText(text, context);
}
