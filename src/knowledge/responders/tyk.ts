import { body } from "../../diagnosis/condition/body.ts";
import { all, any, type Condition } from "../../diagnosis/condition/condition.ts";
import { field, status } from "../../diagnosis/condition/response.ts";
import { relayed, wrote } from "../../diagnosis/responder.ts";
import { docs } from "../../diagnosis/source.ts";
import { text } from "../../diagnosis/text.ts";
import { by } from "../writing/by.ts";
import { anybody, causesOf } from "../writing/causes-of.ts";
import { defineResponder } from "../writing/define.ts";

const ERRORS = docs(
  "Tyk: handler_error.go",
  "https://github.com/TykTechnologies/tyk/blob/master/gateway/handler_error.go",
);
const GATEWAY = causesOf(anybody, ERRORS);
const said = (words: RegExp): Condition => all(by("tyk"), body(words));

export const tyk = defineResponder({
  id: "tyk",
  name: text({ en: "Tyk Gateway", "zh-CN": "Tyk 网关" }),
  roles: ["reverse-proxy"],
  signs: [
    wrote(
      "error-with-generator",
      all(
        field("x-generator", "tyk.io"),
        any(status(400, 401, 403, 404, 405, 413, 422, 429), status(500, 502, 503, 504)),
      ),
    ),
    wrote("hard-timeout", body(/"error":\s{0,4}"Upstream service reached hard timeout\."/)),
    relayed("passed-through", any(field("x-generator", "tyk.io"), field("server", /^tyk\b/i))),
  ],
  neverWrites: [406, 415, 431],
  causes: [
    GATEWAY.likely(
      "key-missing",
      "auth-missing",
      [400, 401],
      said(/Authorization field missing|header missing/i),
    ),
    GATEWAY.likely(
      "key-expired",
      "auth-token-expired",
      [401, 403],
      said(/Key has expired|token (?:has )?expired/i),
    ),
    GATEWAY.likely(
      "key-wrong",
      "auth-invalid",
      [401, 403],
      said(/Key not authori[sz]ed|not allowed|not found|malformed|invalid/i),
    ),
    GATEWAY.likely(
      "disallowed",
      "auth-not-authorised",
      403,
      said(/Access to this (?:API|resource) has been disallowed/i),
    ),
    GATEWAY.likely("quota", "quota-exhausted", [403, 429], said(/Quota exceeded/i)),
    GATEWAY.likely("rate", "rate-limited", 429, said(/Rate limit exceeded/i)),
    GATEWAY.likely(
      "refused",
      "upstream-connection-refused",
      [500, 502],
      said(/problem proxying the request|Bad Gateway/i),
    ),
    GATEWAY.likely("silent", "upstream-response-timeout", 504, by("tyk")),
    // Older releases say it by 408.
    GATEWAY.likely(
      "over-hard-timeout",
      "upstream-response-timeout",
      408,
      said(/Upstream service reached hard timeout/),
    ),
    GATEWAY.likely("breaker", "upstream-none-available", 503, by("tyk")),
    GATEWAY.likely("name", "upstream-dns-failure", 500, said(/host lookup failed/i)),
    GATEWAY.likely("body", "request-body-too-large", [400, 413], said(/body with size|too large|limit/i)),
    GATEWAY.likely("schema", "validation-failed", [400, 422], by("tyk")),
    GATEWAY.likely("method", "method-filtered-by-config", 405, by("tyk")),
    GATEWAY.likely("no-api", "gateway-route-not-found", 404, by("tyk")),
    GATEWAY.possible("path-closed", "blocked-by-config-rule", 403, by("tyk")),
  ],
  sources: [ERRORS],
});
