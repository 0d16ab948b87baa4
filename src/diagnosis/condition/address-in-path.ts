import type { Span } from "../place.ts";
import { partOf } from "./address.ts";
import { all, any, type Condition, called, not, quoting } from "./condition.ts";
import { ownOrigin } from "./origin.ts";
import { host, path } from "./path.ts";
import { resourceType } from "./request.ts";

/** Only its beginning is worth a look: the rest may be a whole file. */
function inPath(pattern: RegExp): Condition {
  return called(
    "inPath",
    [pattern],
    quoting("request.url", (c) => {
      const { from, to } = partOf(c.exchange.request.url, "path");
      const match = pattern.exec(c.exchange.request.url.slice(from, Math.min(to, from + 2_048)));
      if (match === null) return false;
      const span: Span = {
        from: from + match.index,
        to: Math.min(to, from + match.index + match[0].length + 24),
      };
      return span;
    }),
  );
}

/** A data: URL (RFC 2397) stands in the path, escaped or not. */
export const dataUrlInPath: Condition = inPath(
  /\/data(?::|%3a)[a-z]{2,20}(?:\/|%2f)[\w.+-]{2,60}(?:;|%3b|,|%2c)/i,
);

/** An address that means something in the page alone: blob: names what is in its memory, javascript: is a program. */
export const pageAddressInPath: Condition = inPath(
  /\/(?:blob(?::|%3a)(?:https?|null)|javascript(?::|%3a)(?:$|;|%3b|void\b|\/\/|history\b))/i,
);

/** Services that fetch or fit what the rest of their path names: thumbor, imgproxy, IPX, Cloudflare, Cloudinary, ImageKit, archives, relays. */
const takesAddresses: Condition = any(
  path(
    /\/(?:[\w-]{0,20}prox(?:y|ied)[\w.-]{0,10}|cors[\w-]{0,20}|_?ipx|fetch|plain|cdn-cgi|unsafe|insecure|web|wayback|archive|save|redirect|out|go|link|embed|oembed|preview|screenshot|render|remote|external|resize|fit-in|crop|optimi[sz]e|transform|thumb\w{0,10}|\d{2,5}x\d{2,5}|[^/]{0,40}[,=:@][^/]{0,40}|[\w-]{27,28}=?)\/(?:[^/]{1,80}\/){0,4}?https?:/i,
  ),
  host(
    /(?:^|[.-])(?:imagekit|cloudimg|cloudinary|imgix|twic|gumlet|proxy|cors|archive|thumbor|imgproxy|images?)\b/i,
  ),
);

/** A whole web address stands behind a folder or at the root, where no service is known to take one: a page loads or links to it. */
export const webAddressInPath: Condition = all(
  inPath(/\/https?:\/{1,2}[\w-]{1,63}[.:]/i),
  not(takesAddresses),
  any(
    resourceType("image", "media", "font"),
    all(resourceType("document", "script", "stylesheet"), ownOrigin),
  ),
);

/** The path was put before an address that is complete by itself (RFC 3986, 4.1 and 5.2.2: a scheme makes it so). */
export const addressInPath: Condition = any(dataUrlInPath, pageAddressInPath, webAddressInPath);
