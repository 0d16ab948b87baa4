import type { Caller } from "./initiator.ts";
import { parsedUrl } from "./parsed-url.ts";

/** The file of a caller, as short as a console has it: `client.ts`, `(index)` for a document of a folder. */
export function fileOf({ url }: Pick<Caller, "url">): string {
  const path = parsedUrl(url)?.pathname ?? url;
  return path.slice(path.lastIndexOf("/") + 1) || "(index)";
}

/** Where a caller stands, as short as a console has it: `client.ts:42`. */
export function placeOf(caller: Caller): string {
  const { line } = caller;
  return line === null ? fileOf(caller) : `${fileOf(caller)}:${line}`;
}
