import { answer, json, page, startScriptedServer } from "../server/scripted-server.ts";
import { openRow } from "./first-difference.ts";
import { expect, rowWith, panelTest as test } from "./fixture.ts";
import { textOf } from "./panel-files.ts";

test("the answer names the line of code that sent the request", async ({ lens, panel, server }) => {
  await lens.page.goto(server.origin);
  await rowWith(panel, { name: "/fault/no-content", status: "204" });
  await rowWith(panel, { name: "/fault/crashed", status: "500", by: /\S/ });
  await panel.click('.rows [data-status="500"]');
  await expect.poll(() => textOf(panel, ".called-by")).toMatch(/^called by .*\(index\):\d+$/);
});

test("a comparison names the code that sent it then, and the other code that sends it now", async ({
  lens,
  panel,
}) => {
  const site = await startScriptedServer();
  const script = (content: string) => answer(200, { "content-type": "text/javascript" }, content);
  site.play("/", page('<script src="/client.js"></script><script src="/retry.js"></script>'));
  site.play(
    "/client.js",
    script(
      'function fetchOrders() {\n  return fetch("/api/orders", { headers: { "x-tenant": "7" } }).then((it) => it.text());\n}',
    ),
  );
  site.play(
    "/retry.js",
    script('function retryLater() {\n  return fetch("/api/orders").then((it) => it.text());\n}'),
  );
  site.play("/api/orders", json(200, []));
  try {
    await lens.page.goto(`${site.origin}/`);
    await lens.page.evaluate(() => (window as unknown as { fetchOrders(): Promise<string> }).fetchOrders());
    await rowWith(panel, { status: "200", name: "/api/orders" });
    site.play("/api/orders", json(400, {}));
    await lens.page.evaluate(() => (window as unknown as { retryLater(): Promise<string> }).retryLater());
    await openRow(panel, "client-error", "/api/orders");
    await expect
      .poll(() =>
        panel.evaluate(() =>
          [...document.querySelectorAll(".differences tbody tr")].map((row) =>
            [...row.children].map((cell) => cell.textContent?.trim()).join(" | "),
          ),
        ),
      )
      .toEqual([
        "Request X-Tenant | 7 | not sent",
        "Called by | fetchOrders @ client.js:2 | retryLater @ retry.js:2",
      ]);
  } finally {
    await site.close();
  }
});
