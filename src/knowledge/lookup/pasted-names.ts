import type { Findable } from "./findable.ts";
import { lineOf, nameOf } from "./question.ts";

/** The names by which browsers tell failures, in `asked`. */
const OWN_NAME = /^(?:net::ERR|NS|SEC|SSL|PR|MOZILLA_PKIX)_/;

/** A name of another program, or the browser's, stands in what was typed: it says more than a number beside it. */
const PASTED = 1_500;
/** A status beside another program's name is what is asked for: the name only says where it was seen. */
const BESIDE_A_STATUS = 500;
/** Of two names in a line the longer one is meant: for each of its characters. */
const LONGER = 5;

/** What another program or a browser calls an entry, its length as it is written, and whether it is a browser's own. */
export type PastedName = { readonly line: string; readonly length: number; readonly isOwn: boolean };

export function pastedNamesOf({ asked, names }: Findable): readonly PastedName[] {
  return [...asked.flatMap(ownName), ...names.flatMap((of) => of.names)].map((name) => ({
    line: nameOf(name),
    length: name.length,
    isOwn: OWN_NAME.test(`net::${name}`) || OWN_NAME.test(name),
  }));
}

/** What was typed as names are looked for in it: Latin words apart, and Chinese without any blank. */
export function pastedLine(typed: string): string {
  const spaced = lineOf(typed);
  return `${spaced}\n${spaced.replaceAll(" ", "")}`;
}

/** @param isStatus whether a status stands in the line; a browser's own name is worth as much beside one */
export function scoreOfPasted(names: readonly PastedName[], line: string, isStatus: boolean): number {
  let best = 0;
  for (const name of names) {
    if (!line.includes(name.line)) continue;
    best = Math.max(best, (isStatus && !name.isOwn ? BESIDE_A_STATUS : PASTED) + LONGER * name.length);
  }
  return best;
}

/** The browser's own name, without `net::`. */
function ownName(asked: string): readonly string[] {
  return OWN_NAME.test(asked) ? [asked.replace("net::", "")] : [];
}
