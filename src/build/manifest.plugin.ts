import { readFileSync } from "node:fs";
import type { Plugin } from "vite";

export type Target = "chromium" | "firefox";

type Manifest = Record<string, unknown>;

/**
 * The manifest for one browser: the common keys of manifest.json, those under `@<target>` laid over
 * them one level deep, and the version of package.json.
 */
function manifestFor(target: Target, source: Manifest, version: string): Manifest {
  const common = Object.fromEntries(Object.entries(source).filter(([key]) => !key.startsWith("@")));
  const own = (source[`@${target}`] ?? {}) as Manifest;
  const merged: Manifest = { ...common, version };
  for (const [key, value] of Object.entries(own)) {
    const base = merged[key];
    merged[key] = isObject(base) && isObject(value) ? { ...base, ...value } : value;
  }
  return merged;
}

function isObject(value: unknown): value is Manifest {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** Writes the manifest into the build. */
export function manifest(target: Target): Plugin {
  const read = (name: string) => JSON.parse(readFileSync(new URL(name, import.meta.url), "utf8")) as Manifest;
  return {
    name: "status-lens-manifest",
    apply: "build",
    generateBundle() {
      const source = manifestFor(
        target,
        read("../../manifest.json"),
        String(read("../../package.json").version),
      );
      this.emitFile({
        type: "asset",
        fileName: "manifest.json",
        source: `${JSON.stringify(source, null, 2)}\n`,
      });
    },
  };
}
