import { body } from "../../diagnosis/condition/body.ts";
import { all, any, type Condition, holds, not } from "../../diagnosis/condition/condition.ts";
import { method } from "../../diagnosis/condition/request.ts";
import { field, mediaType, status } from "../../diagnosis/condition/response.ts";
import { bodyOfBytes, fieldsOfBytes, urlOfLength } from "../../diagnosis/condition/size.ts";
import { took } from "../../diagnosis/condition/time.ts";
import { named, relayed, wrote } from "../../diagnosis/responder.ts";
import { docs } from "../../diagnosis/source.ts";
import { text } from "../../diagnosis/text.ts";
import { by } from "../writing/by.ts";
import { anybody, causesOf } from "../writing/causes-of.ts";
import { defineResponder } from "../writing/define.ts";

const TROUBLE = docs("LiteSpeed: 503 errors", "https://docs.litespeedtech.com/lsws/");
const SERVER = causesOf(anybody, TROUBLE);
const LIMITS = causesOf(
  anybody,
  docs("CloudLinux: LVE limits", "https://docs.cloudlinux.com/cloudlinuxos/limits/"),
);
const NAME = /^(?:Lite|Open)?LiteSpeed\b/i;
const answered: Condition = by("litespeed");
const stock: Condition = all(answered, any(body(/<h1 style="margin:0/), field("server", NAME)));

export const litespeed = defineResponder({
  id: "litespeed",
  name: text({ en: "LiteSpeed", "zh-CN": "LiteSpeed" }),
  roles: ["web-server", "reverse-proxy"],
  signs: [
    wrote(
      "stock-page",
      body(
        /<h1 style="margin:0; font-size:150px;[^>]{0,80}>\d{3}<\/h1>|powered by (?:<a [^>]{0,80}>)?LiteSpeed Web Server/i,
      ),
    ),
    named(
      "server-field",
      all(
        field("server", NAME),
        any(
          not(mediaType(/\bjson$/)),
          holds((c) => c.exchange.failure !== null),
        ),
      ),
    ),
    relayed(
      "passed-through",
      any(field("server", NAME), field("x-litespeed-cache"), field("x-turbo-charged-by", /litespeed/i)),
    ),
  ],
  manners: ["refuses-malformed-requests", "denies-by-rule", "serves-files"],
  causes: [
    LIMITS.likely(
      "resource-limit",
      "server-out-of-resources",
      [503, 508],
      all(answered, any(status(508), body(/Resource Limit Is Reached/i))),
    ),
    SERVER.likely(
      "header-over-limit",
      "request-header-too-large",
      [400, 431],
      all(stock, fieldsOfBytes(12_000, 8_000)),
    ),
    SERVER.likely("url-over-limit", "uri-too-long", [400, 414], all(stock, urlOfLength(4_000))),
    SERVER.possible("head-invalid", "malformed-request-head", 400, answered),
    SERVER.likely("body-over-limit", "request-body-too-large", 413, stock),
    SERVER.likely("settings", "server-config-error", 500, all(stock, status(500))),
    SERVER.possible("script", "script-fatal-error-hidden", 500, answered),
    SERVER.possible("rewrite-cycle", "internal-rewrite-loop", 500, answered),
    SERVER.likely("silent", "upstream-response-timeout", [503, 504], all(stock, took(5_000, 3_600_000))),
    SERVER.likely(
      "handler-down",
      "upstream-connection-refused",
      [502, 503],
      all(stock, status(502, 503), not(bodyOfBytes(200_000))),
    ),
    SERVER.possible("busy", "service-overloaded", 503, answered),
    SERVER.possible("worker-ended", "upstream-worker-killed", [500, 502, 503], answered),
    SERVER.likely("backend-silent", "upstream-response-timeout", 504, stock),
    SERVER.possible("method", "method-filtered-by-config", 405, all(answered, not(method("POST")))),
  ],
  sources: [docs("LiteSpeed documentation", "https://docs.litespeedtech.com/")],
});
