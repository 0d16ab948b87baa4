import { mkdirSync } from "node:fs";
import path from "node:path";

// Read when Playwright is loaded: DevTools becomes a page that can be photographed.
process.env.PW_CHROMIUM_ATTACH_TO_OTHER = "1";
const { launchChromium } = await import("./browsers/chromium/chromium.ts");
const { until } = await import("./browsers/poll.ts");
const { startDemoServer } = await import("./server/demo-server.ts");

/** The README's pictures: the panel on the demo tour, light and dark, in both languages. */
const FOLDER = path.resolve(import.meta.dirname, "pictures");
mkdirSync(FOLDER, { recursive: true });

const server = await startDemoServer();
const lens = await launchChromium({ width: 1400, height: 900 });
await lens.openDevtools();
const panel = await lens.showPanel();
await lens.resize(1400, 860);
await lens.page.goto(server.origin);
await until("the last row", () =>
  panel.evaluate(() => document.querySelector('[data-status="204"]') !== null),
);
/** The row that the answer's picture is of. */
const ROW = '[data-method="POST"][data-status="302"] [data-column="method"]';

for (const language of ["en", "zh-CN"] as const) {
  await lens.inExtension((chosen) => chrome.storage.local.set({ settings: { language: chosen } }), language);
  await until("the language", () => panel.evaluate((l) => document.documentElement.lang === l, language));
  for (const theme of ["light", "dark"] as const) {
    await lens.setDark(theme === "dark");
    // Without their bodies these causes are guesses, and grey.
    await until("the causes", () =>
      panel.evaluate(() =>
        ["404", "502"].every((status) =>
          document.querySelector(`[data-status="${status}"] [data-column="cause"] span:not(.dim)`),
        ),
      ),
    );
    await panel.screenshot(path.join(FOLDER, `overview-${theme}-${language}.png`));
    await panel.click(ROW);
    await panel.screenshot(path.join(FOLDER, `panel-${theme}-${language}.png`));
    await panel.press("Escape");
    await panel.press("Escape");
  }
}
await lens.close();
await server.close();
