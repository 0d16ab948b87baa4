import { body } from "../../diagnosis/condition/body.ts";
import { all, any, holds, not } from "../../diagnosis/condition/condition.ts";
import { sent } from "../../diagnosis/condition/request.ts";
import { field, setsCookie, statusText } from "../../diagnosis/condition/response.ts";
import { named, wrote } from "../../diagnosis/responder.ts";
import { text } from "../../diagnosis/text.ts";
import { defineResponder } from "../writing/define.ts";
import { flaskAdvice } from "./flask.advice.ts";
import { flaskErrors } from "./flask.errors.ts";
import { flaskGuards } from "./flask.guards.ts";
import { flaskInput } from "./flask.input.ts";
import { flaskRouting } from "./flask.routing.ts";
import { ERRORS, FLASK } from "./flask.sources.ts";

const { says, states, usual } = FLASK;

const page = body(
  /^(?:<!doctype html>\n<html lang=en>|<!DOCTYPE HTML PUBLIC "-\/\/W3C\/\/DTD HTML 3\.2 Final\/\/EN">)\n<title>[^<\n]{3,60}<\/title>\n<h1>/,
);

/** Sentences of Werkzeug's exceptions as handlers and extensions put them into JSON, whole, up to the end of the text. */
const WERKZEUG = new RegExp(
  `^\\s{0,4}\\{[^{}]{0,200}"(?:${[
    "Did not attempt to load JSON data because the request Content-Type was not 'application/json'",
    "Failed to decode JSON object: [^\\n]{1,200}",
    "The browser \\(or proxy\\) sent a request that this server could not understand",
    "The method is not allowed for the requested URL",
    "The requested URL was not found on the server\\.(?: If you entered the URL manually please check your spelling and try again)?",
    "You don't have the permission to access the requested resource\\. It is either read-protected or not readable by the server",
    "The server could not verify that you are authorized to access the URL requested\\.[^\\n]{1,200}",
    "The data value transmitted exceeds the capacity limit",
    "The server does not support the media type transmitted in the request",
    "The request was well-formed but was unable to be followed due to semantic errors",
    "The server encountered an internal error and was unable to complete your request\\.[^\\n]{1,120}",
  ].join("|")})\\.?"`,
);

/** Names that Django gives its cookies; before 1.9 it wrote its phrases in capitals as well. */
const ofDjango = any(
  setsCookie(/^(?:csrftoken|django_[a-z]+)$/),
  sent("cookie", /(?:^|;\s?)(?:csrftoken|django_[a-z]{1,20})=/),
);

export const flask = defineResponder({
  id: "flask",
  name: text({ en: "Flask (Werkzeug)", "zh-CN": "Flask（Werkzeug）" }),
  roles: ["framework"],
  signs: [
    wrote("stock-page", page),
    wrote("debug-page", body("// Werkzeug Debugger</title>")),
    wrote("sentence-in-json", body(WERKZEUG)),
    named("server-field", field("server", /^Werkzeug\//)),
    // Werkzeug writes the reason phrase in capitals, and HTTP/1.1 proxies pass it on.
    named(
      "reason-in-capitals",
      all(
        statusText(/^[A-Z][A-Z' -]{3,40}$/),
        holds((c) => (c.status ?? 0) >= 300),
        not(ofDjango),
      ),
    ),
  ],
  advice: flaskAdvice,
  causes: [
    ...flaskRouting,
    ...flaskGuards,
    ...flaskInput,
    usual("limited", "rate-limited", 429),
    usual("conflict", "application-conflict", 409),
    ...flaskErrors,
    usual("unavailable", "service-overloaded", 503),
    states("accept", "not-acceptable", 406, "is only capable of generating response entities"),
    says(
      "bad-gateway",
      "dependency-unavailable",
      502,
      "The proxy server received an invalid response from an upstream server.",
    ),
    says("gateway-timeout", "dependency-unavailable", 504, "The connection to an upstream server timed out."),
  ],
  sources: [ERRORS],
});
