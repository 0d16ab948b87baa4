import type { Lens, Surface } from "../browsers/driver.ts";
import { expect, test } from "./fixture.ts";

// The popup's "this page": what it says, and of which page.

function said(popup: Surface): Promise<string> {
  return popup.evaluate(() => document.querySelector(".this-page")?.textContent ?? "");
}

/** Of each group: the word for how it ended, why, and how often where that is more than once. */
function groups(popup: Surface): Promise<string[]> {
  return popup.evaluate(() =>
    [...document.querySelectorAll(".parts li")].map((li) =>
      [...li.querySelectorAll(":scope > .status-mark, .why, :scope > .dim")]
        .map((cell) => cell.textContent?.trim())
        .join("|"),
    ),
  );
}

/** The addresses of all groups. */
function paths(popup: Surface): Promise<string[]> {
  return popup.evaluate(() =>
    [...document.querySelectorAll(".paths code")].map((code) => code.textContent ?? ""),
  );
}

/** The biggest line, and the class of its colour and shape. */
function headline(popup: Surface): Promise<string> {
  return popup.evaluate(() => {
    const line = document.querySelector(".headline");
    return `${line?.querySelector(".status-mark")?.classList[1]}: ${line?.textContent}`;
  });
}

test("status, first cause, what to do first and the chain with its method change", async ({
  lens,
  server,
}) => {
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
  // The meaning of a status says the same weaker than a cause that is known.
  expect(text).toContain("A redirect turned POST into GET");
  // What the browser's events show before they are sent is no difference from the standard.
  expect(text).not.toContain("took part");
  expect(text).not.toContain("The server has nothing for this address");
  expect(text).toContain("Do first: ");
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
      expect.stringMatching(/^Failed\|\w/),
    ]);
  // Script and style are two of one kind, whatever else is asked for again.
  await expect.poll(() => groups(popup)).toContainEqual(expect.stringMatching(/^404\|Not Found\|×[2-9]$/));
  await expect.poll(() => said(popup)).toMatch(/open it and reload; the panel tells why/);
  await expect.poll(() => headline(popup)).toMatch(/^failed: \d+ requests failed on this page$/);
  await expect.poll(() => said(popup)).toContain("The page itself: 200 OK");
  for (const path of ["/page/404?script", "/page/404?style", "/page/500?image", "/fault/empty"])
    await expect.poll(() => paths(popup)).toContain(path);
});

/** Calls of a page that its own timing tells nothing of: kept back under CORS, to a port without a listener. */
async function callInVain(lens: Lens, other: string, dead: string): Promise<void> {
  await lens.page.evaluate(
    async (other, dead) => {
      const json = { "content-type": "application/json" };
      await fetch(`${other}/fault/ok`).catch(() => {});
      await fetch(`${other}/fault/ok`, { method: "PUT", headers: json, body: "{}" }).catch(() => {});
      await fetch(`${other}/fault/crashed`).catch(() => {});
      await new Promise((resolve) => {
        const request = new XMLHttpRequest();
        request.onloadend = resolve;
        request.open("GET", `${other}/fault/ok?old`);
        request.send();
      });
      await new Promise((resolve) => {
        new WebSocket(`${dead.replace("http", "ws")}/live`).onerror = resolve;
      });
      document.title = "called";
    },
    other,
    dead,
  );
}

test("what the page may not know has failed: the browser's word, no cause, and where that is told", async ({
  lens,
  server,
}) => {
  await lens.page.goto(`${server.origin}/page/200`);
  await callInVain(lens, server.otherOrigin, server.deadOrigin);
  const popup = await lens.openPopup();
  const isFirefox = lens.browser === "firefox";
  const refused = "Failed|The browser names no reason; for calls to another origin it is usually CORS";
  // Firefox tells what CORS withheld as any other answer: of a fetch it may have been meant so.
  await expect.poll(() => headline(popup)).toBe(`failed: ${isFirefox ? 4 : 5} requests failed on this page`);
  await expect
    .poll(async () => (await groups(popup)).toSorted())
    .toEqual(
      isFirefox
        ? ["500|Internal Server Error", "Failed|Connection refused", `${refused}|×2`]
        : ["Failed|A WebSocket was not opened; the browser names no reason", `${refused}|×4`],
    );
  const text = await said(popup);
  expect(text).toContain("The page itself: 200 OK");
  expect(text).toContain("the panel tells why");
  expect(text.includes("Of 1 call to another site it cannot be told whether CORS withheld")).toBe(isFirefox);
  expect(text).not.toMatch(/likely|possible/);
  expect(await lens.badge()).toMatchObject({ text: "" });
});

test("what failed is still known after the background slept, and gone with the next document", async ({
  lens,
  server,
}) => {
  await lens.page.goto(`${server.origin}/page/200`);
  await callInVain(lens, server.otherOrigin, server.deadOrigin);
  const before = await lens.openPopup();
  await expect.poll(() => headline(before)).toMatch(/requests failed on this page$/);
  const told = await headline(before);
  await lens.closePopup();
  await lens.stopBackground();
  const popup = await lens.openPopup();
  await expect.poll(() => headline(popup)).toBe(told);
  await lens.page.reload();
  await expect.poll(() => headline(popup)).toMatch(/^success: 200 OK$/);
});

test("what the page gave up, or sent as it went, is no failure", async ({ lens, server }) => {
  await lens.page.goto(`${server.origin}/page/200`);
  await lens.page.evaluate(async (dead) => {
    const stop = new AbortController();
    const given = [
      fetch("/fault/slow", { signal: stop.signal }),
      fetch("/fault/slow?2", { signal: stop.signal }),
    ];
    navigator.sendBeacon(`${dead}/beacon`, "x");
    setTimeout(() => stop.abort(), 100);
    await Promise.allSettled(given);
    // The last one to be told of.
    await fetch(`${dead}/wanted`).catch(() => {});
  }, server.deadOrigin);
  const popup = await lens.openPopup();
  await expect.poll(() => headline(popup)).toBe("failed: 1 request failed on this page");
  await expect.poll(() => groups(popup)).toEqual(["Failed|Connection refused"]);
});

test("the popup counts what the panel counts: a call with its preflight is one", async ({ lens, server }) => {
  await lens.openDevtools();
  const panel = await lens.showPanel();
  await lens.page.goto(`${server.origin}/page/200`);
  await callInVain(lens, server.otherOrigin, server.deadOrigin);
  const counted = () =>
    panel.evaluate(() => /^\d+/.exec(document.querySelector(".overview h2")?.textContent ?? "")?.[0]);
  await expect.poll(counted).toBe("5");
  const popup = await lens.openPopup();
  await expect.poll(() => headline(popup)).toMatch(/^failed: 5 requests failed on this page$/);
});

test("failed parts of the page with their causes where DevTools is open", async ({ lens, server }) => {
  await lens.openDevtools();
  await lens.page.goto(`${server.origin}/document/parts`);
  await expect.poll(() => lens.page.evaluate(() => document.title)).toBe("done");
  const popup = await lens.openPopup();
  await expect.poll(() => groups(popup)).toHaveLength(5);
  const lines = await groups(popup);
  // A cause and how sure that is; where several fit alike, what is known.
  expect(lines.some((line) => /^404\|Not Found(?: · [^|]+)?\|×[2-9]$/.test(line))).toBe(true);
  // Who answered is said once.
  expect(
    lines.some((line) => /^502\|nginx's backend gave no usable answer(?!.*answered by)/.test(line)),
  ).toBe(true);
  expect(lines.some((line) => /^Failed\|.+ (?:likely|possible|certain)/.test(line))).toBe(true);
  expect(await said(popup)).not.toMatch(/the panel tells why/);
  await expect.poll(() => popup.evaluate(() => document.querySelectorAll(".parts .step").length)).toBe(1);
});

test("an error that is explained: what to do first stands below the cause", async ({ lens, server }) => {
  await lens.page.goto(`${server.deadOrigin}/`);
  await expect.poll(async () => (await lens.badge()).text).toBe("ERR");
  const popup = await lens.openPopup();
  await expect
    .poll(() => popup.evaluate(() => document.querySelector(".this-page > .step")?.textContent))
    .toMatch(/^Do first: \w/);
  await lens.closePopup();
  await lens.inExtension(() => chrome.storage.local.set({ settings: { language: "zh-CN" } }));
  const chinese = await lens.openPopup();
  await expect
    .poll(() => chinese.evaluate(() => document.querySelector(".this-page > .step")?.textContent))
    .toMatch(/^先做：.*\p{Script=Han}/u);
});

test("of a page that is an error its icon is no other failure", async ({ lens, server }) => {
  await lens.page.goto(`${server.origin}/page/404`);
  await lens.page.evaluate(async () => {
    // The timing has it once its body is read.
    await (await fetch("/page/404/favicon.ico")).text();
  });
  const popup = await lens.openPopup();
  await expect.poll(() => headline(popup)).toMatch(/^client-error: 404/);
  // Asked for once more, beside what did fail: then that alone is told.
  await lens.closePopup();
  await lens.page.evaluate(async () => {
    await (await fetch("/fault/crashed")).text();
  });
  const again = await lens.openPopup();
  await expect.poll(() => groups(again)).toEqual(["500|Internal Server Error"]);
});

test("a page that is sent in circles is a loop, and says why", async ({ lens, server }) => {
  await lens.page.goto(`${server.origin}/document/loop`);
  const popup = await lens.openPopup();
  await expect.poll(() => headline(popup)).toMatch(/^failed: /);
  await expect.poll(() => said(popup)).toMatch(/circle|themselves|redirect/i);
  expect(await said(popup)).not.toContain("at another address for now");
});

test("a page that still loads says whom it waits for", async ({ lens, server }) => {
  await lens.page.goto(`${server.origin}/page/404`);
  await expect.poll(async () => (await lens.badge()).text).toBe("404");
  const popup = await lens.openPopup();
  await expect.poll(() => said(popup)).toMatch(/404 Not Found/);
  await lens.page.evaluate(() => {
    location.href = "/fault/slow";
  });
  const { host } = new URL(server.origin);
  await expect.poll(() => said(popup)).toContain(`waiting for the response of ${host}`);
  await lens.page.goto(`${server.origin}/page/503`);
  await expect.poll(() => said(popup)).toMatch(/^(?!.*waiting for).*503/);
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

test("what failed below the page follows too", async ({ lens, server }) => {
  await lens.page.goto(`${server.origin}/page/200`);
  const popup = await lens.openPopup();
  await expect.poll(() => said(popup)).toMatch(/200 OK/);
  await lens.page.evaluate(() => {
    location.href = "/document/parts";
  });
  await expect.poll(() => headline(popup)).toMatch(/requests? failed on this page/);
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
