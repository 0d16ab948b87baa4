import type { ExamplesOf } from "../../diagnosis/examples.ts";
import { exchange } from "../writing/exchange.ts";
import type { gitlabCauses } from "./gitlab.ts";

const say = (message: string, sent: Record<string, string> = {}) =>
  exchange({ request: "GET /api/v4/projects/7", status: 404, sent, json: { message } });
const token = { "PRIVATE-TOKEN": "glpat-x" };

export const gitlabExamples: ExamplesOf<typeof gitlabCauses> = {
  "private-without-token": {
    fires: [say("404 Project Not Found")],
    silent: [say("404 Project Not Found", token), say("404 File Not Found")],
  },
  "not-there": { fires: [say("404 File Not Found", token)], silent: [say("Project not found")] },
  "token-sees-less": { fires: [say("404 Project Not Found", token)], silent: [say("404 Project Not Found")] },
  "retry-later": {
    fires: [exchange({ status: 429, body: "Retry later\n" })],
    silent: [exchange({ status: 429, body: "Please retry later, it is busy" })],
  },
};
