import type { ExamplesOf } from "../../diagnosis/examples.ts";
import { exchange } from "../writing/exchange.ts";
import type { redditCauses } from "./reddit.ts";

const say = (status: number, message: string, agent: string, host = "ssl.reddit.com") =>
  exchange({
    request: "POST /api/v1/access_token",
    sent: { Host: host, "User-Agent": agent },
    status,
    json: { message, error: status },
  });
const LIBRARY = "python-requests/2.27.1";
const OWN = "web:test.acme.reader:1.2 (by /u/ada)";

export const redditExamples: ExamplesOf<typeof redditCauses> = {
  "name-of-a-library": {
    fires: [say(429, "Too Many Requests", LIBRARY)],
    silent: [say(429, "Too Many Requests", OWN), say(429, "Too Many Requests", LIBRARY, "api.site.example")],
  },
  "too-many-calls": {
    fires: [say(429, "Too Many Requests", OWN)],
    silent: [say(429, "Too Many Requests", LIBRARY)],
  },
  "refused-name": {
    fires: [say(403, "Forbidden", LIBRARY)],
    silent: [say(403, "Forbidden", OWN)],
  },
};
