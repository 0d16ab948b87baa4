import { body } from "../../diagnosis/condition/body.ts";
import { all, any } from "../../diagnosis/condition/condition.ts";
import { field, status } from "../../diagnosis/condition/response.ts";
import { named, wrote } from "../../diagnosis/responder.ts";
import { docs } from "../../diagnosis/source.ts";
import { text } from "../../diagnosis/text.ts";
import { inside } from "../writing/by.ts";
import { defineResponder } from "../writing/define.ts";
import { expressAdvice } from "./express.advice.ts";
import { EXPRESS, finalPage, libraryError, runtimeError } from "./express.answer.ts";
import { expressErrors } from "./express.errors.ts";
import { expressGuards } from "./express.guards.ts";
import { expressInput } from "./express.input.ts";
import { expressRouting } from "./express.routing.ts";

const { says, likely, usual } = EXPRESS;

const poweredBy = field("x-powered-by", /^Express$/);

export const express = defineResponder({
  id: "express",
  name: text({ en: "Express", "zh-CN": "Express" }),
  roles: ["framework"],
  signs: [
    wrote("stock-page", finalPage),
    wrote("library-error", all(poweredBy, any(libraryError, runtimeError))),
    // The stock message of express-rate-limit.
    wrote("rate-limit-text", all(status(429), body(/^Too many requests, please try again later\.$/))),
    named("x-powered-by-field", poweredBy),
  ],
  advice: expressAdvice,
  causes: [
    ...expressRouting,
    ...expressGuards,
    ...expressInput,
    ...expressErrors,
    likely("range", "range-beyond-end", 416, inside("express")),
    likely("precondition", "precondition-failed", 412, inside("express")),
    usual("limited", "rate-limited", 429),
    says(
      "accept",
      "not-acceptable",
      406,
      /<pre>NotAcceptableError: Not Acceptable|<pre>Not Acceptable<\/pre>/,
    ),
  ],
  sources: [docs("Express", "https://expressjs.com/")],
});
