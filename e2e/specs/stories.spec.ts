import { mechanisms } from "../../src/knowledge/mechanisms.ts";
import type { Surface } from "../browsers/driver.ts";
import { type Stack, startStack } from "../servers/stack.ts";
import { panelTest as base, expect, rowWith, type SeenRow } from "./fixture.ts";

// The stories that the texts of this project tell, played on real nginx and php-fpm.

const test = base.extend<{ readonly stack: Stack }>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the pattern to learn the dependencies
  stack: async ({}, use) => {
    const stack = await startStack();
    await use(stack);
    await stack.close();
  },
  panel: async ({ lens, panel, stack }, use) => {
    await lens.page.goto(`${stack.origin}/`);
    await rowWith(panel, { status: "200" });
    await use(panel);
  },
});

type Mechanism = keyof typeof mechanisms;

/** The row of the list shows the verdict's cause in a line. */
async function verdict(panel: Surface, row: Partial<SeenRow>, mechanism: Mechanism): Promise<SeenRow> {
  return rowWith(panel, { ...row, cause: mechanisms[mechanism].name.en });
}

/** Opens the row and reads the names of the causes in the detail, first one first. */
async function causesOf(panel: Surface, status: number): Promise<readonly string[]> {
  await panel.click(`.rows [role="row"][data-status="${status}"]`);
  await expect
    .poll(() => panel.evaluate(() => document.querySelector(".verdict h2")?.textContent ?? ""))
    .toContain(String(status));
  return panel.evaluate(() => [...document.querySelectorAll(".cause h4")].map((h) => h.textContent ?? ""));
}

test("a POST to a missing page: the static error page refuses the method, 405 hides 404", async ({
  lens,
  stack,
  panel,
}) => {
  await lens.page.goto(`${stack.origin}/orders`);
  await rowWith(panel, { status: "404", name: "/orders", by: "nginx" });
  await lens.page.evaluate(() => fetch("/orders", { method: "POST", body: "item=1" }).then(() => {}));
  await verdict(panel, { status: "405", method: "POST", by: "nginx" }, "error-page-rejects-post");
});

test("a POST that nobody asked for before: the static page is named, the error page among the causes", async ({
  lens,
  panel,
}) => {
  await lens.page.evaluate(() => fetch("/orders", { method: "POST", body: "item=1" }).then(() => {}));
  await verdict(panel, { status: "405", by: "nginx" }, "static-file-method-refused");
  expect(await causesOf(panel, 405)).toContain(mechanisms["error-page-rejects-post"].name.en);
});

test("php-fpm stopped: 502 at once, nothing usable from behind nginx, first that nothing listens", async ({
  lens,
  stack,
  panel,
}) => {
  await stack.stopPhp();
  await lens.page.evaluate(() => fetch("/ok.php").then(() => {}));
  // The page of nginx is the same for a backend that hung up.
  const cause = "nginx's backend gave no usable answer";
  await rowWith(panel, { status: "502", name: "/ok.php", by: "nginx", cause });
  expect((await causesOf(panel, 502))[0]).toBe(mechanisms["upstream-connection-refused"].name.en);

  await stack.startPhp();
  await lens.page.evaluate(() => fetch("/ok.php?again").then(() => {}));
  expect((await rowWith(panel, { status: "200", name: "/ok.php?again" })).cause).toBe("");
});

test("php-fpm's worker dies in the answer: 502 whose causes name the worker", async ({ lens, panel }) => {
  await lens.page.evaluate(() => fetch("/killed.php").then(() => {}));
  await rowWith(panel, { status: "502", name: "/killed.php", by: "nginx" });
  expect(await causesOf(panel, 502)).toContain(mechanisms["upstream-worker-killed"].name.en);
});

test("a slow script: nginx gives up before PHP does, 504", async ({ lens, panel }) => {
  await lens.page.evaluate(() => fetch("/slow.php").then(() => {}));
  await verdict(panel, { status: "504", name: "/slow.php", by: "nginx" }, "upstream-response-timeout");
});

test("a restart window: 503 with the time to come back", async ({ lens, stack, panel }) => {
  stack.setRestarting(true);
  await lens.page.evaluate(() => fetch("/ok.php").then(() => {}));
  await verdict(panel, { status: "503", name: "/ok.php", by: "nginx" }, "maintenance-mode");

  stack.setRestarting(false);
  await lens.page.evaluate(() => fetch("/ok.php?again").then(() => {}));
  await rowWith(panel, { status: "200", name: "/ok.php?again" });
});

test("a body over the limit: 413 by nginx, before PHP", async ({ lens, panel }) => {
  await lens.page.evaluate(() =>
    fetch("/ok.php", { method: "POST", body: "x".repeat(100_000) }).then(() => {}),
  );
  await verdict(panel, { status: "413", method: "POST", by: "nginx" }, "request-body-too-large");
});

test("the client leaves: a failure here, 499 in nginx's log", async ({ lens, stack, panel }) => {
  await lens.page.evaluate(() => {
    const leave = new AbortController();
    addEventListener("leave", () => leave.abort());
    fetch("/patient/", { signal: leave.signal }).catch(() => {});
  });
  await expect.poll(stack.isRunning).toBe(true);
  await lens.page.evaluate(() => dispatchEvent(new Event("leave")));
  await verdict(panel, { status: "Aborted", name: "/patient/" }, "client-aborted");
  await expect.poll(() => stack.accessLog().filter((line) => line.includes(" 499 "))).toHaveLength(1);
});
