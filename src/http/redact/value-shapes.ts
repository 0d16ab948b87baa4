import { isPlaceholderCredential } from "../placeholder-credential.ts";
import { endOfToken, keyShapeAt } from "./key-shapes.ts";
import { isPlaceholder } from "./placeholder.ts";
import { surpriseOf } from "./randomness.ts";

/** Shortest value that can look issued, in characters. */
const ISSUED_LENGTH = 8;
/** Shortest value that is a secret for its looks alone. */
const RANDOM_LENGTH = 16;

const UUID = /^\{?[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}\}?$/i;

/** Says yes, no or how many, and hides nothing. */
export function isFlag(value: string): boolean {
  return value.length <= 9 && /^(?:true|false|null|none|undefined|yes|no|on|off|[01*?]|)$/i.test(value);
}

/** Stands in place of a credential, and has none inside: `${sk_live_…}` is somebody's mistake, and a secret. */
export function isNoCredential(value: string): boolean {
  return isPlaceholderCredential(value) && !value.split(/[^A-Za-z0-9-]+/).some(looksIssued);
}

export function isUuid(value: string): boolean {
  return value.length <= 38 && UUID.test(value);
}

/** Hexadecimal in the length of a digest or a database's id: `5f4dcc3b…`, a commit, an ETag. */
export function isDigest(value: string): boolean {
  return value.length <= 128 && /^(?:[0-9a-f]{24}|[0-9a-f]{32}|[0-9a-f]{40}|[0-9a-f]{64})$/i.test(value);
}

/** The whole value has the shape of a secret that some vendor issues. */
export function isKeyShaped(value: string): boolean {
  return keyShapeAt(value, 0) >= value.length;
}

/** Made by a machine, as far as characters show it: enough where a name says that it may be a secret. */
export function looksIssued(value: string): boolean {
  if (value.length < ISSUED_LENGTH || isPlaceholder(value)) return false;
  if (endOfToken(value, 0) < Math.min(value.length, 4_096) || value.includes("://")) return false;
  if (isUuid(value)) return true;
  if (DATE.test(value.slice(0, 40)) || DIGEST_PREFIX.test(value.slice(0, 16))) return false;
  const { count, share } = surpriseOf(value);
  return count >= 3 && share >= 0.2;
}

/** Long and random: a secret without any name. What is as random and known to be harmless is not. */
export function looksRandom(value: string): boolean {
  if (value.length < RANDOM_LENGTH) return false;
  const { count, share } = surpriseOf(value);
  if (count < 6 || share < 0.28) return false;
  // A few words without a gap ("twentytwentyfour") have more odd neighbours than a name in parts.
  if (share < 0.45 && /^[a-z]+$/.test(value.slice(0, 64))) return false;
  const isToken = endOfToken(value, 0) >= Math.min(value.length, 4_096);
  return isToken && !isPlaceholder(value) && !isHarmless(value);
}

/** Base64 of PNG, JPEG, GIF, WebP, SVG and WOFF2. */
const MEDIA = /^(?:iVBORw0KGgo|\/9j\/|R0lGOD|UklGR|PHN2Zy|PD94bW|d09GM)/;
/** ISO 8601, with or without punctuation. */
const DATE = /^\d{4}-?\d\d-?\d\d(?:[T ]\d\d:?\d\d[\d:.,]{0,14}(?:Z|[+-]\d\d:?\d\d)?)?$/;
/** Prefixed digests of Subresource Integrity and of content-addressed stores. */
const DIGEST_PREFIX = /^(?:sha(?:1|224|256|384|512)|md5|crc32c?|W\/")[-:=]?/i;

function isHarmless(value: string): boolean {
  const head = value.slice(0, 64);
  return (
    isUuid(value) ||
    DATE.test(head) ||
    /^[0-9a-f]{24}$/i.test(head) ||
    // ULID: a time and a number, used as an id.
    /^[0-7][0-9A-HJKMNP-TV-Z]{25}$/.test(head) ||
    MEDIA.test(head) ||
    DIGEST_PREFIX.test(head) ||
    /^(?:data|urn|arn|blob|mailto|tel):/i.test(head) ||
    // A file's name, a host's name, a media type.
    /\.[A-Za-z][A-Za-z0-9]{1,5}$/.test(value.slice(-8)) ||
    value.includes("://")
  );
}

/** A message about a secret ("Password is too short."), not one. */
export function isSentence(value: string): boolean {
  if (/[\u3040-\u30ff\u4e00-\u9fff\uac00-\ud7af]/.test(value.slice(0, 200))) return true;
  const words = value.slice(0, 200).split(" ");
  if (words.length < 2) return false;
  const plain = words.filter((word) => word.length < 20 && surpriseOf(word).share < 0.35).length;
  return plain === words.length && (words.length > 2 || /^[A-Z]|[.!?]$/.test(value));
}
