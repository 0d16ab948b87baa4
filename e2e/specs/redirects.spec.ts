import { expect, rowWith, panelTest as test } from "./fixture.ts";

const CASES = [
  { status: 301, method: "POST", next: "GET" },
  { status: 302, method: "POST", next: "GET" },
  { status: 303, method: "POST", next: "GET" },
  { status: 307, method: "POST", next: "POST" },
  { status: 308, method: "POST", next: "POST" },
  { status: 302, method: "PUT", next: "PUT" },
] as const;

/** What the panel says of the method beside the hop and beside the request after it. */
function inRows(method: string, next: string): { readonly hop: RegExp; readonly final: RegExp } {
  return next === method
    ? { hop: /^$/, final: /^$/ }
    : { hop: new RegExp(`${method} → ${next}`), final: new RegExp(`was ${method}`) };
}

// One panel for all of them, as a reader has it: each page begins a new list.

test("fetch: the method after each status, in both rows", async ({ lens, panel, server }) => {
  for (const { status, method, next } of CASES)
    await test.step(`${method} and ${status} ends as ${next}`, async () => {
      const path = `/echo?${method}-${status}`;
      await lens.page.goto(`${server.origin}/page/200`);
      await lens.page.evaluate(
        (code, verb, to) =>
          fetch(`/redirect/${code}?to=${encodeURIComponent(to)}`, { method: verb, body: "a=1" }),
        status,
        method,
        path,
      );
      const told = inRows(method, next);
      await rowWith(panel, { status: String(status), name: `/redirect/${status}`, method, cause: told.hop });
      await rowWith(panel, { status: "200", name: path, method: next, cause: told.final });
      expect(server.hits.find((hit) => hit.path === path)?.method).toBe(next);
    });
});

test("form: the method after each status, in both rows", async ({ lens, panel, server }) => {
  for (const { status, next } of CASES.filter((c) => c.method === "POST"))
    await test.step(`POST and ${status} ends as ${next}`, async () => {
      const path = `/echo?form-${status}`;
      await lens.page.goto(`${server.origin}/page/200`);
      await lens.page.evaluate(
        (code, to) => {
          const form = document.createElement("form");
          form.method = "post";
          form.action = `/redirect/${code}?to=${encodeURIComponent(to)}`;
          form.innerHTML = '<input name="a" value="1">';
          document.body.append(form);
          form.submit();
        },
        status,
        path,
      );
      // Rows come before the page has loaded, and the next one may not get in its way; one that is leaving answers no more.
      const shown = () =>
        lens.page.evaluate(() => `${document.readyState} ${location.pathname}`).catch(() => "leaving");
      await expect.poll(shown).toBe("complete /echo");
      const told = inRows("POST", next);
      await rowWith(panel, {
        status: String(status),
        name: `/redirect/${status}`,
        method: "POST",
        cause: told.hop,
      });
      await rowWith(panel, { status: "200", name: path, method: next, cause: told.final });
      expect(server.hits.find((hit) => hit.path === path)?.method).toBe(next);
    });
});
