import type { ResponderExamples } from "../../diagnosis/examples.ts";
import { exchange } from "../writing/exchange.ts";
import type { next } from "./next.ts";

const fields = "X-Powered-By: Next.js\nContent-Type: text/html; charset=utf-8";
const notFound = exchange({
  request: "GET /about",
  status: "404 Not Found",
  fields: [fields],
  body: '<h1 class="next-error-h1">404</h1>',
});
const noData = exchange({
  request: "GET /_next/data/4b9df7e44e5bdd77/posts/7.json",
  status: "404 Not Found",
  fields: ["X-Powered-By: Next.js\nContent-Type: application/json"],
  body: '{"notFound":true}',
});
const thrown = exchange({
  request: "GET /boom",
  status: "500 Internal Server Error",
  fields: [fields],
  body: '<!DOCTYPE html><html id="__next_error__">',
});
const bad = exchange({ request: "GET /list", status: "400 Bad Request", fields: [fields], body: "no" });
const image = (status: string, words: string) =>
  exchange({ request: "GET /_next/image?url=%2Fa.png&w=641&q=75", status, body: words });
const width = image("400 Bad Request", '"w" parameter (width) of 641 is not allowed');
const page = exchange({
  request: "GET /",
  status: "200 OK",
  fields: [`${fields}\nx-nextjs-prerender: 1`],
  body: "<html>",
});
const apiBodyTooLarge = exchange({
  request: "POST /api/images",
  status: "413 Body exceeded 1mb limit",
  fields: { Date: "now", Connection: "keep-alive" },
  body: "Body exceeded 1mb limit",
});

const action = (content: string, cacheControl = "no-cache, no-store, max-age=0, must-revalidate") =>
  exchange({
    request: "POST /settings",
    sent: { Origin: "http://site.example", "Next-Action": "7f2a9c01d3e4", Accept: "text/x-component" },
    content: "[]",
    status: "500 Internal Server Error",
    fields: {
      Vary: "RSC, Next-Router-State-Tree, Next-Router-Prefetch",
      "Cache-Control": cacheControl,
      "Content-Type": "text/x-component",
      "X-Powered-By": "Next.js",
    },
    body: content,
  });

const unseen = (answer: Readonly<Record<string, string>>) =>
  exchange({
    request: "POST /login",
    sent: { "Next-Action": "7f2a9c01d3e4" },
    content: "[]",
    status: 404,
    notes: { body: "unseen" },
    fields: answer,
  });

export const nextExamples: ResponderExamples<typeof next> = {
  signs: {
    "error-page": {
      fires: [exchange({ status: "404 Not Found", body: '<h1 class="next-error-h1">' })],
      silent: [exchange({ status: "404 Not Found", body: "<html><body><h1>Error</h1></body></html>" })],
    },
    "not-found-page": {
      fires: [
        exchange({
          status: "500 Internal Server Error",
          fields: { "Content-Type": "text/html; charset=utf-8" },
          body: '<div id="__next"></div><script id="__NEXT_DATA__" type="application/json">{"page":"/_error"}</script>',
        }),
      ],
      silent: [
        exchange({
          status: "500 Internal Server Error",
          fields: { "Content-Type": "text/html; charset=utf-8" },
          body: '<div id="__nuxt"></div><script id="__NUXT_DATA__" type="application/json">[]</script>',
        }),
      ],
    },
    "api-route-error": {
      fires: [
        apiBodyTooLarge,
        exchange({ request: "POST /clients/17", status: 413, body: "Body exceeded 1 MB limit" }),
      ],
      silent: [
        exchange({
          request: "POST /api/images",
          status: "413 Payload Too Large",
          fields: { "Content-Type": "text/plain" },
          body: "Body exceeded 1mb limit",
        }),
      ],
    },
    "action-too-large": {
      fires: [
        exchange({
          request: "POST /clients/17/documents",
          status: 413,
          body: "Body exceeded 1 MB limit.\nTo configure the body size limit for Server Actions, see: https://nextjs.org/docs/app/api-reference/next-config-js/serverActions#bodysizelimit",
        }),
      ],
      silent: [
        exchange({
          request: "POST /upload",
          status: 413,
          body: "Body exceeded 1 MB limit. To raise it, ask us.",
        }),
      ],
    },
    "api-route-bad-body": {
      fires: [
        exchange({
          request: "POST /api/notes",
          status: "400 Invalid JSON",
          fields: { Date: "now" },
          body: "Invalid JSON",
        }),
      ],
      silent: [
        exchange({
          request: "POST /api/notes",
          status: "400 Bad Request",
          fields: { Date: "now" },
          body: "Invalid JSON",
        }),
      ],
    },
    "unknown-action-text": {
      fires: [exchange({ request: "POST /", status: 404, body: "Server action not found." })],
      silent: [exchange({ request: "POST /", status: 404, body: "Action not found." })],
    },
    "unknown-action-unseen": {
      fires: [unseen({})],
      silent: [
        unseen({ "Content-Type": "text/html" }),
        exchange({ request: "POST /login", status: 404, notes: { body: "unseen" } }),
      ],
    },
    "unknown-action": {
      fires: [exchange({ status: "409 Conflict", fields: { "x-nextjs-action-not-found": "1" } })],
      silent: [exchange({ status: "409 Conflict" })],
    },
    "image-route": {
      fires: [
        exchange({
          request: "GET /_next/image?url=%2Fa.png&w=641&q=75",
          status: "400 Bad Request",
          body: '"url" parameter is not allowed',
        }),
      ],
      silent: [
        exchange({
          request: "GET /_next/image?url=%2Fa.png&w=641&q=75",
          status: "400 Bad Request",
          body: "<html><body><h1>Error</h1></body></html>",
        }),
      ],
    },
    "x-powered-by-field": {
      fires: [exchange({ status: "413 Payload Too Large", fields: { "X-Powered-By": "Next.js" } })],
      silent: [exchange({ status: "413 Payload Too Large", fields: { "X-Powered-By": "Nuxt" } })],
    },
    "router-vary": {
      fires: [
        exchange({ status: "405 Method Not Allowed", fields: { vary: "rsc, next-router-state-tree" } }),
      ],
      silent: [exchange({ status: "405 Method Not Allowed", fields: { vary: "other" } })],
    },
    "prerender-fields": {
      fires: [exchange({ status: "200 OK", fields: { "x-nextjs-prerender": "1" } })],
      silent: [exchange({ status: "200 OK" })],
    },
    "own-path": {
      fires: [
        exchange({ request: "GET /_next/image?url=%2Fa.png&w=641&q=75", status: "504 Gateway Timeout" }),
      ],
      silent: [
        exchange({
          status: "404 Not Found",
          fields: { "Content-Type": "text/html" },
          body: "<h1>Not Found</h1>",
        }),
      ],
    },
  },
  causes: {
    "api-route-body-too-large": {
      fires: [apiBodyTooLarge],
      silent: [
        exchange({
          request: "POST /api/images",
          status: "413 Payload Too Large",
          fields: { "X-Powered-By": "Next.js", "Content-Type": "text/plain" },
          body: "Body exceeded 1mb limit",
        }),
      ],
    },
    "no-data": {
      fires: [noData],
      silent: [notFound],
    },
    "old-build": {
      fires: [
        exchange({
          request: "GET /_next/static/chunks/main-4b9df7e44e5bdd77.js",
          status: "404 Not Found",
          fields: [fields],
          body: "x",
        }),
      ],
      silent: [notFound, noData],
    },
    "old-action": {
      fires: [
        exchange({
          request: "POST /",
          status: "409 Conflict",
          fields: { "x-nextjs-action-not-found": "1" },
          body: "Server Action unavailable.",
        }),
        unseen({}),
        unseen({ "X-Powered-By": "Next.js", "Content-Type": "text/html" }),
      ],
      silent: [notFound, unseen({ "X-Powered-By": "Next.js", "Content-Type": "text/x-component" })],
    },
    "action-found-nothing": {
      fires: [unseen({ "X-Powered-By": "Next.js", "Content-Type": "text/x-component" })],
      silent: [unseen({ "X-Powered-By": "Next.js", "Content-Type": "text/plain" })],
    },
    "image-not-configured": {
      fires: [
        image("400 Bad Request", '"w" parameter (width) of 400 is not allowed'),
        image("400 Bad Request", '"q" parameter (quality) of 90 is not allowed'),
      ],
      silent: [image("400 Bad Request", '"w" parameter (width) is required')],
    },
    "image-type-not-allowed": {
      fires: [image("400 Bad Request", '"url" parameter is valid but image type is not allowed')],
      silent: [width],
    },
    "image-source-late": {
      fires: [image("504 Gateway Timeout", '"url" parameter is valid but upstream response timed out')],
      silent: [image("504 Gateway Timeout", "late")],
    },
    "image-parameter": {
      fires: [
        image("400 Bad Request", '"w" parameter (width) is required'),
        image("400 Bad Request", '"q" parameter (quality) must be an integer between 1 and 100'),
        image("400 Bad Request", '"url" parameter cannot be recursive'),
      ],
      silent: [bad, image("400 Bad Request", '"url" parameter is not allowed')],
    },
    "image-source-not-allowed": {
      fires: [image("400 Bad Request", '"url" parameter is not allowed')],
      silent: [width],
    },
    "image-unusable": {
      fires: [image("400 Bad Request", "The requested resource isn't a valid image.")],
      silent: [width],
    },
    "image-source-slow": { fires: [image("504 Gateway Timeout", "late")], silent: [thrown] },
    "image-missing": {
      fires: [image("404 Not Found", "The requested resource is gone")],
      silent: [notFound],
    },
    "file-missing": {
      fires: [exchange({ request: "GET /logo.png", status: "404 Not Found", fields: [fields], body: "x" })],
      silent: [notFound],
    },
    "no-page": { fires: [notFound], silent: [thrown] },
    "not-found-called": { fires: [notFound], silent: [thrown] },
    "base-path": { fires: [notFound], silent: [thrown] },
    "method-not-exported": {
      fires: [
        exchange({
          request: "GET /api/login",
          status: "405 Method Not Allowed",
          fields: { vary: "rsc, next-router-state-tree" },
        }),
      ],
      silent: [notFound],
    },
    "form-to-prerendered-page": {
      fires: [
        exchange({
          request: "POST /",
          status: "200 OK",
          fields: [`${fields}\nx-nextjs-prerender: 1`],
          body: "<html>",
        }),
      ],
      silent: [page],
    },
    "pages-bad-json": {
      fires: [
        exchange({
          request: "POST /api/x",
          status: "400 Bad Request",
          fields: [fields],
          body: "Invalid JSON",
        }),
      ],
      silent: [bad],
    },
    "malformed-url": {
      fires: [
        exchange({ request: "GET /%E0%A4%A", status: "400 Bad Request", fields: [fields], body: "no" }),
      ],
      silent: [bad],
    },
    "bad-request": { fires: [bad], silent: [thrown] },
    "body-too-large": {
      fires: [
        exchange({
          request: "POST /api/x",
          status: "413 Payload Too Large",
          fields: [fields],
          body: "Body exceeded 1mb limit",
        }),
      ],
      silent: [thrown],
    },
    "too-large": {
      fires: [exchange({ request: "POST /api/x", status: "413 Payload Too Large", fields: [fields] })],
      silent: [thrown],
    },
    "action-from-elsewhere": {
      fires: [
        exchange({
          request: "POST /",
          status: "500 Internal Server Error",
          fields: [fields],
          body: "Invalid Server Actions request.",
        }),
      ],
      silent: [thrown],
    },
    "action-origin-code": {
      fires: [action('1:E{"digest":"3216354168@E80"}')],
      silent: [action('1:E{"digest":"3216354168"}')],
    },
    "action-not-run": {
      fires: [
        action('1:E{"digest":"3216354168"}', "private, no-cache, no-store, max-age=0, must-revalidate"),
        action('1:E{"digest":"3216354168"}', "no-store, must-revalidate"),
      ],
      silent: [action('1:E{"digest":"3216354168"}')],
    },
    "action-origin-unsaid": {
      fires: [action("")],
      silent: [action('1:E{"digest":"3216354168"}')],
    },
    "action-body-over-default": {
      fires: [
        exchange({
          request: "POST /settings",
          sent: { "Next-Action": "7f2a9c01d3e4", Accept: "text/x-component", "Content-Length": "2400000" },
          status: "500 Internal Server Error",
          fields: { "Content-Type": "text/x-component", "X-Powered-By": "Next.js" },
          body: '1:E{"digest":"3216354168"}',
        }),
      ],
      silent: [action('1:E{"digest":"3216354168"}')],
    },
    "dev-origin": {
      fires: [exchange({ request: "GET /_next/webpack-hmr", status: "403 Forbidden", body: "Unauthorized" })],
      silent: [
        exchange({ request: "GET /x", status: "403 Forbidden", fields: [fields], body: "Unauthorized" }),
      ],
    },
    "module-missing": {
      fires: [
        exchange({
          request: "GET /",
          status: "500 Internal Server Error",
          fields: [fields],
          body: "Module not found: Can't resolve './x'",
        }),
      ],
      silent: [thrown],
    },
    "no-response": {
      fires: [
        exchange({
          status: "500 Internal Server Error",
          fields: { "X-Powered-By": "Next.js" },
          body: "Error: No response is returned from route handler '/app/api/x/route.ts'. Ensure you return",
        }),
      ],
      silent: [thrown],
    },
    thrown: { fires: [thrown], silent: [bad] },
    "unread-json": {
      fires: [
        exchange({
          request: "POST /api/x\nContent-Type: application/json\n\n{",
          status: "500 Internal Server Error",
          fields: [fields],
        }),
      ],
      silent: [thrown],
    },
    database: { fires: [thrown], silent: [bad] },
    "returned-nothing": { fires: [thrown], silent: [bad] },
    "rewrite-target-down": {
      fires: [
        exchange({
          request: "GET /api/x",
          status: "500 Internal Server Error",
          fields: [fields],
          body: "Internal Server Error",
        }),
      ],
      silent: [thrown],
    },
    "unauthorized-called": {
      fires: [
        exchange({
          request: "GET /x",
          status: "401 Unauthorized",
          fields: [fields],
          body: "<title>401: You're not authorized to access this page.</title>",
        }),
      ],
      silent: [bad],
    },
  },
};
