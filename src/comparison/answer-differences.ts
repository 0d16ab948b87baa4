import type { Exchange } from "../http/exchange.ts";
import { parsedUrl } from "../http/parsed-url.ts";
import { withoutQuery } from "../http/redirect.ts";
import { isObject } from "../http/shape.ts";
import { sizeOf } from "./body-differences.ts";
import { builtFile } from "./built-file.ts";
import type { Difference } from "./difference.ts";
import { readJsonBody } from "./json-body.ts";
import { type Side, shown } from "./sides.ts";

/** A server's certificate is refused, in Chromium's, Firefox's and NSS's words: neither a proxy's nor the reader's own. */
const CERTIFICATE =
  /\bERR_CERT_(?!DATABASE)|\bERR_CERTIFICATE_|\bERR_SSL_(?:PINNED|SERVER_CERT|KEY_USAGE)|\bSSL_ERROR_BAD_CERT_DOMAIN\b|\bMOZILLA_PKIX_ERROR_|\bSEC_ERROR_\w{0,40}(?:CERT|ISSUER|OCSP|SIGNATURE|EXTENSION|USAGE|PATH_LEN|NAME_CONSTRAINT)/;

/** Most members of an answer that are named. */
const MEMBERS = 6;

/** What came back: nothing, over another connection, from a build that is gone, in another shape. */
export function answerDifferences(then: Side, now: Side): readonly Difference[] {
  return [
    unanswered(then.exchange, now.exchange),
    addressDifference(then.exchange, now.exchange),
    protocolDifference(then.exchange, now.exchange),
    loweredLimit(then.exchange, now.exchange),
    goneFile(then.exchange, now),
    shapeDifference(then, now),
  ].filter((difference) => difference !== null);
}

function unanswered(then: Exchange, now: Exchange): Difference | null {
  const { failure, response } = now;
  if (!failure?.name || response || !then.response) return null;
  const isCertificate = CERTIFICATE.test(failure.name);
  // What came from a cache or a service worker says nothing of the certificate of that time.
  const isAccepted = then.response.fromCache === null && !then.response.viaServiceWorker;
  return {
    part: isCertificate && isAccepted ? "certificate" : "no-answer",
    group: isCertificate ? "certificate" : "answerer",
    change: "changed",
    name: shown(parsedUrl(now.request.url)?.host ?? ""),
    before: null,
    after: shown(failure.name),
  };
}

function addressDifference(then: Exchange, now: Exchange): Difference | null {
  const [before, after] = [then.serverAddress, now.serverAddress];
  if (!before || !after || before === after) return null;
  return {
    part: "address",
    group: "address",
    change: "changed",
    name: "",
    before: shown(before),
    after: shown(after),
  };
}

function protocolDifference(then: Exchange, now: Exchange): Difference | null {
  const version = ({ response, request }: Exchange) => response?.httpVersion || request.httpVersion || null;
  const [before, after] = [version(then), version(now)];
  if (!before || !after || before.toLowerCase() === after.toLowerCase() || !now.response) return null;
  return {
    part: "protocol",
    group: "protocol",
    change: "changed",
    name: "",
    before: shown(before),
    after: shown(after),
  };
}

/** A body as large as this one, or larger, was taken before: not the request grew, the limit shrank. */
function loweredLimit(then: Exchange, now: Exchange): Difference | null {
  if (now.response?.status !== 413 || then.response?.status === 413) return null;
  const [before, after] = [sizeOf(then.request), sizeOf(now.request)];
  if (before === null || after === null || after === 0 || before < after) return null;
  return { part: "body-size", group: "size", change: "same", name: "", before: before, after: after };
}

/** The very file that was there: its build was replaced. */
function goneFile(then: Exchange, now: Side): Difference | null {
  const url = now.exchange.request.url;
  if (url !== then.request.url) return null;
  const name = (parsedUrl(now.safe.request.url)?.pathname ?? "").split("/").at(-1) ?? "";
  const status = now.exchange.response?.status ?? 0;
  const isGone = status === 404 || status === 410 || isPage(now.exchange);
  if (!isGone || isPage(then) || !builtFile(withoutQuery(url).split("/").at(-1) ?? "")) return null;
  return {
    part: "built-file",
    group: "built-file",
    change: "gone",
    name: shown(name),
    before: null,
    after: null,
  };
}

function isPage({ response }: Exchange): boolean {
  return /^text\/html\b/i.test(response?.fields.get("content-type") ?? "");
}

/** The names at the top of two JSON answers, where they are not the same; an error's always are others. */
function shapeDifference(then: Side, now: Side): Difference | null {
  if ((now.exchange.response?.status ?? 0) >= 400) return null;
  const [before, after] = [membersOf(then), membersOf(now)];
  if (before === null || after === null || before === after) return null;
  return {
    part: "response-shape",
    group: "shape",
    change: "changed",
    name: "",
    before: before,
    after: after,
  };
}

function membersOf({ exchange, safe }: Side): string | null {
  const value = readJsonBody(safe.response?.body.text ?? "");
  if (value === undefined || !exchange.response) return null;
  if (!isObject(value)) return "[…]";
  const names = Object.keys(value);
  return shown(`{${names.slice(0, MEMBERS).join(", ")}${names.length > MEMBERS ? ", …" : ""}}`);
}
