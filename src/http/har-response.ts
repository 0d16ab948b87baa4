import { type Body, type Failure, NO_BODY_SEEN, type Response } from "./exchange.ts";
import { type Field, Fields } from "./fields.ts";
import { readContent } from "./har-content.ts";
import type { Dialect } from "./har-dialect.ts";
import type { Reader } from "./read.ts";
import { asFarAsRead } from "./unread-body.ts";

/** Reads `response` of an entry, of which the outcome is read already. */
export function readResponse(
  response: Reader,
  seen: Pick<Response, "status" | "fromCache" | "viaServiceWorker"> & {
    readonly fields: readonly Field[];
    readonly method: string;
    readonly url: string;
  },
  failure: Failure | null,
  dialect: Dialect,
): Response {
  const { status, fields: list, fromCache, viaServiceWorker } = seen;
  // What comes from a cache or a service worker is often shown with a part of its fields.
  const fields = new Fields(list, list.length > 0 && fromCache === null && !viaServiceWorker);
  const body = isBrowserPage(failure) ? pageInstead(failure) : readContent(response, seen, dialect);
  return {
    status,
    statusText: response.get("statusText").string() ?? "",
    httpVersion: response.get("httpVersion").string() || null,
    fields,
    redirectUrl: response.get("redirectURL").string() || null,
    body: isBrowserPage(failure) ? body : asFarAsRead(body, seen.method, { status, fields }),
    fromCache,
    viaServiceWorker,
    ...(status === 304 ? storedTypeOf(response, fields) : {}),
    ...(dialect.sizesStored ? {} : receivedOf(response)),
  };
}

/**
 * Chromium counts what came in a member of its own; others write what HAR 1.2 calls `bodySize`, "size of the received
 * response body", 0 for a 304 and -1 where they do not know. Chromium's `bodySize` is reckoned from its own count with
 * the fields as shown, which after a 304 are the stored ones.
 */
function receivedOf(response: Reader): Pick<Response, "received"> {
  const counted = response.get("_transferSize");
  const bytes = counted.missing ? response.get("bodySize").duration() || null : counted.duration();
  return bytes === null ? {} : { received: bytes };
}

/** Chromium tells the type of what a 304 stands for beside its content. */
function storedTypeOf(response: Reader, fields: Fields): Pick<Response, "storedType"> {
  const type = response.get("content").get("mimeType").string();
  return type && type !== "x-unknown" && !fields.has("content-type") ? { storedType: type } : {};
}

/** For these Chromium gives its own error page as the content: never the server's words. */
function isBrowserPage(failure: Failure | null): boolean {
  return (
    failure?.name === "net::ERR_HTTP_RESPONSE_CODE_FAILURE" || failure?.name === "net::ERR_TOO_MANY_REDIRECTS"
  );
}

/** An error status shows the browser's page only where the server's own body was empty. */
function pageInstead(failure: Failure | null): Body {
  return failure?.name === "net::ERR_HTTP_RESPONSE_CODE_FAILURE"
    ? { text: "", size: 0, binary: false }
    : NO_BODY_SEEN;
}
