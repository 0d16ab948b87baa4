import type { Surface } from "../browsers/driver.ts";
import { expect, rowWith, panelTest as test } from "./fixture.ts";
import { chooseFile, harFile, keepSaved, listenTo, savedText, textOf } from "./panel-files.ts";

/** Chooses an entry of the menu that a button opens. */
async function choose(panel: Surface, button: string, label: string): Promise<void> {
  await panel.click(`${button} [aria-haspopup=menu]`);
  await panel.evaluate((wanted) => {
    for (const [index, item] of document.querySelectorAll("[role^=menuitem]").entries())
      if (item.textContent?.includes(wanted)) item.setAttribute("data-test", String(index));
  }, label);
  await panel.click("[role^=menuitem][data-test]");
}

/** What a paste gives, on one line: proof that the clipboard was really written. */
async function pasted(panel: Surface): Promise<string> {
  await panel.click(".filter");
  await panel.press("Control+a");
  await panel.press("Control+v");
  return panel.evaluate(() => document.querySelector<HTMLInputElement>(".filter")?.value ?? "");
}

const SECRET = "4f9cTOPSECRET";

function withSecrets(): string {
  const har = JSON.parse(harFile("safari"));
  const entry = har.log.entries[2];
  entry.request.url += `?access_token=${SECRET}&page=2`;
  entry.request.headers.push({ name: "Cookie", value: `sid=${SECRET}` });
  entry.request.headers.push({ name: "Authorization", value: `Bearer ${SECRET}` });
  entry.response.headers.push({ name: "Set-Cookie", value: `sid=${SECRET}; Path=/` });
  return JSON.stringify(har);
}

test("an exchange is copied as Markdown, summary, cURL and URL, without its secrets", async ({ panel }) => {
  await chooseFile(panel, "session.har", withSecrets());
  await rowWith(panel, { name: "/api/pay" });
  await panel.click('[data-status="502"]');
  const said = await listenTo(panel, ".share [role=status]");
  for (const [label, expected] of [
    [
      "Copy as Markdown",
      /^### 502 Bad Gateway.*GET http:\/\/shop\.example\/api\/pay\?access_token=\[redacted-\d+\]&page=2/,
    ],
    ["Copy a short summary", /^502 Bad Gateway.*GET shop\[\.\]example\/api\/pay/],
    ["Copy as cURL", /^curl --globoff 'http:\/\/shop\.example.*Authorization: Bearer \[redacted-\d+\]/],
    ["cURL (cmd)", /^curl --globoff \^"http:\/\/shop\.example.*Authorization: Bearer \^?\[redacted-\d+\^?\]/],
    [
      "fetch (browser console)",
      /^await fetch\("http:\/\/shop\.example\/api\/pay\?.*"Authorization": "Bearer \[redacted-\d+\]"/,
    ],
    ["fetch (Node.js)", /^fetch\("http:\/\/shop\.example.*"Cookie": "sid=\[redacted-\d+\]"/],
    ["PowerShell", /^\$session = .*Cookie\('sid', '\[redacted-\d+\]', '\/', 'shop\.example'\)/],
    ["HTTPie", /^http --ignore-stdin GET 'http:\/\/shop\.example/],
    ["raw HTTP", /^GET \/api\/pay\?access_token=\[redacted-\d+\]&page=2 HTTP\/1\.1/],
    [
      "case to report",
      /^\{ +"schema": "httpdiag-case\/1", +"id": "", .*access_token=\[redacted-\d+\]&page=2/,
    ],
    ["Copy URL", /^http:\/\/shop\.example\/api\/pay\?access_token=\[redacted-\d+\]&page=2$/],
  ] as const) {
    await test.step(label, async () => {
      await choose(panel, ".share", label);
      const done =
        label === "case to report"
          ? /^Copied\. What looks like a secret is redacted/
          : /^Copied, secrets redacted/;
      await expect.poll(said).toContainEqual(expect.stringMatching(done));
      await expect.poll(() => pasted(panel)).toMatch(expected);
      expect(await pasted(panel)).not.toContain(SECRET);
      await panel.press("Escape");
      await rowWith(panel, { name: "/api/pay" });
    });
  }

  await choose(panel, ".share", "Redact secrets");
  await panel.press("Escape");
  await choose(panel, ".share", "Copy URL");
  await expect.poll(said).toContainEqual("Copied");
  await expect.poll(() => pasted(panel)).toContain(SECRET);
});

test("what a redirect took away is copied as it was meant", async ({ panel }) => {
  await chooseFile(panel, "session.har", harFile("safari"));
  await rowWith(panel, { status: "302", method: "POST", cause: "POST → GET" });
  await panel.click('[data-status="302"][data-method="POST"]');
  await panel.click(".share [aria-haspopup=menu]");
  // What is layered in the picture of the chain stays beneath the menu, wherever they meet.
  const above = await panel.evaluate(() => {
    const menu = document.querySelector("[role=menu]");
    const picture = document.querySelector<HTMLElement>(".lanes");
    if (!menu || !picture) return null;
    const { left, top } = menu.getBoundingClientRect();
    const from = picture.getBoundingClientRect();
    const [right, down] = [left - from.left, Math.max(top + 40, 130) - from.top];
    Object.assign(picture.style, { position: "relative", left: `${right}px`, top: `${down}px` });
    return [...picture.querySelectorAll(".pill")].filter((pill) => {
      const bounds = pill.getBoundingClientRect();
      const at = document.elementFromPoint(Math.max(left, bounds.left) + 5, bounds.top + bounds.height / 2);
      return pill.contains(at);
    }).length;
  });
  expect(above).toBe(0);
  await panel.evaluate(() => document.querySelector(".lanes")?.removeAttribute("style"));
  await panel.press("Escape");
  const said = await listenTo(panel, ".share [role=status]");
  await choose(panel, ".share", "cURL (bash), with --post302");
  await expect.poll(said).toContainEqual(expect.stringMatching(/^Copied/));
  expect(await pasted(panel)).toMatch(/^curl 'http.* --location .*--post302 /);
});

test("copying works where the panel may not write to the clipboard", async ({ panel }) => {
  await chooseFile(panel, "session.har", harFile("safari"));
  await rowWith(panel, { name: "/api/pay" });
  await panel.click('[data-status="502"]');
  await panel.evaluate(() => {
    navigator.clipboard.writeText = () => Promise.reject(new Error("not allowed"));
  });
  const said = await listenTo(panel, ".share [role=status]");
  await choose(panel, ".share", "Copy URL");
  await expect.poll(said).toContainEqual(expect.stringMatching(/^Copied/));
  expect(await pasted(panel)).toBe("http://shop.example/api/pay");
});

test("a copy that the browser refuses is said to be none, in words that are spoken", async ({ panel }) => {
  await chooseFile(panel, "session.har", harFile("safari"));
  await rowWith(panel, { name: "/api/pay" });
  await panel.click('[data-status="502"]');
  await panel.evaluate(() => {
    navigator.clipboard.writeText = () => Promise.reject(new Error("not allowed"));
    document.execCommand = () => false;
  });
  for (const label of ["Copy URL", "Copy as cURL"]) {
    const said = await listenTo(panel, ".share [role=status]");
    await choose(panel, ".share", label);
    await expect.poll(said).toContainEqual("The browser refused to copy");
  }
});

test("a file that cannot be saved is said to be missing, with the reason", async ({ panel }) => {
  await chooseFile(panel, "session.har", harFile("safari"));
  await rowWith(panel, { name: "/api/pay" });
  await panel.evaluate(() => {
    URL.createObjectURL = () => {
      throw new Error("out of memory");
    };
  });
  await choose(panel, ".toolbar", "Save as HAR");
  await expect
    .poll(() => textOf(panel, ".news [role=status]"))
    .toBe("status-lens.har was not saved: out of memory");
  // It stays until the reader has seen it.
  await panel.click(".news button");
  await expect.poll(() => textOf(panel, ".news")).toBe("");
});

test("what goes wrong where nobody waits for it is said too, in the reader's language", async ({ panel }) => {
  // The capture to look around in cannot be read; what is read after it can.
  await panel.evaluate(() => {
    const { fetch } = window;
    window.fetch = () => {
      window.fetch = fetch;
      return Promise.reject(new Error("no such file"));
    };
  });
  await panel.click(".empty .link");
  const said = () => textOf(panel, ".news [role=status]");
  await expect.poll(said).toBe("Something went wrong here: no such file");
  await panel.click(".toolbar .wide[title]");
  await expect.poll(said).toBe("这里出了问题：no such file");
});

test("a saved HAR holds our annotations and no secret, and opens again", async ({ panel }) => {
  await chooseFile(panel, "session.har", withSecrets());
  await rowWith(panel, { name: "/api/pay" });
  await keepSaved(panel);
  const said = await listenTo(panel, ".news [role=status]");
  await choose(panel, ".toolbar", "Save as HAR");
  const saved = () => savedText(panel);
  await expect.poll(async () => (await saved()).length).toBeGreaterThan(0);
  await expect.poll(said).toContainEqual("Saved status-lens.har: 6 entries");
  const text = await saved();
  expect(text).not.toContain(SECRET);
  const { entries } = JSON.parse(text).log;
  expect(entries).toHaveLength(6);
  const gateway = entries.find((e: { response: { status: number } }) => e.response.status === 502);
  expect(gateway._statusLens).toMatchObject({ status: 502, responder: { id: "nginx" } });
  for (const language of ["en", "zh-CN"]) expect(gateway._statusLens.causes[0].why[language]).not.toBe("");
  expect(gateway.response.content.text).toContain("nginx");
  // Bodies that no cause needed are read for the file.
  expect(text).toContain("from the worker");
  await chooseFile(panel, "again.har", text);
  await expect.poll(() => textOf(panel, ".bar")).toMatch(/^again\.har: 6 requestsBack to live/);
  await rowWith(panel, { status: "302", method: "POST", cause: "POST → GET" });
});

test("an exchange of the page is shown in the browser's own Network panel, where there is a way", async ({
  lens,
  panel,
  server,
}) => {
  await lens.page.goto(`${server.origin}/page/404`);
  await rowWith(panel, { name: "/page/404" });
  await panel.click('[data-status="404"]');
  const offered = await textOf(panel, ".share");
  if (lens.browser === "firefox") expect(offered).not.toContain("Show in Network");
  else {
    await panel.click(".answer");
    await expect.poll(() => panel.evaluate(() => document.hasFocus())).toBe(true);
    await panel.click(".share > button");
    // The Network panel puts the focus into its filter.
    await expect.poll(() => panel.evaluate(() => document.hasFocus())).toBe(false);
  }
});
