import { by } from "../../diagnosis/condition/author.ts";
import { body } from "../../diagnosis/condition/body.ts";
import { all, any, type Condition, not } from "../../diagnosis/condition/condition.ts";
import { field, status } from "../../diagnosis/condition/response.ts";
import { took } from "../../diagnosis/condition/time.ts";
import { defineResponder, named, relayed, wrote } from "../../diagnosis/responder.ts";
import { docs } from "../../diagnosis/source.ts";
import { text } from "../../diagnosis/text.ts";
import { documentedBy } from "./documented.ts";
import { passedOn } from "../manners/passed-on.ts";

const MANUAL = docs("nghttpx(1)", "https://nghttp2.org/documentation/nghttpx.1.html");
const PROXY = documentedBy(MANUAL);
const answered: Condition = by("nghttpx");
const stock: Condition = all(answered, any(body("<h1>"), field("server")));

export const nghttpx = defineResponder({
  id: "nghttpx",
  name: text({ en: "nghttpx", "zh-CN": "nghttpx" }),
  roles: ["reverse-proxy"],
  signs: [
    wrote("page", body(/<footer>nghttpx[^<]{0,20}<\/footer>/)),
    named("server-field", all(field("server", /^nghttpx\b/i), not(passedOn))),
    relayed("via-field", field("via", /\bnghttpx\b/i)),
  ],
  manners: ["refuses-malformed-requests", "denies-by-rule"],
  causes: [
    PROXY(
      "unreachable",
      "upstream-connect-timeout",
      [502, 503, 504],
      "likely",
      all(stock, status(502, 503), took(5_000, 3_600_000)),
    ),
    PROXY("refused", "upstream-connection-refused", [502, 503], "likely", all(stock, status(503))),
    PROXY("closed", "upstream-closed-without-response", [502], "likely", stock),
    PROXY("invalid", "upstream-invalid-response", [502], "possible", answered),
    PROXY("refused-502", "upstream-connection-refused", [502], "possible", answered),
    PROXY("none", "upstream-none-available", [502, 503], "possible", answered),
    PROXY("tls", "upstream-tls-handshake-failed", [502, 503], "possible", answered),
    PROXY("silent", "upstream-response-timeout", [504], "likely", stock),
    PROXY("connect-late", "upstream-connect-timeout", [504], "possible", answered),
    PROXY("no-pattern", "gateway-route-not-found", [404], "likely", stock),
    PROXY("header", "request-header-too-large", [431], "likely", stock),
    PROXY("head-late", "client-header-timeout", [408], "likely", stock),
    PROXY("head-invalid", "malformed-request-head", [400], "likely", stock),
    PROXY("other-name", "misdirected-request", [421], "likely", stock),
    PROXY("script", "proxy-script-failed", [500], "likely", stock),
  ],
  sources: [MANUAL],
});
