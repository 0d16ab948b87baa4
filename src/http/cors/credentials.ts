import type { Fields } from "../fields.ts";

/**
 * The request to another origin certainly went with credentials mode "include": it took a cookie along (Fetch: the
 * mode "same-origin" sends none across origins), or it said how it stands with them (Storage Access Headers: that
 * field is sent in this mode alone). Neither is there where the reader has no cookie and the sites are the same.
 */
export function includesCredentials(sent: Fields): boolean {
  return sent.has("cookie") || sent.has("sec-fetch-storage-access");
}
