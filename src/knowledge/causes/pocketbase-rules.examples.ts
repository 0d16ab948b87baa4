import type { ExamplesOf } from "../../diagnosis/examples.ts";
import { answer, JWT } from "./pocketbase.test-data.ts";
import type { pocketbaseRulesCauses } from "./pocketbase-rules.ts";

export const pocketbaseRulesExamples: ExamplesOf<typeof pocketbaseRulesCauses> = {
  "admins-only": {
    fires: [answer("403 Forbidden", "Only superusers can perform this action.")],
    silent: [answer("403 Forbidden", "No.")],
  },
  refused: {
    fires: [answer("403 Forbidden", "You are not allowed to perform this request.")],
    silent: [answer("403 Forbidden", "No.")],
  },
  "other-collection": {
    fires: [
      answer("403 Forbidden", "The authorized record is not allowed to perform this action."),
      answer("403 Forbidden", "The request doesn't satisfy the collection requirements to authenticate."),
    ],
    silent: [answer("403 Forbidden", "No.")],
  },
  "create-rule": {
    fires: [answer("400 Bad Request", "Failed to create record.")],
    silent: [
      answer("400 Bad Request", "Failed to create record.", {
        data: { title: { code: "validation_required", message: "Cannot be blank." } },
      }),
    ],
  },
  "create-as-guest": {
    fires: [answer("400 Bad Request", "Failed to create record.")],
    silent: [answer("400 Bad Request", "Failed to create record.", { sent: JWT })],
  },
};
