import type { Case } from "../../diagnosis/case.ts";
import { isJsonObject, type JsonObject } from "../../diagnosis/json.ts";
import type { Known } from "../../diagnosis/known.ts";
import { text } from "../../diagnosis/text.ts";

/** Longest that is told: what is longer could be cut in the middle of a secret, and is left to the quotation. */
const LONGEST_PLACE = 60;
const LONGEST_DETAIL = 110;
const LONGEST_NAME = 56;

/** Where interfaces say which value it was: RFC 9457, JSON:API, FastAPI, and what many others call it. */
const PLACES = ["pointer", "field", "loc", "path", "param", "parameter", "property", "propertyPath", "name"];
const DETAILS = ["detail", "message", "msg", "reason", "title"];

function words(value: unknown, longest: number): string | null {
  const said =
    Array.isArray(value) && value.every((part) => typeof part !== "object") ? value.join(".") : value;
  if (typeof said !== "string") return null;
  const line = said.trim().replace(/[.\u3002]$/, "");
  return line !== "" && line.length <= longest && !/[\p{Cc}"\u201c\u201d]/u.test(line) ? line : null;
}

function firstOf(entry: JsonObject, names: readonly string[], longest: number): string | null {
  for (const name of names) {
    const said = Object.hasOwn(entry, name) ? words(entry[name], longest) : null;
    if (said !== null) return said;
  }
  return null;
}

/** Of `{"errors":[{…}]}`, of FastAPI's `{"detail":[{…}]}`, and of `{"errors":{"email":["…"]}}`. */
function firstProblem({ jsonObject }: Case) {
  const errors = jsonObject?.errors ?? jsonObject?.detail ?? jsonObject?.violations;
  if (Array.isArray(errors)) {
    const [first] = errors;
    if (!isJsonObject(first)) return null;
    const source = isJsonObject(first.source) ? { ...first.source, ...first } : first;
    return told(firstOf(source, PLACES, LONGEST_PLACE), firstOf(source, DETAILS, LONGEST_DETAIL));
  }
  if (!isJsonObject(errors)) return null;
  const [name] = Object.keys(errors);
  const of = name === undefined ? undefined : errors[name];
  return told(words(name, LONGEST_PLACE), words(Array.isArray(of) ? of[0] : of, LONGEST_DETAIL));
}

function told(place: string | null, detail: string | null) {
  return place === null || detail === null ? null : { place, detail };
}

/** Both of a length that a headline can hold. */
function shortProblem(c: Case) {
  const problem = firstProblem(c);
  return problem && problem.place.length + problem.detail.length <= LONGEST_NAME ? problem : null;
}

/** The first value that the response names, and what it says of it. */
export const firstProblemKnown: readonly Known[] = [
  { facts: shortProblem, name: text({ en: "{place}: {detail}", "zh-CN": "{place} 有误：{detail}" }) },
  {
    facts: firstProblem,
    why: text({
      en: 'The response says of {place}: "{detail}".',
      "zh-CN": "响应对 {place} 的说明是：“{detail}”。",
    }),
    fix: [
      text({
        en: "Correct {place} in the request.",
        "zh-CN": "改正请求中的 {place}。",
      }),
      text({
        en: "Compare names, types and formats with the API's schema; mind letter case and date formats.",
        "zh-CN": "对照 API 的定义检查名称、类型和格式，注意大小写和日期格式。",
      }),
    ],
  },
];
