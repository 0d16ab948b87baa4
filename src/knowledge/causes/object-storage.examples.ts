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

const PAGE = "https://app.example";
const lacking = (sent: Readonly<Record<string, string>>) =>
  exchange({
    request: "PUT /files/a.csv?sig=0a",
    sent,
    status: "400 An HTTP header that's mandatory for this request is not specified.",
    fields: { ...xml, "x-ms-error-code": "MissingRequiredHeader" },
    body: "<Error><Code>MissingRequiredHeader</Code><Message>No.</Message><HeaderName>x-ms-blob-type</HeaderName></Error>",
  });
const verb = (phrase: string) =>
  exchange({
    request: "POST /photos",
    status: `405 ${phrase}`,
    fields: { ...xml, "x-ms-request-id": "751ae88e" },
  });
const form = (host: string, type = "multipart/form-data; boundary=a", asked = "POST") =>
  exchange({
    request: `${asked} https://${host}/uploads`,
    sent: { Host: host, Origin: PAGE, "Sec-Fetch-Mode": "cors", "Content-Type": type },
    status: 501,
    fields: { Server: "cloudflare", "CF-Ray": "8f1c2d3e4a5b6c7d-FRA", ...xml },
    notes: { type: "fetch", failure: "net::ERR_FAILED" },
  });
const OFF = "CORSResponse: CORS is not enabled for this bucket.";
const NONE_FITS = "CORSResponse: This CORS request is not allowed. This is usually because of the rules.";
const asking = (
  status: number,
  fields: Readonly<Record<string, string>>,
  said = "",
  headers = "content-type,x-requested-with",
) =>
  exchange({
    request: "OPTIONS /photo.jpg",
    sent: {
      Origin: PAGE,
      "Access-Control-Request-Method": "PUT",
      "Access-Control-Request-Headers": headers,
    },
    status,
    fields,
    body: said,
    notes: { type: "preflight" },
  });
const refusal = (code: string, message = "No.") =>
  asking(403, xml, `<Error><Code>${code}</Code><Message>${message}</Message></Error>`);
const put = (before: string) =>
  exchange({
    request: "PUT /photo.jpg",
    sent: { Referer: `${PAGE}/`, "X-Requested-With": "XMLHttpRequest" },
    notes: { failure: "net::ERR_FAILED", type: "fetch" },
    before: [before],
  });
const google = { "X-GUploader-UploadID": "AEnB2UqX1", Server: "UploadServer" };
const policy = (message: string) => error("AccessDenied", message, { request: "POST /" });
const missing: Parts = { request: "GET /photos/a.jpg" };

export const objectStorageExamples: ExamplesOf<typeof objectStorageCauses> = {
  "field-missing": {
    fires: [lacking({})],
    silent: [lacking({ "x-ms-blob-type": "BlockBlob" }), error("MissingRequiredHeader")],
  },
  "field-lost": { fires: [lacking({ "x-ms-blob-type": "BlockBlob" })], silent: [lacking({})] },
  "verb-of-form": {
    fires: [
      verb("The resource doesn't support specified Http Verb."),
      exchange({
        request: "POST /photos",
        status: 405,
        fields: { ...xml, "x-ms-error-code": "UnsupportedHttpVerb" },
      }),
    ],
    silent: [verb("Method Not Allowed")],
  },
  "post-not-offered": {
    fires: [
      exchange({
        request: "POST /uploads",
        status: 501,
        fields: xml,
        body: "<Error><Code>NotImplemented</Code><Message>Presigned post requests are not yet implemented</Message></Error>",
      }),
    ],
    silent: [exchange({ request: "POST /uploads", status: 501, fields: xml, body: "<Error/>" })],
  },
  "post-to-r2": {
    fires: [form("a1.r2.cloudflarestorage.com")],
    silent: [
      form("site.example"),
      form("a1.r2.cloudflarestorage.com", "text/plain"),
      form("a1.r2.cloudflarestorage.com", "multipart/form-data; boundary=a", "PUT"),
    ],
  },
  "field-not-offered": {
    fires: [
      exchange({
        request: "PUT /a",
        status: 501,
        fields: xml,
        body: "<Error><Code>NotImplemented</Code><Message>STREAMING-AWS4-HMAC-SHA256-PAYLOAD not implemented</Message></Error>",
      }),
      exchange({
        request: "PUT /a",
        status: 501,
        fields: xml,
        body: "<Error><Code>NotImplemented</Code><Message>Header 'x-amz-checksum-algorithm' with value 'CRC32C' not implemented</Message></Error>",
      }),
    ],
    silent: [
      exchange({
        request: "PUT /a",
        status: 501,
        fields: xml,
        body: "<Error><Code>NotImplemented</Code><Message>CreateBucket not implemented</Message></Error>",
      }),
    ],
  },
  "cors-off": { fires: [refusal("AccessForbidden", OFF)], silent: [refusal("AccessForbidden", NONE_FITS)] },
  "preflight-cors-off": {
    fires: [put(refusal("AccessForbidden", OFF))],
    silent: [put(refusal("AccessForbidden", NONE_FITS))],
  },
  "preflight-refused": {
    fires: [
      put(refusal("AccessForbidden", NONE_FITS)),
      put(refusal("CorsPreflightFailure")),
      put(asking(403, { "x-ms-error-code": "CorsPreflightFailure" })),
    ],
    silent: [put(refusal("AccessDenied")), put(asking(403, {}))],
  },
  "origin-in-no-rule": {
    fires: [refusal("AccessForbidden", NONE_FITS), put(refusal("AccessForbidden", NONE_FITS))],
    silent: [refusal("AccessForbidden", OFF), put(refusal("AccessForbidden", OFF))],
  },
  "method-or-field-in-no-rule": {
    fires: [refusal("AccessForbidden", NONE_FITS), put(refusal("AccessForbidden", NONE_FITS))],
    silent: [refusal("AccessForbidden", OFF), put(refusal("AccessForbidden", OFF))],
  },
  "preflight-field-unlisted": {
    fires: [put(asking(200, google)), put(asking(200, { Server: "UploadServer" }))],
    silent: [
      put(asking(200, google, "", "content-type,x-goog-resumable")),
      put(asking(200, { ...google, "Access-Control-Allow-Origin": "*" })),
      put(asking(200, { Server: "nginx" })),
      put(asking(403, google)),
    ],
  },
  "field-unlisted": {
    fires: [asking(200, google)],
    silent: [asking(200, google, "", "content-type"), asking(200, { Server: "nginx" })],
  },
  "preflight-origin-unlisted": {
    fires: [put(asking(200, google, "", "content-type"))],
    silent: [put(asking(200, { Server: "nginx" }))],
  },
  "field-not-signed": {
    fires: [
      error("AccessDenied", "There were headers present in the request which were not signed", {
        request: "PUT /photo.jpg?X-Amz-Signature=0a",
      }),
    ],
    silent: [denied],
  },
  "link-before-its-time": {
    fires: [error("AccessDenied", "Request is not valid yet", signed)],
    silent: [error("AccessDenied", "Request has expired", signed)],
  },
  "form-policy-over": {
    fires: [policy("Invalid according to Policy: Policy expired.")],
    silent: [policy("Invalid according to Policy: Extra input fields: x-a")],
  },
  "form-breaks-policy": {
    fires: [
      policy('Invalid according to Policy: Policy Condition failed: ["eq", "$key", "a"]'),
      policy("Invalid according to Policy: Extra input fields: x-a"),
    ],
    silent: [policy("Invalid according to Policy: Policy expired.")],
  },
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
