import type { ExamplesOf } from "../../diagnosis/examples.ts";
import { exchange } from "../writing/exchange.ts";
import type { kuboCauses } from "./kubo.ts";

const say = (request: string, status: number, body: string, sent: Record<string, string> = {}) =>
  exchange({
    request,
    sent,
    status,
    fields: { "Content-Type": "text/plain; charset=utf-8", "X-Content-Type-Options": "nosniff" },
    body,
  });
const error = (status: number, Message: string) =>
  exchange({ request: "POST /api/v0/cat", status, json: { Message, Code: 0, Type: "error" } });

export const kuboExamples: ExamplesOf<typeof kuboCauses> = {
  "post-alone": {
    fires: [say("GET /api/v0/version", 405, "405 - Method Not Allowed\n")],
    silent: [
      say("GET /version", 405, "405 - Method Not Allowed\n"),
      exchange({ request: "GET /api/v0/version", status: 405, fields: { Allow: "OPTIONS, POST" } }),
    ],
  },
  "post-alone-by-allow": {
    fires: [exchange({ request: "HEAD /api/v0/version", status: 405, fields: { Allow: "OPTIONS, POST" } })],
    silent: [
      say("GET /api/v0/version", 405, "405 - Method Not Allowed\n"),
      exchange({ request: "GET /api/v0/version", status: 405, fields: { Allow: "POST" } }),
    ],
  },
  "origin-refused": {
    fires: [say("POST /api/v0/id", 403, "403 - Forbidden\n", { Origin: "https://app.site.example" })],
    silent: [say("POST /login", 403, "403 - Forbidden\n", { Origin: "https://app.site.example" })],
  },
  "argument-missing": {
    fires: [error(400, 'argument "ipfs-path" is required')],
    silent: [error(500, "context deadline exceeded")],
  },
  "no-such-block": {
    fires: [error(500, 'no link named "a" under bafy'), error(500, "ipld: could not find bafy")],
    silent: [error(500, 'argument "ipfs-path" is required')],
  },
};
