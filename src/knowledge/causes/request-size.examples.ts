import type { ExamplesOf } from "../../diagnosis/examples.ts";
import { exchange } from "../writing/exchange.ts";
import type { requestSizeCauses } from "./request-size.ts";

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

export const requestSizeExamples: ExamplesOf<typeof requestSizeCauses> = {
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
