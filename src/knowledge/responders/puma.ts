import { body, bodyless } from "../../diagnosis/condition/body.ts";
import { all, any } from "../../diagnosis/condition/condition.ts";
import { field, lacks, onlyFields, status } from "../../diagnosis/condition/response.ts";
import { fieldsOfBytes, urlOfLength } from "../../diagnosis/condition/size.ts";
import { named, wrote } from "../../diagnosis/responder.ts";
import { docs } from "../../diagnosis/source.ts";
import { text } from "../../diagnosis/text.ts";
import { by } from "../writing/by.ts";
import { causesOf } from "../writing/causes-of.ts";
import { defineResponder } from "../writing/define.ts";

const SOURCE = docs("Puma: server", "https://github.com/puma/puma/blob/master/lib/puma/server.rb");
const LIMITS = docs("Puma: parser limits", "https://github.com/puma/puma/blob/master/lib/puma/const.rb");
const { states, likely, usual, possible } = causesOf("puma", SOURCE, LIMITS);

export const puma = defineResponder({
  id: "puma",
  name: text({ en: "Puma", "zh-CN": "Puma" }),
  roles: ["runtime"],
  signs: [
    wrote("error-text", body(/^Puma caught this error: |^An unhandled lowlevel error occurred\./)),
    // Puma writes no Date; its own errors carry nothing but the length.
    wrote(
      "bare-error",
      all(
        status(400, 413, 501),
        bodyless,
        field("content-length", /^0$/),
        lacks("date"),
        onlyFields("content-length", "connection"),
      ),
    ),
    named("server-field", field("server", /^puma\b/i)),
  ],
  neverWrites: [401, 403, 405, 406, 415, 422, 429, 502, 504],
  causes: [
    states(
      "header-too-large",
      "request-header-too-large",
      "4xx",
      /HTTP element (?:HEADER|FIELD_NAME|FIELD_VALUE) is longer than/,
    ),
    states(
      "url-too-long",
      "uri-too-long",
      "4xx",
      /HTTP element (?:REQUEST_PATH|QUERY_STRING|REQUEST_URI|FRAGMENT) is longer than/,
    ),
    states("unparsable", "malformed-request-head", "4xx", /Invalid HTTP format, parsing fails/),
    likely("big-fields", "request-header-too-large", 400, all(by("puma"), fieldsOfBytes(80_000))),
    likely("long-url", "uri-too-long", 400, all(by("puma"), urlOfLength(8_000))),
    usual("bad-request", "malformed-request-head", 400),
    possible("tls", "tls-to-plain-http-port", 400),
    possible("length", "request-framing-invalid", [400, 501]),
    usual("too-large", "request-body-too-large", 413),
    usual("slow-client", "client-header-timeout", 408),
    usual("coding", "request-framing-invalid", 501),
    likely(
      "thrown",
      "unhandled-exception",
      500,
      any(body(/Puma caught this error|unhandled lowlevel error/), by("puma")),
      {
        why: text({
          en: "Mostly an exception left the whole application, and Puma answered in its place.",
          "zh-CN": "多半是异常穿过了整个应用，由 Puma 代为响应。",
        }),
      },
    ),
    possible("not-started", "app-failed-to-start", 500),
    usual("shutting-down", "service-overloaded", 503),
  ],
  sources: [SOURCE],
});
