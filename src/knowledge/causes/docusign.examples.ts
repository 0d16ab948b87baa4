import type { ExamplesOf } from "../../diagnosis/examples.ts";
import { examplesOfTable } from "../writing/examples-of-table.ts";
import { exchange } from "../writing/exchange.ts";
import { type docusignCauses, docusignLikely, docusignProven } from "./docusign.ts";

const say = (errorCode: string) => exchange({ status: 400, json: { errorCode, message: "No." } });

export const docusignExamples: ExamplesOf<typeof docusignCauses> = {
  ...examplesOfTable(docusignProven, say),
  ...examplesOfTable(docusignLikely, say, "likely-"),
};
