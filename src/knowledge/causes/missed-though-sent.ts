import type { Case } from "../../diagnosis/case.ts";
import { type Condition, found, quoting } from "../../diagnosis/condition/condition.ts";
import { isJsonObject } from "../../diagnosis/json.ts";

const MISSING =
  /can(?:'t|not) be (?:blank|empty|null)|(?:is|are|field) (?:required|missing)|must (?:be provided|not be (?:blank|empty|null))|may not be (?:blank|null)|(?:缺少|不能为空|必填)/i;
/** Members of what was sent that are looked for, and characters of the answer in which they are. */
const MOST_NAMES = 50;
const NEAR_BEGINNING = 8_000;

/** The names of the JSON that was sent and has a value, two levels deep. */
function namesSent(c: Case): readonly string[] {
  const members = (value: unknown) => (isJsonObject(value) ? Object.entries(value).slice(0, MOST_NAMES) : []);
  return members(c.sentJson?.value)
    .flatMap(([name, value]) => [[name, value] as const, ...members(value)])
    .filter(([name, value]) => value !== null && value !== "" && name.length > 2 && name.length < 100)
    .slice(0, MOST_NAMES)
    .map(([name]) => name);
}

/** It says that something is missing, and names what the body holds. */
export const missesWhatWasSent: Condition = quoting("response.body", (c) => {
  const missing = MISSING.exec(c.body);
  const said = c.body.slice(0, NEAR_BEGINNING);
  return missing !== null && namesSent(c).some((name) => said.includes(name)) && found(missing);
});

/** A value that no check takes for absent. */
function isThere(value: unknown): boolean {
  if (typeof value === "object" && value !== null) return Object.keys(value).length > 0;
  return typeof value === "string" ? value.trim() !== "" : Boolean(value);
}

/** A sentence, or a line of a list of fields, calls exactly this name missing; with another beside it (`other`, `next`). */
function saysMissing(name: string): RegExp {
  const quoted = `["'\`]?${name.replace(/[$.]/g, "\\$&")}["'\`]?`;
  const beside = (group: string) => `["'\`]?(?<${group}>\\w{1,30})["'\`]?`;
  const missing =
    "(?:this )?(?:field |parameter |param |value )?(?:is|are) (?:required|missing|mandatory)|(?:can't|cannot|can not|may not) be (?:blank|empty|null)|must be provided";
  return new RegExp(
    `(?:^|[\\s,;:])(?:${beside("other")} (?:and|or) )?${quoted}(?:(?: and| or|,) ${beside("next")})?[: ]{1,2}(?:${missing})|\\b(?:missing|provide)(?: required| a| an| your| the)?(?: (?:field|parameter|param|argument|property|key)s?)?:? ${quoted}(?![\\w-])(?:(?: and| or|,) ${beside("last")})?`,
    "i",
  );
}

/** It misses what the top level of the JSON that was sent has, and nothing that it lacks. */
export const missesWhatJsonHas: Condition = quoting("response.body", (c) => {
  const json = isJsonObject(c.sentJson?.value) ? c.sentJson.value : {};
  const said = c.words.slice(0, NEAR_BEGINNING);
  if (!/missing|required|mandatory|blank|empty|null|provide/i.test(said)) return false;
  const held = Object.entries(json)
    .slice(0, MOST_NAMES)
    .filter(([name, value]) => isThere(value) && /^[\w$.-]{3,60}$/.test(name))
    .map(([name]) => name.toLowerCase());
  return held.some((name) => {
    const found = saysMissing(name).exec(said);
    const beside = Object.values(found?.groups ?? {}).filter((word) => word !== undefined);
    return found !== null && beside.every((word) => held.includes(word.toLowerCase()));
  });
});
