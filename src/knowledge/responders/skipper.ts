import { by } from "../../diagnosis/condition/author.ts";
import { all, type Condition, holds } from "../../diagnosis/condition/condition.ts";
import { field, status } from "../../diagnosis/condition/response.ts";
import { took } from "../../diagnosis/condition/time.ts";
import { defineResponder, named, relayed } from "../../diagnosis/responder.ts";
import { docs } from "../../diagnosis/source.ts";
import { text } from "../../diagnosis/text.ts";
import { documentedBy } from "./documented.ts";

const OPERATION = docs("Skipper: operation", "https://opensource.zalando.com/skipper/operation/operation/");
const FILTERS = documentedBy(
  docs("Skipper: filters", "https://opensource.zalando.com/skipper/reference/filters/"),
);
const PROXY = documentedBy(OPERATION);
const answered: Condition = all(by("skipper"), field("server", /^skipper\b/i));

/** Skipper names itself in every response that had no Server field, so in its own ones always. */
export const skipper = defineResponder({
  id: "skipper",
  name: text({ en: "Skipper", "zh-CN": "Skipper" }),
  roles: ["reverse-proxy"],
  signs: [
    named(
      "server-field", all(
        field("server", /^skipper\b/i),
        holds((c) => !c.mediaType.endsWith("json")),
      ),
    ),
    relayed("server-field-relayed", field("server", /^skipper\b/i)),
  ],
  manners: ["denies-by-rule"],
  causes: [
    PROXY("no-route", "gateway-route-not-found", [404], "likely", all(answered, status(404))),
    PROXY(
      "unreachable",
      "upstream-connect-timeout",
      [502, 504],
      "likely",
      all(answered, status(502), took(5_000, 3_600_000)),
    ),
    PROXY("refused", "upstream-connection-refused", [502], "likely", answered),
    PROXY("closed", "upstream-closed-without-response", [502, 500], "possible", answered),
    PROXY("silent", "upstream-response-timeout", [504], "likely", answered),
    PROXY("connect-late", "upstream-connect-timeout", [504], "possible", answered),
    PROXY("none", "upstream-none-available", [503], "likely", answered),
    PROXY("queue", "service-overloaded", [502, 503], "possible", answered),
    FILTERS("rate", "rate-limited", [429], "likely", answered),
    FILTERS("token", "auth-invalid", [401], "possible", answered),
    FILTERS("scope", "auth-not-authorised", [403], "likely", answered),
    FILTERS("script", "proxy-script-failed", [500], "likely", answered),
  ],
  sources: [OPERATION],
});
