import { by } from "../../diagnosis/condition/author.ts";
import { body } from "../../diagnosis/condition/body.ts";
import { all, any, type Condition } from "../../diagnosis/condition/condition.ts";
import { field, status } from "../../diagnosis/condition/response.ts";
import { defineResponder, relayed, wrote } from "../../diagnosis/responder.ts";
import { docs } from "../../diagnosis/source.ts";
import { text } from "../../diagnosis/text.ts";
import { documentedBy } from "./documented.ts";

const ERRORS = docs(
  "Tyk: handler_error.go",
  "https://github.com/TykTechnologies/tyk/blob/master/gateway/handler_error.go",
);
const GATEWAY = documentedBy(ERRORS);
const said = (words: RegExp): Condition => all(by("tyk"), body(words));

export const tyk = defineResponder({
  id: "tyk",
  name: text({ en: "Tyk Gateway", "zh-CN": "Tyk 网关" }),
  roles: ["reverse-proxy"],
  signs: [
    wrote(
      "x-generator-field", all(
        field("x-generator", "tyk.io"),
        any(status(400, 401, 403, 404, 413, 429), status(500, 502, 503, 504)),
      ),
    ),
    relayed("x-generator-field-relayed", any(field("x-generator", "tyk.io"), field("server", /^tyk\b/i))),
  ],
  causes: [
    GATEWAY(
      "key-missing",
      "auth-missing",
      [400, 401],
      "likely",
      said(/Authorization field missing|header missing/i),
    ),
    GATEWAY(
      "key-expired",
      "auth-token-expired",
      [401, 403],
      "likely",
      said(/Key has expired|token (?:has )?expired/i),
    ),
    GATEWAY(
      "key-wrong",
      "auth-invalid",
      [401, 403],
      "likely",
      said(/Key not authori[sz]ed|not allowed|not found|malformed|invalid/i),
    ),
    GATEWAY(
      "disallowed",
      "auth-not-authorised",
      [403],
      "likely",
      said(/Access to this (?:API|resource) has been disallowed/i),
    ),
    GATEWAY("quota", "quota-exhausted", [403, 429], "likely", said(/Quota exceeded/i)),
    GATEWAY("rate", "rate-limited", [429], "likely", said(/Rate limit exceeded/i)),
    GATEWAY(
      "refused",
      "upstream-connection-refused",
      [500, 502],
      "likely",
      said(/problem proxying the request|Bad Gateway/i),
    ),
    GATEWAY("silent", "upstream-response-timeout", [504], "likely", by("tyk")),
    GATEWAY("breaker", "upstream-none-available", [503], "likely", by("tyk")),
    GATEWAY("name", "upstream-dns-failure", [500], "likely", said(/host lookup failed/i)),
    GATEWAY("body", "request-body-too-large", [400, 413], "likely", said(/body with size|too large|limit/i)),
    GATEWAY("no-api", "gateway-route-not-found", [404], "likely", by("tyk")),
    GATEWAY("path-closed", "blocked-by-config-rule", [403], "possible", by("tyk")),
  ],
  sources: [ERRORS],
});
