import { body } from "../../diagnosis/condition/body.ts";
import { all, any, type Condition } from "../../diagnosis/condition/condition.ts";
import { statusText } from "../../diagnosis/condition/response.ts";
import { wrote } from "../../diagnosis/responder.ts";
import { docs } from "../../diagnosis/source.ts";
import { text } from "../../diagnosis/text.ts";
import { by } from "../writing/by.ts";
import { anybody, causesOf } from "../writing/causes-of.ts";
import { defineResponder } from "../writing/define.ts";

const MANUAL = docs("Privoxy user manual", "https://www.privoxy.org/user-manual/");
const SAYS = causesOf(
  anybody,
  MANUAL,
  docs("Privoxy developer manual", "https://www.privoxy.org/developer-manual/"),
);

const PHRASE =
  /^(?:Request blocked by Privoxy|No such domain|Connect(?:ion)? (?:failed|timeout)|Forwarding failed|No server or forwarder data received|Invalid (?:server or forwarder response|header received from client)|Bad request received from client|Local Redirect from Privoxy|Privoxy configuration page not found|Too many open connections)/i;
const said = (phrase: RegExp): Condition =>
  all(
    by("privoxy"),
    any(statusText(phrase), body(phrase)),
    any(body(/<title>/), () => []),
  );

export const privoxy = defineResponder({
  id: "privoxy",
  name: text({ en: "Privoxy", "zh-CN": "Privoxy" }),
  roles: ["forward-proxy"],
  signs: [
    wrote("reason-phrase", statusText(PHRASE)),
    wrote("stock-page", body(/<title>[^<]{1,60}\(Privoxy@[^<)]{1,80}\)<\/title>/)),
  ],
  causes: [
    SAYS.likely(
      "blocked",
      "proxy-policy-blocked",
      [200, 403],
      any(
        statusText(/^Request blocked/i),
        all(by("privoxy"), body(/<title>Request (?:for [^<]{0,80})?blocked/i)),
      ),
    ),
    SAYS.likely("name", "dns-failure-at-proxy", [404, 502, 503], said(/No such domain/i)),
    SAYS.likely(
      "refused",
      "upstream-connection-refused",
      503,
      said(/Connect(?:ion)? failed|Forwarding failed/i),
    ),
    SAYS.likely("silent", "upstream-response-timeout", [502, 504], said(/Connection timeout/i)),
    SAYS.possible("connect-late", "upstream-connect-timeout", 504, by("privoxy")),
    SAYS.likely("empty", "upstream-closed-without-response", 502, said(/No server or forwarder data/i)),
    SAYS.likely("invalid", "upstream-invalid-response", 502, said(/Invalid server or forwarder response/i)),
    SAYS.likely("head", "malformed-request-head", 400, said(/Bad request received|Invalid header received/i)),
    SAYS.possible("server-form", "proxy-used-as-server", [400, 403, 404], by("privoxy")),
    SAYS.likely("busy", "connection-limit", 503, said(/Too many open connections/i)),
  ],
  sources: [MANUAL],
});
