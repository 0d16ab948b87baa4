import { body } from "../../diagnosis/condition/body.ts";
import { all, any, type Condition, not } from "../../diagnosis/condition/condition.ts";
import { field, status } from "../../diagnosis/condition/response.ts";
import { took } from "../../diagnosis/condition/time.ts";
import { named, relayed, wrote } from "../../diagnosis/responder.ts";
import { docs } from "../../diagnosis/source.ts";
import { text } from "../../diagnosis/text.ts";
import { passedOn } from "../manners/passed-on.ts";
import { by } from "../writing/by.ts";
import { anybody, causesOf } from "../writing/causes-of.ts";
import { defineResponder } from "../writing/define.ts";

const MANUAL = docs("nghttpx(1)", "https://nghttp2.org/documentation/nghttpx.1.html");
const PROXY = causesOf(anybody, MANUAL);
const answered: Condition = by("nghttpx");
const stock: Condition = all(answered, any(body("<h1>"), field("server")));

export const nghttpx = defineResponder({
  id: "nghttpx",
  name: text({ en: "nghttpx", "zh-CN": "nghttpx" }),
  roles: ["reverse-proxy"],
  signs: [
    wrote("stock-page", body(/<footer>nghttpx[^<]{0,20}<\/footer>/)),
    named("server-field", all(field("server", /^nghttpx\b/i), not(passedOn))),
    relayed("via-field", field("via", /\bnghttpx\b/i)),
  ],
  manners: ["refuses-malformed-requests", "denies-by-rule"],
  writes: { types: /^text\/html$/ },
  neverWrites: [401, 403, 405, 406, 413, 415, 422, 429],
  causes: [
    PROXY.likely(
      "unreachable",
      "upstream-connect-timeout",
      [502, 503, 504],
      all(stock, status(502, 503), took(5_000, 3_600_000)),
    ),
    PROXY.likely("refused", "upstream-connection-refused", [502, 503], all(stock, status(503))),
    PROXY.likely("closed", "upstream-closed-without-response", 502, stock),
    PROXY.possible("invalid", "upstream-invalid-response", 502, answered),
    PROXY.possible("refused-502", "upstream-connection-refused", 502, answered),
    PROXY.possible("none", "upstream-none-available", [502, 503], answered),
    PROXY.possible("tls", "upstream-tls-handshake-failed", [502, 503], answered),
    PROXY.likely("silent", "upstream-response-timeout", 504, stock),
    PROXY.possible("connect-late", "upstream-connect-timeout", 504, answered),
    PROXY.likely("no-pattern", "gateway-route-not-found", 404, stock),
    PROXY.likely("header", "request-header-too-large", 431, stock),
    PROXY.likely("head-late", "client-header-timeout", 408, stock),
    PROXY.likely("head-invalid", "malformed-request-head", 400, stock),
    PROXY.likely("other-name", "misdirected-request", 421, stock),
    PROXY.likely("script", "proxy-script-failed", 500, stock),
  ],
  sources: [MANUAL],
});
