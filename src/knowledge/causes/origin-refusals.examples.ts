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
  "bare-for-origin": {
    fires: [
      exchange({
        request: "POST /v1/chat/completions",
        sent: { Origin: "chrome-extension://bpoadfkcbjbfhfodiogcnhade" },
        status: "403 Forbidden",
        fields: { Date: "Fri, 09 Feb 2024 09:15:22 GMT", "Content-Length": "0" },
      }),
      exchange({
        request: "GET /v1/profile",
        sent: { Origin: "file://" },
        status: "403 Forbidden",
        fields: { "Content-Length": "0" },
      }),
    ],
    silent: [
      exchange({
        request: "POST /a",
        sent: { Origin: "https://site.example" },
        status: "403 Forbidden",
        fields: { "Content-Length": "0" },
      }),

      exchange({
        request: "POST /v1/chat/completions",
        sent: { Origin: "https://shop.example" },
        status: "403 Forbidden",
        fields: { Server: "nginx", "Content-Length": "0" },
      }),
      exchange({ request: "GET /v1/profile", status: "403 Forbidden", fields: { "Content-Length": "0" } }),
    ],
  },
  "says-not-by-cors": {
    fires: [
      refused("Error: Not allowed by CORS", FOREIGN, "500 Internal Server Error"),
      refused("CORS origin denied", FOREIGN),
      refused("Blocked by CORS policy", FOREIGN),
    ],
    silent: [
      refused("Not allowed by the owner", FOREIGN),
      refused("CORS is supported. This method is not allowed.", FOREIGN, "400 Bad Request"),
    ],
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
    silent: [
      exchange({
        request: "GET /flights?origin=XXX",
        sent: { Origin: "https://app.example" },
        status: "400 Bad Request",
        json: { error: "Origin not allowed for this route" },
      }),
      refused("origin not allowed"),
      refused("Certificate of origin not found", FOREIGN),
    ],
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
