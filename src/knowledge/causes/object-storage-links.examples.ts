import type { ExamplesOf } from "../../diagnosis/examples.ts";
import { denied, error, file, signed } from "./object-storage.test-data.ts";
import type { objectStorageLinksCauses } from "./object-storage-links.ts";

const answered = { Date: "Tue, 02 Jul 2019 10:00:00 GMT" };

const azure = (detail: string) =>
  error(
    "AuthenticationFailed",
    `No.</Message><AuthenticationErrorDetail>${detail}</AuthenticationErrorDetail><Message>`,
  );

export const objectStorageLinksExamples: ExamplesOf<typeof objectStorageLinksCauses> = {
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
  "link-past-its-time": { fires: [error("AccessDenied", "Request has expired", signed)], silent: [denied] },
};
