import type { ExamplesOf } from "../../diagnosis/examples.ts";
import { exchange } from "../writing/exchange.ts";
import type { redirectLoopCauses } from "./redirect-loop.ts";

const circled = (first: Readonly<Record<string, string>>) =>
  exchange({
    before: [
      exchange({ request: "GET /a", status: 302, fields: first }),
      exchange({ request: "GET /b", status: 302, fields: { Location: "/a" } }),
    ],
    request: "GET /a",
    status: 302,
    fields: { Location: "/b" },
    notes: { failure: "net::ERR_TOO_MANY_REDIRECTS" },
  });

const endedAfter = (request: string, location: string) =>
  exchange({
    before: [exchange({ request: "GET /a", status: 301, fields: { Location: location } })],
    request,
    notes: { failure: "unnamed" },
  });

/** As a record shows it that keeps no redirects. */
const unseenLoop = (url: string) =>
  exchange({ request: `GET ${url}`, notes: { failure: "net::ERR_TOO_MANY_REDIRECTS" } });

export const redirectLoopExamples: ExamplesOf<typeof redirectLoopCauses> = {
  session: {
    fires: [
      exchange({
        request: "GET /login",
        status: 302,
        fields: { Location: "/login?next=/", "Set-Cookie": "sid=1" },
        notes: { failure: "net::ERR_TOO_MANY_REDIRECTS" },
      }),
    ],
    silent: [
      exchange({
        request: "GET /a",
        status: 302,
        fields: { Location: "/b" },
        notes: { failure: "net::ERR_TOO_MANY_REDIRECTS" },
      }),
    ],
  },
  "tls-termination": {
    fires: [
      exchange({
        request: "GET /a",
        status: 302,
        fields: { Location: "https://site.example/a" },
        notes: { failure: "net::ERR_TOO_MANY_REDIRECTS" },
      }),
      // It came back to where it was, and ended without a name.
      endedAfter("GET /a", "https://site.example/a"),
    ],
    silent: [
      endedAfter("GET /b", "https://site.example/a"),
      exchange({
        request: "GET /a",
        status: 302,
        fields: { Location: "/a" },
        notes: { failure: "net::ERR_TOO_MANY_REDIRECTS" },
      }),
    ],
  },
  "https-to-itself": {
    fires: [
      exchange({
        request: "GET /",
        status: 307,
        fields: { Server: "Kestrel", Location: "https://site.example/" },
      }),
      exchange({
        request: "GET /",
        status: 301,
        fields: { Location: "https://site.example/", "Set-Cookie": "__cf_bm=1; HttpOnly" },
      }),
      exchange({
        before: [
          exchange({
            request: "GET /",
            status: 302,
            fields: { Location: "https://site.example/", "Set-Cookie": "anon=1" },
          }),
        ],
        request: "GET /",
        status: 302,
        fields: { Location: "https://site.example/", "Set-Cookie": "anon=2" },
      }),
    ],
    silent: [
      exchange({
        request: "GET /",
        status: 302,
        fields: { Location: "https://site.example/", "Set-Cookie": "seen=1" },
      }),
      exchange({ request: "GET /", status: 301, fields: { Location: "https://www.site.example/" } }),
      exchange({ request: "POST /", status: 303, fields: { Location: "https://site.example/" } }),
    ],
  },
  circle: {
    fires: [circled({ Location: "/b" })],
    // By a cookie that does not come back it may be the session.
    silent: [
      circled({ Location: "/b", "Set-Cookie": "sid=1" }),
      // A detour that came back and then broke off.
      exchange({
        before: [
          exchange({ request: "GET /a", status: 302, fields: { Location: "/b" } }),
          exchange({ request: "GET /b", status: 302, fields: { Location: "/a" } }),
        ],
        request: "GET /a",
        notes: { failure: "unnamed" },
      }),
    ],
  },
  rule: {
    fires: [
      exchange({
        request: "GET /a",
        status: 302,
        fields: { Location: "/b" },
        notes: { failure: "net::ERR_TOO_MANY_REDIRECTS" },
      }),
    ],
    silent: [exchange({ request: "GET /a", status: 302, fields: { Location: "/b" } })],
  },
  "https-unseen": {
    fires: [unseenLoop("https://site.example/")],
    silent: [unseenLoop("http://site.example/")],
  },
  "rule-perhaps": {
    fires: [unseenLoop("https://site.example/"), unseenLoop("http://site.example/")],
    silent: [circled({ Location: "/b" })],
  },
  "session-perhaps": {
    fires: [
      exchange({
        request: "GET /a",
        status: 302,
        fields: { Location: "/b" },
        notes: { failure: "net::ERR_TOO_MANY_REDIRECTS" },
      }),
    ],
    silent: [exchange({ request: "GET /a", status: 302, fields: { Location: "/b" } })],
  },
  "tls-perhaps": {
    fires: [
      exchange({
        request: "GET /a",
        status: 302,
        fields: { Location: "/b" },
        notes: { failure: "net::ERR_TOO_MANY_REDIRECTS" },
      }),
    ],
    silent: [exchange({ request: "GET /a", status: 302, fields: { Location: "/b" } })],
  },
  "single-hop": {
    fires: [exchange({ request: "GET /a", status: 302, fields: { Location: "/a" } })],
    silent: [exchange({ request: "GET /a", status: 302, fields: { Location: "/a/" } })],
  },
};
