import { type ChildProcess, spawn } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { pathOf } from "../../machine/needs.ts";
import { HANG, TEST_HANG } from "../../patience.ts";
import type { AcceptedCertificate } from "../driver.ts";
import { until } from "../poll.ts";
import { overrides } from "./accepted-certificate.ts";
import { Marionette } from "./marionette.ts";

export type Preferences = Readonly<Record<string, boolean | number | string>>;

export type FirefoxProcess = {
  readonly marionette: Marionette;
  readonly version: string;
  readonly exited: Promise<void>;
  readonly quit: () => Promise<void>;
};

type Session = { readonly capabilities: { readonly browserVersion: string } };

/** A quiet browser: nothing asks, nothing phones home. */
const QUIET: Preferences = {
  // A free port, which the browser writes into the profile.
  "marionette.port": 0,
  "browser.shell.checkDefaultBrowser": false,
  "browser.startup.page": 0,
  "browser.aboutwelcome.enabled": false,
  "datareporting.policy.dataSubmissionEnabled": false,
  "toolkit.telemetry.reportingpolicy.firstRun": false,
  "app.update.enabled": false,
  "network.captive-portal-service.enabled": false,
  "network.connectivity-service.enabled": false,
  "devtools.everOpened": true,
};

/** Starts Firefox with a profile of its own and a remote control that reaches its chrome. */
export async function startFirefox(
  headless: boolean,
  size: { readonly width: number; readonly height: number },
  preferences: Preferences,
  accepted: AcceptedCertificate | null,
): Promise<FirefoxProcess> {
  const profile = mkdtempSync(path.join(tmpdir(), "status-lens-"));
  const lines = Object.entries({ ...QUIET, ...preferences }).map(
    ([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});`,
  );
  writeFileSync(path.join(profile, "user.js"), lines.join("\n"));
  writeFileSync(path.join(profile, "cert_override.txt"), overrides(accepted));
  const flags = ["--profile", profile, "--no-remote", "--marionette", "--remote-allow-system-access"];
  const child = spawn(pathOf("firefox"), [...flags, ...(headless ? ["--headless"] : []), "about:blank"], {
    stdio: ["ignore", "ignore", "pipe"],
    env: {
      ...process.env,
      MOZ_HEADLESS_WIDTH: String(size.width),
      MOZ_HEADLESS_HEIGHT: String(size.height),
      MOZ_CRASHREPORTER_DISABLE: "1",
    },
  });
  const exited = new Promise<void>((resolve) => child.once("exit", () => resolve()));
  const marionette = await Marionette.connect(await portOf(child, profile));
  const session = (await marionette.send("WebDriver:NewSession", { capabilities: {} })) as Session;
  await marionette.send("WebDriver:SetTimeouts", { script: TEST_HANG, pageLoad: HANG, implicit: 0 });
  return {
    marionette,
    version: session.capabilities.browserVersion,
    exited,
    quit: async () => {
      // The browser may be gone before it has answered.
      await marionette.send("Marionette:Quit", { flags: ["eForceQuit"] }).catch(() => {});
      marionette.close();
      const killer = setTimeout(() => child.kill("SIGKILL"), HANG);
      await exited;
      clearTimeout(killer);
      rmSync(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
    },
  };
}

async function portOf(child: ChildProcess, profile: string): Promise<number> {
  let said = "";
  child.stderr?.on("data", (data) => {
    said = `${said}${data}`.slice(-4_000);
  });
  const file = path.join(profile, "MarionetteActivePort");
  return until("Firefox's remote control", () => {
    if (child.exitCode !== null) throw new Error(`Firefox ended with ${child.exitCode}: ${said}`);
    return existsSync(file) ? Number(readFileSync(file, "utf8")) : 0;
  });
}
