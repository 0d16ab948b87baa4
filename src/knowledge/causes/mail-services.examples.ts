import type { ExamplesOf } from "../../diagnosis/examples.ts";
import { exchange } from "../writing/exchange.ts";
import type { mailServicesCauses } from "./mail-services.ts";

const listed = (status: number, message: string) =>
  exchange({
    request: "POST /v3/mail/send",
    status,
    json: { errors: [{ message, field: null, help: null }] },
  });
const said = (status: number, message: string) =>
  exchange({ request: "POST /v3/mg.site.example/messages", status, json: { message } });

export const mailServicesExamples: ExamplesOf<typeof mailServicesCauses> = {
  "key-refused": {
    fires: [
      listed(401, "The provided authorization grant is invalid, expired, or revoked"),
      listed(401, "Permission denied, wrong credentials"),
    ],
    silent: [listed(401, "Maximum credits exceeded"), said(401, "Permission denied, wrong credentials")],
  },
  "credits-used-up": {
    fires: [listed(401, "Maximum credits exceeded")],
    silent: [listed(401, "Permission denied, wrong credentials")],
  },
  "key-lacks-right": { fires: [listed(403, "access forbidden")], silent: [said(403, "access forbidden")] },
  "sender-not-verified": {
    fires: [
      listed(
        403,
        "The from address does not match a verified Sender Identity. Mail cannot be sent until this error is resolved.",
      ),
    ],
    silent: [listed(403, "access forbidden")],
  },
  sandbox: {
    fires: [said(403, "Sandbox subdomains are for test purposes only. Please add your own domain.")],
    silent: [said(403, "Please activate your Mailgun account.")],
  },
  "account-or-domain-not-ready": {
    fires: [
      said(403, "Please activate your Mailgun account. Check your inbox."),
      said(403, "Domain mg.site.example is not allowed to send: The domain is unverified."),
    ],
    silent: [said(403, "Sandbox subdomains are for test purposes only.")],
  },
  "domain-unknown": {
    fires: [said(404, "Domain not found: mg.site.example")],
    silent: [said(404, "Not found")],
  },
  "key-unknown": { fires: [said(401, "Invalid private key")], silent: [said(401, "Forbidden")] },
  parameter: {
    fires: [
      said(400, "'to' parameter is not a valid address. please check documentation"),
      said(400, "from parameter is missing"),
    ],
    silent: [said(400, "It is missing")],
  },
};
