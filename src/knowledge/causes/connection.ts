import { partOf } from "../../diagnosis/condition/address.ts";
import { hop, quoteHop } from "../../diagnosis/condition/chain.ts";
import { all, any, type Condition, holds, quoting } from "../../diagnosis/condition/condition.ts";
import { failure } from "../../diagnosis/condition/failure.ts";
import { path } from "../../diagnosis/condition/path.ts";
import { method, methodOtherThan } from "../../diagnosis/condition/request.ts";
import { bodyOfBytes, fieldsOfBytes, urlOfLength, withBody } from "../../diagnosis/condition/size.ts";
import { lastedAtLeast, took } from "../../diagnosis/condition/time.ts";
import { docs, rfc } from "../../diagnosis/source.ts";
import { cause } from "../writing/define.ts";

const ERRORS = docs(
  "Chromium: net_error_list.h",
  "https://chromium.googlesource.com/chromium/src/+/main/net/base/net_error_list.h",
);

/** The other side took the connection and ended it without an answer. */
const cut: Condition = all(
  failure(
    "net::ERR_CONNECTION_RESET",
    "net::ERR_CONNECTION_CLOSED",
    "net::ERR_CONNECTION_ABORTED",
    "net::ERR_EMPTY_RESPONSE",
    "net::ERR_HTTP2_PROTOCOL_ERROR",
    "net::ERR_QUIC_PROTOCOL_ERROR",
    "NS_ERROR_NET_RESET",
    "NS_ERROR_NET_INTERRUPT",
    "NS_ERROR_NET_EMPTY_RESPONSE",
    "PR_END_OF_FILE_ERROR",
  ),
  holds((c) => c.status === null),
);
/** The same, or an end that Firefox's records do not name. */
const cutOrUnnamed: Condition = any(cut, failure(""));
/** No answer at all, and neither side ended it: whoever waited gave up. */
const silent: Condition = all(
  holds((c) => c.status === null && c.exchange.failure !== null),
  quoting("failure", (c) => {
    const name = c.exchange.failure?.name ?? "";
    return /TIMED_OUT|TIMEOUT/.test(name) || !/^(net::|NS_|SEC_|SSL_|MOZILLA_|PR_|$)/.test(name);
  }),
);
const TLS_PORTS = ["443", "8443", "9443", "6443", "4443"];
const plainToTlsPort: Condition = quoting(
  "request.url",
  (c) =>
    c.url?.protocol === "http:" &&
    TLS_PORTS.includes(c.url.port || "80") &&
    partOf(c.exchange.request.url, "host"),
);

/** No HTTP answer came. What the browser's name for it leaves open is read from the request. */
export const connectionCauses = {
  id: "connection",
  causes: [
    cause({
      id: "plain-http-to-tls-port",
      mechanism: "plain-http-to-tls-port",
      on: ["failure"],
      certainty: "likely",
      when: all(
        any(cutOrUnnamed, failure("net::ERR_INVALID_HTTP_RESPONSE", "NS_ERROR_PARSING_HTTP_STATUS_LINE")),
        plainToTlsPort,
      ),
      sources: [rfc(9110, "4.2.2")],
    }),
    cause({
      id: "url-too-long",
      mechanism: "uri-too-long",
      on: ["failure"],
      certainty: "likely",
      when: all(cutOrUnnamed, urlOfLength(8_000)),
      sources: [rfc(9110, "4.1")],
    }),
    cause({
      id: "fields-too-large",
      mechanism: "request-header-too-large",
      on: ["failure"],
      certainty: "likely",
      when: all(cutOrUnnamed, fieldsOfBytes(8_000)),
      sources: [rfc(6585, "5")],
    }),
    cause({
      id: "closed-during-upload",
      mechanism: "request-body-too-large",
      on: ["failure"],
      certainty: "possible",
      when: all(cut, bodyOfBytes(900_000)),
      sources: [rfc(9110, "15.5.14")],
    }),
    cause({
      id: "probe-dropped",
      mechanism: "connection-dropped-by-policy",
      on: ["failure"],
      certainty: "likely",
      when: all(
        any(cut, silent),
        path(
          /^\/(\.(git|env|svn|hg|aws|ssh)|wp-login\.php|xmlrpc\.php|phpmyadmin|cgi-bin\/|vendor\/phpunit|actuator\/)/i,
        ),
      ),
      sources: [ERRORS],
    }),
    cause({
      id: "body-took-too-long",
      mechanism: "client-body-timeout",
      on: ["failure"],
      certainty: "likely",
      when: all(cut, methodOtherThan("GET", "HEAD", "OPTIONS"), withBody, lastedAtLeast(1_500)),
      sources: [rfc(9110, "15.5.9")],
    }),
    cause({
      id: "navigation-gave-up",
      mechanism: "client-header-timeout",
      on: ["failure"],
      certainty: "possible",
      when: all(
        cut,
        holds((c) => c.exchange.type === "document"),
        took(1_500, 11_000),
        lastedAtLeast(1_500),
      ),
      sources: [rfc(9110, "15.5.9")],
    }),
    cause({
      id: "handler-gave-up",
      mechanism: "handler-never-responds",
      on: ["failure"],
      certainty: "likely",
      when: all(any(cut, silent), lastedAtLeast(1_500)),
      sources: [ERRORS],
    }),
    cause({
      id: "upstream-gave-up",
      mechanism: "upstream-response-timeout",
      on: ["failure"],
      certainty: "possible",
      when: all(any(cut, silent), lastedAtLeast(1_500)),
      sources: [ERRORS],
    }),
    cause({
      id: "header-gave-up",
      mechanism: "client-header-timeout",
      on: ["failure"],
      certainty: "possible",
      when: all(cut, method("GET", "HEAD"), lastedAtLeast(1_500)),
      sources: [rfc(9110, "15.5.9")],
    }),
    cause({
      id: "no-worker-free",
      mechanism: "server-out-of-resources",
      on: ["failure"],
      certainty: "possible",
      when: all(silent, lastedAtLeast(1_500)),
      sources: [ERRORS],
    }),
    cause({
      id: "silently-dropped",
      mechanism: "connection-dropped-by-policy",
      on: ["failure"],
      certainty: "possible",
      when: silent,
      sources: [ERRORS],
    }),
    cause({
      id: "redirect-to-dead-port",
      mechanism: "connection-refused",
      on: ["failure"],
      certainty: "likely",
      when: all(
        failure("net::ERR_CONNECTION_REFUSED", "NS_ERROR_CONNECTION_REFUSED"),
        hop((h) => quoteHop(h)),
      ),
      sources: [ERRORS],
    }),
  ],
} as const;
