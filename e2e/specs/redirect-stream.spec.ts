import { createSecureServer } from "node:http2";
import type { AddressInfo } from "node:net";
import { chromium } from "@playwright/test";
import { REDIRECT_STATUSES } from "../../src/http/redirect.ts";
import { pathOf } from "../machine/needs.ts";
import { selfSigned } from "../server/self-signed.ts";
import { expect, test } from "./fixture.ts";

type Seen = { readonly method: string; readonly path: string };

/** Sends a body that cannot be read twice; says how it ended. */
function sendStream(url: string): Promise<string> {
  const body = new ReadableStream({
    start(controller) {
      controller.enqueue(new TextEncoder().encode("once"));
      controller.close();
    },
  });
  const request = { method: "POST", body, duplex: "half" };
  return fetch(url, request).then(
    (response) => `${response.status}`,
    (error: Error) => error.name,
  );
}

test("a stream over HTTP/1.1 is no stream: Chromium sends nothing, Firefox the object's name", async ({
  lens,
  server,
}) => {
  await lens.page.goto(`${server.origin}/page/200`);
  const ended = await lens.page.evaluate(sendStream, `${server.origin}/redirect/307?to=/echo`);
  const bodies = server.hits.filter((hit) => hit.path !== "/page/200").map((hit) => hit.body);
  if (lens.browser === "chromium") expect({ ended, bodies }).toEqual({ ended: "TypeError", bodies: [] });
  else {
    const text = "[object ReadableStream]";
    expect({ ended, bodies }).toEqual({ ended: "200", bodies: [text, text] });
  }
});

// Streams in requests exist in Chromium alone, and only over HTTP/2: it is started whatever the project.
test("a stream over HTTP/2 in Chromium: only 303 can be followed, for it drops the body", async () => {
  const seen: Seen[] = [];
  const server = createSecureServer({ ...selfSigned(), allowHTTP1: true }, (request, response) => {
    const path = request.url;
    request.resume();
    request.on("end", () => {
      // The browser asks for its icon when it likes.
      if (path !== "/favicon.ico") seen.push({ method: request.method, path });
      const status = Number(/^\/redirect\/(\d+)/.exec(path)?.[1] ?? 200);
      response.writeHead(status, status === 200 ? { "content-type": "text/html" } : { location: "/echo" });
      response.end();
    });
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const origin = `https://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const browser = await chromium.launch({
    executablePath: pathOf("chromium"),
    args: process.getuid?.() === 0 ? ["--no-sandbox"] : [],
  });
  try {
    const page = await (await browser.newContext({ ignoreHTTPSErrors: true })).newPage();
    await page.goto(origin);
    for (const status of REDIRECT_STATUSES) {
      seen.length = 0;
      const ended = await page.evaluate(sendStream, `${origin}/redirect/${status}`);
      const first = { method: "POST", path: `/redirect/${status}` };
      const followed = status === 303 ? [{ method: "GET", path: "/echo" }] : [];
      expect({ ended, seen }, String(status)).toEqual({
        ended: status === 303 ? "200" : "TypeError",
        seen: [first, ...followed],
      });
    }
  } finally {
    await browser.close();
    server.close();
  }
});
