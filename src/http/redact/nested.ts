import { type Context, SHORTEST } from "./context.ts";
import { looksLikeJson, redactJson } from "./json.ts";
import { looksLikeForm, redactPairs } from "./pairs.ts";
import type { Hide } from "./placeholder.ts";
import { redactText } from "./text.ts";
import { looksLikeUrl, redactUrl } from "./url.ts";

/** How many texts within one another are opened; what is deeper is read as words. */
const DEPTH_LIMIT = 4;

export function contextOf(hide: Hide, said: boolean): Context {
  return { hide, said, depth: 0, inside: redactNested };
}

function redactNested(value: string, context: Context): string {
  if (value.length < SHORTEST) return value;
  if (context.depth >= DEPTH_LIMIT) return redactText(value, context);
  const inner = () => ({ ...context, depth: context.depth + 1 });
  if (looksLikeJson(value)) return redactJson(value, inner());
  if (looksLikeUrl(value)) return redactUrl(value, inner());
  if (looksLikeForm(value)) return redactPairs(value, inner());
  return redactText(value, context);
}
