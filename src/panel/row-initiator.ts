import { fileOf } from "../http/caller-place.ts";
import type { Caller } from "../http/initiator.ts";
import type { Row } from "./row.ts";

/** Who asked for the request, and who called that one, the nearest first. */
function callersOf({ exchange: { initiator } }: Row): readonly Caller[] {
  return initiator ? [initiator.caller, ...initiator.outer] : [];
}

/** A script, a document or a function on the way to the request has this in its address or name. `value` in lower case. */
export function isAskedForBy(row: Row, value: string): boolean {
  return callersOf(row).some((caller) =>
    [caller.url, caller.functionName, fileOf(caller)].some((name) => name.toLowerCase().includes(value)),
  );
}

/** The files of those scripts and documents: `client.js`. */
export function askingFiles(row: Row): readonly string[] {
  return callersOf(row).map(fileOf);
}
