import type { ExamplesOf } from "../../diagnosis/examples.ts";
import { exchange } from "../writing/exchange.ts";
import type { databaseRefusalCauses } from "./database-refusal.ts";

export const databaseRefusalExamples: ExamplesOf<typeof databaseRefusalCauses> = {
  "role-lacks-right": {
    fires: [
      exchange({
        request: "POST /notes",
        status: 403,
        json: { code: "42501", message: 'new row violates row-level security policy for table "notes"' },
      }),
      exchange({ status: 401, json: { message: "permission denied for table notes" } }),
    ],
    silent: [
      exchange({ status: 403, json: { code: "EACCES", message: "permission denied, open '/srv/a'" } }),
    ],
  },
};
