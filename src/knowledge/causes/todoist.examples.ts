import type { ExamplesOf } from "../../diagnosis/examples.ts";
import { exchange } from "../writing/exchange.ts";
import type { todoistCauses } from "./todoist.ts";

const FORM = { "Content-Type": "application/x-www-form-urlencoded" };
const say = (error_tag: string, content = "", sent: Readonly<Record<string, string>> = FORM) =>
  exchange({
    request: "POST /sync/v9/sync",
    sent,
    content,
    status: 403,
    json: { error: "It says why", error_code: 410, error_extra: {}, error_tag, http_code: 403 },
  });
const CSRF = "AUTH_INVALID_CSRF_TOKEN";

export const todoistExamples: ExamplesOf<typeof todoistCauses> = {
  "token-as-parameter": {
    fires: [say(CSRF, "token=0f1e&sync_token=*")],
    silent: [say(CSRF, "sync_token=*"), say(CSRF, "token=0f1e", { ...FORM, Authorization: "Bearer 0f1e" })],
  },
  "token-missing": { fires: [say(CSRF, "sync_token=*")], silent: [say(CSRF, "token=0f1e&sync_token=*")] },
  "token-wrong": { fires: [say("AUTH_INVALID_TOKEN")], silent: [say(CSRF)] },
  "limit-reached": { fires: [say("MAX_ITEMS_LIMIT_REACHED")], silent: [say("AUTH_INVALID_TOKEN")] },
};
