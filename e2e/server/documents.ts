import type { IncomingMessage, ServerResponse } from "node:http";

const PLAIN = { "content-type": "text/html; charset=utf-8" };
const ICON = '<link rel="icon" href="data:,">';

/** A page that a service worker answers for, where the script below is registered. */
const WORKER = `
addEventListener("install", () => skipWaiting());
addEventListener("activate", (event) => event.waitUntil(clients.claim()));
addEventListener("fetch", (event) => {
  const { search } = new URL(event.request.url);
  const made = () => new Response("${ICON.replaceAll('"', "'")}made", { status: 503, headers: { "content-type": "text/html" } });
  if (search === "?made") event.respondWith(made());
  if (search === "?passed") event.respondWith(fetch(event.request));
});`;

const SUBRESOURCES = `
<script src="/page/404?script"></script>
<link rel="stylesheet" href="/page/404?style">
<img src="/page/500?image" alt="">
<iframe src="/page/403?frame"></iframe>
<script>fetch("/fault/bad-gateway").then((r) => r.text()).then(() => fetch("/fault/empty")).catch(() => {}).then(() => { document.title = "done"; });</script>`;

type Route = (url: URL, request: IncomingMessage, response: ServerResponse) => void;

/** Documents for what a tab can show: `/document/NAME`. */
const ROUTES: Readonly<Record<string, Route>> = {
  /** `?status=404`, kept by the back/forward cache and by the HTTP cache for a minute. */
  kept: (url, _request, response) => {
    const status = Number(url.searchParams.get("status") ?? 200);
    response.writeHead(status, { ...PLAIN, "cache-control": "max-age=60" });
    response.end(`${ICON}<h1>${status}</h1>`);
  },
  /** 503 at the first request, 200 from then on. */
  recovers: (url, _request, response) => {
    response.writeHead(seenBefore(url) ? 200 : 503, { ...PLAIN, "cache-control": "no-store" });
    response.end(`${ICON}recovers`);
  },
  /** 200 with a validator, 304 for whoever has it. */
  revalidated: (_url, request, response) => {
    const fresh = { etag: '"v1"', "cache-control": "no-cache" };
    const status = request.headers["if-none-match"] === '"v1"' ? 304 : 200;
    response.writeHead(status, status === 304 ? fresh : { ...PLAIN, ...fresh });
    response.end(status === 304 ? "" : `${ICON}revalidated`);
  },
  /** `?hops=18&bytes=240000&status=500`: so many redirects, then the status, each with fields of so many bytes. */
  heavy: (url, _request, response) => {
    const hops = Number(url.searchParams.get("hops") ?? 0);
    const fields = {
      "x-heavy": heavyValues(Number(url.searchParams.get("bytes") ?? 0)),
      "cache-control": "no-store",
    };
    if (hops > 0) {
      const next = new URL(url);
      next.searchParams.set("hops", String(hops - 1));
      response.writeHead(302, { ...fields, location: next.pathname + next.search });
      response.end();
      return;
    }
    const status = Number(url.searchParams.get("status") ?? 200);
    response.writeHead(status, { ...PLAIN, ...fields });
    response.end(`${ICON}<h1>${status}</h1>`);
  },
  loop: (url, _request, response) => {
    response.writeHead(302, { location: url.pathname, "cache-control": "no-store" });
    response.end();
  },
  /** `?status=404` without a byte of content: the browser shows a page of its own. */
  empty: (url, _request, response) => {
    response.writeHead(Number(url.searchParams.get("status")), { "cache-control": "no-store" });
    response.end();
  },
  /** A type that the browser cannot show, without saying that it is an attachment. */
  binary: (_url, _request, response) => {
    response.writeHead(200, { "content-type": "application/octet-stream", "cache-control": "no-store" });
    response.end("x");
  },
  /** Asks the browser to prerender `?next=`. */
  speculates: (url, _request, response) => {
    const next = url.searchParams.get("next") ?? "/page/200";
    const rules = JSON.stringify({ prerender: [{ source: "list", eagerness: "immediate", urls: [next] }] });
    response.writeHead(404, { ...PLAIN, "cache-control": "no-store" });
    response.end(`${ICON}<script type="speculationrules">${rules}</script><a href="${next}">next</a>`);
  },
  "worker.js": (_url, _request, response) => {
    response.writeHead(200, { "content-type": "text/javascript", "service-worker-allowed": "/" });
    response.end(WORKER);
  },
  /** A good page whose parts fail in several ways. */
  parts: (_url, _request, response) => {
    response.writeHead(200, { ...PLAIN, "cache-control": "no-store" });
    response.end(`<!doctype html>${ICON}<title>loading</title>${SUBRESOURCES}`);
  },
};

/** Values of 8 kB each: some browsers refuse longer lines. */
function heavyValues(bytes: number): string[] {
  return Array.from({ length: Math.ceil(bytes / 8_000) }, () => "h".repeat(Math.min(bytes, 8_000)));
}

const seen = new Set<string>();

function seenBefore(url: URL): boolean {
  const before = seen.has(url.href);
  seen.add(url.href);
  return before;
}

/** Answers for `/document/NAME`; false where there is no such document. */
export function documentRoute(url: URL, request: IncomingMessage, response: ServerResponse): boolean {
  const route = ROUTES[url.pathname.split("/")[2] ?? ""];
  route?.(url, request, response);
  return route !== undefined;
}
