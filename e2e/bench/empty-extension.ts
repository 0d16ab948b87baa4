import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import type { BrowserContext } from "@playwright/test";
import { until } from "../browsers/poll.ts";

const WORKER = "empty.js";
const PANEL = "panel.html";

/** An extension whose DevTools panel of the same name does nothing: what any panel costs. */
export function emptyExtension(): string {
  const folder = mkdtempSync(path.join(tmpdir(), "status-lens-empty-"));
  const write = (name: string, content: string) => writeFileSync(path.join(folder, name), content);
  write(
    "manifest.json",
    JSON.stringify({
      manifest_version: 3,
      name: "Empty",
      version: "1",
      devtools_page: "devtools.html",
      background: { service_worker: WORKER },
    }),
  );
  write(WORKER, "");
  write(PANEL, "<!doctype html><p>empty</p>");
  write("devtools.html", '<!doctype html><script src="devtools.js"></script>');
  write("devtools.js", `chrome.devtools.panels.create("Status Lens", "", "/${PANEL}");`);
  return folder;
}

/** The address of its panel, in a browser that has the extension. */
export async function emptyPanelOf(context: BrowserContext): Promise<string> {
  const worker = await until("the empty extension", () =>
    context.serviceWorkers().find((one) => one.url().endsWith(`/${WORKER}`)),
  );
  return new URL(PANEL, worker.url()).href;
}
