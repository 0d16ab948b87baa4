import type { Surface } from "../browsers/driver.ts";
import { expect, rowsOf, rowWith, panelTest as test } from "./fixture.ts";
import { textOf } from "./panel-files.ts";

test.beforeEach(async ({ lens, panel, server }) => {
  await lens.page.goto(`${server.origin}/page/200`);
  await rowWith(panel, { name: "/page/200" });
});

/** The cells of a lane, top row being the heads. */
function lanes(panel: Surface): Promise<string[][]> {
  return panel.evaluate(() =>
    [...document.querySelectorAll<HTMLTableRowElement>(".lanes tr")].map((row) =>
      [...row.cells].map((cell) => cell.textContent?.trim() ?? ""),
    ),
  );
}

test("a chain in lanes: method, body, credentials and address, in words too", async ({
  lens,
  panel,
  server,
}) => {
  const target = `${server.otherOrigin}/echo`;
  const here = new URL(server.origin).host;
  await lens.page.evaluate((to) => {
    const second = `/redirect/307?to=${encodeURIComponent(to)}`;
    const headers = { Authorization: "Bearer x", "Content-Type": "application/json" };
    return fetch(`/redirect/303?to=${encodeURIComponent(second)}`, {
      method: "POST",
      body: '{"a":1}',
      headers,
    })
      .then((response) => response.status)
      .catch(() => 0);
  }, target);
  await rowWith(panel, { status: "303", method: "POST", cause: /POST → GET.*body 7 B dropped/ });
  await rowWith(panel, { status: "200", name: "/echo", method: "GET", cause: "was POST" });
  await panel.click('[data-status="303"]');
  // Whether these are told depends on how much of the last hop the browser recorded, and comes late.
  const recordedOrNot = ["Origin", "Referer", "cookies"];
  await expect
    .poll(async () =>
      (await lanes(panel)).filter(([name = ""]) => name !== "address" && !recordedOrNot.includes(name)),
    )
    .toEqual([
      ["", "sent", "after 303", "after 307"],
      ["method", "POST", "GET", "GET"],
      ["body", "7 B JSON", "dropped", "none"],
      ["credentials", "Authorization", "Authorization", "dropped"],
      ["host", here, here, new URL(server.otherOrigin).host],
    ]);
  await expect
    .poll(() => textOf(panel, ".lanes caption"))
    .toContain(
      "2 redirects. Hop 1: POST became GET. Hop 1: the body was dropped. Hop 2: Authorization was dropped.",
    );
  await expect.poll(() => textOf(panel, "table.what-if tr[aria-current]")).toContain("303");
  await expect.poll(() => textOf(panel, ".advice")).toContain("308");
});

test("the picture at 400 px: readable in both themes, scrolled by keyboard", async ({ lens, panel }) => {
  await lens.page.evaluate(() =>
    fetch("/redirect/302?to=/redirect/301%3Fto%3D/redirect/307%253Fto%253D/echo", {
      method: "POST",
      body: "a=1",
    }).then((response) => response.status),
  );
  await rowWith(panel, { status: "302" });
  await panel.click('[data-status="302"]');
  await expect.poll(async () => (await lanes(panel))[0]?.length).toBe(5);
  await lens.resize(400, 800);
  for (const dark of [false, true]) {
    await lens.setDark(dark);
    await panel.screenshot(`test-results/redirect-${lens.browser}-${dark ? "dark" : "light"}.png`);
  }
  const seen = await panel.evaluate(() => {
    const picture = document.querySelector<HTMLElement>(".lanes");
    picture?.focus();
    return {
      overflows: document.documentElement.scrollWidth > innerWidth,
      focused: document.activeElement === picture,
      scrolls: picture !== null && picture.scrollWidth > picture.clientWidth,
      fits: (document.querySelector("table.what-if")?.getBoundingClientRect().right ?? 0) <= innerWidth,
    };
  });
  expect(seen).toEqual({ overflows: false, focused: true, scrolls: true, fits: true });
  await panel.press("ArrowRight");
  await expect
    .poll(() => panel.evaluate(() => document.querySelector(".lanes")?.scrollLeft))
    .toBeGreaterThan(0);
});

/** As many as the list of a docked panel renders all rows of, the page's and a favicon's among them. */
const ALIKE = 4;

test("identical parallel chains keep apart", async ({ lens, panel }) => {
  await lens.page.evaluate(
    (length) =>
      Promise.all(
        Array.from({ length }, () =>
          fetch("/redirect/302?to=/echo", { method: "POST", body: "a=1" }).then(({ status }) => status),
        ),
      ),
    ALIKE,
  );
  await expect
    .poll(async () =>
      (await rowsOf(panel)).filter((row) => row.name === "/echo").map((row) => `${row.method} ${row.cause}`),
    )
    .toEqual(Array.from({ length: ALIKE }, () => "GET was POST"));
  expect((await rowsOf(panel)).filter((row) => row.status === "302")).toHaveLength(ALIKE);
});

test("a loop is one chain, and ends unfollowed", async ({ lens, panel, server }) => {
  await lens.page.evaluate(() =>
    fetch("/redirect/302?to=%23again")
      .catch(() => {})
      .then(() => 0),
  );
  // All of it is one line, until the reader wants to see more.
  await rowWith(panel, { status: "Loop", name: "↺" });
  await panel.click(".fold");
  // A list that still grows moves its rows under the pointer: the head, the page and all the requests of the loop.
  const rowCount = () =>
    panel.evaluate(() => Number(document.querySelector(".list")?.getAttribute("aria-rowcount")));
  await expect.poll(rowCount).toBeGreaterThanOrEqual(1 + 1 + 21);
  await panel.click('[data-status="302"]');
  await expect.poll(() => textOf(panel, ".lanes caption")).toContain("20 redirects.");
  expect(server.hits.filter((hit) => hit.path.startsWith("/redirect/302"))).toHaveLength(21);
  // Chromium hides the last answer behind the failure of that request, Firefox shows it.
  if (lens.browser === "firefox")
    await expect.poll(() => textOf(panel, "#section-hops")).toContain("did not follow the last redirect");
  await expect.poll(async () => (await lanes(panel))[0]).toEqual(["", "sent×21"]);
  expect(await textOf(panel, "#section-what-if")).toBe("");
});

test('redirect: "manual" leads nowhere', async ({ lens, panel, server }) => {
  await lens.page.evaluate(() =>
    fetch("/redirect/302?to=/echo", { redirect: "manual" }).then((r) => r.status),
  );
  await rowWith(panel, { status: "302" });
  await panel.click('[data-status="302"]');
  // Firefox says nothing of it: what is not seen stays a prediction.
  const said = lens.browser === "chromium" ? "did not follow the last redirect" : "predicted, not seen";
  await expect.poll(() => textOf(panel, "#section-hops")).toContain(said);
  expect(server.hits.filter((hit) => hit.path === "/echo")).toEqual([]);
});
