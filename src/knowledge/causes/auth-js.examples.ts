import type { ExamplesOf } from "../../diagnosis/examples.ts";
import { exchange } from "../writing/exchange.ts";
import type { authJsCauses } from "./auth-js.ts";

const signIn = (location: string) =>
  exchange({
    request: "POST /api/auth/callback/credentials",
    sent: { "Content-Type": "application/x-www-form-urlencoded" },
    content: "email=a",
    status: "302 Found",
    fields: { Location: location },
  });

export const authJsExamples: ExamplesOf<typeof authJsCauses> = {
  configuration: {
    fires: [
      exchange({
        request: "GET /api/auth/session",
        status: 500,
        json: {
          message:
            "There was a problem with the server configuration. Check the server logs for more information.",
        },
      }),
    ],
    silent: [
      exchange({
        request: "GET /api/auth/session",
        status: 500,
        json: { message: "There was a problem with the server." },
      }),
    ],
  },
  "token-missing": {
    fires: [
      signIn("https://site.example/api/auth/signin?csrf=true"),
      signIn("https://site.example/login?error=MissingCSRF&code=csrf"),
    ],
    silent: [
      signIn("https://site.example/"),
      exchange({
        request: "GET /account",
        status: "302 Found",
        fields: { Location: "https://site.example/api/auth/signin?csrf=true" },
      }),
    ],
  },
};
