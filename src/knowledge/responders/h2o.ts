import { body } from "../../diagnosis/condition/body.ts";
import { all, any, type Condition, not } from "../../diagnosis/condition/condition.ts";
import { errorStatus, field, mediaType, status } from "../../diagnosis/condition/response.ts";
import { named, relayed, wrote } from "../../diagnosis/responder.ts";
import { docs } from "../../diagnosis/source.ts";
import { text } from "../../diagnosis/text.ts";
import { bareRedirect, passedOn } from "../manners/passed-on.ts";
import { by } from "../writing/by.ts";
import { anybody, causesOf } from "../writing/causes-of.ts";
import { defineResponder } from "../writing/define.ts";

const CLIENT = docs("h2o: httpclient.c", "https://github.com/h2o/h2o/blob/master/lib/common/httpclient.c");
const PROXY = causesOf(anybody, CLIENT);
const CORE = causesOf(anybody, docs("h2o: configuration", "https://h2o.examp1e.net/configure.html"));

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
      "error-text",
      all(field("server", NAME), mediaType("text/plain"), body(/^[\w ()/:.-]{4,60}$/), errorStatus),
    ),
    named("server-field", all(field("server", NAME), not(passedOn), not(bareRedirect))),
    relayed("server-field-seen", field("server", NAME)),
  ],
  manners: ["refuses-malformed-requests", "denies-by-rule", "serves-files"],
  writes: { types: /^text\/plain$/ },
  neverWrites: [406, 415, 422, 429, 431],
  causes: [
    PROXY.likely("name", "upstream-dns-failure", 502, said(/hostname|resolution|name or service/i)),
    PROXY.likely("refused", "upstream-connection-refused", 502, said(/refused|connection fail/i)),
    PROXY.likely(
      "connect-late",
      "upstream-connect-timeout",
      [502, 504],
      said(/connection timeout|connect.{0,12}timed out|unreachable/i),
    ),
    PROXY.likely(
      "silent",
      "upstream-response-timeout",
      [502, 504],
      said(/first byte timeout|I\/O timeout|^upstream timeout|^gateway timeout/i),
    ),
    PROXY.likely("certificate", "upstream-tls-certificate-invalid", 502, said(/certificate|ssl cert/i)),
    PROXY.likely("tls", "upstream-tls-handshake-failed", 502, said(/ssl|tls|handshake/i)),
    PROXY.likely(
      "closed",
      "upstream-closed-without-response",
      502,
      said(/I\/O error|end of stream|closed|refused stream|^upstream error/i),
    ),
    PROXY.likely(
      "invalid",
      "upstream-invalid-response",
      502,
      said(/parse|invalid|folding|transfer-encoding|protocol violation/i),
    ),
    PROXY.likely("unnamed", "upstream-connection-refused", 502, stock),
    PROXY.likely("silent-unnamed", "upstream-response-timeout", 504, stock),
    PROXY.likely("loop", "proxy-loop", 502, said(/too many internal/i)),
    CORE.possible("host-missing", "host-header-invalid", 400, stock),
    CORE.possible("head-invalid", "malformed-request-head", 400, stock),
    CORE.likely("body-over-limit", "request-body-too-large", 413, all(stock, status(413))),
    CORE.likely("busy", "service-overloaded", 503, stock),
    CORE.likely("method", "static-file-method-refused", 405, stock),
    CORE.likely("script", "proxy-script-failed", 500, any(stock, said(/internal server error/i))),
  ],
  sources: [docs("H2O documentation", "https://h2o.examp1e.net/")],
});
