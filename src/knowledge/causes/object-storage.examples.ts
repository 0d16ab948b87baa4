import type { ExamplesOf } from "../../diagnosis/examples.ts";
import { examplesOfTable } from "../writing/examples-of-table.ts";
import { error } from "./object-storage.test-data.ts";
import { type objectStorageCauses, objectStorageErrors, objectStorageProven } from "./object-storage.ts";

export const objectStorageExamples: ExamplesOf<typeof objectStorageCauses> = {
  ...examplesOfTable(objectStorageProven, (code) => error(code), "names-"),
  leased: { fires: [error("LeaseIdMissing"), error("LeaseAlreadyPresent")], silent: [error("BlobNotFound")] },
  ...examplesOfTable(objectStorageErrors, (code) => error(code)),
};
