import type { ExamplesOf } from "../../diagnosis/examples.ts";
import { exchange } from "../writing/exchange.ts";
import type { withheldCookieCauses } from "./withheld-cookie.ts";

const frame = { "Sec-Fetch-Site": "cross-site", "Sec-Fetch-Dest": "iframe", "Sec-Fetch-Mode": "navigate" };
const call = { "Sec-Fetch-Site": "cross-site", "Sec-Fetch-Dest": "empty", "Sec-Fetch-Mode": "cors" };
const launch = (cookie: string) =>
  exchange({
    request: "POST /launch",
    sent: frame,
    status: "302 Found",
    fields: { Location: "/home", "Set-Cookie": cookie },
  });

export const withheldCookieExamples: ExamplesOf<typeof withheldCookieCauses> = {
  "set-by-the-redirect-before": {
    fires: [
      exchange({
        before: [launch("session=1; Path=/; HttpOnly; SameSite=Lax")],
        request: "GET /home",
        sent: frame,
        status: "401 Unauthorized",
      }),
      exchange({
        before: [launch("session=1; Path=/; HttpOnly")],
        request: "GET /home",
        sent: call,
        status: "403 Forbidden",
      }),
    ],
    silent: [
      exchange({
        before: [launch("session=1; Path=/; SameSite=None; Secure")],
        request: "GET /home",
        sent: { ...frame, Cookie: "session=1" },
        status: "401 Unauthorized",
      }),
      exchange({
        before: [launch("session=1; Path=/")],
        request: "GET /home",
        sent: { ...frame, "Sec-Fetch-Site": "same-origin" },
        status: "401 Unauthorized",
      }),
    ],
  },
  "frame-without-cookie": {
    fires: [exchange({ request: "GET /widget", sent: frame, status: "401 Unauthorized" })],
    silent: [
      exchange({ request: "GET /widget", sent: { ...frame, Cookie: "a=1" }, status: "401 Unauthorized" }),
      exchange({ request: "GET /widget", sent: call, status: "401 Unauthorized" }),
    ],
  },
};
