import type { ExamplesOf } from "../../diagnosis/examples.ts";
import { exchange } from "../writing/exchange.ts";
import type { accountTermsCauses } from "./account-terms.ts";

const sent = { Authorization: "Bearer a1b2" };
const say = (status: number, message: string) => exchange({ sent, status, json: { message } });

export const accountTermsExamples: ExamplesOf<typeof accountTermsCauses> = {
  "says-retired": {
    fires: [
      say(400, "The model `mix-8` has been decommissioned and is no longer supported."),
      say(410, "The requested API has been removed. Please migrate to version 3."),
      say(426, "Requested version 20220101 is not active"),
    ],
    silent: [
      exchange({
        request: "POST /cart",
        status: "400 Bad Request",
        json: { error: "This service has been removed from your cart" },
      }),
      say(400, "The user has been removed from the group."),
      say(404, "Model not found"),
    ],
  },
  "says-plan": {
    fires: [
      say(402, "Requires upgrade to access this resource."),
      say(403, "You are not subscribed to this API."),
      say(403, "Please upgrade your Calendly account to Professional"),
      say(403, "Requires membership or higher to access"),
      say(426, "Your plan permits you to request articles as far back as 2024-01-01."),
      say(426, "Requests from the browser are not allowed on the Developer plan, except from localhost."),
      say(403, "Active subscription needed."),
      say(403, "If you need access to this endpoint, you may need a different access level."),
      say(400, "Tenant does not have a SPO license."),
      say(401, "One Call 3.0 requires a separate subscription to the One Call by Call plan."),
      say(401, "This request is limited to PRO API subscribers."),
    ],
    silent: [
      exchange({
        request: "POST /policy",
        status: "422 Unprocessable Entity",
        json: { error: "Premium is required" },
      }),

      exchange({
        request: "POST /flights",
        status: "422 Unprocessable Entity",
        json: { error: "Seat selection is not allowed on this flight plan" },
      }),
      say(403, "Your plan has exceeded its limit of 100 calls."),
      say(403, "Not allowed."),
    ],
  },
  "says-not-verified": {
    fires: [
      say(403, "Your account must have a verified email to use live environment"),
      say(402, "Please verify your account to install this add-on."),
      say(403, "The acme.test domain is not verified. Please, add and verify your domain"),
      say(403, "The from address does not match a verified Sender Identity."),
      say(422, "The 'From' address you supplied is not a Sender Signature on your account."),
      say(403, "Your organization must be verified to use the model `image-1`."),
      say(403, "You need to verify your account in order to perform this action."),
    ],
    silent: [say(400, "Please verify your email and password."), say(403, "The signature is not valid.")],
  },
  "says-scope": {
    fires: [
      say(400, "Invalid access token, does not contain scopes:[user:read]."),
      say(401, "Unauthorized; scope does not match"),
      say(403, "This action requires merchant approval for read_products scope."),
    ],
    silent: [say(400, "Missing required scope parameter"), say(403, "Out of scope.")],
  },
  "says-no-right": {
    fires: [
      say(401, "You are not authorized for this resource."),
      say(403, "403 Forbidden - Your account has been blocked."),
    ],
    silent: [exchange({ status: 401, json: { message: "You are not authorized for this resource." } })],
  },
  "says-code-over": {
    fires: [say(400, "The authorization code has expired.")],
    silent: [say(400, "The card has expired.")],
  },
  "says-code-used": {
    fires: [say(400, "This authorization code has been used"), say(400, "The code was already redeemed.")],
    silent: [say(400, "The code is used for tests.")],
  },
  "says-address": {
    fires: [
      say(401, "We have detected you are using an unrecognised IP address 203.0.113.9."),
      say(403, "Your organization has an IP allow list enabled, and your IP address is not permitted."),
    ],
    silent: [say(401, "Invalid API-key, IP, or permissions for action.")],
  },
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
  "says-other-environment": {
    fires: [say(400, 'provided access token is for the wrong Acme environment. expected "sandbox"')],
    silent: [say(400, "The environment variable is missing.")],
  },
  "published-before": {
    fires: [
      say(403, "You cannot publish over the previously published version 1.0.2."),
      exchange({
        request: "POST /legacy/",
        status: "400 This filename has already been used, use a different version.",
      }),
    ],
    silent: [say(403, "You cannot publish this.")],
  },
  "says-there-already": {
    fires: [
      say(409, "server name is already used"),
      say(422, "Content is a duplicate of item 1"),
      say(400, "a@acme.test is already a list member. Use PUT to insert or update list members."),
      say(403, "You cannot publish over the previously published versions: 1.0.0."),
    ],
    silent: [say(400, "You already have a plan.")],
  },
  "says-credential-wanted": {
    fires: [
      exchange({ status: 400, json: { error: { description: "Authorization is a required parameter." } } }),
      exchange({ status: 400, json: { message: "Missing API key" } }),
    ],
    silent: [
      exchange({
        request: "POST /pay",
        status: "400 Bad Request",
        json: { error: "Authorization required for amounts above 1000" },
      }),

      exchange({
        sent: { Authorization: "Bearer abc" },
        status: 400,
        json: { message: "Authorization is a required parameter." },
      }),
      exchange({ status: 400, json: { message: "name is a required parameter." } }),
    ],
  },
  "says-none-set-up": {
    fires: [
      say(422, "No suitable payment methods found"),
      say(400, "No payment provider is enabled for this store."),
    ],
    silent: [
      exchange({
        request: "GET /payment-methods",
        status: "404 Not Found",
        json: { error: "No payment methods found" },
      }),
      exchange({
        request: "POST /checkout",
        status: "422 Unprocessable Entity",
        json: { error: "No delivery options available for this address" },
      }),

      say(404, "No payment found"),
      say(422, "No such method"),
      say(404, "No orders found with this id"),
    ],
  },
  "says-key-wrong": {
    fires: [
      say(401, "invalid key"),
      say(403, "API key has been disabled."),
      exchange({
        sent,
        status: 403,
        json: { error: { code: "forbidden", message: "Not authorized", invalidToken: true } },
      }),
    ],
    silent: [say(403, "invalid key in object")],
  },
};
