import { all, type Condition, holds } from "../../diagnosis/condition/condition.ts";
import { field, status } from "../../diagnosis/condition/response.ts";
import { took } from "../../diagnosis/condition/time.ts";
import { named, relayed } from "../../diagnosis/responder.ts";
import { docs } from "../../diagnosis/source.ts";
import { text } from "../../diagnosis/text.ts";
import { by } from "../writing/by.ts";
import { anybody, causesOf } from "../writing/causes-of.ts";
import { defineResponder } from "../writing/define.ts";

const OPERATION = docs("Skipper: operation", "https://opensource.zalando.com/skipper/operation/operation/");
const FILTERS = causesOf(
  anybody,
  docs("Skipper: filters", "https://opensource.zalando.com/skipper/reference/filters/"),
);
const PROXY = causesOf(anybody, OPERATION);
const answered: Condition = all(by("skipper"), field("server", /^skipper\b/i));

/** Skipper names itself in every response that had no Server field, so in its own ones always. */
export const skipper = defineResponder({
  id: "skipper",
  name: text({ en: "Skipper", "zh-CN": "Skipper" }),
  roles: ["reverse-proxy"],
  signs: [
    named(
      "server-field",
      all(
        field("server", /^skipper\b/i),
        holds((c) => !c.mediaType.endsWith("json")),
      ),
    ),
    relayed("server-field-seen", field("server", /^skipper\b/i)),
  ],
  manners: ["denies-by-rule"],
  neverWrites: [405, 406, 413, 415, 422],
  causes: [
    PROXY.likely("no-route", "gateway-route-not-found", 404, all(answered, status(404))),
    PROXY.likely(
      "unreachable",
      "upstream-connect-timeout",
      [502, 504],
      all(answered, status(502), took(5_000, 3_600_000)),
    ),
    PROXY.likely("refused", "upstream-connection-refused", 502, answered),
    PROXY.possible("closed", "upstream-closed-without-response", [502, 500], answered),
    PROXY.likely("silent", "upstream-response-timeout", 504, answered),
    PROXY.possible("connect-late", "upstream-connect-timeout", 504, answered),
    PROXY.likely("none", "upstream-none-available", 503, answered),
    PROXY.possible("queue", "service-overloaded", [502, 503], answered),
    FILTERS.likely("rate", "rate-limited", 429, answered),
    FILTERS.possible("token", "auth-invalid", 401, answered),
    FILTERS.likely("scope", "auth-not-authorised", 403, answered),
    FILTERS.likely("script", "proxy-script-failed", 500, answered),
  ],
  sources: [OPERATION],
});
