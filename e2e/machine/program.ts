import { readdirSync } from "node:fs";
import path from "node:path";

/** Debian puts daemons where a user's PATH does not look. */
const OF_DAEMONS = ["/usr/sbin", "/usr/local/sbin"];

/** The first program with one of these names, the better name first; null where there is none. */
export function program(...names: readonly (string | RegExp)[]): string | null {
  const folders = [...(process.env.PATH ?? "").split(path.delimiter), ...OF_DAEMONS];
  const files = [...new Set(folders)].flatMap((folder) => filesIn(folder));
  for (const name of names) {
    const found = files.find((file) => {
      const base = path.basename(file);
      return typeof name === "string" ? base === name : name.test(base);
    });
    if (found) return found;
  }
  return null;
}

/** PATH may name folders that do not exist, or that we may not read. */
function filesIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder).map((file) => path.join(folder, file));
  } catch {
    return [];
  }
}
