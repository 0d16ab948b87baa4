import { by } from "../../diagnosis/condition/author.ts";
import { body } from "../../diagnosis/condition/body.ts";
import { all, any, type Condition, holds, not } from "../../diagnosis/condition/condition.ts";
import { field, mediaType, status } from "../../diagnosis/condition/response.ts";
import { defineResponder, named, relayed, wrote } from "../../diagnosis/responder.ts";
import { docs } from "../../diagnosis/source.ts";
import { text } from "../../diagnosis/text.ts";
import { documentedBy } from "./documented.ts";
import { bareRedirect, passedOn } from "../manners/passed-on.ts";

const CLIENT = docs("h2o: httpclient.c", "https://github.com/h2o/h2o/blob/master/lib/common/httpclient.c");
const PROXY = documentedBy(CLIENT);
const CORE = documentedBy(docs("h2o: configuration", "https://h2o.examp1e.net/configure.html"));

const NAME = /^h2o\b/i;
const said = (words: RegExp): Condition => all(by("h2o"), body(words));
const stock: Condition = all(by("h2o"), field("server", NAME));

/** Its own errors are one phrase as text/plain. */
export const h2o = defineResponder({
  id: "h2o",
  name: text({ en: "H2O", "zh-CN": "H2O" }),
  roles: ["reverse-proxy", "web-server"],
  signs: [
    wrote(
      "server-field", all(
        field("server", NAME),
        mediaType("text/plain"),
        body(/^[\w ()/:.-]{4,60}$/),
        holds((c) => (c.status ?? 0) >= 400),
      ),
    ),
    named("server-field-named", all(field("server", NAME), not(passedOn), not(bareRedirect))),
    relayed("server-field-relayed", field("server", NAME)),
  ],
  manners: ["refuses-malformed-requests", "denies-by-rule", "serves-files"],
  causes: [
    PROXY("name", "upstream-dns-failure", [502], "likely", said(/hostname|resolution|name or service/i)),
    PROXY("refused", "upstream-connection-refused", [502], "likely", said(/refused|connection fail/i)),
    PROXY(
      "connect-late",
      "upstream-connect-timeout",
      [502, 504],
      "likely",
      said(/connection timeout|connect.{0,12}timed out|unreachable/i),
    ),
    PROXY(
      "silent",
      "upstream-response-timeout",
      [502, 504],
      "likely",
      said(/first byte timeout|I\/O timeout|^upstream timeout|^gateway timeout/i),
    ),
    PROXY("certificate", "upstream-tls-certificate-invalid", [502], "likely", said(/certificate|ssl cert/i)),
    PROXY("tls", "upstream-tls-handshake-failed", [502], "likely", said(/ssl|tls|handshake/i)),
    PROXY(
      "closed",
      "upstream-closed-without-response",
      [502],
      "likely",
      said(/I\/O error|end of stream|closed|refused stream|^upstream error/i),
    ),
    PROXY(
      "invalid",
      "upstream-invalid-response",
      [502],
      "likely",
      said(/parse|invalid|folding|transfer-encoding|protocol violation/i),
    ),
    PROXY("unnamed", "upstream-connection-refused", [502], "likely", stock),
    PROXY("silent-unnamed", "upstream-response-timeout", [504], "likely", stock),
    PROXY("loop", "proxy-loop", [502], "likely", said(/too many internal/i)),
    CORE("host-missing", "host-header-invalid", [400], "possible", stock),
    CORE("head-invalid", "malformed-request-head", [400], "possible", stock),
    CORE("body-over-limit", "request-body-too-large", [413], "likely", all(stock, status(413))),
    CORE("busy", "service-overloaded", [503], "likely", stock),
    CORE("method", "static-file-method-refused", [405], "likely", stock),
    CORE("script", "proxy-script-failed", [500], "likely", any(stock, said(/internal server error/i))),
  ],
  sources: [docs("H2O documentation", "https://h2o.examp1e.net/")],
});
