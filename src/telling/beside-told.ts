import type { InBoth } from "../comparison/good-of-both.ts";
import type { Worked } from "../comparison/good-ones.ts";
import { fill, type Language, type Text } from "../diagnosis/text.ts";
import { shownHosts, shownName } from "./elsewhere-told.ts";
import { BESIDE } from "./labels/beside.ts";
import { SHARE } from "./labels/share.ts";

/** A file that was opened beside the list, read to its end. */
export type Beside = Pick<Worked, "count" | "left"> & {
  readonly name: string;
  readonly isHar: boolean;
  /** Endpoints that worked in it. */
  readonly endpoints: number;
};

/** Most hosts that are named as taken for one another. */
const HOSTS = 2;

/**
 * What of a second file can be compared with the list, or why nothing can.
 *
 * @param isEmpty nothing is in the list yet.
 */
export function besideTold(beside: Beside, inBoth: InBoth, isEmpty: boolean, language: Language): string {
  const name = shownName(beside.name);
  const say = (template: Text, facts: Record<string, string | number> = {}) =>
    fill(template, language, { name, ...facts });
  const number = (count: number) => count.toLocaleString(language);
  const first = () => {
    if (beside.count === 0) return say(beside.isHar ? BESIDE.noRequests : SHARE.noHar);
    if (beside.endpoints === 0) return say(BESIDE.noneWorked, { count: number(beside.count) });
    if (isEmpty) return say(BESIDE.waiting, { count: number(beside.endpoints) });
    if (inBoth.endpoints === 0) return say(BESIDE.noneInBoth);
    const fails = inBoth.failing === 0 ? BESIDE.noneFailing : BESIDE.failing;
    return say(inBoth.endpoints === 1 ? BESIDE.inBothOne : BESIDE.inBoth, {
      count: number(inBoth.endpoints),
      failing: say(fails, { count: number(inBoth.failing) }),
    });
  };
  const { hosts } = inBoth;
  return [
    first(),
    ...hosts.slice(0, HOSTS).map((pair) => say(BESIDE.standsFor, shownHosts(pair))),
    ...(hosts.length > HOSTS ? [say(BESIDE.moreHosts, { count: hosts.length - HOSTS })] : []),
    ...(beside.left > 0 ? [say(BESIDE.tooMany, { count: number(beside.left) })] : []),
  ].join(language === "en" ? "; " : "；");
}
