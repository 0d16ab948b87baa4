import type { Surface } from "../browsers/driver.ts";
import { registerWorker } from "./answering-worker.ts";
import { expect, rowsOf, rowWith, panelTest as test } from "./fixture.ts";
import { textOf } from "./panel-files.ts";

// What one of the browser's two interfaces hides, the other tells: the panel says the same in both.

async function namesOf(panel: Surface): Promise<string[]> {
  return (await rowsOf(panel)).map((row) => row.name);
}

test("failures have their names", async ({ lens, panel, server }) => {
  await lens.page.goto(`${server.origin}/page/200`);
  await lens.page.evaluate(async (dead) => {
    await fetch(`${dead}/refused`).catch(() => {});
    await fetch("/fault/reset").catch(() => {});
    const leaving = new AbortController();
    addEventListener("leave", () => leaving.abort());
    void fetch("/fault/slow", { signal: leaving.signal }).catch(() => {});
  }, server.deadOrigin);
  // What is stopped before Firefox has opened it has no event, and its entry no name.
  await expect.poll(() => server.hits.some((hit) => hit.path === "/fault/slow")).toBe(true);
  await lens.page.evaluate(() => dispatchEvent(new Event("leave")));
  await rowWith(panel, { name: "/refused", status: "Failed", cause: /listen|refused/i });
  await rowWith(panel, { name: "/fault/reset", status: "Failed", cause: /\S/ });
  await rowWith(panel, { name: "/fault/slow", status: "Aborted" });
});

test("a body that broke off is no good response", async ({ lens, panel, server }) => {
  await lens.page.goto(`${server.origin}/page/200`);
  await lens.page.evaluate(() =>
    fetch("/fault/half-sent")
      .then((r) => r.text())
      .catch(() => {}),
  );
  await rowWith(panel, { name: "/fault/half-sent", status: "Cut", cause: /\S/ });
});

test("an error under a good status is counted, though its row is out of view and nobody opens it", async ({
  lens,
  panel,
  server,
}) => {
  await lens.page.goto(`${server.origin}/page/200`);
  await panel.click(".filter");
  await panel.type("/page/");
  await rowWith(panel, { name: "/page/200" });
  await lens.page.evaluate(() => fetch("/fault/graphql").then((r) => r.text()));
  await expect
    .poll(() => textOf(panel, ".overview"))
    .toMatch(/^1 request.*GraphQL error: Not authorised to read me/s);
  expect(await namesOf(panel)).toEqual(["/page/200"]);
  await expect.poll(() => textOf(panel, ".chips")).toMatch(/Errors\s*1(?!\d)/);
});

test("an answer that the page may not read is a CORS block", async ({ lens, panel, server }) => {
  await lens.page.goto(`${server.origin}/page/200`);
  await lens.page.evaluate(async (other) => {
    await fetch(`${other}/fault/ok`).catch(() => {});
    await fetch(`${other}/echo`);
  }, server.otherOrigin);
  await rowWith(panel, { name: "/fault/ok", status: "CORS", cause: /\S/ });
  await rowWith(panel, { name: "/echo", status: "200" });
  await panel.evaluate(() => {
    for (const row of document.querySelectorAll<HTMLElement>(".rows [role=row]"))
      if (row.textContent?.includes("CORS")) row.click();
  });
  // The server answered, the browser wrote nothing: it kept it.
  await expect.poll(() => textOf(panel, ".verdict")).toMatch(/answered 200.*ended after/s);
  await expect.poll(() => textOf(panel, ".path")).toMatch(/Browser.*kept it from the page.*answered 200/s);
});

test("what went with credentials is kept from the page where any origin is allowed", async ({
  lens,
  panel,
  server,
}) => {
  await lens.page.goto(`${server.origin}/page/200`);
  await lens.page.evaluate(async (other) => {
    // biome-ignore lint/suspicious/noDocumentCookie: cookies know no ports, the other origin gets it too
    document.cookie = "a=1; path=/";
    await fetch(`${other}/echo?plain`);
    await fetch(`${other}/echo?all`, { credentials: "include" }).catch(() => {});
  }, server.otherOrigin);
  await rowWith(panel, { name: "/echo?plain", status: "200" });
  await rowWith(panel, { name: "/echo?all", status: "CORS", cause: /credentials/i });
});

test("what a service worker made up is not told as the server's", async ({ lens, panel, server }) => {
  await panel.click('.toolbar input[type="checkbox"]');
  const origin = await registerWorker(lens, server);
  await lens.page.goto(`${origin}/page/200?made`);
  await rowWith(panel, { name: "/page/200?made", status: "503", by: /service worker/i });
  await panel.click('[data-status="503"]');
  await expect.poll(() => textOf(panel, ".answer")).toMatch(/service worker/i);
  expect(await textOf(panel, ".answer")).not.toMatch(/the server said/i);
});

test("a preflight that was refused, and the request that it kept back", async ({ lens, panel, server }) => {
  await lens.page.goto(`${server.origin}/page/200`);
  await lens.page.evaluate(
    (other) => fetch(`${other}/fault/express-404`, { method: "PUT", body: "a" }).catch(() => {}),
    server.otherOrigin,
  );
  await rowWith(panel, { method: "OPTIONS", name: "/fault/express-404", status: "404" });
  await rowWith(panel, { method: "PUT", name: "/fault/express-404", status: "CORS" });
  expect(server.hits.some((hit) => hit.method === "PUT")).toBe(false);
});

test("a request that never ends is shown, and its end by a navigation too", async ({
  lens,
  panel,
  server,
}) => {
  await panel.click('.toolbar input[type="checkbox"]');
  await lens.page.goto(`${server.origin}/page/200`);
  await lens.page.evaluate(() => {
    void fetch("/fault/slow").catch(() => {});
    new EventSource("/fault/events");
  });
  await rowWith(panel, { name: "/fault/slow", status: "…" });
  await rowWith(panel, { name: "/fault/events", status: "200", cause: "event stream, still running" });
  await lens.page.goto(`${server.origin}/page/404`);
  await rowWith(panel, { name: "/page/404" });
  await rowWith(panel, { name: "/fault/slow", status: "Aborted" });
});

for (const [what, path] of [
  ["a download", "/fault/download"],
  ["a 204", "/page/204"],
] as const) {
  test(`${what} leaves the list of its page`, async ({ lens, panel, server }) => {
    await lens.page.goto(`${server.origin}/page/404`);
    await rowWith(panel, { name: "/page/404" });
    await lens.page.evaluate((to) => {
      location.href = to;
    }, path);
    await rowWith(panel, { name: path });
    await lens.page.evaluate(() => history.pushState(null, "", "/pushed"));
    await lens.page.evaluate(() => fetch("/fault/ok"));
    await rowWith(panel, { name: "/fault/ok" });
    await rowWith(panel, { name: "/page/404" });
    await lens.page.goto(`${server.origin}/page/410`);
    await expect.poll(() => namesOf(panel)).toEqual(["/page/410"]);
  });
}

test("a page that could not be loaded begins a new list", async ({ lens, panel, server }) => {
  await lens.page.goto(`${server.origin}/page/404`);
  await rowWith(panel, { name: "/page/404" });
  await lens.page.goto(`${server.deadOrigin}/gone`);
  await rowWith(panel, { name: "/gone", status: "Failed" });
  await expect.poll(() => namesOf(panel)).toEqual(["/gone"]);
});

test("where the reader withholds the site, the panel goes on and says what it cannot see", async ({
  lens,
  panel,
  server,
}) => {
  await lens.setHostAccess(false);
  await lens.page.goto(`${server.origin}/page/404`);
  await rowWith(panel, { name: "/page/404", status: "404" });
  await lens.page.evaluate(async () => {
    const answer = await fetch("/redirect/302?to=/echo", { method: "POST", body: "a" });
    await answer.text();
  });
  await rowWith(panel, { status: "302" });
  await rowWith(panel, { name: "/echo", status: "200" });
  const note = () => panel.evaluate(() => document.querySelector('.bar[role="status"]')?.textContent ?? "");
  await expect.poll(note).toMatch(/access/);
  await lens.setHostAccess(true);
  await expect.poll(note).toBe("");
  await lens.page.evaluate(() => {
    void fetch("/fault/slow").catch(() => {});
  });
  await rowWith(panel, { name: "/fault/slow", status: "…" });
});

test("what the page asked for and never read is explained as well, and stays what it was", async ({
  lens,
  panel,
  server,
}) => {
  await panel.click('.toolbar input[type="checkbox"]');
  await lens.page.goto(`${server.origin}/page/200`);
  // Without Content-Length, Chromium's DevTools calls none of these finished as long as the page lives.
  await lens.page.evaluate(async () => {
    for (const fault of ["rate-limited", "crashed", "ok"]) await fetch(`/fault/${fault}`);
  });
  await rowWith(panel, { name: "/fault/crashed", status: "500", by: /\S/ });
  await rowWith(panel, { name: "/fault/rate-limited", status: "429", cause: "30 s" });
  await lens.page.goto(`${server.origin}/page/404`);
  await rowWith(panel, { name: "/page/404" });
  await rowWith(panel, { name: "/fault/crashed", status: "500", by: /\S/ });
  await rowWith(panel, { name: "/fault/ok", status: "200" });
  expect((await namesOf(panel)).filter((name) => name.startsWith("/fault/"))).toEqual([
    "/fault/rate-limited",
    "/fault/crashed",
    "/fault/ok",
  ]);
});
