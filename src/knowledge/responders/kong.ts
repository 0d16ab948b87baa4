import { by } from "../../diagnosis/condition/author.ts";
import { body } from "../../diagnosis/condition/body.ts";
import { all, any, type Condition, not } from "../../diagnosis/condition/condition.ts";
import { field, status } from "../../diagnosis/condition/response.ts";
import { defineResponder, relayed, wrote } from "../../diagnosis/responder.ts";
import { docs } from "../../diagnosis/source.ts";
import { text } from "../../diagnosis/text.ts";
import { documentedBy } from "./documented.ts";

const ERRORS = docs(
  "Kong: error handlers",
  "https://github.com/Kong/kong/blob/master/kong/error_handlers.lua",
);
const KONG = documentedBy(ERRORS);
const PLUGIN = documentedBy(docs("Kong: plugins", "https://developer.konghq.com/plugins/"));

/** Kong measured its own answer; a proxied one has the latency of the upstream and of the proxy. */
const own: Condition = all(
  any(field("x-kong-response-latency"), field("server", /^kong\b/i)),
  not(field("x-kong-upstream-latency")),
);
const said = (words: string | RegExp): Condition => all(by("kong"), body(words));
const answered: Condition = by("kong");

export const kong = defineResponder({
  id: "kong",
  name: text({ en: "Kong", "zh-CN": "Kong" }),
  roles: ["reverse-proxy"],
  signs: [
    wrote("own", own),
    wrote(
      "page", body(
        /"message": ?"(?:no Route matched with those values|failure to get a peer from the ring-balancer|You cannot consume this service|An invalid response was received from the upstream server)/,
      ),
    ),
    relayed("x-kong-proxy-latency-field", any(field("x-kong-proxy-latency"), field("x-kong-upstream-latency"), field("via", /\bkong\b/i))),
  ],
  causes: [
    KONG(
      "no-route",
      "gateway-route-not-found",
      [404],
      "likely",
      any(said("no Route matched"), all(answered, status(404))),
    ),
    KONG("no-peer", "upstream-none-available", [503], "likely", said("failure to get a peer")),
    KONG(
      "name",
      "upstream-dns-failure",
      [500, 502, 503],
      "likely",
      said(/name resolution failed|dns server error|dns error/i),
    ),
    KONG(
      "refused",
      "upstream-connection-refused",
      [502],
      "likely",
      any(said("An invalid response was received"), all(answered, status(502))),
    ),
    KONG("answer-invalid", "upstream-invalid-response", [502], "possible", answered),
    KONG("closed", "upstream-closed-without-response", [502], "possible", answered),
    KONG("silent", "upstream-response-timeout", [504], "likely", all(answered, status(504))),
    KONG("connect-late", "upstream-connect-timeout", [504], "possible", answered),
    KONG("unavailable", "upstream-none-available", [503], "possible", answered),
    KONG("plugin-failed", "proxy-script-failed", [500], "likely", said("unexpected error occurred")),
    PLUGIN(
      "group",
      "auth-not-authorised",
      [403],
      "likely",
      said(/You cannot consume this service|not authorized|unauthorized consumer/i),
    ),
    PLUGIN(
      "key-missing",
      "auth-missing",
      [401],
      "likely",
      said(/No (?:API key|credentials) found|"message": ?"Unauthorized"/),
    ),
    PLUGIN("token-expired", "auth-token-expired", [401], "likely", said(/token expired|expired/i)),
    PLUGIN(
      "credentials-wrong",
      "auth-invalid",
      [401, 403],
      "likely",
      said(
        /Invalid authentication credentials|Invalid signature|signature (?:cannot be verified|does not match)|No mandatory|Unrecognizable token|Bad token|cannot be verified/i,
      ),
    ),
    PLUGIN("address", "ip-not-allowed", [403], "likely", said(/IP address (?:is )?not allowed/i)),
    PLUGIN("robot", "user-agent-blocked", [403], "possible", answered),
    PLUGIN("refused-by-plugin", "blocked-by-config-rule", [403, 400, 503], "possible", answered),
    PLUGIN("rate", "rate-limited", [429], "likely", all(answered, status(429))),
    PLUGIN("body", "request-body-too-large", [413, 417], "likely", all(answered, status(413, 417))),
    PLUGIN("https", "https-required", [426], "likely", all(answered, status(426))),
    PLUGIN("schema", "validation-failed", [400], "likely", said(/request (?:body|param)|validation|schema/i)),
  ],
  sources: [ERRORS],
});
