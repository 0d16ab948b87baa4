import { aptLine, isDebian } from "./debian.ts";
import type { Need } from "./need.ts";

/** The one message: everything that is missing, and what to type. */
export function refusal(missing: readonly Need[]): string {
  const lines = [`Missing: ${missing.map(told).join(", ")}.`];
  const typed = toType(missing.filter(({ variable }) => !process.env[variable]));
  if (typed.length > 0) lines.push(`Type: ${typed.join(" && ")}`);
  lines.push("What is elsewhere than in PATH is found by its variable.");
  return lines.join("\n");
}

function toType(missing: readonly Need[]): readonly string[] {
  const packages = missing.flatMap(({ way }) => ("debian" in way ? way.debian : []));
  const others = missing.flatMap(({ way }) => ("obtain" in way ? way.type : []));
  if (!isDebian()) return [...missing.flatMap(({ elsewhere }) => elsewhere ?? []), ...others];
  return packages.length > 0 ? [aptLine(packages), ...others] : others;
}

function told({ name, variable }: Need): string {
  const named = process.env[variable];
  return named ? `${name} (${variable} names ${named}, and nothing is there)` : `${name} (${variable})`;
}
