import { body } from "../../diagnosis/condition/body.ts";
import { all, any, type Condition, not } from "../../diagnosis/condition/condition.ts";
import { field, status } from "../../diagnosis/condition/response.ts";
import { named, relayed, wrote } from "../../diagnosis/responder.ts";
import { docs } from "../../diagnosis/source.ts";
import { text } from "../../diagnosis/text.ts";
import { by } from "../writing/by.ts";
import { anybody, causesOf } from "../writing/causes-of.ts";
import { defineResponder } from "../writing/define.ts";

const FAQ = docs(
  "Apache APISIX: debug mode and X-APISIX-Upstream-Status",
  "https://apisix.apache.org/docs/apisix/debug-mode/",
);
const GATEWAY = causesOf(anybody, FAQ);
const PLUGIN = causesOf(anybody, docs("Apache APISIX: plugins", "https://apisix.apache.org/plugins/"));

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
    wrote("error-json", body(/^\s{0,4}\{"error_msg":"(?:404 Route Not Found|failed to|no valid)/)),
    wrote("stock-page", all(field("server", NAME), body("<hr><center>openresty</center>"))),
    wrote("error-json-with-server-field", all(field("server", NAME), body(OWN_WORDS), not(status(200, 201)))),
    wrote("x-apisix-upstream-status-field", field("x-apisix-upstream-status")),
    named("server-field", all(field("server", NAME), status(502, 503, 504))),
    relayed("server-field-seen", field("server", NAME)),
  ],
  over: ["openresty"],
  manners: ["nginx-family"],
  neverWrites: [406, 415, 431],
  causes: [
    GATEWAY.likely(
      "no-node-in-page",
      "upstream-none-available",
      503,
      all(by("apisix"), body(/<center><h1>503 /)),
    ),
    GATEWAY.proven(
      "no-route",
      "gateway-route-not-found",
      404,
      any(said("Route Not Found"), said(/"failed to match any routes"/)),
    ),
    GATEWAY.likely(
      "no-node",
      "upstream-none-available",
      [500, 502, 503],
      said(/no valid upstream node|failed to (?:pick|find) (?:server|valid upstream)/),
    ),
    GATEWAY.likely(
      "name",
      "upstream-dns-failure",
      [500, 502, 503],
      said(/failed to (?:parse|resolve) domain|dns/i),
    ),
    PLUGIN.likely(
      "form-token",
      "csrf-token-invalid",
      401,
      said(
        /"(?:no csrf token in headers|no csrf cookie|csrf token mismatch|Failed to verify the csrf token signature)"/,
      ),
    ),
    PLUGIN.likely(
      "key-missing",
      "auth-missing",
      401,
      said(/Missing (?:API key|authorization|JWT token|related)/i),
    ),
    PLUGIN.likely(
      "key-wrong",
      "auth-invalid",
      401,
      all(
        said(
          /Invalid (?:API key|user|authorization)|failed to verify|client request can't be validated|signature/i,
        ),
        not(body("csrf")),
      ),
    ),
    PLUGIN.likely("token-expired", "auth-token-expired", 401, said(/expired/i)),
    PLUGIN.likely("consumer", "auth-not-authorised", 403, said(/consumer|forbidden/i)),
    PLUGIN.likely("address", "ip-not-allowed", 403, said(/IP address is not allowed/i)),
    PLUGIN.likely(
      "rate",
      "rate-limited",
      [429, 503],
      all(answered, status(429, 503), not(body(/node|domain|<html>/))),
    ),
    PLUGIN.possible("filtered", "blocked-by-config-rule", [403, 404], answered),
    PLUGIN.likely("script", "proxy-script-failed", 500, all(answered, body(/\S/))),
  ],
  sources: [FAQ],
});
