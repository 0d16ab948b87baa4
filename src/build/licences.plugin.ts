import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import type { Plugin } from "vite";

/** Folder of the package that a module belongs to; null for our own. */
function packageOf(module: string): string | null {
  return /^(.*\/node_modules\/(?:@[^/]+\/)?[^/]+)\//.exec(module.replaceAll(path.sep, "/"))?.[1] ?? null;
}

function noticeOf(folder: string): string {
  const { name, version, license, repository } = JSON.parse(
    readFileSync(path.join(folder, "package.json"), "utf8"),
  );
  const file = readdirSync(folder).find((entry) => /^(?:licen[cs]e|copying)\b/i.test(entry));
  if (!file) throw new Error(`${name} is bundled and has no licence to go with it`);
  // The Mozilla Public License asks that its source can be found.
  const source = (repository?.url ?? repository ?? "").replace(/^git\+/, "");
  return `${name} ${version} (${license}) ${source}\n\n${readFileSync(path.join(folder, file), "utf8").trim()}\n`;
}

/** Writes the licences of what is bundled into the build, as they ask for: `THIRD-PARTY.txt`. */
export function licences(): Plugin {
  const folders = new Set<string>();
  return {
    name: "status-lens-licences",
    apply: "build",
    generateBundle(_, bundle) {
      for (const chunk of Object.values(bundle)) {
        if (chunk.type !== "chunk") continue;
        for (const module of chunk.moduleIds) {
          const folder = packageOf(module);
          if (folder !== null && existsSync(path.join(folder, "package.json"))) folders.add(folder);
        }
      }
      const source = [...folders]
        .sort()
        .map(noticeOf)
        .join(`\n${"-".repeat(72)}\n\n`);
      this.emitFile({ type: "asset", fileName: "THIRD-PARTY.txt", source });
    },
  };
}
