import { mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { icon, tile } from "./drawings.ts";

// Read when Playwright is loaded: DevTools becomes a page that can be photographed.
process.env.PW_CHROMIUM_ATTACH_TO_OTHER = "1";
const { launchChromium } = await import("../browsers/chromium/chromium.ts");
const { until } = await import("../browsers/poll.ts");
const { startDemoServer } = await import("../server/demo-server.ts");

/** `npm run -s pictures:store`: the pictures that the stores ask for, from the real panel, in both languages. */
const STORE = path.resolve(import.meta.dirname, "../../assets/store");
const ICONS = path.resolve(import.meta.dirname, "../../assets/extension/icons");

const server = await startDemoServer();
const lens = await launchChromium({ width: 1400, height: 900 });

/** Draws in the page, where transparent stays transparent. */
async function draw(file: string, svg: string): Promise<void> {
  const png = await lens.page.evaluate(async (source) => {
    const image = new Image();
    image.src = `data:image/svg+xml,${encodeURIComponent(source)}`;
    await image.decode();
    const canvas = document.createElement("canvas");
    [canvas.width, canvas.height] = [image.width, image.height];
    canvas.getContext("2d")?.drawImage(image, 0, 0);
    return canvas.toDataURL("image/png").split(",")[1] ?? "";
  }, svg);
  writeFileSync(file, Buffer.from(png, "base64"));
}

for (const language of ["en", "zh-CN"]) mkdirSync(path.join(STORE, language), { recursive: true });
// Chrome Web Store: 96 of 128 pixels, the rest is space around it.
await draw(path.join(ICONS, "128.png"), icon(128, 16));
await draw(path.join(STORE, "logo-300x300.png"), icon(300, 30, "#fff"));
await draw(path.join(STORE, "tile-440x280.png"), tile(440, 280));
await draw(path.join(STORE, "tile-1400x560.png"), tile(1400, 560));

await lens.openDevtools();
const panel = await lens.showPanel();
// DevTools' own bar stands above the panel.
const bar = await panel.evaluate(() => (window.top === null ? 0 : 900 - window.innerHeight));
await lens.resize(1280, 800 + bar);
await lens.page.goto(server.origin);
await until("the last row", () =>
  panel.evaluate(() => document.querySelector('[data-status="204"]') !== null),
);

type Shot = { readonly name: string; readonly row: string | null; readonly dark?: boolean };

const SHOTS: readonly Shot[] = [
  { name: "1-overview", row: null },
  { name: "2-redirect", row: '[data-method="POST"][data-status="302"] [data-column="method"]' },
  { name: "3-bad-gateway", row: '[data-method="POST"][data-status="502"] [data-column="method"]' },
  { name: "4-bad-json", row: '[data-method="POST"][data-status="400"] [data-column="method"]' },
  { name: "5-dark", row: '[data-status="429"] [data-column="method"]', dark: true },
];

for (const language of ["en", "zh-CN"] as const) {
  await lens.inExtension((chosen) => chrome.storage.local.set({ settings: { language: chosen } }), language);
  await until("the language", () => panel.evaluate((l) => document.documentElement.lang === l, language));
  await until("the causes", () =>
    panel.evaluate(() =>
      ["404", "502"].every((status) =>
        document.querySelector(`[data-status="${status}"] [data-column="cause"] span:not(.dim)`),
      ),
    ),
  );
  for (const { name, row, dark = false } of SHOTS) {
    await lens.setDark(dark);
    if (row) await panel.click(row);
    await panel.screenshot(path.join(STORE, language, `${name}.png`));
    if (row) await panel.press("Escape");
  }
}
await lens.close();
await server.close();
