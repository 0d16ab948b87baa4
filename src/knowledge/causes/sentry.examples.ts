import type { ExamplesOf } from "../../diagnosis/examples.ts";
import { exchange } from "../writing/exchange.ts";
import type { sentryCauses } from "./sentry.ts";

const say = (status: number, detail: string, causes: readonly string[] = []) =>
  exchange({ request: "POST /api/1/envelope/", status, json: { detail, causes } });

export const sentryExamples: ExamplesOf<typeof sentryCauses> = {
  "project-unknown": {
    fires: [say(403, "event submission rejected with_reason: ProjectId")],
    silent: [say(403, "event submission rejected with_reason: Cors")],
  },
  "key-unknown": {
    fires: [
      say(403, "bad sentry DSN public key"),
      say(403, "event submission rejected with_reason: UnknownProjectKey"),
    ],
    silent: [say(403, "event submission rejected with_reason: Cors")],
  },
  "origin-not-listed": {
    fires: [say(403, "event submission rejected with_reason: Cors")],
    silent: [say(403, "event submission rejected with_reason: ProjectId")],
  },
  "envelope-over-limit": {
    fires: [say(413, "envelope exceeded size limits for type 'event'")],
    silent: [say(400, "bad envelope data")],
  },
  "quota-reached": {
    fires: [say(429, "Sentry dropped data due to a quota or internal rate limit being reached.")],
    silent: [say(403, "event submission rejected with_reason: Cors")],
  },
};
