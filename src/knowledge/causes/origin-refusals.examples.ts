import type { ExamplesOf } from "../../diagnosis/examples.ts";
import { exchange } from "../writing/exchange.ts";
import type { originRefusalsCauses } from "./origin-refusals.ts";

const refused = (body: string, origin = "https://site.example", status = "403 Forbidden") =>
  exchange({
    request: "POST /login",
    sent: { Origin: origin },
    status,
    fields: { "Content-Type": "text/plain" },
    body,
  });
const FOREIGN = "https://other.example";
const form = (page: string) =>
  exchange({
    request: "POST /users/sign_in",
    sent: { Accept: "text/html,*/*", "Content-Type": "application/x-www-form-urlencoded" },
    content: "authenticity_token=abc&user%5Bemail%5D=a",
    status: "422 Unprocessable Content",
    page,
  });
const page = (status: string, words: string) => exchange({ request: "GET /", status, page: words });

export const originRefusalsExamples: ExamplesOf<typeof originRefusalsCauses> = {
  "cross-site-form": {
    fires: [
      refused("Cross-site POST form submissions are forbidden"),
      refused("Cross-site remote requests are forbidden"),
      refused(
        "CSRF check failed. Cross-site POST form submissions are forbidden. The request origin differs.",
      ),
    ],
    silent: [refused("Form submissions are closed")],
  },
  "own-origin-refused": {
    fires: [refused("origin not allowed")],
    silent: [refused("origin not allowed", FOREIGN), refused("origin unknown")],
  },
  "other-origin-refused": {
    fires: [
      refused("origin not allowed", FOREIGN),
      exchange({
        request: "POST /api/auth/sign-in",
        sent: { Origin: FOREIGN },
        status: "403 Forbidden",
        json: { code: "INVALID_ORIGIN", message: "Invalid origin" },
      }),
    ],
    silent: [refused("origin not allowed"), refused("Certificate of origin not found", FOREIGN)],
  },
  "untrusted-domain": {
    fires: [
      page("400 Bad Request", "Access through untrusted domain"),
      page("400 Bad Request", "The provided host name is not valid for this server."),
    ],
    silent: [page("400 Bad Request", "The provided name is not valid.")],
  },
  "rails-form": {
    fires: [form("")],
    silent: [form("Email has already been taken"), exchange({ request: "POST /a", status: 422, page: "" })],
  },
  "unrecognised-host": {
    fires: [
      page(
        "421 Misdirected Request",
        "Your request had a hostname unrecognized here; the host was unrecognized.",
      ),
    ],
    silent: [page("421 Misdirected Request", "Wrong connection")],
  },
};
