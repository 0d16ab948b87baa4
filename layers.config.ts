import { execFileSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

/**
 * Who may import whom: a folder of src/ and the other folders that it may reach. The lint rule in
 * biome.layers.json is generated from this table: `npm run layers` writes it, `npm run check` refuses
 * a stale one.
 */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  http: [],
  comparison: ["http"],
  diagnosis: ["comparison", "http"],
  knowledge: ["diagnosis", "http"],
  browser: ["diagnosis", "http"],
  telling: ["diagnosis", "comparison", "http"],
  brain: ["knowledge", "diagnosis", "http"],
  ui: ["telling", "diagnosis", "comparison", "http"],
  background: ["ui", "telling", "brain", "browser", "diagnosis", "http"],
  devtools: ["ui", "telling", "brain", "browser", "diagnosis", "http"],
  panel: ["ui", "telling", "brain", "browser", "diagnosis", "comparison", "http"],
  popup: ["ui", "telling", "brain", "browser", "diagnosis", "http"],
  cli: ["telling", "knowledge", "diagnosis", "comparison", "http"],
  workshop: ["cli", "telling", "knowledge", "diagnosis", "comparison", "http"],
  build: ["knowledge", "diagnosis", "http"],
};

/** The one file that reaches for the WebExtension interfaces; all others are handed them by it. */
const INTERFACES = "src/browser/interfaces.ts";
const POLYFILL = "webextension-polyfill";
/** The interfaces' own names, and the names of the global object, under which they are to be had too. */
const GLOBALS = ["browser", "chrome", "globalThis", "self", "window"];
const ELSEWHERE = `Only ${INTERFACES} reaches for the WebExtension interfaces; import what it hands out.`;

function layerRule(folder: string, allowed: readonly string[]): object {
  // A test may bring real knowledge along.
  return override([`src/${folder}/**`, "!**/*.test.*"], {
    noRestrictedImports: imports(folder, allowed, true),
  });
}

function imports(folder: string, allowed: readonly string[], refusesPolyfill: boolean): object {
  const forbidden = Object.keys(MAY_IMPORT).filter((other) => other !== folder && !allowed.includes(other));
  return error({
    ...(refusesPolyfill ? { paths: { [POLYFILL]: ELSEWHERE } } : {}),
    patterns: [
      {
        group: [...forbidden, "e2e"].map((other) => `**/${other}/**`),
        message: `src/${folder} may import ${allowed.join(", ") || "nothing outside of itself"} (layers.config.ts).`,
      },
    ],
  });
}

/** Tests may put something in the place of a global. */
function interfaceRules(): readonly object[] {
  const deniedGlobals = Object.fromEntries(GLOBALS.map((name) => [name, ELSEWHERE]));
  return [
    override(["src/**", `!${INTERFACES}`, "!**/*.test.*"], { noRestrictedGlobals: error({ deniedGlobals }) }),
    override([INTERFACES], { noRestrictedImports: imports("browser", MAY_IMPORT.browser ?? [], false) }),
  ];
}

function override(includes: readonly string[], style: object): object {
  return { includes, linter: { rules: { style } } };
}

function error(options: object): object {
  return { level: "error", options };
}

const overrides = [
  ...Object.entries(MAY_IMPORT).map(([folder, allowed]) => layerRule(folder, allowed)),
  ...interfaceRules(),
];
const file = new URL("./biome.layers.json", import.meta.url);
const wanted = `${JSON.stringify({ overrides }, null, 2)}\n`;
if (!process.argv.includes("--check")) {
  writeFileSync(file, wanted);
  const biome = new URL("./node_modules/.bin/biome", import.meta.url);
  execFileSync(fileURLToPath(biome), ["format", "--write", "--log-level=none", fileURLToPath(file)]);
} else if (JSON.stringify(JSON.parse(readFileSync(file, "utf8"))) !== JSON.stringify(JSON.parse(wanted))) {
  process.stderr.write("biome.layers.json is not what layers.config.ts says: npm run layers\n");
  process.exit(1);
}
