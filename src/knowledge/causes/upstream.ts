import type { Scope } from "../../diagnosis/cause.ts";
import { all, not } from "../../diagnosis/condition/condition.ts";
import { field, status } from "../../diagnosis/condition/response.ts";
import { says } from "../../diagnosis/condition/words.ts";
import { rfc } from "../../diagnosis/source.ts";
import type { MechanismId } from "../mechanisms.ts";
import { by } from "../writing/by.ts";
import { anybody, causesOf } from "../writing/causes-of.ts";
import { cause } from "../writing/define.ts";

const PROXY_STATUS = rfc(9209, "2.3");
const GATEWAY = rfc(9110, "15.6.3");
const BY_GATEWAY: readonly Scope[] = [500, 502, 503, 504];

/** What runs the site's own code, which calls databases and services. */
const CALLERS = [
  "application",
  "express",
  "fastify",
  "koa",
  "hapi",
  "hono",
  "nestjs",
  "restify",
  "next",
  "django",
  "flask",
  "fastapi",
  "rails",
  "sinatra",
  "laravel",
  "symfony",
  "php",
  "spring",
  "tomcat",
  "aspnetcore",
] as const;

/** What a proxy says of itself in Proxy-Status: it went wrong there, for this reason. */
function proxyError<const Id extends string>(id: Id, mechanism: MechanismId, names: string) {
  return cause({
    id,
    mechanism,
    on: ["4xx", "5xx"],
    certainty: "likely",
    when: field("proxy-status", new RegExp(`;\\s{0,4}error\\s{0,4}=\\s{0,4}"?(${names})\\b`, "i")),
    sources: [PROXY_STATUS],
  });
}

/** A proxy or gateway, whichever, reports the server behind it: by Proxy-Status or in words. */
export const upstreamCauses = {
  id: "upstream",
  over: ["upstream-unexplained"],
  causes: [
    proxyError("proxy-write-timeout", "upstream-closed-during-upload", "connection_write_timeout"),
    proxyError("proxy-denied", "blocked-by-config-rule", "http_request_denied|destination_ip_prohibited"),
    cause({
      id: "loop-508",
      mechanism: "proxy-loop",
      on: [508],
      certainty: "likely",
      when: status(508),
      sources: [rfc(5842, "7.2")],
    }),
    causesOf(anybody, PROXY_STATUS).likely(
      "says-loop",
      "proxy-loop",
      [400, 403, 500, 502, 503, 508],
      says(
        /(proxy|forwarding|request|routing)[^\n]{0,20}loop|loop[^\n]{0,20}detected|too many (hops|forwards)/i,
      ),
    ),
    cause({
      id: "says-refused",
      mechanism: "upstream-connection-refused",
      on: BY_GATEWAY,
      certainty: "likely",
      when: all(
        says(
          // Envoy has one sentence for every way in which its connection can end, and says "connection failure" of TLS too.
          /connection refused|ECONNREFUSED|connect(ion)? (failure(?!, transport failure reason: TLS)|error(?! or disconnect)|failed)|could ?n[o']t connect|unable to connect|cannot connect|failed to connect|actively refused|refused to connect/i,
        ),
        // Code that calls something itself says so with 500: that is no gateway.
        not(all(status(500), by(...CALLERS))),
      ),
      sources: [GATEWAY],
    }),
    causesOf(anybody, GATEWAY).likely(
      "says-dns",
      "upstream-dns-failure",
      BY_GATEWAY,
      says(
        /\bENOTFOUND|EAI_AGAIN|no such host|(could not|cannot|can't|unable to|failed to)[^\n]{0,20}resolve(?![^\n]{0,20}\b(?:placeholder|module|dependenc|service for|merge|conflict|entity|reference|view|import|type|template|symbol|component|class|bean|parameter|plugin|variable|argument|property|tenant|user|schema|tree)|[^\n]{0,20}['"]\.{0,2}[/@])|(?:dns[^\n]{0,30}(?:resolution|lookup|resolve)|name[^\n]{0,30}resolution|host ?name lookup)[^\n]{0,20}(fail|error|timed)|unknown host|dns (error|failure)/i,
      ),
    ),
    causesOf(anybody, GATEWAY).likely(
      "says-certificate",
      "upstream-tls-certificate-invalid",
      [...BY_GATEWAY, 526],
      says(
        /x509|certificate[^\n]{0,60}(expired|verif|invalid|unknown|not trusted|self.signed|does ?n.t match|mismatch|valid for)|self.signed certificate/i,
      ),
    ),
    causesOf(anybody, GATEWAY).likely(
      "says-tls",
      "upstream-tls-handshake-failed",
      [...BY_GATEWAY, 525],
      says(
        /(tls|ssl)[^\n]{0,30}(handshake|alert|protocol|wrong version|error|fail)|handshake (failure|failed|error)|wrong version number|EPROTO/i,
      ),
    ),
    causesOf(anybody, GATEWAY).likely(
      "says-plain",
      "upstream-protocol-mismatch",
      BY_GATEWAY,
      says(
        /HTTP response to HTTPS client|first record does not look like a TLS|(unexpected|wrong|unsupported) protocol|protocol (mismatch|error)/i,
      ),
    ),
    causesOf(anybody, rfc(9110, "15.6.4")).likely(
      "says-none",
      "upstream-none-available",
      BY_GATEWAY,
      says(
        /\bno (?:healthy|live|available|usable|active|alive|ready|valid|working) (?:upstream|backend|server|origin|endpoint|target|node|instance|host|pod|peer|worker)s?\b|\bno (?:upstream|backend|server|origin|endpoint|target|node|instance|host|pod|peer|worker)s?\b[^\n]{0,30}\b(?:available|healthy|up|live|alive|ready|can|left|running|reachable)\b|\bno (?:upstream|backend)s?\b|(all|every)[^\n]{0,20}(upstream|backend|server|node|origin)s?[^\n]{0,20}(down|unhealthy|unavailable|fail)|circuit.?breaker|(upstream|backend|origin)s? (is|are) (down|unhealthy|unavailable)/i,
      ),
    ),
    causesOf(anybody, GATEWAY).likely(
      "says-header",
      "upstream-header-too-big",
      BY_GATEWAY,
      says(
        /(response|upstream)[^\n]{0,20}header[^\n]{0,30}(too (big|large|long)|overflow|exceed)|too big header|header overflow/i,
      ),
    ),
    causesOf(anybody, GATEWAY).likely(
      "says-closed",
      "upstream-closed-without-response",
      BY_GATEWAY,
      all(
        // One sentence names every way in which its connection can fail; only the reason behind it tells which.
        not(by("envoy")),
        says(
          /ECONNRESET|socket hang ?up|(connection|stream)[^\n]{0,30}(reset|closed|terminated|aborted|dropped|lost|interrupted)|premature(?:ly)?[^\n]{0,30}\b(?:clos|end|eof|disconnect)|(?:clos|end)\w{1,4} (?:\w{1,20} ){0,3}premature|unexpected EOF|\bEOF\b|broken pipe|empty (reply|response)|no response (from|received)|remote end closed|zero size|hung up|disconnect(?!ed (?:their|his|her|your|the|from your|this) )/i,
        ),
      ),
    ),
    causesOf(anybody, GATEWAY).likely(
      "says-connect-timeout",
      "upstream-connect-timeout",
      BY_GATEWAY,
      says(
        /connect\w{0,4}[^\n]{0,20}(time-?d? ?out)|ETIMEDOUT|dial[^\n]{0,40}i\/o timeout|host (is )?unreachable|no route to host|EHOSTUNREACH/i,
      ),
    ),
    causesOf(anybody, GATEWAY).likely(
      "says-invalid",
      "upstream-invalid-response",
      BY_GATEWAY,
      all(
        // Their one sentence for every 502 names an invalid reply, also where there was none.
        not(by("haproxy", "kong")),
        says(
          /(invalid|malformed|bad|incomplete|unparsable|illegal|corrupt)[^\n]{0,20}(http )?(response|header|status line|reply|answer)\b|(invalid|not a valid) http|HPE_|parse error|error reading from remote/i,
        ),
      ),
    ),
    cause({
      id: "says-timeout",
      mechanism: "upstream-response-timeout",
      on: [...BY_GATEWAY, 524],
      certainty: "likely",
      when: all(
        says(
          /time-?d?[ -]?out|did ?n[o']t (respond|answer|reply)[^\n]{0,30}|not respond[^\n]{0,20}time|took too long|deadline/i,
        ),
        // An application that says so with 500 or 503 speaks of a service that it calls.
        not(all(by("application"), status(500, 503))),
      ),
      sources: [rfc(9110, "15.6.5")],
    }),
    causesOf(anybody, GATEWAY).likely(
      "says-blocked-response",
      "response-blocked-by-rule",
      [500, 502, 503],
      says(/response[^\n]{0,30}(blocked|denied|rejected|filtered) by/i),
    ),
  ],
} as const;
