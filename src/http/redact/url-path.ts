import { remembering } from "../remembering.ts";
import type { Context } from "./context.ts";
import { isSecret } from "./judge.ts";
import { redactParts } from "./most-parts.ts";
import { kindOfName } from "./name-kind.ts";
import { wordsOfName } from "./name-words.ts";
import { redactPair } from "./pairs.ts";
import { decoded, encoded } from "./percent.ts";
import { isDigest, isKeyShaped, isUuid, looksIssued, looksRandom } from "./value-shapes.ts";
import { ASSET_FOLDERS, PATH_LABELS } from "./vocabulary.ts";

/** A path, segment by segment with its matrix parameters; the segment before is read as a name. */
export function redactPath(path: string, context: Context): string {
  if (path.length < 6) return path;
  let label = "";
  return redactParts(path, "/", context, (segment) => {
    const safe = segment === "" ? segment : redactSegment(segment, label, context);
    // An id between does not end what a label says: /webhooks/820912/…
    if (segment !== "" && !/^\d{1,40}$/.test(segment)) label = segment;
    return safe;
  });
}

function redactSegment(segment: string, label: string, context: Context): string {
  if (!segment.includes(";")) return redactName(segment, label, context);
  return redactParts(segment, ";", context, (part, at) =>
    at === 0 ? redactName(part, label, context) : redactPair(part, context).text,
  );
}

function redactName(segment: string, label: string, context: Context): string {
  if (segment.length < 6) return segment;
  const value = decoded(segment);
  if (isSecretSegment(value, label, context)) return context.hide(value);
  // ASP.NET puts its session into the path: /(S(…))/
  const wrapped = value.startsWith("(") ? /^\(([A-Z])\(([^()]{1,200})\)\)$/.exec(value) : null;
  if (wrapped?.[2]) return `(${wrapped[1]}(${context.hide(wrapped[2])}))`;
  // /bot110201543:AAHd…/, /token=…/
  const colon = value.indexOf(":");
  if (colon > 0 && !isDigest(value.slice(colon + 1)) && looksIssued(value.slice(colon + 1))) {
    return `${value.slice(0, colon + 1)}${context.hide(value.slice(colon + 1))}`;
  }
  if (segment.includes("=")) return redactPair(segment, context).text;
  if (value === segment) return segment;
  const inner = context.inside(value, context);
  return inner === value ? segment : encoded(inner);
}

function isSecretSegment(value: string, label: string, context: Context): boolean {
  if (isKeyShaped(value)) return true;
  if (!looksIssued(value)) return false;
  const { announces, mayAnnounce, isAssetFolder } = readLabel(label);
  if (announces || mayAnnounce) {
    if (isPage(value)) return false;
    return isUuid(value) ? announces : !value.includes(":") && !value.includes("=");
  }
  if (isDigest(value) || isAssetFolder || value.includes("=")) return false;
  return isSecret("plain", value, context.said);
}

/** `/saml/authn-request.jsp`: a name and not a token, which may end so as well. */
function isPage(value: string): boolean {
  const dot = value.lastIndexOf(".");
  return (
    /^\.(?:jspx?|do|action|php|as[ph]x?|html?|cgi)$/i.test(value.slice(dot)) &&
    !looksRandom(value.slice(0, dot))
  );
}

/** What a segment says of the one after it. */
type Label = { readonly announces: boolean; readonly mayAnnounce: boolean; readonly isAssetFolder: boolean };

/** The labels of one path repeat: each is read once. */
const readLabel: (label: string) => Label = remembering(
  (label) => {
    const words = wordsOfName(label);
    const kind = kindOfName(label);
    return {
      announces: words.some((word) => PATH_LABELS.has(word)) || kind === "secret",
      mayAnnounce: kind === "issued",
      isAssetFolder: words.some((word) => ASSET_FOLDERS.has(word)),
    };
  },
  { most: 1_000, longest: 250 },
);
