import type { Tab } from "../browsers/driver.ts";
import { registerWorker } from "./answering-worker.ts";
import { expect, test } from "./fixture.ts";

/** Waits until the badge says this. */
async function expectBadge(tab: Tab, text: string): Promise<void> {
  await expect.poll(async () => (await tab.badge()).text, `badge ${text || "(none)"}`).toBe(text);
}

/** Goes there by the page's own doing, as a click on a link does. */
async function follow(tab: Tab, url: string): Promise<void> {
  await tab.evaluate((to) => {
    location.href = to;
  }, url);
}

/** A page that is kept alive comes at once: the answer to the call would be lost with the document that leaves. */
async function travel(tab: Tab, by: -1 | 1): Promise<void> {
  await tab.evaluate((steps) => {
    setTimeout(() => history.go(steps));
  }, by);
}

/** Sends the form that makes the browser POST to `action`. */
async function post(tab: Tab, action: string): Promise<void> {
  await tab.evaluate((to) => {
    const form = document.createElement("form");
    form.method = "post";
    form.action = to;
    document.body.append(form);
    form.submit();
  }, action);
}

test("an error page has its status, a good page nothing", async ({ lens, server }) => {
  await lens.page.goto(`${server.origin}/page/404`);
  await expectBadge(lens.page, "404");
  expect((await lens.page.badge()).title).toMatch(/^404 Not Found\b.+/);
  await lens.page.goto(`${server.origin}/page/200`);
  await expectBadge(lens.page, "");
  await lens.page.back();
  await expectBadge(lens.page, "404");
  await lens.page.forward();
  await expectBadge(lens.page, "");
  await lens.page.goto(`${server.origin}/page/503`);
  await expectBadge(lens.page, "503");
});

test("a page that no server answered has ERR and the reason", async ({ lens, server }) => {
  await lens.page.goto(`${server.deadOrigin}/`);
  await expectBadge(lens.page, "ERR");
  expect((await lens.page.badge()).title).toMatch(/refused/i);
});

test("a redirect loop has ERR and the reason", async ({ lens, server }) => {
  await lens.page.goto(`${server.origin}/redirect/302?to=/redirect/302%3Fto%3D/page/200`);
  await expectBadge(lens.page, "");
  await lens.page.goto(`${server.origin}/document/loop`);
  await expectBadge(lens.page, "ERR");
  expect((await lens.page.badge()).title).toMatch(/redirect/i);
});

test("an error without a body has its status, whatever page the browser shows instead", async ({
  lens,
  server,
}) => {
  await lens.page.goto(`${server.origin}/document/empty?status=404`);
  await expectBadge(lens.page, "404");
});

test("a reload brings the new status", async ({ lens, server }) => {
  await lens.page.goto(`${server.origin}/document/recovers`);
  await expectBadge(lens.page, "503");
  await lens.page.reload();
  await expectBadge(lens.page, "");
});

test("a page from the HTTP cache keeps its status", async ({ lens, server }) => {
  await lens.page.goto(`${server.origin}/document/kept?status=410`);
  await expectBadge(lens.page, "410");
  await lens.page.goto(`${server.origin}/page/200`);
  await expectBadge(lens.page, "");
  await follow(lens.page, "/document/kept?status=410");
  await expectBadge(lens.page, "410");
  expect(server.hits.filter((hit) => hit.path === "/document/kept?status=410")).toHaveLength(1);
});

test("a page that the server says is unchanged (304) has nothing", async ({ lens, server }) => {
  await lens.page.goto(`${server.origin}/document/revalidated`);
  await lens.page.goto(`${server.origin}/page/404`);
  await expectBadge(lens.page, "404");
  await lens.page.goto(`${server.origin}/document/revalidated`);
  await expectBadge(lens.page, "");
  expect(server.hits.filter((hit) => hit.fields["if-none-match"])).toHaveLength(1);
});

test("history.pushState and a fragment change nothing", async ({ lens, server }) => {
  await lens.page.goto(`${server.origin}/page/404`);
  await expectBadge(lens.page, "404");
  await lens.page.evaluate(() => history.pushState(null, "", "/page/200?pushed"));
  await lens.page.evaluate(() => {
    location.hash = "here";
  });
  await travel(lens.page, -1);
  await expect.poll(() => lens.page.evaluate(() => location.search + location.hash)).toBe("?pushed");
  await expectBadge(lens.page, "404");
});

for (const [what, path] of [
  ["a download", "/fault/download"],
  ["a file that the browser saves", "/document/binary"],
  ["a 204", "/page/204"],
] as const) {
  test(`${what} leaves the page and its badge alone`, async ({ lens, server }) => {
    await lens.page.goto(`${server.origin}/page/404`);
    await expectBadge(lens.page, "404");
    await follow(lens.page, path);
    await expect.poll(() => server.hits.some((hit) => hit.path === path)).toBe(true);
    // What was not committed must not come up with the next sign of life either.
    await lens.page.evaluate(() => history.pushState(null, "", "/pushed"));
    await expectBadge(lens.page, "404");
    await follow(lens.page, "/page/200");
    await expectBadge(lens.page, "");
  });
}

test("a soft error page (200 after a redirect) has nothing", async ({ lens, server }) => {
  await lens.page.goto(`${server.origin}/page/404`);
  await expectBadge(lens.page, "404");
  await lens.page.goto(`${server.origin}/redirect/302?to=/page/200%3Fsorry`);
  await expectBadge(lens.page, "");
});

test("a redirect that changed the method leaves a mark, a form's to the page that follows does not", async ({
  lens,
  server,
}) => {
  await lens.page.goto(`${server.origin}/page/200`);
  await post(lens.page, "/redirect/301?to=/page/200?done");
  await expectBadge(lens.page, "P→G");
  expect((await lens.page.badge()).title).toContain("POST");
  await post(lens.page, "/redirect/302?to=/page/200?done");
  await expectBadge(lens.page, "");
  await post(lens.page, "/redirect/302?to=/page/404");
  await expectBadge(lens.page, "404↳");
  await post(lens.page, "/redirect/307?to=/page/404");
  await expectBadge(lens.page, "404");
});

test("errors of a page's parts do not touch its badge", async ({ lens, server }) => {
  await lens.page.goto(`${server.origin}/page/404`);
  await expectBadge(lens.page, "404");
  await lens.page.goto(`${server.origin}/document/parts`);
  await expect.poll(() => lens.page.evaluate(() => document.title)).toBe("done");
  await expectBadge(lens.page, "");
});

test("a page that a service worker answers", async ({ lens, server }) => {
  const origin = await registerWorker(lens, server);
  await lens.page.goto(`${origin}/page/200?made`);
  await expectBadge(lens.page, "503");
  await lens.page.goto(`${origin}/page/404?passed`);
  await expectBadge(lens.page, "404");
  await lens.page.goto(`${origin}/page/200?passed`);
  await expectBadge(lens.page, "");
});

test("a tab that moves to another window keeps its badge", async ({ lens, server }) => {
  const tab = await lens.openTab();
  await tab.goto(`${server.origin}/page/404`);
  await expectBadge(tab, "404");
  const moved = await lens.moveToNewWindow(tab);
  await expectBadge(moved, "404");
  await moved.goto(`${server.origin}/page/503`);
  await expectBadge(moved, "503");
  await expectBadge(lens.page, "");
});

test("a tab that was closed and is restored has its badge again", async ({ lens, server }) => {
  await lens.page.goto(`${server.origin}/page/200`);
  const tab = await lens.openTab();
  await tab.goto(`${server.origin}/page/404`);
  await expectBadge(tab, "404");
  await expectBadge(await lens.closeAndRestore(tab), "404");
  await expectBadge(lens.page, "");
});

test("a private window has a badge of its own", async ({ lens, server }) => {
  await lens.page.goto(`${server.origin}/page/503`);
  await expectBadge(await lens.openPrivateTab(`${server.origin}/page/404`), "404");
  await expectBadge(lens.page, "503");
});

test("the badge survives the sleep of the background and works after it", async ({ lens, server }) => {
  await lens.page.goto(`${server.origin}/page/503`);
  await expectBadge(lens.page, "503");
  await lens.stopBackground();
  await expectBadge(lens.page, "503");
  await lens.page.goto(`${server.origin}/page/404`);
  await expectBadge(lens.page, "404");
  await lens.stopBackground();
  await lens.page.back();
  await expectBadge(lens.page, "503");
});

test("after an update the open pages have their badges", async ({ lens, server }) => {
  await lens.page.goto(`${server.origin}/page/503`);
  await expectBadge(lens.page, "503");
  await lens.updateExtension();
  await expectBadge(lens.page, "503");
  await lens.page.goto(`${server.origin}/page/404`);
  await expectBadge(lens.page, "404");
});

test("speculation does not show before its page does", async ({ lens, server }) => {
  await lens.page.goto(`${server.origin}/document/speculates?next=/page/200?next`);
  await expectBadge(lens.page, "404");
  if (lens.browser === "chromium") {
    await expect.poll(() => server.hits.some((hit) => hit.path === "/page/200?next")).toBe(true);
  }
  await lens.page.evaluate(() => history.pushState(null, "", "/pushed"));
  await expectBadge(lens.page, "404");
  await lens.page.click("a");
  await expectBadge(lens.page, "");
});

test.describe("with the back/forward cache", () => {
  test.use({ lensOptions: { backForwardCache: true } });

  test("a page that comes back alive has its own badge", async ({ lens, server }) => {
    await lens.page.goto(`${server.origin}/document/kept`);
    await lens.page.evaluate(() => {
      document.title = "kept alive";
    });
    await follow(lens.page, "/document/kept?status=404");
    await expectBadge(lens.page, "404");
    await travel(lens.page, -1);
    await expectBadge(lens.page, "");
    // A document that is just leaving answers no more.
    const title = () => lens.page.evaluate(() => document.title).catch(() => "leaving");
    await expect.poll(title).toBe("kept alive");
    await travel(lens.page, 1);
    await expectBadge(lens.page, "404");
  });
});

test("the title speaks the reader's language, at once when it changes", async ({ lens, server }) => {
  await lens.page.goto(`${server.origin}/page/404`);
  await expectBadge(lens.page, "404");
  await lens.inExtension(() => chrome.storage.local.set({ settings: { language: "zh-CN" } }));
  await expect.poll(async () => (await lens.page.badge()).title).toMatch(/^404 .*：.*[\u4e00-\u9fff]/m);
});

test("a setting shows every status", async ({ lens, server }) => {
  await lens.page.goto(`${server.origin}/page/200`);
  await expectBadge(lens.page, "");
  await lens.inExtension(() => chrome.storage.local.set({ settings: { badgeAlways: true } }));
  await expectBadge(lens.page, "200");
});

test("where the reader withholds a site the badge says so, and catches up after a grant", async ({
  lens,
  server,
}) => {
  await lens.setHostAccess(false);
  await lens.page.goto(`${server.origin}/page/404`);
  await expectBadge(lens.page, "?");
  expect((await lens.page.badge()).title).toMatch(/grant/);
  await lens.setHostAccess(true);
  await expectBadge(lens.page, "404");
  await lens.page.goto(`${server.origin}/page/503`);
  await expectBadge(lens.page, "503");
});
