import type { ExamplesOf } from "../../diagnosis/examples.ts";
import { exchange } from "../writing/exchange.ts";
import type { accountAllowanceCauses } from "./account-allowance.ts";

const sent = { Authorization: "Bearer a1b2" };
const say = (status: number, message: string) => exchange({ sent, status, json: { message } });

export const accountAllowanceExamples: ExamplesOf<typeof accountAllowanceCauses> = {
  "says-used-up-plainly": {
    fires: [say(429, "You exceeded your current quota, please check your plan and billing details.")],
    silent: [
      exchange({
        status: 429,
        json: {
          message: "You exceeded your current quota, please check your plan and billing details.",
          retry: "Please retry in 35s",
        },
      }),
      say(429, "You exceeded your current rate limit, please slow down."),
    ],
  },
  "says-used-up": {
    fires: [
      say(429, "You have reached your limit of 1000 requests per month"),
      say(429, "You've hit the daily limit for the unauthenticated API."),
      say(402, "Project does not have enough credits."),
      say(401, "Maximum credits exceeded"),
      say(422, "creating this server will exceed your droplet limit"),
      say(401, "This request exceeds your quota of 10000."),
      say(429, "Usage cap exceeded: Monthly product cap"),
      say(429, "daily request count exceeded, request rate limited"),
    ],
    silent: [
      exchange({
        request: "POST /rx",
        status: "422 Unprocessable Entity",
        json: { error: "Dose exceeds maximum of 30 mg per day" },
      }),
      exchange({
        request: "GET /x",
        status: "400 Bad Request",
        json: { error: "Monthly limit must be a positive number" },
      }),

      exchange({
        request: "POST /orders",
        status: "422 Unprocessable Entity",
        json: { error: "Customer credit limit exceeded" },
      }),

      say(429, "API quota of 60 calls per minute exceeded"),
      say(429, "Too many requests"),
      say(401, "Invalid token"),
    ],
  },
  "says-full-account": {
    fires: [
      say(412, "teamgroup limit reached"),
      say(403, "server limit exceeded"),
      say(401, "Request limit reached!"),
      say(400, "You have reached the maximum number of projects for this account."),
    ],
    silent: [
      exchange({
        request: "POST /baggage",
        status: "400 Bad Request",
        json: { error: "Weight limit exceeded: max 23 kg" },
      }),
      exchange({ request: "POST /cart", status: "409 Conflict", json: { error: "Stock limit reached" } }),

      say(400, "rate limit exceeded"),
      say(422, "character limit exceeded"),
      say(403, "request limit exceeded, try again in 3 seconds"),
    ],
  },
  "says-pace": {
    fires: [
      say(
        429,
        "Quota exceeded for quota metric 'Read requests' and limit 'Read requests per minute per user'.",
      ),
      say(429, "API quota of 60 calls per minute exceeded"),
      say(429, "Usage limit exceeded, try again in 12 seconds"),
      exchange({
        status: 429,
        page: "runtime error: rate_limited. Please check /api/status for the quota of your IP address.",
      }),
    ],
    silent: [
      exchange({
        request: "POST /parking",
        status: "400 Bad Request",
        json: { error: "Price limit: at most 5 EUR per hour" },
      }),
      exchange({
        request: "POST /video",
        status: "400 Bad Request",
        json: { error: "fps exceeds 60 frames per second" },
      }),

      say(429, "You have reached your limit of 1000 requests per month"),
      say(429, "Your plan's daily quota is exceeded: 60 calls per minute and 1000 per day."),
      say(403, "Your session is good for a minute."),
    ],
  },
  "says-more-on-request": {
    fires: [
      say(
        400,
        "Additional Reserved IPv4 addresses require technical justification.  Please contact support.",
      ),
      say(403, "To get more seats contact our sales team"),
      say(422, "You have reached the maximum number of droplets allowed"),
    ],
    silent: [
      say(400, "Additional fields require a value"),
      say(403, "Please contact support"),
      say(429, "To request more, slow down to 5 requests per second or open a ticket"),
    ],
  },
  "says-wait": {
    fires: [
      say(403, "You must wait at least 24 hours between forced crawls of a domain."),
      say(400, "A code can only be requested once per minute"),
      say(422, "You are sending too quickly. Please wait 30 seconds before trying again"),
    ],
    silent: [
      say(403, "Your account is too new: you must wait 3 days before posting"),
      say(400, "Please wait for the confirmation"),
      say(400, "Vouchers can only be used once"),
    ],
  },
  "says-at-once": {
    fires: [say(429, "Quota exceeded: maximum 5 concurrent requests allowed")],
    silent: [say(429, "Quota exceeded: 5 requests per month"), say(429, "Quota exceeded")],
  },
  "says-rate": {
    fires: [
      say(429, "Requests have exceeded token rate limit of your current S0 pricing tier."),
      say(418, "Way too much request weight used; IP banned until 1659146400000."),
    ],
    silent: [say(429, "Daily rate limit hit"), say(429, "You exceeded your current quota")],
  },
};
