import type { ExamplesOf } from "../../diagnosis/examples.ts";
import { exchange } from "../writing/exchange.ts";
import type { hiddenRightsCauses } from "./hidden-rights.ts";

const errors = (message: string, code: string, status = 200) =>
  exchange({ request: "POST /graphql", status, json: { errors: [{ message, extensions: { code } }] } });
const HIDDEN = "field 'todos' not found in type: 'query_root'";
const TYPO = 'Cannot query field "todos" on type "Query".';

export const hiddenRightsExamples: ExamplesOf<typeof hiddenRightsCauses> = {
  "field-of-role": {
    fires: [
      errors(HIDDEN, "validation-failed"),
      errors("field \"todos\" not found in type: 'query_root'", "x"),
    ],
    silent: [errors(TYPO, "GRAPHQL_VALIDATION_FAILED")],
  },
  "field-unknown": {
    fires: [errors(HIDDEN, "validation-failed")],
    silent: [errors(TYPO, "GRAPHQL_VALIDATION_FAILED")],
  },
  "terraform-hides": {
    fires: [
      exchange({
        request: "POST /api/v2/workspaces/ws-1/configuration-versions",
        sent: { Authorization: "Bearer abc" },
        status: 404,
        fields: { "Content-Type": "application/vnd.api+json; charset=utf-8" },
        body: '{"errors":[{"status":"404","title":"not found"}]}',
      }),
    ],
    silent: [
      exchange({
        request: "POST /api/v2/workspaces/ws-1/configuration-versions",
        status: 404,
        fields: { "Content-Type": "application/vnd.api+json; charset=utf-8" },
        body: '{"errors":[{"status":"404","title":"not found"}]}',
      }),
    ],
  },
  "forbidden-or-missing": {
    fires: [errors("You don't have permission to access this.", "FORBIDDEN", 403)],
    silent: [errors("You don't have permission to access this.", "INVALID_CREDENTIALS", 403)],
  },
};
