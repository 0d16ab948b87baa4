import type { Surface } from "../browsers/driver.ts";
import { expect, rowWith, selectRow, panelTest as test } from "./fixture.ts";

const REQUESTS = 40;

/** Names of the rows that the reader sees. */
function inView(panel: Surface): Promise<string[]> {
  return panel.evaluate(() => {
    const list = document.querySelector(".list")?.getBoundingClientRect();
    const head = document.querySelector(".list .head")?.getBoundingClientRect();
    if (!list) return [];
    return [...document.querySelectorAll('.rows [role="row"]')]
      .filter((row) => {
        const { top, bottom } = row.getBoundingClientRect();
        return top >= (head?.bottom ?? list.top) - 1 && bottom <= list.bottom + 1;
      })
      .map((row) => row.querySelector('[data-column="name"]')?.textContent ?? "");
  });
}

/**
 * Resolves when the panel has painted with it. The event of a scrolling of before comes only after it, as it
 * may where rows arrive while the pane is moved.
 */
async function setHeight(panel: Surface, height: string): Promise<void> {
  await panel.evaluate((wanted) => {
    const list = document.querySelector<HTMLElement>(".list");
    if (!list) return;
    list.style.minHeight = list.style.maxHeight = wanted;
    list.dispatchEvent(new Event("scroll"));
  }, height);
  await painted(panel);
}

function painted(panel: Surface): Promise<void> {
  return panel.evaluate(async () => {
    for (let frame = 0; frame < 3; frame++) await new Promise((resolve) => requestAnimationFrame(resolve));
  });
}

test("a list that follows shows its newest rows, whatever becomes of its height and order", async ({
  lens,
  panel,
  server,
}) => {
  await lens.page.goto(`${server.origin}/page/200`);
  await lens.page.evaluate(async (count) => {
    for (let i = 1; i <= count; i++) await fetch(`/fault/ok?${i}`);
  }, REQUESTS);
  const newest = `/fault/ok?${REQUESTS}`;
  await rowWith(panel, { name: newest });
  await expect.poll(() => inView(panel)).toContain(newest);

  await setHeight(panel, "200px");
  await expect.poll(() => inView(panel)).toContain(newest);

  await panel.click('.list [role="columnheader"] button');
  await panel.evaluate(() => document.querySelector(".list")?.scrollTo(0, 0));
  await expect.poll(() => inView(panel)).toContain("/fault/ok?1");
  await panel.click('.list [role="columnheader"] button');
  await expect.poll(async () => (await inView(panel)).length).toBeGreaterThan(3);
  await panel.click('.list [role="columnheader"] button');
  await expect.poll(async () => (await inView(panel)).length).toBeGreaterThan(3);
});

test("a list that becomes lower keeps the row that the reader is at", async ({ lens, panel, server }) => {
  await lens.page.goto(`${server.origin}/page/200`);
  await lens.page.evaluate(async () => {
    for (let i = 1; i <= 20; i++) await fetch(`/fault/ok?${i}`);
  });
  await rowWith(panel, { name: "/fault/ok?20" });
  await setHeight(panel, "700px");
  await expect.poll(() => inView(panel)).toContain("/fault/ok?2");
  await selectRow(panel, "/fault/ok?2");
  await setHeight(panel, "110px");
  await expect.poll(() => inView(panel)).toContain("/fault/ok?2");
});

test("a failed page that is loaded again stays before the reader", async ({ lens, panel, server }) => {
  const failed = `${server.origin}/page/503`;
  await lens.page.goto(failed);
  await rowWith(panel, { status: "503" });
  await selectRow(panel, "/page/503");
  const selected = () =>
    panel.evaluate(() => document.querySelector('.rows [aria-selected="true"]')?.id ?? null);
  const before = await selected();
  expect(before).not.toBeNull();
  await lens.page.goto(failed);
  await expect.poll(async () => [null, before].includes(await selected())).toBe(false);
});

/** The marks in the list that look otherwise than a new one with the same class does. */
function staleMarks(panel: Surface): Promise<string[]> {
  return panel.evaluate(() => {
    const look = (mark: Element) =>
      [mark, ...mark.children]
        .flatMap((part) => [getComputedStyle(part), getComputedStyle(part, "::before")])
        .map((style) => [style.color, style.borderRadius, style.borderWidth, style.clipPath, style.transform])
        .join(" ");
    return [...document.querySelectorAll(".rows .status-mark")].flatMap((mark) => {
      const fresh = mark.parentElement?.appendChild(mark.cloneNode(true) as Element);
      const isStale = fresh !== undefined && look(mark) !== look(fresh);
      fresh?.remove();
      return isStale ? [`${mark.textContent}: ${mark.className}`] : [];
    });
  });
}

test("rows that are filled anew look like their status", async ({ lens, panel, server }) => {
  await lens.resize(1400, 900);
  await lens.page.goto(`${server.origin}/page/200`);
  await lens.page.evaluate(async () => {
    for (const path of ["/fault/ok", "/redirect/302?to=/fault/ok", "/fault/reset", "/fault/express-404"]) {
      for (let i = 1; i <= 6; i++) await fetch(path).catch(() => {});
    }
  });
  await rowWith(panel, { status: "404", name: "/fault/express-404" });
  await panel.click('.rows [data-status="404"]');
  const size = () => panel.evaluate(() => `${innerWidth} × ${innerHeight}`);
  for (const [width, height] of [
    [1400, 320],
    [420, 900],
    [1400, 900],
  ] as const) {
    const before = await size();
    await lens.resize(width, height);
    await expect.poll(size).not.toBe(before);
    await painted(panel);
    expect(await staleMarks(panel)).toEqual([]);
  }
});

/** Width of the ring round what has the focus, in CSS pixels. */
const RING = 2;

test("nothing covers the end of a name, the edge of a failed row, the last bars or the line under the headline", async ({
  lens,
  panel,
  server,
}) => {
  await lens.resize(1400, 700);
  await lens.page.goto(`${server.origin}/page/200`);
  await lens.page.evaluate(async (elsewhere) => {
    await fetch(`${elsewhere}/fault/express-404?build=Checkout-8f3a1c2b.js`).catch(() => {});
  }, server.otherOrigin);
  await rowWith(panel, { name: "/fault/express-404?build=Checkout-8f3a1c2b.js" });
  await panel.click('.rows [data-column="name"]:has([data-end="1c2b.js"])');
  const seen = () =>
    panel.evaluate((ring) => {
      const box = (selector: string) => document.querySelector(selector)?.getBoundingClientRect();
      const fits = (selector: string) => {
        const element = document.querySelector(selector);
        return element !== null && element.scrollWidth <= element.clientWidth;
      };
      // As narrow as a long line would make it.
      document.querySelector<HTMLElement>(".under-verdict")?.style.setProperty("width", "90px");
      return {
        name: fits('[aria-selected="true"] [data-column="name"]'),
        edge: (box('[aria-selected="true"]')?.left ?? 0) >= (box(".list")?.left ?? 0) + ring,
        bars: (box(".strip svg")?.right ?? 1) <= (box(".strip .length")?.left ?? 0),
        subtitle: fits(".verdict .subtitle"),
      };
    }, RING);
  await expect.poll(seen).toEqual({ name: true, edge: true, bars: true, subtitle: true });
});
