import { all, any, type Condition, quoting } from "../../diagnosis/condition/condition.ts";
import { jsonOf } from "../../diagnosis/condition/json.ts";
import { field, mediaType, status } from "../../diagnosis/condition/response.ts";
import { lineSaid, says } from "../../diagnosis/condition/words.ts";
import { rfc } from "../../diagnosis/source.ts";
import { by } from "../writing/by.ts";
import { anybody, causesOf } from "../writing/causes-of.ts";
import { cause } from "../writing/define.ts";

const ERROR_500 = rfc(9110, "15.6.1");

const plainWords =
  /^(\w{1,20}: )?(\d{3}[: ]{1,3})?((an? )?(internal|unexpected|unknown|unhandled)( server)?[ _]?(error|exception|failure)[^\n]{0,80}|something went wrong[^\n]{0,60}|error|server error)[.!]?$/im;
/** A message of its own in JSON, rather than the phrase that every framework has. */
const ownMessage: Condition = quoting("response.body", (c) => {
  if (jsonOf(c) === undefined) return false;
  let said = "";
  const stretch = lineSaid(c, (line) => {
    said = line;
    return /^(error|message|detail|title|msg|reason|description|error_description): /i.test(line);
  });
  return stretch && !plainWords.test(said.replace(/^\w+: /, "")) && stretch;
});

/** The application failed, and its answer says that alone, or in words of its own. */
export const applicationUnexplainedCauses = {
  id: "application-unexplained",
  over: ["upstream"],
  causes: [
    causesOf(anybody, rfc(9110, "15.6.5")).possible(
      "says-own-timeout",
      "handler-timeout",
      [408, 500, 503],
      says(/time-?d? ?-?out|took too long|deadline exceeded|execution time/i),
    ),
    cause({
      id: "timeout-in-json",
      mechanism: "handler-timeout",
      on: [408],
      certainty: "likely",
      when: all(mediaType(/json/), says(/time-?d? ?-?out|took too long/i)),
      sources: [rfc(9110, "15.5.9")],
    }),
    cause({
      id: "gateway-status-by-application",
      mechanism: "dependency-unavailable",
      on: [502, 503, 504],
      certainty: "possible",
      when: any(by("application"), all(field("x-powered-by"), status(502, 503, 504))),
      sources: [rfc(9110, "15.6.3")],
    }),
    cause({
      id: "own-message",
      mechanism: "application-error",
      on: [500],
      certainty: "possible",
      when: ownMessage,
      sources: [ERROR_500],
    }),
    cause({
      id: "plain-words",
      mechanism: "unhandled-exception",
      on: [500],
      certainty: "possible",
      when: says(
        /internal[ _]?server[ _]?error|unexpected error|something went wrong|an error (has )?occurred|unhandled|exception/i,
      ),
      sources: [ERROR_500],
    }),
    cause({
      id: "teapot",
      mechanism: "application-error",
      on: [418],
      certainty: "possible",
      when: status(418),
      sources: [rfc(9110, "15.5.19")],
    }),
  ],
} as const;
