import type { ResponderExamples } from "../../diagnosis/examples.ts";
import { exchange } from "../writing/exchange.ts";
import type { rackProtection } from "./rack-protection.ts";

const answer = (request: string, words: string) =>
  exchange({ request, status: "403 Forbidden", fields: { "Content-Type": "text/plain" }, body: words });
const post = answer("POST /form", "Forbidden");
const get = answer("GET /data", "Forbidden");
const host = answer("GET /", "Host not permitted");

export const rackProtectionExamples: ResponderExamples<typeof rackProtection> = {
  signs: {
    "host-refused-text": {
      fires: [exchange({ status: "403 Forbidden", body: "Host not permitted" })],
      silent: [exchange({ status: "403 Forbidden", body: "Blocked hosts: site.example" })],
    },
    "refused-text": {
      fires: [
        exchange({ status: "403 Forbidden", fields: { "Content-Type": "text/plain" }, body: "Forbidden" }),
      ],
      silent: [
        exchange({
          status: "403 Forbidden",
          fields: { "Content-Type": "text/plain; charset=UTF-8" },
          body: "Forbidden",
        }),
      ],
    },
  },
  causes: {
    host: { fires: [host], silent: [get] },
    "token-or-origin": { fires: [post], silent: [get] },
    "foreign-referrer": { fires: [get], silent: [post] },
    "spoofed-address": {
      fires: [get],
      silent: [exchange({ request: "GET /data", status: "403 Forbidden", body: "no" })],
    },
    "other-rule": {
      fires: [get],
      silent: [exchange({ request: "GET /data", status: "403 Forbidden", body: "no" })],
    },
  },
};
