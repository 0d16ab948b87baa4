import type { ExamplesOf } from "../../diagnosis/examples.ts";
import { exchange } from "../writing/exchange.ts";
import type { mailServicesCauses } from "./mail-services.ts";

const listed = (status: number, message: string, sent: Record<string, string> = {}) =>
  exchange({
    request: "POST /v3/mail/send",
    sent,
    status,
    json: { errors: [{ message, field: null, help: null }] },
  });
const said = (status: number, message: string) =>
  exchange({ request: "POST /v3/mg.site.example/messages", status, json: { message } });

const denied = "Permission denied, wrong credentials";
const KEY = { Authorization: "Bearer SG.a.b" };

export const mailServicesExamples: ExamplesOf<typeof mailServicesCauses> = {
  "key-not-seen": {
    fires: [listed(401, denied), listed(401, denied, { Authorization: "Bearer undefined" })],
    silent: [listed(401, denied, KEY), said(401, denied)],
  },
  "key-refused": {
    fires: [
      listed(401, "The provided authorization grant is invalid, expired, or revoked"),
      listed(401, denied, KEY),
    ],
    silent: [listed(401, "Maximum credits exceeded"), listed(401, denied), said(401, denied)],
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
    fires: [
      said(
        403,
        "Domain sandbox0.mailgun.org is not allowed to send: Sandbox subdomains are for test purposes only. Please add your own domain or add the address to authorized recipients in Account Settings.",
      ),
      said(403, "Sandbox subdomains are for test purposes only. Please add your own domain."),
    ],
    silent: [
      said(403, "Domain mg.site.example is not allowed to send: The domain is unverified."),
      said(403, "Please activate your Mailgun account."),
    ],
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
    silent: [
      said(400, "It is missing"),
      exchange({
        request: "GET /report?to=2026-01-01",
        status: 400,
        json: { message: "from parameter is missing" },
      }),
    ],
  },
};
