import type { Exchange } from "./exchange.ts";
import { parsedUrl } from "./parsed-url.ts";

const HTML = /^\s*(?:text\/html|application\/xhtml\+xml)\b/i;
const PAGE = /^[\s\ufeff]{0,200}<(?:!doctype|html|head)\b/i;
const CODE_FILE = /\.(?:[cm]?js|css)$/i;

/**
 * A page came where a script or a style sheet was asked for. JSONP that calls itself HTML runs, and so does what a program
 * made for the query of an address: what came has to be seen, or the address has to be that of such a file alone.
 */
export function isUnusable({ request, response, type }: Exchange): boolean {
  if (!response || (response.status !== 304 && (response.status < 200 || response.status >= 300)))
    return false;
  const destination = request.fields.get("sec-fetch-dest");
  const isCode =
    type === "script" || type === "stylesheet" || destination === "script" || destination === "style";
  if (!isCode || !HTML.test(response.fields.get("content-type") ?? response.storedType ?? "")) return false;
  const { text } = response.body;
  if (text !== null && text !== "") return PAGE.test(text.slice(0, 300));
  const url = parsedUrl(request.url);
  return url !== null && url.search === "" && CODE_FILE.test(url.pathname);
}
