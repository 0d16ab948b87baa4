import { body } from "../../diagnosis/condition/body.ts";
import { all, any, type Condition, holds, not } from "../../diagnosis/condition/condition.ts";
import { jsonOf } from "../../diagnosis/condition/json.ts";
import { says } from "../../diagnosis/condition/words.ts";
import { rfc } from "../../diagnosis/source.ts";
import { cause } from "../writing/define.ts";

const ERROR_500 = rfc(9110, "15.6.1");

/** Lines that only a program's own trace of calls has, whatever its language. */
const trace: Condition = any(
  body("Traceback (most recent call last)"),
  body(/\bat [\w$.<>]{1,160}\([\w$]{1,80}\.(java|kt|scala|groovy):\d{1,6}\)/),
  body(/\.(js|mjs|cjs|ts|tsx):\d{1,6}:\d{1,6}\b/),
  body(/ in [^\s:]{1,200}:line \d{1,6}/),
  body(/\.rb:\d{1,6}:in [`'&]/),
  body(/goroutine \d{1,9} \[/),
  body(/panicked at |panic: /),
  body(/Stack trace:?\s{0,10}#0 /i),
  body(/"(stack ?trace|stack|exception|trace)"\s{0,4}:\s{0,4}["[{]/i),
);
/**
 * What runtimes throw for a mistake in the code that runs, as they write it: with what is wrong. Where another
 * exception stands beside it, that one may be the reason.
 */
const faultInCode: Condition = all(
  body(
    /\b(?:(?:Type|Reference|Range|Name|UnboundLocal|Attribute|Index|ZeroDivision|NoMethod)Error(?:: (?=\S)| at \/)|(?:NullPointer|NullReference|ClassCast|(?:Array|String)?IndexOutOfBounds|Arithmetic)Exception\b)(?![^\n]{0,200}(?:fetch failed|Failed to fetch|ECONN|ENOTFOUND|ETIMEDOUT|connect))/,
  ),
  not(body(/During handling of the above|direct cause of the following|Caused by:/)),
);
const exceptionName: Condition = says(
  /\b(Type|Reference|Range|Syntax|Key|Attribute|Value|Index|Name|Argument|NoMethod|ZeroDivision|Runtime|Assertion|Import|ModuleNotFound)Error\b|\b(NullPointer|NullReference|IllegalState|IllegalArgument|ClassCast|ArgumentNull|InvalidOperation|IndexOutOfBounds|Argument|Runtime)Exception\b|Uncaught [\w\\]{1,100}(Exception|Error)|unhandled (exception|error|rejection)|uncaught exception|cannot read propert|is not a function|is not defined|undefined (method|variable|index)|nil pointer|null reference/i,
);

/** The answer shows an exception that nobody caught: its trace, or its name. */
export const exceptionShownCauses = {
  id: "exception-shown",
  over: ["out-of-service"],
  causes: [
    cause({
      id: "fault-in-code",
      mechanism: "unhandled-exception",
      on: ["5xx"],
      certainty: "certain",
      when: all(faultInCode, trace),
      sources: [ERROR_500],
    }),
    cause({
      id: "trace",
      mechanism: "unhandled-exception",
      on: [400, "5xx"],
      certainty: "likely",
      when: all(
        holds((c) => (c.status ?? 0) >= 500 || jsonOf(c) === undefined),
        trace,
        not(says(/no such file|ENOENT/i)),
      ),
      sources: [ERROR_500],
    }),
    cause({
      id: "exception-name",
      mechanism: "unhandled-exception",
      on: ["5xx"],
      certainty: "likely",
      when: exceptionName,
      sources: [ERROR_500],
    }),
  ],
} as const;
