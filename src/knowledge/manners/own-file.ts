import type { Case } from "../../diagnosis/case.ts";
import { body } from "../../diagnosis/condition/body.ts";
import { all, any, type Condition, holds, not } from "../../diagnosis/condition/condition.ts";
import { asksForFile } from "../../diagnosis/condition/path.ts";
import { field } from "../../diagnosis/condition/response.ts";
import { isUnusable } from "../../http/unusable.ts";

/** ngx_http_set_etag: time (seconds) and length in hexadecimal. A filter that changes the content makes it weak. */
export const NGINX_TAG = /^(?:W\/)?"[3-7][0-9a-f]{7}-[0-9a-f]{1,12}"$/;

/**
 * util_etag.c: (inode,) length and time in microseconds, all hexadecimal; 32 bits of the time where a long had no more.
 * Filters add their name (`-gzip`). Thirteen digits of which the first is a 1 would be of the seventies: those are
 * milliseconds in decimal, of Tomcat and others.
 */
export const APACHE_TAG =
  /^(?:W\/)?"(?:[0-9a-f]{1,16}-[0-9a-f]{1,12}-[0-9a-f]{6,16}|[0-9a-f]{1,12}-(?!1\d{12}")[0-9a-f]{11,16})(?:;[0-9a-f]{1,16})?(?:-{1,2}[a-z]{2,7})?"$/;

/** The file's time in hexadecimal, and the number of the change of its metabase. */
export const IIS_TAG = /^(?:W\/)?"[0-9a-f]{8,16}:[0-9a-f]{1,8}"$/i;

/** Tomcat's default servlet (DefaultServlet, FileResource): length, or -1 of a file in an archive, and time in milliseconds, decimal. */
export const TOMCAT_TAG = /^W\/"(?:-1|\d{1,12})-1\d{12}"$/;

/** Jetty's resources, where etags are on: time and length, each mixed with the name's hash, in base64 (EtagUtils). */
export const JETTY_TAG = /^W\/"[\w+/]{22}(?:--?(?:gzip|br|zstd))?"$/;

/** What the answer, or of a 304 the question, says of the version. */
function validator(c: Case, said: string, asked: string): string | null {
  return c.field(said) ?? (c.status === 304 ? c.sent(asked) : null);
}

/** A cache stood on the way (RFC 9111 asks it for Age, RFC 9211 and habit for the rest): it puts Accept-Ranges on what it stored. */
function isOfCache(c: Case): boolean {
  return ["age", "x-cache", "x-cache-status", "x-proxy-cache", "x-varnish", "cache-status"].some(
    (name) => c.field(name) !== null,
  );
}

function isOwnFile(c: Case, form: RegExp): boolean {
  const tag = validator(c, "etag", "if-none-match")?.trim() ?? null;
  if (tag !== null) return form.test(tag);
  const written = validator(c, "last-modified", "if-modified-since");
  if (c.status === 304) return written !== null;
  // Tags are switched off too: a file is then served in parts, or compressed and has its time; a page that was made has neither.
  if (isOfCache(c)) return false;
  if (c.field("accept-ranges") === "bytes") return true;
  return written !== null && c.mediaType !== "text/html" && asksForFile(c) !== false;
}

/** Pages that packages and distributions put into a fresh server's folder. */
export const DEFAULT_PAGE =
  /<title>(?:Welcome to nginx!|Welcome to (?:OpenResty|tengine)!?|Apache2? [\w ]{0,24}Default Page: It works|(?:HTTP Server )?Test Page[^<]{0,60}|IIS Windows[^<]{0,24}|Welcome to CentOS|Caddy works!|Welcome page)<\/title>|<h1>It works!<\/h1>/i;

/** What such a server shows by itself: that page, and the list of a folder, which has no version. */
const ownPage: Condition = any(body(DEFAULT_PAGE), body(/<title>Index of \/[^<]{0,500}<\/title>/));

/** Of an answer that broke off, and of a page in place of a script, the hop that the browser talked to is the one to ask. */
const success: Condition = holds(
  ({ status, exchange }) =>
    status !== null &&
    // A socket's other end is never such a server: it passes on the agreement of what stands behind.
    ((status >= 200 && status < 300) || status === 101 || status === 304) &&
    exchange.failure === null &&
    !isUnusable(exchange),
);

/**
 * A success that nothing shows to be a file of the named server's own: such servers put their name on whatever they pass
 * on or have a script make, and a version in another's form, or none, is of what stands behind.
 */
export function generated(tag: RegExp): Condition {
  return all(
    success,
    not(
      all(
        holds((c) => isOwnFile(c, tag)),
        not(field("set-cookie")),
      ),
    ),
    not(ownPage),
  );
}
