import type { ExamplesOf } from "../../diagnosis/examples.ts";
import { examplesOfTable } from "../writing/examples-of-table.ts";
import { exchange } from "../writing/exchange.ts";
import {
  type sharepointCauses,
  sharepointClasses,
  sharepointNumbers,
  sharepointProven,
} from "./sharepoint.ts";

const said = (code: string, value = "No.", status: number | string = 403) =>
  exchange({
    request: "POST /sites/hr/_api/web/lists",
    status,
    json: { "odata.error": { code, message: { lang: "en-US", value } } },
  });
const atom = (code: string) =>
  exchange({
    request: "POST /sites/hr/_api/web/lists",
    status: 403,
    fields: { "Content-Type": "application/xml" },
    body: `<?xml version="1.0"?><m:error xmlns:m="http://schemas.microsoft.com/ado/2007/08/dataservices/metadata"><m:code>${code}</m:code></m:error>`,
  });
const SP = "Microsoft.SharePoint.SPException";

export const sharepointExamples: ExamplesOf<typeof sharepointCauses> = {
  "digest-over": {
    fires: [said(`-2130575252, ${SP}`), atom(`-2130575252, ${SP}`)],
    silent: [said(`-2130575251, ${SP}`)],
  },
  "digest-wrong": { fires: [said(`-2130575251, ${SP}`)], silent: [said(`-2130575252, ${SP}`)] },
  "digest-named": {
    fires: [said(`-1, ${SP}`, "The security validation for this page is invalid. Click Back.")],
    silent: [said(`-1, ${SP}`)],
  },
  "list-missing": {
    fires: [
      said(
        "-1, System.ArgumentException",
        "List 'Tasks' does not exist at site with URL 'https://a.example'.",
        404,
      ),
      said("-2147024809, System.ArgumentException", "Item does not exist. It may have been deleted.", 404),
    ],
    silent: [said("-1, System.ArgumentException", "No.", 404)],
  },
  "list-threshold": {
    fires: [said("-2147024860, Microsoft.SharePoint.SPQueryThrottledException", "No.", 500)],
    silent: [said(`-1, ${SP}`, "No.", 500)],
  },
  ...examplesOfTable(sharepointProven, (name) => said(`-2147018894, ${name}`), "names-"),
  ...examplesOfTable(sharepointNumbers, (number) => said(`${number}, ${SP}`), "number-"),
  ...examplesOfTable(sharepointClasses, (name) => said(`-1, ${name}`)),
};
