import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";

/** Every `TODO:` below a folder, as `responders/acme-edge.ts:14: what is to be written`. */
export function unfinished(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(".ts"))
    .sort()
    .flatMap((file) =>
      readFileSync(path.join(folder, file), "utf8")
        .split("\n")
        .flatMap((line, index) => {
          const said = /TODO: ([^"*]+)/.exec(line)?.[1];
          return said === undefined ? [] : [`${file}:${index + 1}: ${said.trim()}`];
        }),
    );
}
