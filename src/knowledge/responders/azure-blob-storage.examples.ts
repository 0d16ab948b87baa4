import type { ResponderExamples } from "../../diagnosis/examples.ts";
import { exchange } from "../writing/exchange.ts";
import type { azureBlobStorage } from "./azure-blob-storage.ts";

const fields = { "x-ms-request-id": "00000000-001e-0011-2233-445566000000", "x-ms-version": "2021-08-06" };
const xml = (code: string) =>
  `<?xml version="1.0" encoding="utf-8"?><Error><Code>${code}</Code><Message>Refused.\nRequestId:00000000-001e-0011-2233-445566000000\nTime:2024-03-01T10:00:00.0000000Z</Message></Error>`;
const said = (code: string, status = 409) =>
  exchange({
    request: "GET /images/a.png",
    status,
    fields: { ...fields, Server: "Windows-Azure-Blob/1.0 Microsoft-HTTPAPI/2.0", "x-ms-error-code": code },
    body: xml(code),
  });
const entra = exchange({
  status: 400,
  fields: { "x-ms-request-id": "f9989013", "Content-Type": "application/json" },
  body: "{}",
});

export const azureBlobStorageExamples: ResponderExamples<typeof azureBlobStorage> = {
  signs: {
    "error-code-field": {
      fires: [said("BlobNotFound", 404)],
      silent: [exchange({ status: 404, fields: { "x-ms-error-code": "NotFound" } })],
    },
    "error-xml": {
      fires: [
        exchange({
          status: 409,
          fields: { ...fields, Server: "Microsoft-HTTPAPI/2.0" },
          body: xml("PublicAccessNotPermitted"),
        }),
      ],
      silent: [entra],
    },
    "error-xml-alone": {
      fires: [exchange({ status: 409, body: xml("PublicAccessNotPermitted") })],
      silent: [
        exchange({ status: 403, body: "<Error><Code>AccessDenied</Code><RequestId>1</RequestId></Error>" }),
      ],
    },
    "error-phrase": {
      fires: [
        exchange({
          request: "POST /photos",
          status: "405 The resource doesn't support specified Http Verb.",
          fields: {
            Server: "Microsoft-HTTPAPI/2.0",
            "x-ms-request-id": "751ae88e-901c-0091-036d-391d11000000",
          },
        }),
      ],
      silent: [
        exchange({
          request: "POST /photos",
          status: "405 Method Not Allowed",
          fields: { "x-ms-request-id": "751ae88e-901c-0091-036d-391d11000000" },
        }),
      ],
    },
    "server-field": {
      fires: [exchange({ status: 404, fields: { Server: "Windows-Azure-Blob/1.0 Microsoft-HTTPAPI/2.0" } })],
      silent: [exchange({ status: 404, fields: { Server: "Microsoft-HTTPAPI/2.0" } })],
    },
    "x-ms-version-field": { fires: [exchange({ status: 200, fields })], silent: [entra] },
  },
  causes: {
    "anonymous-off": { fires: [said("PublicAccessNotPermitted")], silent: [said("BlobNotFound", 404)] },
  },
};
