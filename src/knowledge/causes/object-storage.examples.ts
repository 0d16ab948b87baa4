import type { ExamplesOf } from "../../diagnosis/examples.ts";
import { examplesOfTable } from "../writing/examples-of-table.ts";
import { exchange, type Parts } from "../writing/exchange.ts";
import { type objectStorageCauses, objectStorageErrors, objectStorageProven } from "./object-storage.ts";

const xml = { "Content-Type": "application/xml" };
const error = (code: string, message = "No.", asked: Parts = {}, fields = {}) =>
  exchange({
    ...asked,
    status: 403,
    fields: { ...xml, ...fields },
    body: `<?xml version="1.0" encoding="UTF-8"?>\n<Error><Code>${code}</Code><Message>${message}</Message></Error>`,
  });
const file: Parts = { request: "GET /photo.jpg" };
const signed: Parts = { request: "GET /photo.jpg?X-Amz-Signature=0a" };
const denied = error("AccessDenied", "Access Denied", file);
const cdn = { Via: "1.1 a.cloudfront.net (CloudFront)" };

const answered = { Date: "Tue, 02 Jul 2019 10:00:00 GMT" };
const azure = (detail: string) =>
  error(
    "AuthenticationFailed",
    `No.</Message><AuthenticationErrorDetail>${detail}</AuthenticationErrorDetail><Message>`,
  );

export const objectStorageExamples: ExamplesOf<typeof objectStorageCauses> = {
  ...examplesOfTable(objectStorageErrors, (code) => error(code)),
  "shared-access-expired": {
    fires: [
      azure("Signed expiry time [Wed, 14 Jan 2026 00:00:00 GMT] must be after signed start time"),
      azure("Signature not valid in the specified time frame: Start [Wed, 14 Jan 2026]"),
    ],
    silent: [azure("Signature did not match. String to sign used was r")],
  },
  "shared-access-mismatch": {
    fires: [azure("Signature did not match. String to sign used was r")],
    silent: [error("AuthenticationFailed")],
  },
  "shared-access-over": {
    fires: [
      error(
        "AuthenticationFailed",
        "No.",
        { request: "GET /data?se=2019-06-30T00%3A00%3A00Z&sig=0a" },
        answered,
      ),
      error("AuthenticationFailed", "No.", { request: "GET /data?se=2019-06-30&sig=0a" }, answered),
    ],
    silent: [
      error(
        "AuthenticationFailed",
        "No.",
        { request: "GET /data?se=2019-07-03T00%3A00%3A00Z&sig=0a" },
        answered,
      ),
    ],
  },
  ...examplesOfTable(objectStorageProven, (code) => error(code), "names-"),
  "signature-in-field": {
    fires: [
      error("SignatureDoesNotMatch", "No.", { ...file, sent: { Authorization: "q-sign-algorithm=sha1" } }),
    ],
    silent: [error("SignatureDoesNotMatch", "No.", signed)],
  },
  "signature-differs": {
    fires: [error("SignatureDoesNotMatch", "No.", signed)],
    silent: [error("InvalidAccessKeyId", "No.", signed)],
  },
  "endpoint-named": {
    fires: [
      error(
        "PermanentRedirect",
        "No.</Message><Endpoint>bucket.s3.eu-west-1.amazonaws.com</Endpoint><Message>",
      ),
    ],
    silent: [error("PermanentRedirect")],
  },
  "link-past-its-time": { fires: [error("AccessDenied", "Request has expired", signed)], silent: [denied] },
  "denied-by-network-or-address": { fires: [error("AuthorizationFailure")], silent: [denied] },
  "endpoint-of-another-region": {
    fires: [error("AccessDenied", "The bucket must be addressed using the specified endpoint.")],
    silent: [denied],
  },
  leased: { fires: [error("LeaseIdMissing"), error("LeaseAlreadyPresent")], silent: [error("BlobNotFound")] },
  "cors-rule-missing": {
    fires: [error("AccessForbidden", "CORSResponse: This CORS request is not allowed.")],
    silent: [error("AccessForbidden")],
  },
  "referer-refused": {
    fires: [error("AccessDenied", "You are denied by bucket referer policy.")],
    silent: [denied],
  },
  "policy-names-action": {
    fires: [error("AccessDenied", "User x is not authorized to perform: s3:GetObject")],
    silent: [denied],
  },
  "missing-behind-cdn": { fires: [error("AccessDenied", "Access Denied", file, cdn)], silent: [denied] },
  "unsigned-write": {
    fires: [error("AccessDenied", "Access Denied", { request: "PUT /photo.jpg" })],
    silent: [denied],
  },
  denied: { fires: [denied], silent: [error("NoSuchKey")] },
  "missing-or-denied": { fires: [denied], silent: [error("NoSuchKey")] },
  "unsigned-read": { fires: [denied], silent: [error("AccessDenied", "Access Denied", signed)] },
};
