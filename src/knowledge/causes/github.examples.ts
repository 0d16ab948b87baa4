import type { ExamplesOf } from "../../diagnosis/examples.ts";
import { exchange } from "../writing/exchange.ts";
import type { githubCauses } from "./github.ts";

const say = (status: number, message: string, sent = {}) =>
  exchange({
    status,
    sent,
    json: { message, documentation_url: "https://docs.github.com/rest", status: String(status) },
  });

const field = (code: string) =>
  exchange({
    status: 422,
    json: {
      message: "Validation Failed",
      errors: [{ resource: "Release", code, field: "tag_name" }],
      documentation_url: "https://docs.github.com/rest/releases/releases#create-a-release",
    },
  });

export const githubExamples: ExamplesOf<typeof githubCauses> = {
  "credentials-bad": { fires: [say(401, "Bad credentials")], silent: [say(401, "Requires authentication")] },
  "login-wanted": {
    fires: [say(401, "Requires authentication"), say(401, "This endpoint requires you to be authenticated.")],
    silent: [say(401, "Bad credentials")],
  },
  "hourly-limit": {
    fires: [say(403, "API rate limit exceeded for 192.0.2.1.")],
    silent: [say(403, "Forbidden")],
  },
  "burst-limit": {
    fires: [
      say(403, "You have exceeded a secondary rate limit. Please wait a few minutes before you try again."),
      say(403, "You have triggered an abuse detection mechanism."),
    ],
    silent: [say(403, "API rate limit exceeded for user ID 1.")],
  },
  "token-lacks-rights": {
    fires: [
      say(403, "Resource not accessible by integration"),
      say(403, "Resource not accessible by personal access token"),
    ],
    silent: [say(403, "Forbidden")],
  },
  "single-sign-on": {
    fires: [
      say(403, "Resource protected by organization SAML enforcement. You must grant your token access."),
    ],
    silent: [say(403, "Forbidden")],
  },
  "admin-wanted": {
    fires: [say(403, "Must have admin rights to Repository.")],
    silent: [say(403, "Forbidden")],
  },
  "exists-already": { fires: [field("already_exists")], silent: [field("invalid")] },
  "name-taken": {
    fires: [
      exchange({
        status: 422,
        fields: { "X-GitHub-Media-Type": "github.beta; format=json", "Content-Type": "application/json" },
        body: '{"message":"Validation Failed","errors":[{"resource":"Repository","code":"custom","field":"name","message":"name already exists on this account"}]}',
      }),
    ],
    silent: [field("custom"), field("already_exists")],
  },
  "named-object-missing": { fires: [field("missing")], silent: [field("missing_field")] },
  "says-exists": {
    fires: [
      say(422, "Reference already exists"),
      exchange({
        status: 422,
        json: {
          message: "Validation Failed",
          errors: [
            { resource: "PullRequest", code: "custom", message: "A pull request already exists for a:b." },
          ],
          documentation_url: "https://docs.github.com/rest/pulls/pulls#create-a-pull-request",
        },
      }),
    ],
    silent: [say(422, "Reference does not exist")],
  },
  "field-refused": { fires: [field("missing_field"), field("invalid")], silent: [field("already_exists")] },
  "input-refused": {
    fires: [
      say(422, "Validation Failed"),
      say(422, "Invalid request.\\n\\nFor 'properties/name', nil is not a string."),
    ],
    silent: [say(422, "Update is not a fast forward")],
  },
  "not-json": {
    fires: [say(400, "Problems parsing JSON"), say(400, "Body should be a JSON object")],
    silent: [say(400, "Bad Request")],
  },
  "branch-moved": {
    fires: [
      say(422, "Update is not a fast forward"),
      say(409, "a.md does not match 0f1e2d3c"),
      say(409, "Git Repository is empty."),
      say(409, "Merge conflict"),
      say(409, "is at 0f1e2d3c but expected 1f1e2d3c"),
    ],
    silent: [say(422, "Validation Failed")],
  },
};
