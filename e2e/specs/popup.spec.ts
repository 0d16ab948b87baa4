import { expect, test } from "./fixture.ts";

test("the popup explains this page and looks codes up", async ({ lens, server }) => {
  await lens.page.goto(`${server.origin}/page/404`);
  await expect.poll(async () => (await lens.badge()).text).toBe("404");
  const popup = await lens.openPopup();
  await expect
    .poll(() => popup.evaluate(() => document.querySelector(".this-page")?.textContent))
    .toContain("404");
  // Firefox may render a popup before it shows it, and forgets the focus until then.
  await expect.poll(() => popup.evaluate(() => document.activeElement?.tagName)).toBe("INPUT");
  await popup.type("405");
  await expect
    .poll(() => popup.evaluate(() => document.querySelector(".result")?.textContent))
    .toContain("Method Not Allowed");
  await popup.press("Enter");
  await expect
    .poll(() => popup.evaluate(() => document.querySelector(".card")?.textContent))
    .toContain("Method Not Allowed");
});
