/** Words of field names that their registry or documents write otherwise than with one capital (IANA, HTTP Field Names). */
const WORDS: ReadonlyMap<string, string> = new Map([
  ["www", "WWW"],
  ["etag", "ETag"],
  ["te", "TE"],
  ["dav", "DAV"],
  ["md5", "MD5"],
  ["dnt", "DNT"],
  ["nel", "NEL"],
  ["xss", "XSS"],
  ["websocket", "WebSocket"],
  ["csrf", "CSRF"],
  ["xsrf", "XSRF"],
  ["api", "API"],
  ["cf", "CF"],
]);

/** The name of a field as people write it: over HTTP/2 all are in lower case. What has capitals was sent with them. */
export function spelledField(name: string): string {
  return name
    .split("-")
    .map((word) => WORDS.get(word.toLowerCase()) ?? word.charAt(0).toUpperCase() + word.slice(1))
    .join("-");
}
