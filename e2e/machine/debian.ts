import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";

/** Whether this is Debian itself, whose packages we know by name. */
export function isDebian(): boolean {
  try {
    return /^ID="?debian"?$/m.test(readFileSync("/etc/os-release", "utf8"));
  } catch {
    return false;
  }
}

export const isRoot = process.getuid?.() === 0;

/** What a user types to have these packages. */
export function aptLine(packages: readonly string[]): string {
  return `sudo apt-get update && sudo apt-get install ${packages.join(" ")}`;
}

/**
 * Installs packages as root. Returns what apt said against it: also of an index that could not be renewed, for
 * packages out of an old one may be too old.
 */
export function aptInstall(packages: readonly string[]): readonly string[] {
  return [apt("update", "--error-on=any"), apt("install", "--yes", "--no-install-recommends", ...packages)];
}

/** Another apt that is at work is waited for. */
function apt(...args: readonly string[]): string {
  const { status, stderr, error } = spawnSync("apt-get", ["-qq", "-o", "DPkg::Lock::Timeout=600", ...args], {
    stdio: ["ignore", "ignore", "pipe"],
    encoding: "utf8",
    env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" },
  });
  return status === 0 ? "" : (error?.message ?? stderr).trim();
}
