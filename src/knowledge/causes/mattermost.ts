import { code, codeInBody } from "../../diagnosis/condition/code.ts";
import { docs } from "../../diagnosis/source.ts";
import { anybody, type CauseTable, causesOf } from "../writing/causes-of.ts";

const SOURCE = docs("Mattermost: API errors", "https://developers.mattermost.com/api-documentation/");
const { table } = causesOf(anybody, SOURCE);

const errorId = codeInBody(/"id":\s{0,4}"((?:api|app|model|store|ent)\.[a-z_0-9.]{3,100})"/);

/** Mattermost's codes by mechanism. */
export const mattermostErrors = {
  "auth-missing": ["api.context.session_expired.app_error"],
  "auth-not-authorised": ["api.context.permissions.app_error"],
  "validation-failed": [
    "api.context.invalid_body_param.app_error",
    "api.context.invalid_url_param.app_error",
  ],
  "service-overloaded": ["api.context.server_busy.app_error"],
} as const satisfies CauseTable;

/** What Mattermost says by the id of its error. */
export const mattermostCauses = {
  id: "mattermost",
  causes: [
    ...table(mattermostErrors, {
      certainty: "likely",
      on: ["4xx", "5xx"],
      when: (name) => code(errorId, name),
    }),
  ],
} as const;
