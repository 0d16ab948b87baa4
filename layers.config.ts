import { readFileSync, writeFileSync } from "node:fs";

/**
 * Who may import whom: a folder of src/ and the other folders that it may reach. The lint rule in
 * biome.layers.json is generated from this table: `npm run layers` writes it, `npm run check` refuses
 * a stale one.
 */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  http: [],
  diagnosis: ["http"],
  knowledge: ["diagnosis", "http"],
  browser: ["http"],
  ui: ["knowledge", "diagnosis", "http"],
  background: ["ui", "browser", "knowledge", "diagnosis", "http"],
  devtools: ["ui", "browser", "knowledge", "diagnosis", "http"],
  panel: ["ui", "browser", "knowledge", "diagnosis", "http"],
  popup: ["ui", "browser", "knowledge", "diagnosis", "http"],
  cli: ["knowledge", "diagnosis", "http"],
  build: ["knowledge", "diagnosis", "http"],
};

const EXTENSION_INTERFACE = "webextension-polyfill";

function ruleFor(folder: string, allowed: readonly string[]): object {
  const forbidden = Object.keys(MAY_IMPORT).filter((other) => other !== folder && !allowed.includes(other));
  return {
    includes: [`src/${folder}/**`],
    linter: {
      rules: {
        style: {
          noRestrictedImports: {
            level: "error",
            options: {
              ...(folder === "browser"
                ? {}
                : {
                    paths: { [EXTENSION_INTERFACE]: "Only src/browser touches the WebExtension interfaces." },
                  }),
              patterns: [
                {
                  group: forbidden.map((other) => `**/${other}/**`),
                  message: `src/${folder} may import ${allowed.join(", ") || "nothing outside of itself"} (layers.config.ts).`,
                },
              ],
            },
          },
        },
      },
    },
  };
}

const file = new URL("./biome.layers.json", import.meta.url);
const wanted = `${JSON.stringify({ overrides: Object.entries(MAY_IMPORT).map(([f, a]) => ruleFor(f, a)) }, null, 2)}\n`;
if (!process.argv.includes("--check")) {
  writeFileSync(file, wanted);
} else if (JSON.stringify(JSON.parse(readFileSync(file, "utf8"))) !== JSON.stringify(JSON.parse(wanted))) {
  process.stderr.write("biome.layers.json is not what layers.config.ts says: npm run layers\n");
  process.exit(1);
}
