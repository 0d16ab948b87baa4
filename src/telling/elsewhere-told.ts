import type { Comparison } from "../comparison/comparison.ts";
import type { Elsewhere, HostPair } from "../comparison/other-capture.ts";
import { fill, type Language, type Text } from "../diagnosis/text.ts";
import { oneLine } from "./inert.ts";
import { COMPARISON } from "./labels/comparison.ts";

/** Of another capture: nothing of when, or of what else happened then. */
export function leadElsewhere(
  { isSameRequest, credentials }: Comparison,
  { name, hosts }: Elsewhere,
  language: Language,
): string {
  const say = (template: Text, facts: Record<string, string | number> = {}) =>
    fill(template, language, facts);
  const length = credentials && fill(COMPARISON.characters, language, { count: credentials.length });
  return [
    say(COMPARISON.apart),
    ...(hosts
      ? [
          say(COMPARISON.otherHost, {
            name: shownName(name),
            ...shownHosts(hosts),
          }),
        ]
      : []),
    ...(isSameRequest ? [say(COMPARISON.sameElsewhere)] : []),
    ...(credentials && length && !isSameRequest
      ? [
          say(credentials.kind === "cookie" ? COMPARISON.sameSession : COMPARISON.sameToken, {
            kind: oneLine(credentials.name),
            length,
          }),
        ]
      : []),
  ].join(language === "en" ? " " : "");
}

/** Longest name of a file that is told, in characters. */
const LONGEST_NAME = 60;

/** Its beginning and its end, which has the ending: the name of a file may be anything. */
export function shownName(name: string): string {
  const whole = oneLine(name);
  return whole.length > LONGEST_NAME ? `${whole.slice(0, 40)}…${whole.slice(-19)}` : whole;
}

/** Two origins without their schemes, unless those alone tell them apart. */
export function shownHosts({ here, there }: HostPair): { readonly here: string; readonly there: string } {
  const shown = { here: withoutScheme(here), there: withoutScheme(there) };
  const isSame = shown.here === shown.there;
  return { here: inLine(isSame ? here : shown.here), there: inLine(isSame ? there : shown.there) };
}

function withoutScheme(origin: string): string {
  return origin.replace(/^[a-z]{2,5}:\/\//, "");
}

function inLine(host: string): string {
  return oneLine(host).slice(0, 100);
}
