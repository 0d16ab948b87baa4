/**
 * Names that need no permission of a foreign server (Fetch: CORS-safelisted request-header), and those that the browser
 * writes by itself and a script may not (Fetch: forbidden request-header, client hints).
 */
const OF_THE_BROWSER = new Set(
  (
    "accept accept-charset accept-encoding accept-language content-language content-type range " +
    "access-control-request-headers access-control-request-method access-control-request-private-network " +
    "connection content-length cookie cookie2 date dnt expect host keep-alive origin referer set-cookie te trailer " +
    "transfer-encoding upgrade via user-agent priority upgrade-insecure-requests save-data device-memory dpr width " +
    "viewport-width viewport-height rtt downlink ect purpose early-data alt-used service-worker " +
    "x-client-data x-moz last-event-id available-dictionary dictionary-id"
  ).split(" "),
);

/** Fields for a cache: browsers add them on a reload, with an empty cache, and to ask again for a stored copy. */
const FOR_CACHES = /^(cache-control|pragma|if-(none-match|match|modified-since|unmodified-since|range))$/;
const OF_A_RELOAD = /^(no-cache|max-age=0)$/i;

/**
 * Whether a script must have added the field: a foreign server has to allow its name in a preflight. `asSent` says that
 * the request is recorded as the page sent it, before the browser's cache could add anything.
 */
export function isOfScript(name: string, value: string, asSent: boolean): boolean {
  const lower = name.toLowerCase();
  if (FOR_CACHES.test(lower)) return asSent && !OF_A_RELOAD.test(value);
  if (OF_THE_BROWSER.has(lower)) return !isSafelistedValue(lower, value);
  return !/^(:|sec-|proxy-|x-devtools-)/.test(lower);
}

/** Bytes of a value that no field without permission may hold (Fetch: CORS-unsafe request-header byte). */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const UNSAFE = /[\u0000-\u0008\u000a-\u001f"():<>?@[\\\]{}\u007f]/;

/** Bytes that a safelisted value has at most. */
const LONGEST = 128;

/** Values that need permission though the name does not (Fetch: CORS-safelisted request-header). */
function isSafelistedValue(name: string, value: string): boolean {
  if (name === "range") return /^bytes=\d+-\d*$/.test(value);
  if (name === "accept")
    // That of a page, which the browser writes, is longer.
    return /^(text\/html|image\/)/.test(value) || (value.length <= LONGEST && !UNSAFE.test(value));
  if (name === "accept-language" || name === "content-language")
    return value.length <= LONGEST && /^[0-9A-Za-z *,.;=-]*$/.test(value);
  return true;
}

const SAFELISTED_TYPES = ["application/x-www-form-urlencoded", "multipart/form-data", "text/plain"];

/** Needs no consent of a foreign server (Fetch: CORS-safelisted method). */
export function isSafelistedMethod(method: string): boolean {
  return method === "GET" || method === "HEAD" || method === "POST";
}

/** A Content-Type that a form can send (Fetch: CORS-safelisted request-header). */
export function isSafelistedType(contentType: string): boolean {
  if (contentType.length > LONGEST || UNSAFE.test(contentType)) return false;
  return SAFELISTED_TYPES.includes(contentType.split(";", 1)[0]?.trim().toLowerCase() ?? "");
}
