import { all, type Condition, holds } from "../../diagnosis/condition/condition.ts";
import { docs } from "../../diagnosis/source.ts";
import { anybody, causesOf } from "../writing/causes-of.ts";
import { apacheAnswered } from "./apache.page.ts";

/** The name in the last hop differs from this one's by little: letter case, one letter, the ending. */
const corrected: Condition = holds((c) => {
  const from = c.surroundings.chain.at(-1)?.request.url;
  if (from === undefined || c.url === null || !URL.canParse(from)) return false;
  const asked = decodeURI(new URL(from).pathname);
  const given = decodeURI(c.url.pathname);
  if (asked === given || given === `${asked}/` || asked.includes("%")) return false;
  const folder = (name: string) => name.slice(0, name.lastIndexOf("/"));
  const file = (name: string) => name.slice(name.lastIndexOf("/") + 1);
  return folder(asked) === folder(given) && file(asked) !== "" && closeTo(file(asked), file(given));
});

/** mod_speling corrects letter case, one letter too many, missing, wrong or swapped, and the ending. */
function closeTo(asked: string, given: string): boolean {
  const [a, b] = [asked.toLowerCase(), given.toLowerCase()];
  if (a === b) return true;
  if (Math.abs(a.length - b.length) > 1) return false;
  let start = 0;
  while (start < a.length && a[start] === b[start]) start++;
  let end = 0;
  while (end < Math.min(a.length, b.length) - start && a.at(-1 - end) === b.at(-1 - end)) end++;
  return Math.max(a.length, b.length) - start - end <= 2;
}

/** mod_speling sent the browser to another name, and that answered. */
export const apacheCorrected = causesOf(
  anybody,
  docs("Apache: mod_speling", "https://httpd.apache.org/docs/2.4/mod/mod_speling.html"),
).likely(
  "name-corrected",
  "spelling-corrected",
  [200, 300, 304],
  all(
    apacheAnswered,
    holds((c) => c.surroundings.chain.at(-1)?.response?.status === 301),
    corrected,
  ),
);
