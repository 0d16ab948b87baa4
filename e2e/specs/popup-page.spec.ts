import type { Surface } from "../browsers/driver.ts";
import { expect, test } from "./fixture.ts";

// The popup's "this page": what it says, and of which page.

function said(popup: Surface): Promise<string> {
  return popup.evaluate(() => document.querySelector(".this-page")?.textContent ?? "");
}

function groups(popup: Surface): Promise<string[]> {
  return popup.evaluate(() =>
    [...document.querySelectorAll(".parts li")].map((li) =>
      [...li.children].map((cell) => cell.textContent?.trim()).join("|"),
    ),
  );
}

test("status, meaning, first cause and the chain with its method change", async ({ lens, server }) => {
  await lens.page.goto(`${server.origin}/page/200`);
  await lens.page.evaluate(() => {
    const form = document.createElement("form");
    form.method = "post";
    form.action = "/redirect/302?to=/page/404";
    document.body.append(form);
    form.submit();
  });
  await expect.poll(async () => (await lens.badge()).text).toBe("404↳");
  const popup = await lens.openPopup();
  await expect.poll(() => said(popup)).toMatch(/404 Not Found\b.+/);
  const text = await said(popup);
  expect(text).toContain("The server has nothing for this address");
  expect(text).toContain("Also possible: ");
  expect(text).toMatch(/POST/);
  expect(text).toMatch(/302/);
});

test("failed parts of the page, by its own timing where DevTools is closed", async ({ lens, server }) => {
  await lens.page.goto(`${server.origin}/document/parts`);
  await expect.poll(() => lens.page.evaluate(() => document.title)).toBe("done");
  const popup = await lens.openPopup();
  // Firefox may ask for an image twice: how often is not the point.
  const withoutCounts = async () =>
    (await groups(popup)).map((line) => line.replace(/\|×\d+$/, "")).toSorted();
  await expect
    .poll(withoutCounts)
    .toEqual([
      "403|Forbidden",
      "404|Not Found",
      "500|Internal Server Error",
      "502|Bad Gateway",
      "|Failed without a name",
    ]);
  // Script and style are two of one kind, whatever else is asked for again.
  await expect.poll(() => groups(popup)).toContainEqual(expect.stringMatching(/^404\|Not Found\|×[2-9]$/));
  await expect.poll(() => said(popup)).toMatch(/\d+ failed requests.*own timing/);
});

test("failed parts of the page with their causes where DevTools is open", async ({ lens, server }) => {
  await lens.openDevtools();
  await lens.page.goto(`${server.origin}/document/parts`);
  await expect.poll(() => lens.page.evaluate(() => document.title)).toBe("done");
  const popup = await lens.openPopup();
  await expect.poll(() => groups(popup)).toHaveLength(5);
  const lines = await groups(popup);
  expect(lines.some((line) => /^404\|Not Found · .+\|×[2-9]$/.test(line))).toBe(true);
  expect(lines.some((line) => /^502\|Bad Gateway · .+/.test(line))).toBe(true);
  expect(lines.some((line) => /^\|.+ · .+/.test(line))).toBe(true);
  expect(await said(popup)).not.toMatch(/own timing/);
});

test("it speaks of the tab in front, never of another", async ({ lens, server }) => {
  await lens.page.goto(`${server.origin}/page/404`);
  const other = await lens.openTab();
  const empty = await lens.openPopup();
  expect(await said(empty)).not.toMatch(/404 Not/);
  await lens.closePopup();
  await other.goto(`${server.origin}/page/503`);
  await expect.poll(async () => (await other.badge()).text).toBe("503");
  const second = await lens.openPopup();
  await expect.poll(() => said(second)).toMatch(/503 Service/);
  expect(await said(second)).not.toMatch(/404 Not/);
  await lens.closePopup();
  await lens.page.select();
  const first = await lens.openPopup();
  await expect.poll(() => said(first)).toMatch(/404 Not/);
  expect(await said(first)).not.toMatch(/503 Service/);
});

test("it follows the page while it is open", async ({ lens, server }) => {
  await lens.page.goto(`${server.origin}/page/404`);
  await expect.poll(async () => (await lens.badge()).text).toBe("404");
  const popup = await lens.openPopup();
  await expect.poll(() => said(popup)).toMatch(/404/);
  await lens.page.evaluate(() => {
    location.href = "/page/503";
  });
  await expect.poll(() => said(popup)).toMatch(/503/);
});

test("it works when the background sleeps", async ({ lens, server }) => {
  await lens.page.goto(`${server.origin}/page/404`);
  await expect.poll(async () => (await lens.badge()).text).toBe("404");
  await lens.stopBackground();
  const popup = await lens.openPopup();
  await expect.poll(() => said(popup)).toMatch(/404 Not Found/);
});

test.describe("a reader who withholds the site", () => {
  // Firefox grants without asking: its question cannot be answered without a display.
  test.use({ lensOptions: { firefoxPreferences: { "extensions.webextOptionalPermissionPrompts": false } } });

  test("is told so and can grant it with one click", async ({ lens, server }) => {
    await lens.setHostAccess(false);
    await lens.page.goto(`${server.origin}/page/404`);
    const popup = await lens.openPopup();
    await expect.poll(() => said(popup)).toMatch(/may not see.*Grant access/);
    if (lens.browser === "firefox") await popup.click(".this-page button");
    else await lens.setHostAccess(true);
    await expect.poll(async () => (await lens.badge()).text).toBe("404");
  });
});
