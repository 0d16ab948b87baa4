import { mkdirSync } from "node:fs";
import path from "node:path";
import { parseArgs } from "node:util";

// Read when Playwright is loaded: DevTools becomes a page that can be shown and photographed.
process.env.PW_CHROMIUM_ATTACH_TO_OTHER = "1";
const { launchChromium } = await import("./browsers/chromium/chromium.ts");
const { until } = await import("./browsers/poll.ts");
const { startDemoServer } = await import("./server/demo-server.ts");
const { printedRows } = await import("./printed-rows.ts");

const { values } = parseArgs({ options: { headless: { type: "boolean" } } });
const hasDisplay =
  process.platform !== "linux" || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
const headless = values.headless || !hasDisplay;

const server = await startDemoServer();
const lens = await launchChromium({ headless });
await lens.openDevtools();
const panel = await lens.showPanel();
await lens.page.goto(server.origin);
await until("the tour to end", () =>
  lens.page.evaluate(() => document.getElementById("progress")?.textContent === "done"),
);
await until("the last row", () =>
  panel.evaluate(() => document.querySelector('[data-status="204"]') !== null),
);
await panel.click('[data-method="POST"][data-status="302"]');

if (headless) {
  const file = path.resolve("artifacts/demo.png");
  mkdirSync(path.dirname(file), { recursive: true });
  await panel.screenshot(file);
  process.stdout.write(`${await printedRows(panel)}\n\nScreenshot: ${path.relative(".", file)}\n`);
  await lens.close();
  await server.close();
} else {
  process.stdout.write(`Demo at ${server.origin}. Close the browser to end.\n`);
  await lens.closed;
  await server.close();
}
