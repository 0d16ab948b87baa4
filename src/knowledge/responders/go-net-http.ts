import { body } from "../../diagnosis/condition/body.ts";
import { all, any, holds, not } from "../../diagnosis/condition/condition.ts";
import { ofLength } from "../../diagnosis/condition/content.ts";
import {
  isLoopbackOrPrivate,
  overPlainHttp,
  overTls,
  plainHttpToTlsPort,
} from "../../diagnosis/condition/origin.ts";
import { asksForFile, endsWithSlash, path } from "../../diagnosis/condition/path.ts";
import { field, mediaType, onlyFields, status } from "../../diagnosis/condition/response.ts";
import { named, wrote } from "../../diagnosis/responder.ts";
import { docs } from "../../diagnosis/source.ts";
import { text } from "../../diagnosis/text.ts";
import { through } from "../writing/by.ts";
import { causesOf } from "../writing/causes-of.ts";
import { defineResponder } from "../writing/define.ts";

const HTTP = docs("Go: package net/http", "https://pkg.go.dev/net/http");
const { says, states, likely, usual, proven } = causesOf("go-net-http", HTTP);

const notFound = body(/^404 page not found\n?$/);
const plain = all(mediaType("text/plain"), field("x-content-type-options", "nosniff"));
/** The same words where they were not kept: their length, and the fields that go with them. */
const notFoundUnseen = all(
  status(404),
  plain,
  ofLength(19),
  holds((c) => !c.bodySeen),
);
const muxMethod = all(status(405), plain, body(/^Method Not Allowed\n?$/), field("allow"));
const plainHttpText = all(through("go-net-http"), body("Client sent an HTTP request to an HTTPS server"));
const plainHttpSentence = /^Client sent an HTTP request to an HTTPS server\.\n?$/;
const onPath = through("go-net-http");
/** A name of its own on the port of its scheme: a gateway stands there more often than a program does. */
const publicName = holds(
  ({ url }) =>
    url !== null && url.port === "" && !isLoopbackOrPrivate(url.hostname) && /[a-z]$/i.test(url.hostname),
);

export const goNetHttp = defineResponder({
  id: "go-net-http",
  name: text({ en: "Go net/http", "zh-CN": "Go net/http" }),
  roles: ["framework"],
  signs: [
    wrote("bad-request-text", body(/^400 Bad Request: (?:missing required|malformed|too many|invalid)/)),
    wrote("plain-http-text", body(/^Client sent an HTTP request to an HTTPS server\.\n?$/)),
    wrote(
      "refused-text",
      all(status(403, 413), body(/^(?:Forbidden - (?:CSRF|referer|origin)|http: request body too large)/)),
    ),
    wrote("method-text", muxMethod),
    // Written before a handler is asked: no date, no length, two fields alone.
    wrote(
      "refused-head",
      all(
        status(400, 431, 501),
        onlyFields("content-type", "connection"),
        body(/^(?:400 Bad Request|431 Request Header Fields Too Large|Unsupported transfer encoding)$/),
      ),
    ),
    // Proxies written in Go answer with the very same words, so this tells the library at least.
    named("not-found-text", all(notFound, plain), "reverse-proxy"),
    named("not-found-length", notFoundUnseen, "reverse-proxy"),
    named("not-found-text-without-server", all(notFound, not(field("server"))), "reverse-proxy"),
  ],
  causes: [
    likely("file-missing", "file-not-found", 404, all(onPath, asksForFile)),
    // A program that serves a site has a page at "/"; a gateway in Go (Traefik) says this where no rule takes the host.
    likely(
      "no-router-for-host",
      "gateway-route-not-found",
      404,
      all(onPath, notFound, path(/^\/$/), publicName),
    ),
    likely(
      "no-pattern",
      "route-not-found",
      404,
      all(onPath, any(notFound, notFoundUnseen), not(asksForFile)),
    ),
    likely("slash-differs", "path-mismatch", 404, all(onPath, notFound, endsWithSlash)),
    usual("method", "method-not-allowed-by-application", 405),
    // The server itself writes this without a single field; what passed it on would have added some.
    proven(
      "tls-port-bare",
      "plain-http-to-tls-port",
      400,
      all(overPlainHttp, onlyFields(), body(plainHttpSentence)),
    ),
    proven(
      "tls-port-by-number",
      "plain-http-to-tls-port",
      400,
      all(plainHttpToTlsPort, body(plainHttpSentence)),
    ),
    likely("tls-port", "plain-http-to-tls-port", 400, all(overPlainHttp, plainHttpText)),
    // The browser spoke TLS: what spoke plain HTTP to it was a proxy in front.
    proven(
      "tls-port-asked-by-proxy",
      "upstream-protocol-mismatch",
      400,
      all(overTls, body(plainHttpSentence)),
    ),
    states(
      "host",
      "host-header-invalid",
      400,
      /^400 Bad Request: (?:missing required Host|malformed Host|too many Host)/,
    ),
    says("head", "malformed-request-head", 400, /^400 Bad Request(?:: (?:invalid|malformed)|$)/),
    states(
      "forgery",
      "csrf-token-invalid",
      403,
      /^Forbidden - (?:CSRF|referer|origin)|cross-origin request detected/,
    ),
    states("too-large", "request-body-too-large", [400, 413], /http: request body too large/),
    says("header", "request-header-too-large", 431, /Request Header Fields Too Large/),
  ],
  sources: [HTTP],
});
