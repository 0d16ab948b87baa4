import { expect, rowWith, panelTest as test } from "./fixture.ts";
import { textOf } from "./panel-files.ts";

test("the answer names the line of code that sent the request", async ({ lens, panel, server }) => {
  await lens.page.goto(server.origin);
  await rowWith(panel, { name: "/fault/no-content", status: "204" });
  await rowWith(panel, { name: "/fault/crashed", status: "500", by: /\S/ });
  await panel.click('.rows [data-status="500"]');
  await expect.poll(() => textOf(panel, ".called-by")).toMatch(/^called by .*\(index\):\d+$/);
});
