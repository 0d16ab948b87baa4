import { all, any, type Condition, holds, not } from "../../diagnosis/condition/condition.ts";
import { jsonBody } from "../../diagnosis/condition/json.ts";
import { method, notSent, sent } from "../../diagnosis/condition/request.ts";
import { field, status } from "../../diagnosis/condition/response.ts";
import { innerCode, sentence } from "../../diagnosis/condition/said.ts";
import { says } from "../../diagnosis/condition/words.ts";
import { rfc } from "../../diagnosis/source.ts";
import { text } from "../../diagnosis/text.ts";
import { anybody, causesOf } from "../writing/causes-of.ts";
import { cause } from "../writing/define.ts";

const CONDITION = rfc(9110, "13.1");

/** Names versions; with `*` it asks that there be none at all. */
const ifNoneMatch: Condition = sent("if-none-match", /^\s*[^*\s]/);

/** An interface says in JSON what it misses; who is banned met a rule, whatever form its answer has. */
const saysWhat: Condition = all(
  jsonBody,
  sentence(/\w \w|[^\0-\x7F]{4}/),
  not(sentence(/\bbann?ed\b|\bblock|\brisk|\brobot|\bfrequen|\bsecurity|安全|风控|拦截|频繁/i)),
);

/** Nothing was sent that could fail. */
const withoutCondition: Condition = all(
  holds((c) => c.exchange.request.fields.complete),
  not(method("COPY", "MOVE")),
  not(holds((c) => c.exchange.request.fields.list.some(({ name }) => /^(if(-.*)?|overwrite)$/i.test(name)))),
);
/** A rule or a protection uses the number then, and none that gives a code or words of its own. */
const unconditional: Condition = all(not(innerCode(/./)), not(saysWhat), withoutCondition);

/** A condition or range of the request (If-…, Range) cannot be satisfied. */
export const conditionalCauses = {
  id: "conditional",
  over: ["refusal"],
  causes: [
    causesOf(anybody, CONDITION, rfc(9110, "15.5.13")).proven(
      "write-condition-failed",
      "precondition-failed",
      412,
      all(method("PUT", "PATCH", "DELETE"), any(sent("if-match"), sent("if-unmodified-since"), ifNoneMatch)),
    ),
    causesOf(anybody, rfc(9110, "15.5.17")).proven(
      "range-beyond-length",
      "range-beyond-end",
      416,
      all(sent("range"), field("content-range", /^bytes \*\/\d/i)),
    ),
    cause({
      id: "state-has-changed",
      mechanism: "precondition-failed",
      on: [412],
      // A change is made under these conditions alone, and the status says that one of them did not hold.
      certainty: "certain",
      when: any(sent("if-match"), sent("if-unmodified-since")),
      sources: [CONDITION, rfc(9110, "15.5.13")],
    }),
    cause({
      id: "condition-failed",
      mechanism: "precondition-failed",
      on: [412],
      certainty: "likely",
      when: any(ifNoneMatch, sent("if-modified-since")),
      sources: [CONDITION, rfc(9110, "15.5.13")],
    }),
    cause({
      id: "number-of-a-rule",
      mechanism: "waf-blocked",
      on: [412],
      certainty: "possible",
      when: unconditional,
      sources: [rfc(9110, "15.5.13")],
    }),
    cause({
      id: "number-of-a-challenge",
      mechanism: "bot-challenge",
      on: [412],
      certainty: "possible",
      when: unconditional,
      sources: [rfc(9110, "15.5.13")],
    }),
    // Interfaces use the number for what must hold first in their own matters.
    causesOf(anybody, rfc(9110, "15.5.13")).possible(
      "condition-of-interface",
      "application-conflict",
      412,
      all(saysWhat, withoutCondition),
      {
        why: text({
          en: "The request carried no condition: the interface uses 412 for something of its own that has to hold first, and its message names it.",
          "zh-CN": "请求没有带条件标头：接口用 412 表示必须先满足它自己的某个前提，消息写明了是什么。",
        }),
      },
    ),
    cause({
      id: "condition-wanted",
      mechanism: "precondition-failed",
      on: [428],
      certainty: "possible",
      when: all(
        status(428),
        holds((c) => !c.exchange.request.fields.complete),
        not(any(sent("if-match"), sent("if-unmodified-since"), sent("if-none-match"))),
      ),
      why: text({
        en: "The server demands a condition such as If-Match; whether the request had one is not recorded.",
        "zh-CN": "服务器要求带 If-Match 之类的条件；记录没有显示请求是否带了。",
      }),
      sources: [rfc(6585, "3")],
    }),
    causesOf(anybody, CONDITION).likely(
      "says-version",
      "precondition-failed",
      [409, 412],
      says(
        /(etag|if-match|version|revision)[^\n]{0,40}(mismatch|conflict|does not match|outdated|changed)|optimistic lock/i,
      ),
    ),
    cause({
      id: "range-beyond-end",
      mechanism: "range-beyond-end",
      on: [416],
      certainty: "likely",
      when: all(
        status(416),
        not(notSent("range")),
        any(field("content-range", /^bytes \*\/\d/i), sent("range", /^\s*bytes\s*=/i)),
      ),
      sources: [rfc(9110, "15.5.17")],
    }),
  ],
} as const;
