import { by } from "../../diagnosis/condition/author.ts";
import { body } from "../../diagnosis/condition/body.ts";
import { all, any, type Condition, not } from "../../diagnosis/condition/condition.ts";
import { field, status } from "../../diagnosis/condition/response.ts";
import { defineResponder, named, relayed, wrote } from "../../diagnosis/responder.ts";
import { docs } from "../../diagnosis/source.ts";
import { text } from "../../diagnosis/text.ts";
import { documentedBy } from "./documented.ts";

const FAQ = docs(
  "Apache APISIX: debug mode and X-APISIX-Upstream-Status",
  "https://apisix.apache.org/docs/apisix/debug-mode/",
);
const GATEWAY = documentedBy(FAQ);
const PLUGIN = documentedBy(docs("Apache APISIX: plugins", "https://apisix.apache.org/plugins/"));

const NAME = /^APISIX\b/i;
const said = (words: string | RegExp): Condition => all(by("apisix"), body(words));
const answered: Condition = by("apisix");
/** What the gateway says in JSON begins with one of two members. */
const OWN_WORDS = /^\s{0,4}\{"(?:error_msg|message)":/;

export const apisix = defineResponder({
  id: "apisix",
  name: text({ en: "Apache APISIX", "zh-CN": "Apache APISIX" }),
  roles: ["reverse-proxy"],
  signs: [
    wrote("page", body(/^\s{0,4}\{"error_msg":"(?:404 Route Not Found|failed to|no valid)/)),
    wrote("server-field", all(field("server", NAME), body("<hr><center>openresty</center>"))),
    wrote("server-field-2", all(field("server", NAME), body(OWN_WORDS), not(status(200, 201)))),
    wrote("x-apisix-upstream-status-field", field("x-apisix-upstream-status")),
    named("server-field-named", all(field("server", NAME), status(502, 503, 504))),
    relayed("server-field-relayed", field("server", NAME)),
  ],
  over: ["openresty"],
  manners: ["nginx-family"],
  causes: [
    GATEWAY(
      "no-route",
      "gateway-route-not-found",
      [404],
      "likely",
      any(said("Route Not Found"), said(/"failed to match any routes"/)),
    ),
    GATEWAY(
      "no-node",
      "upstream-none-available",
      [500, 502, 503],
      "likely",
      said(/no valid upstream node|failed to (?:pick|find) (?:server|valid upstream)/),
    ),
    GATEWAY(
      "name",
      "upstream-dns-failure",
      [500, 502, 503],
      "likely",
      said(/failed to (?:parse|resolve) domain|dns/i),
    ),
    PLUGIN(
      "key-missing",
      "auth-missing",
      [401],
      "likely",
      said(/Missing (?:API key|authorization|JWT token|related)/i),
    ),
    PLUGIN(
      "key-wrong",
      "auth-invalid",
      [401],
      "likely",
      said(
        /Invalid (?:API key|user|authorization)|failed to verify|client request can't be validated|signature/i,
      ),
    ),
    PLUGIN("token-expired", "auth-token-expired", [401], "likely", said(/expired/i)),
    PLUGIN("consumer", "auth-not-authorised", [403], "likely", said(/consumer|forbidden/i)),
    PLUGIN("address", "ip-not-allowed", [403], "likely", said(/IP address is not allowed/i)),
    PLUGIN(
      "rate",
      "rate-limited",
      [429, 503],
      "likely",
      all(answered, status(429, 503), not(body(/node|domain|<html>/))),
    ),
    PLUGIN("filtered", "blocked-by-config-rule", [403, 404], "possible", answered),
    PLUGIN("script", "proxy-script-failed", [500], "likely", all(answered, body(/\S/))),
  ],
  sources: [FAQ],
});
