import type { ExamplesOf } from "../../diagnosis/examples.ts";
import { exchange } from "../writing/exchange.ts";
import type { azureDevopsCauses } from "./azure-devops.ts";

const say = (status: number, message: string, sent: Record<string, string> = {}) =>
  exchange({
    request: "PATCH /acme/web/_apis/wit/workitems/42?api-version=5.0",
    sent,
    status,
    json: {
      $id: "1",
      innerException: null,
      message,
      typeName: "Microsoft.TeamFoundation.Framework.Server.SomeException",
      typeKey: "SomeException",
      errorCode: 0,
      eventId: 3000,
    },
  });
const BEARER = { Authorization: "Bearer eyJhbGciOiJIUzI1NiJ9.e30.x" };
const BASIC = { Authorization: "Basic OnBhdA==" };
const nobody = "TF400813: The user '' is not authorized to access this resource.";
const known = "TF400813: The user 'ada@acme.test' is not authorized to access this resource.";

export const azureDevopsExamples: ExamplesOf<typeof azureDevopsCauses> = {
  "bearer-over": {
    fires: [
      say(401, nobody, BEARER),
      say(
        401,
        "TF400813: The user 'aaaaaaaa-aaaa-aaaa-aaaa-aaaaaaaaaaaa' is not authorized to access this resource.",
        BEARER,
      ),
    ],
    silent: [say(401, known, BEARER), say(401, nobody, BASIC)],
  },
  "credentials-not-known": {
    fires: [say(401, nobody, BEARER), say(401, nobody, BASIC)],
    silent: [say(401, known, BASIC), say(401, nobody)],
  },
  "pat-over": { fires: [say(401, nobody, BASIC)], silent: [say(401, nobody)] },
  "nobody-sent": { fires: [say(401, nobody)], silent: [say(401, nobody, BEARER)] },
  "user-without-right": {
    fires: [say(401, known, BASIC), say(403, "TF401027: You need the Git 'GenericRead' permission.", BASIC)],
    silent: [say(401, nobody, BASIC)],
  },
  "hidden-or-gone": {
    fires: [
      say(
        404,
        "TF401019: The Git repository with name or identifier web does not exist or you do not have it.",
      ),
      say(404, "TF200016: The following project does not exist: web."),
    ],
    silent: [say(404, "The controller was not found.")],
  },
  exists: {
    fires: [say(409, "TF401179: An active pull request for the source and target branch already exists.")],
    silent: [say(409, "TF401019: The Git repository does not exist.")],
  },
  "work-item-rule": {
    fires: [say(400, "TF401320: Rule Error for field Title. Error code: Required, InvalidEmpty.")],
    silent: [say(400, "TF401019: The Git repository does not exist.")],
  },
};
