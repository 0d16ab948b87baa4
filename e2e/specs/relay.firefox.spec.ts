import { expect, rowsOf, rowWith, test } from "./fixture.ts";

// Firefox's devtools pages cannot observe the network: the background does and relays.

test.describe("the Network panel's filter", () => {
  test.use({ lensOptions: { firefoxPreferences: { "devtools.netmonitor.filters": '["images"]' } } });

  test("hides nothing from us", async ({ lens, server }) => {
    await lens.openDevtools();
    const panel = await lens.showPanel();
    await lens.page.goto(`${server.origin}/page/404`);
    await lens.page.evaluate(async () => {
      await fetch("/redirect/302?to=/echo", { method: "POST", body: "a=1" });
      await fetch("/fault/empty").catch(() => {});
    });
    await rowWith(panel, { status: "404", name: "/page/404" });
    await rowWith(panel, { status: "302", method: "POST", cause: "POST → GET" });
    await rowWith(panel, { status: "200", name: "/echo" });
    await rowWith(panel, { status: "Failed", name: "/fault/empty" });
  });
});

test.describe("a background that sleeps after half a second", () => {
  test.use({ lensOptions: { firefoxPreferences: { "extensions.background.idle.timeout": 500 } } });

  test("is kept awake by an open DevTools, and nothing is lost or doubled", async ({ lens, server }) => {
    await lens.openDevtools();
    const panel = await lens.showPanel();
    const born = await lens.inExtension(() => performance.timeOrigin);
    await lens.page.goto(`${server.origin}/page/404`);
    const paths = ["/fault/ok?1", "/fault/ok?2", "/fault/ok?3"];
    for (const path of paths) {
      await lens.page.evaluate((to) => fetch(to).then((r) => r.text()), path);
      // Longer than the background may idle: the browser asks it to sleep meanwhile.
      await lens.page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 1_500)));
    }
    const names = async () => (await rowsOf(panel)).map((row) => row.name);
    await expect.poll(names).toEqual(["/page/404", ...paths]);
    expect(await lens.inExtension(() => performance.timeOrigin)).toBe(born);
  });

  test("wakes for the next page where DevTools is closed", async ({ lens, server }) => {
    await lens.page.goto(`${server.origin}/page/404`);
    await expect.poll(async () => (await lens.badge()).text).toBe("404");
    await expect.poll(lens.backgroundRuns).toBe(false);
    expect((await lens.badge()).text).toBe("404");
    await lens.page.goto(`${server.origin}/page/503`);
    await expect.poll(async () => (await lens.badge()).text).toBe("503");
  });
});

test("a background that was ended for good is replaced, and the panel goes on", async ({ lens, server }) => {
  await lens.openDevtools();
  const panel = await lens.showPanel();
  await lens.page.goto(`${server.origin}/page/404`);
  await rowWith(panel, { name: "/page/404" });
  await lens.killBackground();
  await expect.poll(lens.backgroundRuns).toBe(true);
  await lens.page.evaluate(async () => {
    await fetch("/redirect/303?to=/echo", { method: "POST", body: "a" });
    await fetch("/fault/reset").catch(() => {});
  });
  // Only the network's events name a failure.
  await rowWith(panel, { status: "Failed", name: "/fault/reset", cause: /\S/ });
  const names = async () => (await rowsOf(panel)).map((row) => row.name.replace(/^[▾▸]/, ""));
  await expect.poll(names).toEqual(["/page/404", "/redirect/303?to=/echo", "/echo", "/fault/reset"]);
});
