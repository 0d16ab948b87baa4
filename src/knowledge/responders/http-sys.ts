import { body } from "../../diagnosis/condition/body.ts";
import { all, any, type Condition, not } from "../../diagnosis/condition/condition.ts";
import { field, status } from "../../diagnosis/condition/response.ts";
import { named, wrote } from "../../diagnosis/responder.ts";
import { docs } from "../../diagnosis/source.ts";
import { text } from "../../diagnosis/text.ts";
import { by } from "../writing/by.ts";
import { anybody, causesOf } from "../writing/causes-of.ts";
import { defineResponder } from "../writing/define.ts";

const LOG = docs(
  "Microsoft: types of errors logged by the HTTP Server API",
  "https://learn.microsoft.com/en-us/windows/win32/http/types-of-errors-logged-by-the-http-server-api",
);
const KERNEL = causesOf(anybody, LOG);
const answered: Condition = by("http-sys");
const said = (words: RegExp): Condition => all(answered, body(words));

/** The kernel driver under IIS answers before any site does. */
export const httpSys = defineResponder({
  id: "http-sys",
  name: text({ en: "HTTP.sys (Windows)", "zh-CN": "HTTP.sys（Windows）" }),
  roles: ["web-server"],
  signs: [
    wrote("server-field", field("server", /^Microsoft-HTTPAPI\//i)),
    named("stock-page", body(/<h2>[\w -]{4,60}<\/h2>\s{0,4}<hr><p>HTTP Error \d{3}\. /i)),
  ],
  neverWrites: [405, 406, 415, 422, 429, 431, 502, 504],
  causes: [
    KERNEL.likely("host-unknown", "host-not-configured", [400, 404], said(/Invalid Hostname/i)),
    KERNEL.likely("url-invalid", "malformed-url", 400, said(/Invalid URL/i)),
    KERNEL.likely(
      "header-too-long",
      "request-header-too-large",
      [400, 431],
      said(/Request Too Long|Header Field Too Long|Request Header Too Long/i),
    ),
    KERNEL.likely(
      "head-invalid",
      "malformed-request-head",
      400,
      said(/Invalid Header|Invalid Verb|Bad Request/i),
    ),
    KERNEL.likely("version", "http-version-unsupported", [400, 505], said(/Version/i)),
    KERNEL.possible("host-maybe", "host-header-invalid", 400, answered),
    KERNEL.likely("no-listener", "gateway-route-not-found", 404, answered),
    KERNEL.possible("no-site", "host-not-configured", 404, answered),
    KERNEL.likely("length-missing", "content-length-required", 411, answered),
    KERNEL.likely("body-over-limit", "request-body-too-large", 413, answered),
    KERNEL.likely("url-too-long", "uri-too-long", 414, answered),
    KERNEL.likely("verb", "method-not-implemented", 501, answered),
    KERNEL.likely(
      "pool-stopped",
      "service-stopped",
      503,
      all(answered, any(body(/unavailable/i), not(field("retry-after")))),
    ),
    KERNEL.possible("pool-crashing", "app-failed-to-start", 503, answered),
    KERNEL.possible("queue-full", "service-overloaded", 503, answered),
    KERNEL.likely("login", "auth-missing", 401, all(answered, status(401))),
  ],
  sources: [LOG],
});
