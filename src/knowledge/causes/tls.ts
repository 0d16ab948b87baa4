import { partOf } from "../../diagnosis/condition/address.ts";
import { hop, quoteHop } from "../../diagnosis/condition/chain.ts";
import { all, any, type Condition, holds, not, quoting } from "../../diagnosis/condition/condition.ts";
import { failure } from "../../diagnosis/condition/failure.ts";
import { overPlainHttp, overTls } from "../../diagnosis/condition/origin.ts";
import { says } from "../../diagnosis/condition/words.ts";
import { rfc } from "../../diagnosis/source.ts";
import { anybody, causesOf } from "../writing/causes-of.ts";
import { cause } from "../writing/define.ts";

const notUnderstood = failure("net::ERR_SSL_PROTOCOL_ERROR", "SSL_ERROR_RX_RECORD_TOO_LONG", "");

/** http and its usual other port (IANA), and what the development servers of Node, Rails, Django, PHP, Vite and Angular listen on. */
const PLAIN_PORTS = ["80", "8080", "8000", "8081", "8090", "3000", "3001", "4200", "5000", "5173"];
/** An address of https with the port of plain http, which nothing answered: Firefox's record has no name for it. */
function unnamedToPort(ports: readonly string[]): Condition {
  return all(
    failure(""),
    quoting(
      "request.url",
      (c) =>
        c.status === null &&
        c.url?.protocol === "https:" &&
        ports.includes(c.url.port) &&
        partOf(c.exchange.request.url, "host"),
    ),
  );
}

const severalHostsImpossible = holds((c) => /^http\/1\./i.test(c.exchange.response?.httpVersion ?? ""));

const saysPlainToTls = says(
  /HTTP request[^\n]{0,40}(HTTPS|TLS|SSL)[^\n]{0,20}(port|server|listener)|speaking plain HTTP to an SSL/i,
);

/** Client and server disagree on TLS before any HTTP. */
export const tlsCauses = {
  id: "tls",
  over: ["handshake"],
  causes: [
    cause({
      id: "https-to-plain-port",
      mechanism: "tls-to-plain-http-port",
      on: ["failure"],
      certainty: "likely",
      when: all(
        failure("net::ERR_SSL_PROTOCOL_ERROR", "SSL_ERROR_RX_RECORD_TOO_LONG"),
        quoting(
          "request.url",
          (c) => c.url?.protocol === "https:" && c.url.port !== "" && partOf(c.exchange.request.url, "host"),
        ),
      ),
      sources: [rfc(9110, "4.2.2")],
    }),
    cause({
      id: "unnamed-on-port-of-http",
      mechanism: "tls-to-plain-http-port",
      on: ["failure"],
      certainty: "likely",
      when: unnamedToPort(["80"]),
      sources: [rfc(9110, "4.2.1")],
    }),
    cause({
      id: "unnamed-on-usual-port",
      mechanism: "tls-to-plain-http-port",
      on: ["failure"],
      certainty: "possible",
      when: unnamedToPort(PLAIN_PORTS),
      sources: [rfc(9110, "4.2.2")],
    }),
    cause({
      id: "redirected-to-https",
      mechanism: "tls-to-plain-http-port",
      on: ["failure"],
      certainty: "likely",
      when: all(
        notUnderstood,
        hop((h, c) =>
          c.url && h.request.url === c.url.href.replace(/^https:/, "http:") ? quoteHop(h) : false,
        ),
      ),
      sources: [rfc(9110, "4.2.2")],
    }),
    causesOf(anybody, rfc(9110, "4.2.2")).likely(
      "says-plain-http-to-tls",
      "plain-http-to-tls-port",
      ["4xx", "5xx"],
      all(overPlainHttp, saysPlainToTls),
    ),
    causesOf(anybody, rfc(9110, "4.2.2")).likely(
      "says-plain-http-by-proxy",
      "upstream-protocol-mismatch",
      ["4xx", "5xx"],
      all(not(overPlainHttp), saysPlainToTls),
    ),
    causesOf(anybody, rfc(8446, "4.4.2")).likely(
      "says-certificate-required",
      "client-certificate-missing",
      ["4xx"],
      says(
        /(client|ssl|tls) certificate[^\n]{0,30}(required|missing|invalid|not (provided|sent|accepted)|error|verif)|no required ssl certificate/i,
      ),
    ),
    cause({
      id: "misdirected",
      mechanism: "misdirected-request",
      on: [421],
      certainty: "likely",
      // Only a connection that serves several hosts can be the wrong one: TLS, and HTTP/2 or later.
      when: all(
        overTls,
        not(severalHostsImpossible),
        any(
          says(/misdirected|server name|SNI|host/i),
          holds(() => true),
        ),
      ),
      sources: [rfc(9110, "15.5.20")],
    }),
    cause({
      id: "misdirected-perhaps",
      mechanism: "misdirected-request",
      on: [421],
      certainty: "possible",
      when: any(not(overTls), severalHostsImpossible),
      sources: [rfc(9110, "15.5.20")],
    }),
  ],
} as const;
