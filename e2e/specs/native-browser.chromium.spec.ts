import { expect, rowWith, test } from "./fixture.ts";

type Interfaces = { readonly browser: { devtools?: unknown } };

test.describe("where the browser's own `browser` lacks `devtools`, as in Chrome 144.0.7559.60", () => {
  test.use({
    lensOptions: {
      beforeScripts: () => {
        const { browser } = globalThis as unknown as Partial<Interfaces>;
        if (browser) delete browser.devtools;
      },
    },
  });

  test("the panel is there and reads HAR entries", async ({ lens, server }) => {
    await lens.openDevtools();
    const panel = await lens.showPanel();
    const offered = await panel.evaluate(() => [
      "devtools" in (globalThis as unknown as Interfaces).browser,
      "devtools" in chrome,
    ]);
    expect(offered).toEqual([false, true]);
    await lens.page.goto(`${server.origin}/page/404`);
    await lens.page.evaluate(() => fetch("/fault/bad-gateway"));
    // Its header fields come from HAR alone.
    await rowWith(panel, { status: "502", name: "/fault/bad-gateway", by: "nginx" });
  });
});
