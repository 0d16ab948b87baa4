import { by } from "../../diagnosis/condition/author.ts";
import { body } from "../../diagnosis/condition/body.ts";
import { all, any, type Condition, not } from "../../diagnosis/condition/condition.ts";
import { field, status } from "../../diagnosis/condition/response.ts";
import { defineResponder, named, wrote } from "../../diagnosis/responder.ts";
import { docs } from "../../diagnosis/source.ts";
import { text } from "../../diagnosis/text.ts";
import { documentedBy } from "./documented.ts";

const LOG = docs(
  "Microsoft: types of errors logged by the HTTP Server API",
  "https://learn.microsoft.com/en-us/windows/win32/http/types-of-errors-logged-by-the-http-server-api",
);
const KERNEL = documentedBy(LOG);
const answered: Condition = by("http-sys");
const said = (words: RegExp): Condition => all(answered, body(words));

/** The kernel driver under IIS answers before any site does. */
export const httpSys = defineResponder({
  id: "http-sys",
  name: text({ en: "HTTP.sys (Windows)", "zh-CN": "HTTP.sys（Windows）" }),
  roles: ["web-server"],
  signs: [
    wrote("server-field", field("server", /^Microsoft-HTTPAPI\//i)),
    named("page", body(/<h2>[\w -]{4,60}<\/h2>\s{0,4}<hr><p>HTTP Error \d{3}\. /i)),
  ],
  causes: [
    KERNEL("host-unknown", "host-not-configured", [400, 404], "likely", said(/Invalid Hostname/i)),
    KERNEL("url-invalid", "malformed-url", [400], "likely", said(/Invalid URL/i)),
    KERNEL(
      "header-too-long",
      "request-header-too-large",
      [400, 431],
      "likely",
      said(/Request Too Long|Header Field Too Long|Request Header Too Long/i),
    ),
    KERNEL(
      "head-invalid",
      "malformed-request-head",
      [400],
      "likely",
      said(/Invalid Header|Invalid Verb|Bad Request/i),
    ),
    KERNEL("version", "http-version-unsupported", [400, 505], "likely", said(/Version/i)),
    KERNEL("host-maybe", "host-header-invalid", [400], "possible", answered),
    KERNEL("no-listener", "gateway-route-not-found", [404], "likely", answered),
    KERNEL("no-site", "host-not-configured", [404], "possible", answered),
    KERNEL("length-missing", "content-length-required", [411], "likely", answered),
    KERNEL("body-over-limit", "request-body-too-large", [413], "likely", answered),
    KERNEL("url-too-long", "uri-too-long", [414], "likely", answered),
    KERNEL("verb", "method-not-implemented", [501], "likely", answered),
    KERNEL(
      "pool-stopped",
      "service-stopped",
      [503],
      "likely",
      all(answered, any(body(/unavailable/i), not(field("retry-after")))),
    ),
    KERNEL("pool-crashing", "app-failed-to-start", [503], "possible", answered),
    KERNEL("queue-full", "service-overloaded", [503], "possible", answered),
    KERNEL("login", "auth-missing", [401], "likely", all(answered, status(401))),
  ],
  sources: [LOG],
});
