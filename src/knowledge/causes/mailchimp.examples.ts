import type { ExamplesOf } from "../../diagnosis/examples.ts";
import { exchange } from "../writing/exchange.ts";
import type { mailchimpCauses } from "./mailchimp.ts";

const say = (status: number, title: string, detail = "It says why.") =>
  exchange({
    status,
    fields: { "Content-Type": "application/problem+json; charset=utf-8" },
    body: JSON.stringify({
      type: "https://mailchimp.com/developer/marketing/docs/errors/",
      title,
      status,
      detail,
      instance: "4975",
    }),
  });
const other = (status: number, title: string) =>
  exchange({
    status,
    fields: { "Content-Type": "application/problem+json" },
    body: JSON.stringify({ type: "about:blank", title, status }),
  });
const MANY =
  "a@b.example has signed up to a lot of lists very recently; we're not allowing more signups for now";

export const mailchimpExamples: ExamplesOf<typeof mailchimpCauses> = {
  "member-exists": {
    fires: [
      say(400, "Member Exists"),
      exchange({
        status: 400,
        json: {
          title: "Member Exists",
          status: 400,
          detail: "a@b.example is already a list member. Use PUT to insert or update list members.",
          instance: "a1",
        },
      }),
    ],
    silent: [other(400, "Member Exists"), say(400, "Invalid Resource")],
  },
  forgotten: { fires: [say(400, "Forgotten Email Not Subscribed")], silent: [say(400, "Member Exists")] },
  "too-many-signups": {
    fires: [say(400, "Invalid Resource", MANY)],
    silent: [say(400, "Invalid Resource"), other(400, "Invalid Resource")],
  },
  "resource-invalid": {
    fires: [say(400, "Invalid Resource")],
    silent: [other(400, "Invalid Resource"), say(400, "Invalid Resource", MANY)],
  },
  "not-json": { fires: [say(400, "JSON Parse Error")], silent: [say(400, "Bad Request")] },
  "bad-request": { fires: [say(400, "Bad Request")], silent: [other(400, "Bad Request")] },
  "key-missing": { fires: [say(401, "API Key Missing")], silent: [say(401, "API Key Invalid")] },
  "key-invalid": { fires: [say(401, "API Key Invalid")], silent: [say(401, "API Key Missing")] },
  "account-off": { fires: [say(403, "User Disabled")], silent: [say(403, "Forbidden")] },
  "other-data-centre": { fires: [say(403, "Wrong Datacenter")], silent: [say(403, "Forbidden")] },
  forbidden: { fires: [say(403, "Forbidden")], silent: [other(403, "Forbidden")] },
  "not-found": { fires: [say(404, "Resource Not Found")], silent: [other(404, "Resource Not Found")] },
  method: { fires: [say(405, "Method Not Allowed")], silent: [other(405, "Method Not Allowed")] },
  "too-many": { fires: [say(429, "Too Many Requests")], silent: [other(429, "Too Many Requests")] },
  "too-slow": { fires: [say(504, "Request Timeout")], silent: [other(504, "Request Timeout")] },
  failed: { fires: [say(500, "Internal Server Error")], silent: [other(500, "Internal Server Error")] },
};
