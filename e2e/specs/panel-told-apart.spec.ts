import { createServer, type RequestListener } from "node:http";
import { createServer as createSecureServer } from "node:https";
import type { AddressInfo, Server } from "node:net";
import { selfSigned } from "../server/self-signed.ts";
import { expect, rowWith, selectRow, panelTest as test } from "./fixture.ts";

// What one browser says in another way than the other: the panel says the same of both.

async function serving(server: Server, use: (port: number) => Promise<void>): Promise<void> {
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  try {
    await use((server.address() as AddressInfo).port);
  } finally {
    server.close();
  }
}

test("a certificate that nobody signed has its name and what to do", async ({ lens, panel, server }) => {
  await serving(
    createSecureServer(selfSigned(), (_, response) => response.end("ok")),
    async (port) => {
      await lens.page.goto(`${server.origin}/page/200`);
      await lens.page.evaluate((url) => fetch(url).catch(() => {}), `https://127.0.0.1:${port}/signed`);
      await rowWith(panel, { name: "/signed", status: "Failed", cause: /certificate/i });
    },
  );
});

/** A page whose script is a page too, as a fallback answers for a file that is gone; both may be kept. */
function fallback(onUnchanged: () => void): RequestListener {
  const kept = { etag: '"v1"', "cache-control": "no-cache" };
  return ({ url, headers }, response) => {
    const isUnchanged = url !== "/" && headers["if-none-match"] === '"v1"';
    if (isUnchanged) onUnchanged();
    response.writeHead(
      isUnchanged ? 304 : 200,
      isUnchanged ? kept : { ...kept, "content-type": "text/html" },
    );
    const script = url === "/" ? '<script src="/app-1a2b3c4d.js"></script>' : "";
    response.end(
      isUnchanged ? "" : `<!doctype html><link rel="icon" href="data:,"><title>app</title>${script}`,
    );
  };
}

test("HTML for a script is none the better where it has not changed", async ({ lens, panel }) => {
  let unchanged = 0;
  await serving(
    createServer(
      fallback(() => {
        unchanged += 1;
      }),
    ),
    async (port) => {
      await lens.page.goto(`http://127.0.0.1:${port}/`);
      await rowWith(panel, { name: "/app-1a2b3c4d.js", status: "HTML" });
      await lens.page.reload();
      // With DevTools open Chromium asks for it twice.
      await expect.poll(() => unchanged).toBeGreaterThan(0);

      await rowWith(panel, { name: "/app-1a2b3c4d.js", status: "HTML", cause: /missing file|HTML/ });
    },
  );
});

test("an answer that its server gave no type is read as the text that it is", async ({ lens, panel }) => {
  const untyped: RequestListener = ({ url }, response) => {
    if (url === "/") response.setHeader("content-type", "text/html");
    response.end(
      url === "/" ? '<!doctype html><link rel="icon" href="data:,"><title>page</title>' : '{"a":1}',
    );
  };
  await serving(createServer(untyped), async (port) => {
    await lens.page.goto(`http://127.0.0.1:${port}/`);
    await lens.page.evaluate(() => fetch("/untyped").then((response) => response.text()));
    await rowWith(panel, { name: "/untyped", status: "200" });
    await selectRow(panel, "/untyped");
    const body = () => panel.evaluate(() => document.querySelector("#section-body .raw")?.textContent ?? "");
    await expect.poll(body).toContain('"a"');
  });
});
