import { body, bodyless } from "../../diagnosis/condition/body.ts";
import { all, any } from "../../diagnosis/condition/condition.ts";
import { json, jsonWith } from "../../diagnosis/condition/json.ts";
import { methodOtherThan } from "../../diagnosis/condition/request.ts";
import { field, mediaType, status } from "../../diagnosis/condition/response.ts";
import { named, wrote } from "../../diagnosis/responder.ts";
import { text } from "../../diagnosis/text.ts";
import { inside } from "../writing/by.ts";
import { defineResponder } from "../writing/define.ts";
import { aspnetcoreAdvice } from "./aspnetcore.advice.ts";
import { aspnetcoreBody } from "./aspnetcore.body.ts";
import { aspnetcoreExceptions } from "./aspnetcore.exceptions.ts";
import { ASPNETCORE_ERRORS, ofAspnetcore } from "./aspnetcore.sources.ts";
import { aspnetcoreWordless } from "./aspnetcore.wordless.ts";
import { aspnetcoreYarp } from "./aspnetcore.yarp.ts";

const { likely, proven } = ofAspnetcore;

const problem = jsonWith(
  ["title", "status", "traceId"],
  ["type", "detail", "instance", "errors", "exception", "requestId"],
);
/** An exception as .NET prints it, with a frame of ASP.NET Core or of its libraries. */
const exceptionText = body(
  /^[A-Z]\w{1,60}(?:\.\w{1,80}){1,12}: [\s\S]{0,8000}?\n {3}at (?:Microsoft\.(?:AspNetCore|EntityFrameworkCore|Extensions)|System\.Text\.Json)\./,
);
const developerPage = body("An unhandled exception occurred while processing the request.");

export const aspnetcore = defineResponder({
  id: "aspnetcore",
  name: text({ en: "ASP.NET Core", "zh-CN": "ASP.NET Core" }),
  roles: ["framework"],
  signs: [
    wrote("problem-json", problem),
    wrote("debug-page", developerPage),
    wrote("debug-text", all(mediaType("text/plain"), body(/\n\r?\nHEADERS\r?\n=======\r?\n/))),
    // The same text cut before its headers, or an exception that an action hands out as it is.
    wrote("exception-text", all(status(500), mediaType("text/plain"), exceptionText)),
    named(
      "problem-json-without-trace",
      all(
        json("type", /^https:\/\/tools\.ietf\.org\/html\/rfc(?:4918|7231|7235|9110)#section-/),
        jsonWith(["type", "title", "status"], ["detail", "errors", "instance", "traceId"]),
      ),
    ),
    wrote(
      "form-sentence",
      all(
        status(400),
        body(
          /^(?:A valid antiforgery token was not provided with the request\.|The POST request does not specify which form is being submitted\.)/,
        ),
      ),
    ),
    // SignalR's dispatcher.
    wrote(
      "connection-text",
      all(status(400, 404), body(/^(?:No Connection with that ID|Connection ID required)$/)),
    ),
    named("server-field", field("server", /^Kestrel$/)),
  ],
  advice: aspnetcoreAdvice,
  causes: [
    ...aspnetcoreBody,
    proven(
      "antiforgery-said",
      "csrf-token-invalid",
      [400, 500],
      body(
        /A valid antiforgery token was not provided with the request\.|Invalid anti-forgery token found when reading parameter|AntiforgeryValidationException: /,
      ),
    ),
    likely("host-filter", "host-not-allowed", 400, body(/Bad Request - Invalid Hostname/)),
    likely(
      "antiforgery",
      "csrf-token-invalid",
      400,
      all(inside("aspnetcore"), any(bodyless, body(/[Aa]ntiforgery/)), methodOtherThan("GET", "HEAD")),
      {
        why: text({
          en: "ASP.NET Core answers a failed antiforgery check with 400, mostly without a body.",
          "zh-CN": "ASP.NET Core 的防伪校验失败时返回 400，多半没有正文。",
        }),
      },
    ),
    ...aspnetcoreWordless,
    ...aspnetcoreYarp,
    ...aspnetcoreExceptions,
  ],
  sources: [ASPNETCORE_ERRORS],
});
