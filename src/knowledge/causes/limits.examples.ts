import type { ExamplesOf } from "../../diagnosis/examples.ts";
import { exchange } from "../writing/exchange.ts";
import type { limitCauses } from "./limits.ts";

const form = (bytes: number) =>
  exchange({
    request: "POST /up",
    sent: { "Content-Type": "multipart/form-data; boundary=b", "Content-Length": bytes },
    status: 500,
    body: "Failed to parse form data",
  });

const refusedFile = (json: unknown) =>
  exchange({
    request: "POST /up",
    sent: { "Content-Type": "multipart/form-data; boundary=b", "Content-Length": 12_000_000 },
    status: 422,
    json,
  });

export const limitExamples: ExamplesOf<typeof limitCauses> = {
  "body-refused": {
    fires: [exchange({ request: "POST /upload", sent: { "Content-Length": 2_000_000 }, status: 413 })],
    silent: [
      exchange({ request: "POST /upload", sent: { "Content-Length": 20 }, status: 413 }),
      exchange({ request: "GET /upload", status: 413 }),
      // Firefox's record of what it kept from the page: that is a reason of its own.
      exchange({
        request: "POST /upload",
        sent: {
          Origin: "https://app.example",
          "Sec-Fetch-Mode": "cors",
          "User-Agent": "Mozilla/5.0 Firefox/140.0",
          "Content-Length": 2_000_000,
        },
        status: 413,
        fields: { Date: "x" },
      }),
    ],
  },
  "address-refused": {
    fires: [exchange({ request: `GET /a?q=${"v".repeat(9_000)}`, status: 414 })],
    silent: [exchange({ request: "GET /a", status: 414 })],
  },
  "fields-refused": {
    fires: [exchange({ sent: { Cookie: `a=${"v".repeat(9_000)}` }, status: 431 })],
    silent: [exchange({ sent: { Cookie: "a=b" }, status: 431 })],
  },
  "code-of-rate": {
    fires: [
      exchange({ status: 429, json: { ok: false, error: "ratelimited" } }),
      exchange({ status: 429, json: { error: { code: "rate_limit_exceeded", message: "Slow down" } } }),
    ],
    silent: [exchange({ status: 429, json: { error: { code: "insufficient_quota", message: "Pay" } } })],
  },
  "body-too-large": {
    fires: [exchange({ request: "POST /up", status: 413 })],
    silent: [
      exchange({ status: 413 }),
      exchange({ request: "POST /up", sent: { "Content-Length": "9" }, status: 413 }),
    ],
  },
  "says-body-too-large": {
    fires: [exchange({ status: 500, json: { message: "File too large" } })],
    silent: [
      exchange({ request: "GET /page", status: "413 Request Entity Too Large" }),
      exchange({ status: 500, json: { message: "x" } }),
    ],
  },
  "url-too-long": {
    fires: [exchange({ request: `GET /?q=${"a".repeat(5_000)}`, status: 404 })],
    silent: [exchange({ request: "GET /?q=a", status: 404 })],
  },
  "cookies-too-large": {
    fires: [exchange({ sent: { Cookie: "a".repeat(9_000) }, status: 400 })],
    silent: [exchange({ sent: { Cookie: "a" }, status: 400 })],
  },
  "too-large-without-content": {
    fires: [exchange({ status: 413, sent: { Cookie: "a".repeat(5_000) } })],
    silent: [
      exchange({
        request: "GET /export",
        sent: { Cookie: "a".repeat(5_000) },
        status: "413 Content Too Large",
        json: { error: "Result set too large, narrow your search" },
      }),

      exchange({ status: 413 }),
      exchange({ status: 413, sent: { Cookie: "a".repeat(5_000) }, fields: { Server: "nginx" } }),
      exchange({ request: "POST /files", status: 413 }),
      exchange({ sent: { "Content-Length": "900000" }, status: 413 }),
    ],
  },
  "many-cookies": {
    fires: [exchange({ sent: { Cookie: "a".repeat(4_000) }, status: 400 })],
    silent: [exchange({ status: 400 })],
  },
  "fields-too-large": { fires: [exchange({ status: 431 })], silent: [exchange({ status: 400 })] },
  "says-fields-too-large": {
    fires: [exchange({ status: 400, page: "Request Header Or Cookie Too Large" })],
    silent: [
      exchange({ request: "POST /log", status: "400 Bad Request", json: { error: "field stack: too long" } }),
      exchange({ status: 400, page: "Bad Request" }),
    ],
  },
  "too-many-fields": {
    fires: [
      exchange({
        sent: Object.fromEntries(Array.from({ length: 110 }, (_, i) => [`X-N-${i}`, "1"])),
        status: 400,
      }),
    ],
    silent: [exchange({ status: 400 })],
  },
  "says-uri-too-long": {
    fires: [exchange({ status: 400, page: "Request Line is too large" })],
    silent: [exchange({ status: 400, page: "Bad Request" })],
  },
  "says-disk-full": {
    fires: [exchange({ status: 500, json: { message: "No space left on device" } })],
    silent: [exchange({ status: 500, json: { message: "x" } })],
  },
  "insufficient-storage": { fires: [exchange({ status: 507 })], silent: [exchange({ status: 500 })] },
  "says-quota": {
    fires: [
      exchange({ status: 429, json: { message: "You exceeded your current quota" } }),
      exchange({
        status: 400,
        json: { error: { message: "The account is not in good standing", code: "Arrearage" } },
      }),
    ],
    silent: [
      exchange({ status: 429, json: { message: "quota: 5 requests per second" } }),
      exchange({ status: 429, json: { message: "x" } }),
    ],
  },
  "says-concurrent": {
    fires: [exchange({ status: 429, json: { message: "Too many concurrent exports" } })],
    silent: [exchange({ status: 429, json: { message: "x" } })],
  },
  "nothing-left": {
    fires: [exchange({ status: 403, fields: { "X-RateLimit-Remaining": "0" } })],
    silent: [exchange({ status: 403, fields: { "X-RateLimit-Remaining": "12" } })],
  },
  "says-rate": {
    fires: [exchange({ status: 403, json: { message: "API rate limit reached" } })],
    silent: [exchange({ status: 403, json: { message: "x" } })],
  },
  "too-many-requests": {
    fires: [exchange({ status: 429 })],
    silent: [exchange({ status: 503 }), exchange({ status: 429, fields: { "Retry-After": "9" } })],
  },
  "unregistered-420": { fires: [exchange({ status: 420 })], silent: [exchange({ status: 429 })] },
  "says-overloaded": {
    fires: [exchange({ status: 503, json: { message: "Server is overloaded" } })],
    silent: [
      exchange({
        request: "GET /a",
        status: "500 Internal Server Error",
        json: { error: "No overload matches this call" },
      }),
      exchange({ status: 503, json: { message: "x" } }),
    ],
  },
  "says-busy": {
    fires: [exchange({ status: 503, fields: { "Content-Type": "text/plain" }, body: "busy" })],
    silent: [
      exchange({ status: 409, fields: { "Content-Type": "text/plain" }, body: "busy" }),
      exchange({ status: 503, json: { message: "business hours only" } }),
    ],
  },
  "says-out-of-resources": {
    fires: [exchange({ status: 500, json: { message: "EMFILE: too many open files" } })],
    silent: [
      exchange({
        request: "GET /game",
        status: "500 Internal Server Error",
        json: { error: "out of memory cards" },
      }),
      exchange({ status: 500, json: { message: "x" } }),
    ],
  },
  "says-file-over": {
    fires: [
      refusedFile({ message: "The file must not be greater than 2048 kilobytes." }),
      refusedFile({ errors: { avatar: ["The avatar failed to upload."] } }),
    ],
    silent: [
      refusedFile({ error: "The file failed to upload: virus found" }),

      refusedFile({ message: "The title must not be greater than 255 characters." }),
      refusedFile({ message: "The price must not be greater than 2048." }),
    ],
  },
  "large-form-unread": {
    fires: [form(12_000_000)],
    silent: [
      exchange({
        request: "POST /up",
        sent: { "Content-Type": "multipart/form-data; boundary=b", "Content-Length": 12_000_000 },
        status: "400 Bad Request",
        json: { error: "Could not process the uploaded form: column price missing in CSV" },
      }),
      exchange({
        request: "POST /up",
        sent: { "Content-Type": "multipart/form-data; boundary=b", "Content-Length": 12_000_000 },
        status: "500 Internal Server Error",
        json: { error: "Failed to process upload: S3 AccessDenied" },
      }),

      form(12_000),
      exchange({
        request: "POST /up",
        sent: { "Content-Type": "multipart/form-data; boundary=b", "Content-Length": 12_000_000 },
        status: 500,
        body: "Error saving the form",
      }),
    ],
  },
  "large-upload-refused": {
    fires: [
      exchange({
        request: "POST /up",
        sent: { "Content-Type": "image/png" },
        content: "x".repeat(950_000),
        status: 500,
      }),
    ],
    silent: [
      exchange({ request: "POST /up", sent: { "Content-Type": "image/png" }, content: "x", status: 500 }),
    ],
  },
  "says-file-limit": {
    fires: [
      exchange({
        status: 422,
        json: { error: "size" },
        request: "POST /up",
        sent: { "Content-Type": "multipart/form-data; boundary=b" },
      }),
    ],
    silent: [exchange({ status: 422, json: { error: "size" }, request: "POST /up" })],
  },
};
