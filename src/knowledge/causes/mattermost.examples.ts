import type { ExamplesOf } from "../../diagnosis/examples.ts";
import { examplesOfTable } from "../writing/examples-of-table.ts";
import { exchange } from "../writing/exchange.ts";
import { type mattermostCauses, mattermostErrors } from "./mattermost.ts";

export const mattermostExamples: ExamplesOf<typeof mattermostCauses> = {
  ...examplesOfTable(mattermostErrors, (code) =>
    exchange({
      status: "401 Unauthorized",
      json: { id: code, message: "No.", detailed_error: "", request_id: "a", status_code: 401 },
    }),
  ),
};
