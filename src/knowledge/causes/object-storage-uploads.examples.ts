import type { ExamplesOf } from "../../diagnosis/examples.ts";
import { exchange } from "../writing/exchange.ts";
import { error, PAGE, xml } from "./object-storage.test-data.ts";
import type { objectStorageUploadsCauses } from "./object-storage-uploads.ts";

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

const policy = (message: string) => error("AccessDenied", message, { request: "POST /" });

export const objectStorageUploadsExamples: ExamplesOf<typeof objectStorageUploadsCauses> = {
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
};
