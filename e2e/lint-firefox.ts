import { spawnSync } from "node:child_process";
import path from "node:path";
import { EXTENSION_ROOT } from "./browsers/extension-root.ts";

/**
 * `npm run lint:firefox`: addons.mozilla.org's own linter over the built extension. Fails on every error,
 * notice and warning but one: Preact sets `innerHTML` for `dangerouslySetInnerHTML`, which we never use.
 */
type Message = { readonly code: string; readonly message: string; readonly file: string };
type Report = Readonly<Record<"errors" | "notices" | "warnings", readonly Message[]>>;

const PREACT = "UNSAFE_VAR_ASSIGNMENT";

const { stdout, stderr } = spawnSync(
  "npx",
  [
    "--no-install",
    "web-ext",
    "lint",
    "--output",
    "json",
    "--source-dir",
    path.join(EXTENSION_ROOT, "firefox"),
  ],
  { encoding: "utf8", maxBuffer: 64 * 1024 * 1024 },
);
if (stdout === "") throw new Error(`web-ext did not run: ${stderr}`);
const { errors, notices, warnings } = JSON.parse(stdout) as Report;
const preact = warnings.filter(({ code }) => code === PREACT);
const ours = [...errors, ...notices, ...warnings.filter(({ code }) => code !== PREACT), ...preact.slice(1)];
for (const { code, message, file } of ours) process.stdout.write(`${file}: ${code}: ${message}\n`);
process.stdout.write(
  `web-ext lint: ${errors.length} errors, ${notices.length} notices, ${warnings.length} warnings (${preact.length} of Preact)\n`,
);
process.exitCode = ours.length > 0 ? 1 : 0;
