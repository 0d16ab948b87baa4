import type { ExamplesOfChecks } from "../../diagnosis/examples.ts";
import { exchange } from "../writing/exchange.ts";
import type { corsChecks } from "./cors.ts";

/** A page of the same site. */
const PAGE = "https://app.site.example";
const answer = (fields: Record<string, string> | readonly string[]) =>
  exchange({ sent: { Origin: PAGE }, status: 200, fields });
const allowing = (origin: string, more: Record<string, string> = {}) =>
  answer({ "Access-Control-Allow-Origin": origin, ...more });
const CONSENT = { "Access-Control-Allow-Credentials": "true" };
const STORED = { "Cache-Control": "max-age=600" };

export const corsCheckExamples: ExamplesOfChecks<typeof corsChecks> = {
  "allow-origin-twice": {
    fires: [
      answer(["Access-Control-Allow-Origin: *", "Access-Control-Allow-Origin: *"]),
      allowing(`${PAGE}, https://other.example`),
    ],
    silent: [allowing("*"), allowing(PAGE), allowing("null"), answer({})],
  },
  "allow-origin-not-an-origin": {
    fires: [
      allowing(`${PAGE}/`),
      allowing("https://*.site.example"),
      allowing("app.site.example"),
      allowing("https://app.site.example:443"),
    ],
    silent: [
      // A program that sends back what it was not sent.
      exchange({ status: 200, fields: { "Access-Control-Allow-Origin": "undefined" } }),
      allowing("*"),
      allowing("null"),
      allowing("http://localhost:3000"),
      allowing("chrome-extension://abcdef"),
    ],
  },
  "allow-any-with-credentials": {
    fires: [
      exchange({
        sent: { Origin: PAGE, Cookie: "a=1" },
        status: 200,
        fields: { "Access-Control-Allow-Origin": "*", ...CONSENT },
      }),
    ],
    silent: [
      // Starlette sends the caller's origin back to a call with cookies, and * to others.
      allowing("*", CONSENT),
      exchange({ status: 200, fields: { "Access-Control-Allow-Origin": "*", ...CONSENT } }),
      // A pixel of another site, whose owner does not read this.
      exchange({
        sent: { Referer: "https://news.example/", "Sec-Fetch-Site": "cross-site", "Sec-Fetch-Dest": "image" },
        status: 200,
        fields: { "Access-Control-Allow-Origin": "*", ...CONSENT },
      }),
      allowing(PAGE, CONSENT),
      allowing("*"),
      allowing("*", { "Access-Control-Allow-Credentials": "false" }),
    ],
  },
  "allow-credentials-unreadable": {
    fires: [
      allowing(PAGE, { "Access-Control-Allow-Credentials": "True" }),
      answer(["Access-Control-Allow-Credentials: true", "Access-Control-Allow-Credentials: true"]),
    ],
    silent: [allowing(PAGE, CONSENT), allowing(PAGE, { "Access-Control-Allow-Credentials": "false" })],
  },
  "allow-origin-without-vary": {
    fires: [allowing(PAGE, STORED), allowing(PAGE, { ...STORED, Vary: "Accept-Encoding" })],
    silent: [
      allowing(PAGE, { ...STORED, Vary: "Accept-Encoding, Origin" }),
      allowing("*", STORED),
      allowing(PAGE, { "Cache-Control": "no-store" }),
      exchange({ status: 200, fields: { "Access-Control-Allow-Origin": PAGE, ...STORED } }),
    ],
  },
};
