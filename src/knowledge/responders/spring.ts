import { body } from "../../diagnosis/condition/body.ts";
import { all, any, not } from "../../diagnosis/condition/condition.ts";
import { json, jsonWith } from "../../diagnosis/condition/json.ts";
import { field, status } from "../../diagnosis/condition/response.ts";
import { named, wrote } from "../../diagnosis/responder.ts";
import { text } from "../../diagnosis/text.ts";
import { defineResponder } from "../writing/define.ts";
import { springAdvice } from "./spring.advice.ts";
import { BOOT, SPRING, securityFields } from "./spring.answer.ts";
import { springBinding } from "./spring.binding.ts";
import { springCodes } from "./spring.codes.ts";
import { springExceptions } from "./spring.exceptions.ts";
import { springMapping } from "./spring.mapping.ts";
import { springSecurity } from "./spring.security.ts";
import { tellsOfWay, webfluxJson } from "./spring.webflux.ts";

const { usual } = SPRING;

const bootJson = jsonWith(
  ["timestamp", "status", "error"],
  ["path", "message", "exception", "errors", "trace"],
);
const whitelabel = body("Whitelabel Error Page");
const problem = all(
  jsonWith(["title", "status", "detail", "instance"], ["type", "properties"]),
  json("instance", /^\//),
);

export const spring = defineResponder({
  id: "spring",
  name: text({ en: "Spring (Boot, MVC)", "zh-CN": "Spring（Boot、MVC）" }),
  roles: ["framework"],
  signs: [
    wrote("error-json", any(bootJson, whitelabel)),
    // The same error of WebFlux has the id of the exchange; with a status of a gateway it is mostly one's.
    wrote("webflux-json", all(webfluxJson, not(tellsOfWay))),
    wrote("problem-json", all(problem, any(json("type", /^about:blank$/), not(json("type", /./))))),
    wrote("cors-refusal", all(status(403), body(/^Invalid CORS request$/))),
    // The fields against caching and sniffing that Spring Security writes unless it is told otherwise.
    named("security-fields", securityFields),
    named("x-application-context-field", field("x-application-context")),
  ],
  statuses: springCodes,
  advice: springAdvice,
  causes: [
    ...springMapping,
    ...springBinding,
    ...springSecurity,
    usual("accept", "not-acceptable", 406),
    usual("conflict", "application-conflict", 409),
    usual("limited", "rate-limited", 429),
    ...springExceptions,
  ],
  sources: [BOOT],
});
