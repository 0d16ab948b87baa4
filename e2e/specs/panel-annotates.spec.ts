import { expect, panelTest, rowsOf, rowWith, test } from "./fixture.ts";

panelTest(
  "the panel annotates live traffic, the first document included",
  async ({ lens, panel, server }) => {
    await lens.page.goto(`${server.origin}/page/200`);
    await rowWith(panel, { status: "200", method: "GET", name: "/page/200" });

    await lens.page.evaluate(async () => {
      await fetch("/fault/bad-gateway");
      await fetch("/fault/empty").catch(() => {});
    });
    // Rows are painted first and diagnosed then.
    const gateway = await rowWith(panel, { status: "502", name: "/fault/bad-gateway", by: "nginx" });
    expect(gateway.cause).not.toBe("");
    await rowWith(panel, { status: "Failed", name: "/fault/empty" });
  },
);

test("a panel opened late shows what came since DevTools opened", async ({ lens, server }) => {
  await lens.openDevtools();
  await lens.page.goto(`${server.origin}/page/404`);
  await lens.page.evaluate(() => fetch("/fault/ok"));
  const panel = await lens.showPanel();
  await rowWith(panel, { status: "404", name: "/page/404" });
  await rowWith(panel, { status: "200", name: "/fault/ok" });
});

panelTest("a navigation begins a new list unless the log is preserved", async ({ lens, panel, server }) => {
  await lens.page.goto(`${server.origin}/page/404`);
  await rowWith(panel, { name: "/page/404" });
  await lens.page.goto(`${server.origin}/page/410`);
  await rowWith(panel, { name: "/page/410" });
  await expect.poll(async () => (await rowsOf(panel)).length).toBe(1);

  await panel.click('.toolbar input[type="checkbox"]');
  await lens.page.evaluate(() => history.pushState(null, "", "/pushed"));
  await lens.page.goto(`${server.origin}/page/503`);
  await rowWith(panel, { name: "/page/503" });
  await rowWith(panel, { name: "/page/410" });
});
