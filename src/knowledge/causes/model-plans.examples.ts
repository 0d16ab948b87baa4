import type { ExamplesOf } from "../../diagnosis/examples.ts";
import { exchange } from "../writing/exchange.ts";
import type { modelPlansCauses } from "./model-plans.ts";

const refused = (status: number, message: string, more: object = {}) =>
  exchange({ request: "POST /v1/chat/completions", status, json: { error: { message, ...more } } });
/** As much of it as was kept. */
const kept = (status: number, body: string) =>
  exchange({ status, fields: { "Content-Type": "application/json" }, body });

export const modelPlansExamples: ExamplesOf<typeof modelPlansCauses> = {
  "client-not-on-list": {
    fires: [
      kept(
        403,
        "Kimi For Coding is currently only available for Coding Agents such as Kimi CLI, Claude Code, Roo Code, Kilo Code, etc.",
      ),
      refused(403, "Coding Plan is currently only available for Coding Agents", {
        type: "access_terminated_error",
      }),
    ],
    silent: [
      refused(403, "You've reached your usage limit for this billing cycle.", {
        type: "access_terminated_error",
      }),
      refused(404, "Only available for Coding Agents"),
    ],
  },
  "credential-of-subscription": {
    fires: [
      refused(
        400,
        "This credential is only authorized for use with Claude Code and cannot be used for other API requests.",
      ),
    ],
    silent: [refused(403, "This key is not authorized")],
  },
  "plan-used-up": {
    fires: [
      refused(403, "You've reached your usage limit for this billing cycle.", {
        type: "access_terminated_error",
      }),
    ],
    silent: [refused(403, "No usage limit is set")],
  },
};
