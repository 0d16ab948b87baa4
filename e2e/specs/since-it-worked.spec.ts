import type { Capture } from "../../src/browser/capture.ts";
import type { Surface } from "../browsers/driver.ts";
import { answer, json, page, type ScriptedServer, startScriptedServer } from "../server/scripted-server.ts";
import { expectFirstLine, openRow } from "./first-difference.ts";
import { panelTest as base, expect, rowWith } from "./fixture.ts";

// "It worked a minute ago": the difference that matters is the first line. Each answer is read to its end: before that
// Chromium's DevTools tell nothing of it.

const test = base.extend<{ readonly site: ScriptedServer }>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the pattern to learn the dependencies
  site: async ({}, use) => {
    const site = await startScriptedServer();
    await use(site);
    await site.close();
  },
  panel: async ({ lens, panel, site }, use) => {
    await lens.page.goto(`${site.origin}/`);
    await rowWith(panel, { status: "200" });
    await use(panel);
  },
});

function jwt(expires: number): string {
  const part = (value: object) => Buffer.from(JSON.stringify(value)).toString("base64url");
  return `${part({ alg: "HS256" })}.${part({ exp: Math.floor(expires / 1_000) })}.c2lnbmF0dXJl`;
}

test("a token runs out", async ({ lens, site, panel }) => {
  site.play("/api/me", json(200, { name: "a" }));
  const send = (token: string) =>
    fetch("/api/me", { headers: { authorization: `Bearer ${token}` } }).then((response) => response.text());
  await lens.page.evaluate(send, jwt(Date.now() + 3_600_000));
  await rowWith(panel, { status: "200", name: "/api/me" });
  site.play("/api/me", json(401, { error: "expired" }, { "www-authenticate": "Bearer" }));
  await lens.page.evaluate(send, jwt(Date.now() - 1_000));
  await expectFirstLine(
    panel,
    "client-error",
    "/api/me",
    /^The token in Authorization ran out at \d\d:\d\d:\d\d\.$/,
  );
});

test("logged out in another tab: the cookie is gone", async ({ lens, site, panel }) => {
  site.play("/api/cart", json(200, []));
  await lens.page.evaluate(() => {
    // biome-ignore lint/suspicious/noDocumentCookie: what a page does
    document.cookie = "sid=0123456789abcdef; path=/";
    return fetch("/api/cart").then((response) => response.text());
  });
  await rowWith(panel, { status: "200", name: "/api/cart" });
  site.play("/api/cart", json(401, {}));
  await lens.page.evaluate(() => {
    // biome-ignore lint/suspicious/noDocumentCookie: what a page does
    document.cookie = "sid=; path=/; max-age=0";
    return fetch("/api/cart").then((response) => response.text());
  });
  await expectFirstLine(panel, "client-error", "/api/cart", /^Cookie sid \| 16 characters \| not sent$/);
});

test("logged out by an answer: the cause is the cookie that it deleted", async ({ lens, site, panel }) => {
  site.play("/api/enter", json(200, {}, { "set-cookie": "sid=0123456789abcdef; path=/; httponly" }));
  site.play("/api/leave", json(200, {}, { "set-cookie": "sid=; path=/; max-age=0" }));
  site.play("/api/cart", json(200, []));
  const ask = (url: string) => fetch(url).then((response) => response.text());
  for (const url of ["/api/enter", "/api/cart", "/api/leave"]) {
    await lens.page.evaluate(ask, url);
    await rowWith(panel, { status: "200", name: url });
  }
  site.play("/api/cart", json(401, {}));
  await lens.page.evaluate(ask, "/api/cart");
  await openRow(panel, "client-error", "/api/cart");
  await expect
    .poll(() => panel.evaluate(() => document.querySelector("#section-causes")?.textContent ?? ""))
    .toMatch(/deleted the session cookie.*GET \/api\/leave → 200 \(−[\d.]+ s\), Set-Cookie: sid → ∅/s);
});

test("a deploy takes the old build's files away, over a reload", async ({ lens, site, panel }) => {
  const load = () => {
    const script = document.createElement("script");
    script.src = "/assets/about-DiwrgTda.js";
    return new Promise<void>((resolve) => {
      script.onload = script.onerror = () => resolve();
      document.head.append(script);
    });
  };
  site.play("/assets/about-DiwrgTda.js", answer(200, { "content-type": "text/javascript" }, "0"));
  await lens.page.evaluate(load);
  await rowWith(panel, { status: "200", name: "about-DiwrgTda.js" });
  site.play("/assets/about-DiwrgTda.js", answer(404, { "content-type": "text/html" }, "<h1>404</h1>"));
  await lens.page.goto(`${site.origin}/?again`);
  await lens.page.evaluate(load);
  await expectFirstLine(
    panel,
    "client-error",
    "/assets/about-DiwrgTda.js",
    /^about-DiwrgTda\.js was there then and is gone now/,
  );
});

test("the backend is down: everything sent to the host fails", async ({ lens, site, panel }) => {
  const gateway = answer(
    502,
    { server: "nginx", "content-type": "text/html" },
    "<center><h1>502 Bad Gateway</h1></center><hr><center>nginx</center>",
  );
  for (const path of ["/api/a", "/api/b"])
    site.play(path, json(200, {}, { server: "nginx", "x-powered-by": "Express" }));
  const ask = async () => {
    for (const path of ["/api/b", "/api/a"]) await (await fetch(path)).text();
  };
  await lens.page.evaluate(ask);
  await rowWith(panel, { status: "200", name: "/api/a" });
  for (const path of ["/api/a", "/api/b"]) site.play(path, gateway);
  await lens.page.evaluate(ask);
  await expectFirstLine(
    panel,
    "server-error",
    "/api/a",
    /^Everything sent to 127\.0\.0\.1:\d+ has failed since .*: 2 requests\.$/,
  );
});

test("the server no longer allows the page's origin", async ({ lens, site, panel }) => {
  site.play("/api/open", json(200, {}, { "access-control-allow-origin": site.origin }));
  const ask = (url: string) =>
    fetch(url).then(
      (response) => response.text(),
      () => "",
    );
  await lens.page.evaluate(ask, `${site.otherSite}/api/open`);
  await rowWith(panel, { status: "200", name: "/api/open" });
  site.play("/api/open", json(200, {}));
  await lens.page.evaluate(ask, `${site.otherSite}/api/open`);
  await expectFirstLine(panel, "failed", "/api/open", /^Response Access-Control-Allow-Origin/);
});

test("too many requests", async ({ lens, site, panel }) => {
  site.play("/api/list", json(200, []));
  await lens.page.evaluate(async () => {
    for (let n = 0; n < 10; n++) await (await fetch("/api/list")).text();
  });
  site.play("/api/list", json(429, {}, { "retry-after": "30" }));
  await lens.page.evaluate(() => fetch("/api/list").then((response) => response.text()));
  await expectFirstLine(
    panel,
    "client-error",
    "/api/list",
    /^Requests in the minute before, to 127\.0\.0\.1:\d+ \| \d+ \| \d+$/,
  );
});

test("a field of the body got another name", async ({ lens, site, panel }) => {
  site.play("/api/orders", json(201, {}));
  const send = (body: string) =>
    fetch("/api/orders", { method: "POST", headers: { "content-type": "application/json" }, body }).then(
      (response) => response.text(),
    );
  await lens.page.evaluate(send, '{"customer_id":4711}');
  await rowWith(panel, { status: "201" });
  site.play("/api/orders", json(422, { error: "customer_id is required" }));
  await lens.page.evaluate(send, '{"customerId":4711}');
  await expectFirstLine(
    panel,
    "client-error",
    "/api/orders",
    /^Renamed in the body \| customer_id \| customerId$/,
  );
});

test("a feature was switched off with a new version", async ({ lens, site, panel }) => {
  site.play("/api/beta", json(200, {}, { "x-app-version": "41" }));
  await lens.page.evaluate(() => fetch("/api/beta").then((response) => response.text()));
  await rowWith(panel, { status: "200", name: "/api/beta" });
  site.play("/api/beta", json(404, {}, { "x-app-version": "42" }));
  await lens.page.evaluate(() => fetch("/api/beta").then((response) => response.text()));
  await expectFirstLine(panel, "client-error", "/api/beta", /^Response X-App-Version \| 41 \| 42$/);
});

test("a proxy's limit was lowered", async ({ lens, site, panel }) => {
  site.play("/api/upload", json(200, {}));
  const send = () =>
    fetch("/api/upload", { method: "POST", body: "x".repeat(50_000) }).then((response) => response.text());
  await lens.page.evaluate(send);
  await rowWith(panel, { status: "200", name: "/api/upload" });
  site.play("/api/upload", answer(413, { server: "nginx" }));
  await lens.page.evaluate(send);
  await expectFirstLine(
    panel,
    "client-error",
    "/api/upload",
    /^A body of 50 kB was taken then; 50 kB is too large now\.$/,
  );
});

/** What DevTools tell of a request comes later than its row, and after the next page no more. */
async function toldByDevtools(panel: Surface, path: string): Promise<void> {
  await expect
    .poll(() =>
      panel.evaluate((end) => {
        const { statusLensCapture: capture } = window as unknown as { statusLensCapture: Capture };
        return capture
          .exchanges()
          .some(({ request, timings }) => request.url.endsWith(end) && timings !== null);
      }, path),
    )
    .toBe(true);
}

test("a new policy of the page blocks a script that it loaded before", async ({ lens, site, panel }) => {
  const content = `<script src="${site.otherSite}/w.js"></script>`;
  const policy = (sources: string) =>
    page(content, { "content-security-policy": `script-src 'self'${sources}` });
  site.play("/w.js", answer(200, { "content-type": "text/javascript" }, "0"));
  site.play("/shop", policy(` ${site.otherSite}`));
  await lens.page.goto(`${site.origin}/shop`);
  await toldByDevtools(panel, "/w.js");
  site.play("/shop", policy(""));
  await lens.page.goto(`${site.origin}/shop`);
  await expectFirstLine(panel, "failed", "/w.js", /^Content-Security-Policy of the page script-src/);
});

test("a cookie is not sent from another site's frame", async ({ lens, site, panel }) => {
  site.play("/login", page("", { "set-cookie": "sid=0123456789; SameSite=Lax" }));
  site.play("/widget", (request, response, body) =>
    (request.headers.cookie?.includes("sid=") ? page("widget") : answer(403, {}, "log in"))(
      request,
      response,
      body,
    ),
  );
  await lens.page.goto(`${site.otherSite}/login`);
  await lens.page.goto(`${site.otherSite}/widget`);
  await toldByDevtools(panel, "/widget");
  site.play("/frame", page(`<iframe src="${site.otherSite}/widget"></iframe>`));
  await lens.page.goto(`${site.origin}/frame`);
  await expectFirstLine(panel, "client-error", "/widget", /^Cookie sid \| 10 characters \| not sent$/);
});

test("nothing is compared where nothing worked before, or the reader cleared the list", async ({
  lens,
  site,
  panel,
}) => {
  site.play("/api/x", json(200, {}));
  const ask = () => fetch("/api/x").then((response) => response.text());
  await lens.page.evaluate(ask);
  await toldByDevtools(panel, "/api/x");
  await panel.click(".toolbar .quiet");
  site.play("/api/x", json(500, {}));
  await lens.page.evaluate(ask);
  await rowWith(panel, { status: "500" });
  await openRow(panel, "server-error", "/api/x");
  await expect
    .poll(() => panel.evaluate(() => document.querySelector(".verdict h2")?.textContent))
    .toContain("500");
  expect(await panel.evaluate(() => document.querySelector("#section-since-it-worked"))).toBe(null);
});

test("two requests that the reader chose, whatever came of them", async ({ lens, site, panel }) => {
  for (const path of ["/api/x", "/api/y"]) site.play(path, json(200, {}));
  for (const url of ["/api/x?page=1", "/api/y?page=2"]) {
    await lens.page.evaluate((it) => fetch(it).then((response) => response.text()), url);
    await rowWith(panel, { name: url });
  }
  for (const url of ["/api/x?page=1", "/api/y?page=2"])
    await panel.click(`.rows [role="row"]:has([title$="${url}"])`);
  await panel.press("d");
  const lines = () =>
    panel.evaluate(() =>
      [...document.querySelectorAll("#section-compared tbody tr")].map((row) =>
        [...row.children].map((cell) => cell.textContent?.trim()).join(" | "),
      ),
    );
  await expect.poll(lines).toEqual(["Path | /api/x | /api/y", "Query page | 1 | 2"]);
  await panel.click("#section-compared .quiet");
  await expect
    .poll(() => panel.evaluate(() => document.querySelector("#section-compared") === null))
    .toBe(true);
});
