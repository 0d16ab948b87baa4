import { aptInstall, isDebian, isRoot } from "./debian.ts";
import type { Need } from "./need.ts";
import { found, NEEDS, type NeedName } from "./needs.ts";
import { refusal } from "./refusal.ts";

/**
 * `npm run machine [-- NAME …]`: makes sure that this machine has what the tests need, or only what is
 * named. Runs once and before any worker. What is missing is installed as root on Debian; else it ends
 * with one message.
 */
function isMissing(need: Need): boolean {
  return found(need) === null;
}

/** Gets what can be got. Returns what was said against it, a line each. */
function obtain(missing: readonly Need[]): readonly string[] {
  // Where a variable names a wrong path, no installation would be looked at.
  const wanted = missing.filter(({ variable }) => !process.env[variable]);
  const packages = wanted.flatMap(({ way }) => ("debian" in way ? way.debian : []));
  const objections: string[] = [];
  if (packages.length > 0 && isRoot && isDebian()) {
    process.stdout.write(`Installing from Debian: ${packages.join(" ")}\n`);
    objections.push(...aptInstall(packages));
  }
  for (const { name, way } of wanted) {
    if (!("obtain" in way)) continue;
    process.stdout.write(`Obtaining ${name}\n`);
    try {
      way.obtain();
    } catch (error) {
      objections.push(String(error));
    }
  }
  return objections.filter(Boolean);
}

function wantedOf(names: readonly string[]): readonly Need[] {
  if (names.length === 0) return Object.values(NEEDS);
  return names.map((name) => {
    if (!Object.hasOwn(NEEDS, name)) throw new Error(`no ${name} in needs.ts`);
    return NEEDS[name as NeedName];
  });
}

const wanted = wantedOf(process.argv.slice(2));
const missing = wanted.filter(isMissing);
const objections = obtain(missing);
const stillMissing = missing.filter(isMissing);
const said = stillMissing.length > 0 ? [...objections, refusal(stillMissing)] : objections;
if (said.length > 0) process.stderr.write(`${said.join("\n")}\n`);
if (stillMissing.length > 0) process.exitCode = 1;
