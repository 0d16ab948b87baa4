import type { ResponderExamples } from "../../diagnosis/examples.ts";
import { exchange } from "../writing/exchange.ts";
import type { githubPages } from "./github-pages.ts";

const fields = { Server: "GitHub.com", "X-GitHub-Request-Id": "A:B", "X-Fastly-Request-ID": "f" };
const own = (status: number, words: string, request = "GET /") =>
  exchange({ request, status, fields, body: words });
const elsewhere = (status: number) =>
  exchange({ request: "POST /", status, fields: { Server: "nginx" }, body: "no" });
const site = own(404, "<h1>The club has no such page</h1>");

export const githubPagesExamples: ResponderExamples<typeof githubPages> = {
  signs: {
    "no-site-page": {
      fires: [exchange({ status: 404, body: "There isn't a GitHub Pages site here.</strong>" })],
      silent: [exchange({ status: 404, body: "<html><body><h1>Error</h1></body></html>" })],
    },
    "no-file-page": {
      fires: [
        exchange({
          status: 404,
          body: "The site configured at this address does not contain the requested file.</p>",
        }),
      ],
      silent: [exchange({ status: 404, body: "<html><body><h1>Error</h1></body></html>" })],
    },
    "stock-page": {
      fires: [
        exchange({
          status: 405,
          fields: { Server: "GitHub.com", "X-GitHub-Request-Id": "A:B", "X-Fastly-Request-ID": "f" },
          body: "<hr><center>nginx</center>",
        }),
      ],
      silent: [
        exchange({
          status: 405,
          fields: { Server: "nginx", "X-GitHub-Request-Id": "A:B", "X-Fastly-Request-ID": "f" },
          body: "<hr><center>nginx</center>",
        }),
      ],
    },
    "rate-limit-page": {
      fires: [
        exchange({
          status: 429,
          fields: { Server: "GitHub.com", "X-GitHub-Request-Id": "A:B", "X-Fastly-Request-ID": "f" },
          body: "Rate limit exceeded</h1>",
        }),
      ],
      silent: [
        exchange({
          status: 429,
          fields: { Server: "nginx", "X-GitHub-Request-Id": "A:B", "X-Fastly-Request-ID": "f" },
          body: "Rate limit exceeded</h1>",
        }),
      ],
    },
    "pages-fields": {
      fires: [
        exchange({
          status: 404,
          fields: { Server: "GitHub.com", Via: "1.1 varnish", "X-Served-By": "cache-fra1226-FRA" },
          notes: { body: "unseen" },
        }),
        exchange({
          status: 405,
          fields: { Server: "GitHub.com", "X-GitHub-Request-Id": "A:B", "X-Fastly-Request-ID": "f" },
        }),
      ],
      silent: [
        exchange({
          status: 405,
          fields: { Server: "nginx", "X-GitHub-Request-Id": "A:B", "X-Fastly-Request-ID": "f" },
        }),
      ],
    },
  },
  causes: {
    "no-site": {
      fires: [own(404, "<p><strong>There isn't a GitHub Pages site here.</strong></p>")],
      silent: [site],
    },
    "no-file-said": {
      fires: [own(404, "<p>The site configured at this address does not contain the requested file.</p>")],
      silent: [own(404, "There isn't a GitHub Pages site here"), elsewhere(404)],
    },
    "no-file": {
      fires: [
        own(404, "<p>The site configured at this address does not contain the requested file.</p>"),
        site,
      ],
      silent: [own(404, "There isn't a GitHub Pages site here"), elsewhere(404)],
    },
    "page-of-app": {
      fires: [
        exchange({ request: "GET /board/today", status: 404, fields, body: "", notes: { type: "document" } }),
      ],
      silent: [
        exchange({ request: "GET /board/a.png", status: 404, fields, body: "", notes: { type: "image" } }),
        site,
      ],
    },
    "static-only": {
      fires: [own(405, "<hr><center>nginx</center>", "POST /")],
      silent: [elsewhere(405)],
    },
    rate: {
      fires: [own(429, "<h1>Rate limit exceeded</h1>")],
      silent: [exchange({ status: 429, fields: { Server: "nginx" }, body: "slow down" })],
    },
  },
};
