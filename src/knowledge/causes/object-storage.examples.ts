import type { ExamplesOf } from "../../diagnosis/examples.ts";
import { examplesOfTable } from "../writing/examples-of-table.ts";
import { exchange } from "../writing/exchange.ts";
import { error } from "./object-storage.test-data.ts";
import { type objectStorageCauses, objectStorageErrors, objectStorageProven } from "./object-storage.ts";

export const objectStorageExamples: ExamplesOf<typeof objectStorageCauses> = {
  ...examplesOfTable(objectStorageProven, (code) => error(code), "names-"),
  "asks-for-version-4": {
    fires: [
      exchange({
        status: 400,
        body: "<Error><Code>InvalidRequest</Code><Message>The authorization mechanism you have provided is not supported. Please use AWS4-HMAC-SHA256.</Message></Error>",
      }),
    ],
    silent: [error("InvalidRequest")],
  },
  leased: { fires: [error("LeaseIdMissing"), error("LeaseAlreadyPresent")], silent: [error("BlobNotFound")] },
  ...examplesOfTable(objectStorageErrors, (code) => error(code)),
};
