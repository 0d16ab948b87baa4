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
  "configuration-page": {
    fires: [
      signIn("https://site.example/api/auth/error?error=Configuration"),
      exchange({
        request: "GET /api/auth/error?error=Configuration",
        status: 500,
        page: "There is a problem with the server configuration.",
      }),
    ],
    silent: [
      signIn("https://site.example/"),
      exchange({ request: "GET /shop/error", status: 500, page: "There is a problem with the server." }),
    ],
  },
  credentials: {
    fires: [
      signIn("https://site.example/login?error=CredentialsSignin&code=credentials"),
      exchange({
        request: "POST /api/auth/callback/credentials",
        status: 401,
        json: { url: "https://site.example/api/auth/error?error=CredentialsSignin&provider=credentials" },
      }),
      exchange({
        request: "POST /api/auth/callback/credentials",
        status: 200,
        json: { url: "https://site.example/login?error=CredentialsSignin&code=credentials" },
      }),
    ],
    silent: [
      exchange({
        request: "POST /api/auth/callback/credentials",
        status: 200,
        json: { url: "https://site.example/dashboard" },
      }),
      exchange({ request: "GET /news", status: 302, fields: { Location: "/login?error=CredentialsSignin" } }),
    ],
  },
  "sign-in-denied": {
    fires: [signIn("https://site.example/api/auth/error?error=AccessDenied")],
    silent: [signIn("https://site.example/api/auth/error?error=AccessDeniedBefore")],
  },
  "account-not-linked": {
    fires: [signIn("https://site.example/api/auth/signin?error=OAuthAccountNotLinked")],
    silent: [signIn("https://site.example/")],
  },
  "link-used-up": {
    fires: [
      signIn("https://site.example/api/auth/error?error=Verification"),
      exchange({
        request: "GET /api/auth/error?error=Verification",
        status: 403,
        page: "The sign in link is no longer valid.",
      }),
    ],
    silent: [signIn("https://site.example/")],
  },
  "provider-refused": {
    fires: [signIn("https://site.example/api/auth/signin?error=OAuthCallback")],
    silent: [signIn("https://site.example/")],
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
