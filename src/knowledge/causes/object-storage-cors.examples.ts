import type { ExamplesOf } from "../../diagnosis/examples.ts";
import { exchange } from "../writing/exchange.ts";
import { error, PAGE, xml } from "./object-storage.test-data.ts";
import type { objectStorageCorsCauses } from "./object-storage-cors.ts";

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

export const objectStorageCorsExamples: ExamplesOf<typeof objectStorageCorsCauses> = {
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
  "cors-rule-missing": {
    fires: [error("AccessForbidden", "CORSResponse: This CORS request is not allowed.")],
    silent: [error("AccessForbidden")],
  },
};
