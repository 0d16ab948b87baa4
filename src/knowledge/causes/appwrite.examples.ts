import type { ExamplesOf } from "../../diagnosis/examples.ts";
import { examplesOfTable } from "../writing/examples-of-table.ts";
import { exchange } from "../writing/exchange.ts";
import { type appwriteCauses, appwriteTypes } from "./appwrite.ts";

export const appwriteExamples: ExamplesOf<typeof appwriteCauses> = {
  ...examplesOfTable(appwriteTypes, (code) =>
    exchange({
      status: "400 Bad Request",
      json: { message: "No.", code: 400, type: code, version: "1.6.0" },
    }),
  ),
};
