import type { Scope } from "../../diagnosis/cause.ts";
import { all, holds, not } from "../../diagnosis/condition/condition.ts";
import { recently } from "../../diagnosis/condition/recent.ts";
import { method } from "../../diagnosis/condition/request.ts";
import { field, mediaType, status } from "../../diagnosis/condition/response.ts";
import { took } from "../../diagnosis/condition/time.ts";
import { says } from "../../diagnosis/condition/words.ts";
import { docs, rfc } from "../../diagnosis/source.ts";
import { text } from "../../diagnosis/text.ts";
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

/** A proxy or gateway, whichever, reports the server behind it: by Proxy-Status, words or time. */
export const upstreamCauses = {
  id: "upstream",
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
          /connection refused|ECONNREFUSED|connect(ion)? (failure|error|failed)|could ?n[o']t connect|unable to connect|cannot connect|failed to connect|actively refused|refused to connect/i,
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
        /\bENOTFOUND|EAI_AGAIN|no such host|(could not|cannot|can't|unable to|failed to)[^\n]{0,20}resolve|(dns|name)[^\n]{0,30}(resolution|lookup|resolve)[^\n]{0,20}(fail|error|timed)|unknown host|dns (error|failure)/i,
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
        /no (healthy|live|available|usable|active|alive|ready|valid|working)?\s?(upstream|backend|server|origin|endpoint|target|node|instance|host|pod|peer|worker)s?\b[^\n]{0,30}(available|healthy|found|up|live|alive|ready|can|is|left|for)?|(all|every)[^\n]{0,20}(upstream|backend|server|node|origin)s?[^\n]{0,20}(down|unhealthy|unavailable|fail)|circuit.?breaker|(upstream|backend|origin)s? (is|are) (down|unhealthy|unavailable)/i,
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
          /ECONNRESET|socket hang ?up|(connection|stream)[^\n]{0,30}(reset|closed|terminated|aborted|dropped|lost|interrupted)|premature|unexpected EOF|\bEOF\b|broken pipe|empty (reply|response)|no response (from|received)|remote end closed|zero size|hung up|disconnect/i,
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
    cause({
      id: "waited-long",
      mechanism: "upstream-response-timeout",
      on: [502, 503, 504],
      certainty: "possible",
      when: took(4_000, 1_000_000),
      sources: [rfc(9110, "15.6.5")],
    }),
    cause({
      id: "gateway-timeout",
      mechanism: "upstream-response-timeout",
      on: [504],
      certainty: "possible",
      when: status(504),
      sources: [rfc(9110, "15.6.5")],
    }),
    cause({
      id: "failed-at-once",
      mechanism: "upstream-connection-refused",
      on: [502],
      certainty: "possible",
      when: all(
        took(0, 1_500),
        holds((c) => c.author !== "application"),
        // A refused connection is a 503 of these.
        not(by("haproxy", "apache", "envoy")),
      ),
      sources: [GATEWAY],
    }),
    cause({
      id: "timeout-at-once-refused",
      mechanism: "upstream-connection-refused",
      on: [504],
      certainty: "possible",
      // Some name every failed connection so; nginx and what is built on it say 502.
      when: all(
        took(0, 50),
        not(by("nginx", "openresty", "tengine", "ingress-nginx", "application", "service-worker")),
      ),
      sources: [rfc(9110, "15.6.5")],
    }),
    cause({
      id: "timeout-at-once-stored",
      mechanism: "cached-error-response",
      on: [504],
      certainty: "possible",
      when: all(took(0, 50), not(by("service-worker"))),
      sources: [rfc(9111, "4.2.2")],
    }),
    cause({
      id: "unavailable-at-once",
      mechanism: "upstream-connection-refused",
      on: [503],
      certainty: "possible",
      when: all(
        took(0, 1_500),
        mediaType("html"),
        holds((c) => c.author !== "application"),
        // It has no server behind it.
        not(by("http-sys")),
      ),
      sources: [rfc(9110, "15.6.4")],
    }),
    // A kept connection that the upstream is just closing: GET is sent anew on another, POST and PATCH never are.
    cause({
      id: "kept-connection-lost",
      mechanism: "upstream-closed-without-response",
      on: [502],
      certainty: "likely",
      when: all(
        status(502),
        method("POST", "PATCH"),
        took(0, 1_000),
        holds((c) => c.author !== "application"),
        recently((earlier, c) => {
          const status = earlier.response?.status ?? 0;
          return earlier.request.method === c.exchange.request.method && status >= 200 && status < 500;
        }),
      ),
      why: text({
        en: "It worked shortly before and failed at once: the proxy may have used an idle connection that the upstream just closed, and POST and PATCH are mostly not sent twice.",
        "zh-CN":
          "不久前还正常，这次立刻失败：代理可能用了一条上游刚刚关闭的空闲连接，而 POST 和 PATCH 一般不会重发。",
      }),
      fix: [
        text({
          en: "Let the upstream keep idle connections longer than the proxy does (its keep-alive timeout above the proxy's).",
          "zh-CN": "让上游的空闲连接保持得比代理更久（上游的 keep-alive 超时大于代理的）。",
        }),
      ],
      sources: [
        docs("Go: http.Transport", "https://pkg.go.dev/net/http#Transport"),
        docs(
          "nginx: proxy_next_upstream",
          "https://nginx.org/en/docs/http/ngx_http_proxy_module.html#proxy_next_upstream",
        ),
      ],
    }),
    cause({
      id: "waited-and-lost",
      mechanism: "upstream-closed-without-response",
      on: [502],
      certainty: "possible",
      when: all(
        status(502),
        holds((c) => c.author !== "application"),
      ),
      sources: [GATEWAY],
    }),
    causesOf(anybody, GATEWAY).likely(
      "says-blocked-response",
      "response-blocked-by-rule",
      [500, 502, 503],
      says(/response[^\n]{0,30}(blocked|denied|rejected|filtered) by/i),
    ),
  ],
} as const;
