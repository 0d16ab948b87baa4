import type { Frame, Page } from "@playwright/test";
import type { Surface } from "../driver.ts";
import { until } from "../poll.ts";
import { type ChromiumProcess, EXTENSION_ORIGIN } from "./chromium-process.ts";
import { surfaceOf } from "./chromium-surface.ts";

/** Where DevTools remember the panel that they show first, by their version. */
const SHOWN_LAST = ["panel-selected-tab", "panel-selectedTab"];

/** DevTools that open next begin with their own first panel. */
export async function forgetShownLast(devtools: Page): Promise<void> {
  await devtools.evaluate(
    SHOWN_LAST.map((name) => `InspectorFrontendHost.removePreference("${name}")`).join(),
  );
}

/** Opens the DevTools of a page; they are there once our devtools page runs in them. */
export async function openDevtools({ context, root }: ChromiumProcess, page: Page): Promise<Page> {
  const tab = await context.newCDPSession(page);
  const { targetInfo } = await tab.send("Target.getTargetInfo");
  await root.send("Target.openDevTools" as "Target.getTargets", { targetId: targetInfo.targetId } as object);
  const window = await until("the DevTools window", () =>
    context.pages().find((p) => p.url().startsWith("devtools://devtools/bundled/devtools_app.html")),
  );
  await until("the devtools page", () =>
    window.frames().find((f) => f.url() === `${EXTENSION_ORIGIN}/devtools/devtools.html`),
  );
  await window.getByRole("tab", { name: "Status Lens", exact: true }).waitFor();
  return window;
}

export async function showPanel(devtools: Page | null): Promise<Surface> {
  if (!devtools) throw new Error("DevTools is not open");
  await devtools.getByRole("tab", { name: "Status Lens", exact: true }).click();
  const frame = await until("the panel", () => panelOf(devtools));
  await frame.waitForFunction(() => document.querySelector("#app")?.children.length);
  return surfaceOf(frame, devtools);
}

function panelOf(devtools: Page): Frame | undefined {
  return devtools.frames().find((frame) => frame.url().endsWith("/panel/panel.html"));
}

/** Loads the panel anew, out of sight: DevTools hand it what they hand a new one when it is shown again. */
export async function emptyPanel(devtools: Page): Promise<void> {
  await devtools.getByRole("tab", { name: "Elements", exact: true }).click();
  await panelOf(devtools)?.goto(`${EXTENSION_ORIGIN}/panel/panel.html`);
}
