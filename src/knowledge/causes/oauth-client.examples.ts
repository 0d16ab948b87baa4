import type { ExamplesOf } from "../../diagnosis/examples.ts";
import { examplesOfTable } from "../writing/examples-of-table.ts";
import { exchange } from "../writing/exchange.ts";
import { entraCodes, entraLikelyCodes, type oauthClientCauses } from "./oauth-client.ts";

const ask =
  "GET /oauth2/authorize?response_type=code&client_id=a&redirect_uri=https%3A%2F%2Fapp.example%2Fcb";
const page = (says: string, status = 400) => exchange({ request: ask, status, page: says, title: "Sign in" });
const redeemed = (error: string, description = "Bad Request", status = 400) =>
  exchange({ request: "POST /oauth2/token", status, json: { error, error_description: description } });
const sentBack = (location: string) =>
  exchange({ request: ask, status: 302, fields: { Location: location } });

export const oauthClientExamples: ExamplesOf<typeof oauthClientCauses> = {
  ...examplesOfTable(
    entraCodes,
    (n) => redeemed("invalid_request", `AADSTS${n}: The request is refused. Trace ID: 0d3f`),
    "entra-",
  ),
  ...examplesOfTable(
    entraLikelyCodes,
    (n) => redeemed("invalid_grant", `AADSTS${n}: The request is refused. Trace ID: 0d3f`),
    "entra-likely-",
  ),
  "client-unknown": {
    fires: [
      redeemed("invalid_client", "The OAuth client was not found.", 401),
      redeemed("invalid_request", "client_secret is missing."),
      redeemed("unauthorized_client", "Grant type 'password' not allowed for the client.", 403),
    ],
    silent: [redeemed("invalid_client", "Client authentication failed", 401)],
  },
  "client-refused": {
    fires: [
      redeemed("redirect_uri_mismatch"),
      redeemed("unauthorized_client", "Invalid client for this grant", 401),
    ],
    silent: [
      redeemed("unauthorized_client", "Invalid client or Invalid client credentials", 401),
      redeemed("invalid_grant"),
      redeemed("temporarily_unavailable", "Try again", 503),
    ],
  },
  "redirect-uri-mismatch": {
    fires: [
      page("Invalid parameter: redirect_uri"),
      page("Error 400: redirect_uri_mismatch"),
      page("Callback URL mismatch.", 403),
    ],
    silent: [page("redirect_uri 参数错误", 400), page("Invalid parameter: scope")],
  },
  "redirect-uri-refused": {
    fires: [
      page("Invalid parameter: redirect_uri"),
      page("Error 400: redirect_uri_mismatch"),
      page("Callback URL mismatch.", 403),
      page("The 'redirect_uri' parameter must be a Login redirect URI in the client app settings"),
      page("The redirect_uri does not match any of the client's pre-registered redirect urls"),
      page("redirect_uri 参数错误", 400),
    ],
    silent: [page("Invalid parameter: scope"), page("The redirect took too long"), page("回调地址已保存")],
  },
  "refused-on-page": {
    fires: [
      page("redirect_uri 参数错误", 200),
      page("redirect uri is illegal(100010)", 200),
      page("错误：重定向地址不匹配", 200),
      page("无效的登录回调地址", 200),
      page("AppID 参数错误", 200),
    ],
    silent: [
      page("redirect_uri 参数错误", 400),
      page("Sign in to go on to the application", 200),
      exchange({ request: "GET /docs/oauth", status: 200, page: "What redirect_uri 参数错误 means" }),
    ],
  },
  "scope-refused-on-page": {
    fires: [page("Scope 参数错误或没有 Scope 权限", 200)],
    silent: [page("The scope of this page", 200)],
  },
  "secret-wanted-of-page": {
    fires: [
      exchange({
        request: "POST /oauth/token",
        sent: { Origin: "https://app.example" },
        status: 401,
        json: { error: "access_denied", error_description: "Unauthorized" },
      }),
    ],
    silent: [
      exchange({
        request: "POST /oauth/token",
        status: 401,
        json: { error: "access_denied", error_description: "Unauthorized" },
      }),
      exchange({
        request: "POST /oauth/token",
        sent: { Origin: "https://app.example", "Content-Type": "application/x-www-form-urlencoded" },
        content: "grant_type=authorization_code&client_secret=x",
        status: 401,
        json: { error: "invalid_client" },
      }),
    ],
  },
  "sent-back-with-error": {
    fires: [sentBack("https://app.example/cb?error=unauthorized_client&state=1")],
    silent: [sentBack("https://app.example/cb?code=1&state=1"), sentBack("/login?error=bad_password")],
  },
};
