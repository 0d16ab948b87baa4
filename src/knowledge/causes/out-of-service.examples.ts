import type { ExamplesOf } from "../../diagnosis/examples.ts";
import { exchange } from "../writing/exchange.ts";
import type { outOfServiceCauses } from "./out-of-service.ts";

export const outOfServiceExamples: ExamplesOf<typeof outOfServiceCauses> = {
  "says-dependency": {
    fires: [exchange({ status: 503, json: { message: "Payment provider error" } })],
    silent: [exchange({ status: 503, json: { message: "x" } })],
  },
  "says-feature-off": {
    fires: [
      exchange({ status: 403, json: { message: "This feature is not enabled for your account" } }),
      exchange({ status: 400, json: { code: 400, msg: "Email logins are disabled" } }),
    ],
    silent: [
      exchange({ status: 403, json: { message: "x" } }),
      exchange({ status: 403, json: { message: "The API key of this project has been disabled" } }),
      exchange({ status: 403, json: { message: "It seems that cookies are not enabled" } }),
    ],
  },
  "says-maintenance-plainly": {
    fires: [
      exchange({ status: 503, page: "The shop is down for maintenance" }),
      exchange({ status: 503, page: "系统维护中" }),
    ],
    silent: [exchange({ status: 503, page: "Sorry" })],
  },
  "says-maintenance": {
    fires: [exchange({ status: 503, page: "Scheduled maintenance" })],
    silent: [
      exchange({ status: 503, page: "Sorry" }),
      exchange({
        status: 503,
        body: "<h2>Our services aren't available right now</h2><p>We're working to restore all services as soon as possible. Please check back soon.</p>",
      }),
    ],
  },
  "says-stopped": {
    fires: [exchange({ status: 403, page: "This web app is stopped" })],
    silent: [exchange({ status: 403, page: "Forbidden" })],
  },
  "says-setup": {
    fires: [exchange({ status: 503, page: "The site is not yet installed" })],
    silent: [exchange({ status: 503, page: "Sorry" })],
  },
};
