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
  "says-not-switched-on": {
    fires: [
      say(422, "Authorization and Capture feature is not enabled for the merchant."),
      say(403, "This product is not activated for this API project"),
      say(400, "Webhooks are disabled for this workspace"),
      say(403, "Please enable the Geolocation API in the console"),
    ],
    silent: [
      say(403, "This user is disabled in this organization"),
      say(401, "The API key is not activated"),
      say(403, "Anonymous access is not enabled"),
      say(403, "CORS is not enabled for this account"),
      say(400, "enabled must be true or false"),
      say(403, "The quota of the feature is not enabled for the account"),
      say(400, "Set the option to true"),
    ],
  },
  "says-none-set-up": {
    fires: [
      say(422, "No suitable payment methods found"),
      say(400, "No payment provider is enabled for this store."),
      say(400, "The project shop-dev-1 has not enabled BigQuery."),
    ],
    silent: [
      say(400, "The account has not enabled to be verified"),
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
};
