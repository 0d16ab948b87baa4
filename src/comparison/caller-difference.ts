import { fileOf, placeOf } from "../http/caller-place.ts";
import type { Caller, Initiator } from "../http/initiator.ts";
import { parsedUrl } from "../http/parsed-url.ts";
import { builtFile } from "./built-file.ts";
import type { Difference } from "./difference.ts";
import { pathTemplate } from "./endpoint.ts";
import { type Side, shown } from "./sides.ts";

/** Shortest name of a function that its author gave it for sure: a minifier's have up to three characters. */
const SHORTEST = 4;

/**
 * Other code sent it: another file, or another function. Nothing where one of the two is not known, and nothing of what
 * a new build changes by itself: lines, hashes, a minifier's names.
 */
export function callerDifferences(then: Side, now: Side): readonly Difference[] {
  const [before, after] = [then.exchange.initiator, now.exchange.initiator];
  const [safeBefore, safeAfter] = [then.safe.initiator, now.safe.initiator];
  // Two documents with the same picture are two pages, which other lines tell.
  if (!before || !after || (before.type === "parser" && after.type === "parser")) return [];
  const at = before.type === after.type ? firstOther(callersOf(before), callersOf(after)) : 0;
  const [was, is] = [safeBefore && callersOf(safeBefore)[at], safeAfter && callersOf(safeAfter)[at]];
  if (!was || !is) return [];
  return [
    {
      part: "caller",
      group: "caller",
      change: before.type === after.type ? "changed" : "type",
      name: "",
      before: spelled(was),
      after: spelled(is),
    },
  ];
}

/** Which of them are the first that differ, from the innermost on: all requests may go through one wrapper. */
function firstOther(before: readonly Caller[], after: readonly Caller[]): number {
  for (const [at, was] of before.entries()) {
    const is = after[at];
    if (!is) return -1;
    const answer = compared(was, is);
    if (answer === "other") return at;
    if (answer === "unknown") return -1;
  }
  return -1;
}

function compared(was: Caller, is: Caller): "same" | "other" | "unknown" {
  const isSameScript = scriptOf(was) === scriptOf(is);
  const isNamed = [was, is].every(({ functionName }) => functionName.length >= SHORTEST);
  if (isNamed) {
    if (was.functionName !== is.functionName) return "other";
    // Which of its files a function is in, a bundler decides anew each time.
    return isSameScript || [was, is].some((caller) => builtFile(fileOf(caller))) ? "same" : "other";
  }
  if (!isSameScript) return "other";
  return was.url === is.url && was.line === is.line && was.functionName === is.functionName
    ? "same"
    : "unknown";
}

/** The file without what a build or a deployment gave it; of a script in a document the path of that. */
function scriptOf(caller: Caller): string {
  const file = fileOf(caller);
  const built = builtFile(file);
  // A chunk's number is another one in each build.
  if (built) return `${built.name}${built.ending}`.replace(/\d{1,9}/g, "");
  if (/^\d{1,9}\./.test(file)) return file.replace(/^\d{1,9}/, "");
  return file.includes(".") ? file : pathTemplate(parsedUrl(caller.url)?.pathname ?? "/");
}

function callersOf({ caller, outer }: Initiator): readonly Caller[] {
  return [caller, ...outer];
}

/** As the panel has it: `fetchOrders @ client.ts:42`. */
function spelled(caller: Caller): string {
  const { functionName } = caller;
  return shown(functionName === "" ? placeOf(caller) : `${functionName} @ ${placeOf(caller)}`);
}
