import type { ExamplesOf } from "../../diagnosis/examples.ts";
import { examplesOfTable } from "../writing/examples-of-table.ts";
import { exchange } from "../writing/exchange.ts";
import { objectStorageErrors, objectStorageProven } from "./object-storage.codes.ts";
import { error } from "./object-storage.test-data.ts";
import type { objectStorageCauses } from "./object-storage.ts";

const wantsVersion4 = (request: string, sent: Readonly<Record<string, string>> = {}, content?: string) =>
  exchange({
    request,
    sent,
    ...(content === undefined ? {} : { content }),
    status: 400,
    body: "<Error><Code>InvalidRequest</Code><Message>The authorization mechanism you have provided is not supported. Please use AWS4-HMAC-SHA256.</Message></Error>",
  });

export const objectStorageExamples: ExamplesOf<typeof objectStorageCauses> = {
  ...examplesOfTable(objectStorageProven, (code) => error(code), "names-"),
  "asks-for-version-4": {
    fires: [
      wantsVersion4("GET /b/k", { Authorization: "AWS AKIAIOSFODNN7EXAMPLE:c2lnbmF0dXJl" }),
      wantsVersion4("GET /b/k?AWSAccessKeyId=AKIAIOSFODNN7EXAMPLE&Expires=1&Signature=c2lnbmF0dXJl"),
      wantsVersion4(
        "POST /b",
        { "Content-Type": "application/x-www-form-urlencoded" },
        "AWSAccessKeyId=AKIA&key=k",
      ),
    ],
    silent: [
      error("InvalidRequest"),
      // MinIO says it of whatever it does not know.
      wantsVersion4("GET /b/k", { Authorization: "Basic YTpi" }),
    ],
  },
  "signature-unknown": {
    fires: [wantsVersion4("GET /b/k", { Authorization: "Basic YTpi" })],
    silent: [error("InvalidRequest")],
  },
  leased: { fires: [error("LeaseIdMissing"), error("LeaseAlreadyPresent")], silent: [error("BlobNotFound")] },
  ...examplesOfTable(objectStorageErrors, (code) => error(code)),
};
