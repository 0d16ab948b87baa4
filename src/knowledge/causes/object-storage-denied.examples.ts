import type { ExamplesOf } from "../../diagnosis/examples.ts";
import { exchange, type Parts } from "../writing/exchange.ts";
import { denied, error, file, signed } from "./object-storage.test-data.ts";
import type { objectStorageDeniedCauses } from "./object-storage-denied.ts";

const cdn = { Via: "1.1 a.cloudfront.net (CloudFront)" };

const folder: Parts = { request: "GET /photos/2025/" };
const missing: Parts = { request: "GET /photos/a.jpg" };

export const objectStorageDeniedExamples: ExamplesOf<typeof objectStorageDeniedCauses> = {
  "private-container": {
    fires: [exchange({ ...missing, status: 404, fields: { "x-ms-error-code": "ResourceNotFound" } })],
    silent: [
      exchange({
        request: "GET /photos/a.jpg?sig=0a",
        status: 404,
        fields: { "x-ms-error-code": "ResourceNotFound" },
      }),
      exchange({ ...missing, status: 404, fields: { "x-ms-error-code": "BlobNotFound" } }),
    ],
  },
  "denied-by-network-or-address": { fires: [error("AuthorizationFailure")], silent: [denied] },
  "referer-refused": {
    fires: [error("AccessDenied", "You are denied by bucket referer policy.")],
    silent: [denied],
  },
  "policy-names-action": {
    fires: [error("AccessDenied", "User x is not authorized to perform: s3:GetObject")],
    silent: [denied],
  },
  "missing-behind-cdn": {
    fires: [error("AccessDenied", "Access Denied", file, cdn)],
    silent: [
      denied,
      error("AccessDenied", "Access Denied", folder, cdn),
      error("AccessDenied", "Access Denied", { request: "GET /index.html" }, cdn),
    ],
  },
  "closed-to-cdn": {
    fires: [
      error("AccessDenied", "Access Denied", { request: "GET /" }, cdn),
      error("AccessDenied", "Access Denied", { request: "GET /index.html" }, cdn),
    ],
    silent: [
      error("AccessDenied", "Access Denied", { request: "GET /index.html" }),
      error("AccessDenied", "Access Denied", file, cdn),
    ],
  },
  "folder-behind-cdn": {
    fires: [error("AccessDenied", "Access Denied", folder, cdn)],
    silent: [
      error("AccessDenied", "Access Denied", folder),
      error("AccessDenied", "Access Denied", { request: "GET /" }, cdn),
      error("AccessDenied", "Access Denied", file, cdn),
    ],
  },
  "unsigned-write": {
    fires: [error("AccessDenied", "Access Denied", { request: "PUT /photo.jpg" })],
    silent: [denied],
  },
  denied: { fires: [denied], silent: [error("NoSuchKey")] },
  "missing-or-denied": { fires: [denied], silent: [error("NoSuchKey")] },
  "unsigned-read": { fires: [denied], silent: [error("AccessDenied", "Access Denied", signed)] },
};
