import type { ExamplesOf } from "../../diagnosis/examples.ts";
import { exchange } from "../writing/exchange.ts";
import type { jiraCauses } from "./jira.ts";

const say = (status: number, message: string, sent: Record<string, string> = {}) =>
  exchange({
    request: "GET /rest/api/3/issue/WEB-1",
    sent,
    status,
    json: { errorMessages: [message], errors: {} },
  });
const said = (status: number, message: string) =>
  exchange({
    request: "GET /2.0/repositories/acme/web",
    status,
    json: { type: "error", error: { message } },
  });
const BASIC = { Authorization: "Basic YTpi" };
const unknown = "Client must be authenticated to access this resource.";
const scopes = "Your credentials lack one or more required privilege scopes.";

export const jiraExamples: ExamplesOf<typeof jiraCauses> = {
  "issue-hidden": {
    fires: [
      say(404, "Issue does not exist or you do not have permission to see it."),
      say(404, "No project could be found with key 'WEB'."),
    ],
    silent: [say(404, "Not Found")],
  },
  "login-missing": { fires: [say(401, unknown)], silent: [say(401, unknown, BASIC)] },
  "login-refused": { fires: [say(401, unknown, BASIC)], silent: [say(401, unknown)] },
  "right-missing": {
    fires: [say(403, "You do not have permission to create issues in this project.")],
    silent: [say(403, "No.")],
  },
  "interface-removed": {
    fires: [
      say(410, "The requested API has been removed. Please migrate to the /rest/api/3/search/jql API."),
    ],
    silent: [say(410, "Gone")],
  },
  fields: {
    fires: [
      exchange({
        request: "POST /rest/api/2/issue",
        status: 400,
        json: {
          errorMessages: [],
          errors: { customfield_10000: "Field 'customfield_10000' cannot be set." },
        },
      }),
    ],
    silent: [say(400, "Error in the JQL Query.")],
  },
  "scope-missing": { fires: [said(403, scopes)], silent: [said(403, "Access denied.")] },
  "token-over": {
    fires: [said(401, "Access token expired. Use your refresh token to obtain a new access token.")],
    silent: [said(401, scopes)],
  },
  "token-refused": {
    fires: [said(401, "Token is invalid, expired, or not supported for this endpoint.")],
    silent: [said(401, scopes)],
  },
  "repository-hidden": {
    fires: [
      said(404, "Repository acme/web not found"),
      said(404, "You may not have access to this repository or it no longer exists in this workspace."),
    ],
    silent: [said(404, "Resource not found")],
  },
};
