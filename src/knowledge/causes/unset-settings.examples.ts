import type { ExamplesOf } from "../../diagnosis/examples.ts";
import { exchange } from "../writing/exchange.ts";
import type { unsetSettingsCauses } from "./unset-settings.ts";

const said = (message: string, status = "500 Internal Server Error") =>
  exchange({ request: "GET /api/items", type: "fetch", status, json: { error: message } });

export const unsetSettingsExamples: ExamplesOf<typeof unsetSettingsCauses> = {
  "login-check-unset": {
    fires: [
      said("auth: no token converter configured", "401 Unauthorized"),
      said("JWKS not configured", "401 Unauthorized"),
      said("Auth provider not set up", "403 Forbidden"),
    ],
    silent: [
      said("API key not configured", "401 Unauthorized"),
      said("No token provided", "401 Unauthorized"),
      said("SSO provider not configured for this organization", "403 Forbidden"),
      said("JWKS not configured"),
    ],
  },
  "says-unset": {
    fires: [
      said("Missing required environment variable: STRIPE_SECRET_KEY"),
      said("error: Environment variable not found: DATABASE_URL."),
      said("The OPENAI_API_KEY environment variable is missing or empty; either provide it"),
      said("Stripe API key not configured"),
      said("No application encryption key has been specified."),
      said("secretOrPrivateKey must have a value"),
      said("supabaseUrl is required."),
      said("Could not resolve placeholder 'app.secret'"),
      said("Could not load the default credentials. Browse to the guide for more information."),
    ],
    silent: [
      said("Failed to set environment variable in project: store timeout"),
      said("No environment variables selected"),
      said("Secret Santa not set up yet"),

      said("The field environment is required", "422 Unprocessable Entity"),
      said("API key not set", "401 Unauthorized"),
      said("An environment could not be reached"),
      said("Could not resolve host name"),
    ],
  },
};
