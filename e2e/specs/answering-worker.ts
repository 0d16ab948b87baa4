import type { Lens } from "../browsers/driver.ts";
import type { DemoServer } from "../server/demo-server.ts";

/** Opens a page and registers the service worker that answers `?made` by itself and passes `?passed` on; its origin. */
export async function registerWorker(lens: Lens, server: DemoServer): Promise<string> {
  const origin = server.origin.replace("127.0.0.1", "localhost");
  await lens.page.goto(`${origin}/page/200`);
  await lens.page.evaluate(async () => {
    await navigator.serviceWorker.register("/document/worker.js", { scope: "/" });
    await navigator.serviceWorker.ready;
  });
  return origin;
}
