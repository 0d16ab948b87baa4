import { createServer } from "node:http";
import type { AddressInfo } from "node:net";

export type ResourceServer = {
  /** A page whose scripts the cache has not. */
  readonly page: () => string;
  readonly origin: string;
  readonly close: () => Promise<void>;
};

/**
 * A page with so many small scripts, each answered after `delay` milliseconds: a server that is some way
 * off. `/api/N` answers small JSON at once.
 */
export async function startResourceServer(resources: number, delay = 0): Promise<ResourceServer> {
  let serial = 0;
  const server = createServer((request, response) => {
    const url = new URL(request.url ?? "/", "http://bench");
    response.setHeader("cache-control", "no-store");
    if (url.pathname === "/") {
      const scripts = Array.from(
        { length: resources },
        (_, i) => `<script async src="/s/${i}.js?${url.search}"></script>`,
      );
      response.setHeader("content-type", "text/html");
      response.end(`<!doctype html><link rel=icon href="data:,"><title>bench</title>${scripts.join("")}`);
    } else if (url.pathname.startsWith("/api/")) {
      const status = [200, 200, 200, 404, 500][Number(url.pathname.slice(5)) % 5] ?? 200;
      response.writeHead(status, { "content-type": "application/json" });
      response.end('{"id":1,"name":"thing"}');
    } else {
      response.setHeader("content-type", "text/javascript");
      if (delay > 0) setTimeout(() => response.end(";"), delay);
      else response.end(";");
    }
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    origin,
    page: () => `${origin}/?${serial++}`,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}
