import { code, codeInBody } from "../../diagnosis/condition/code.ts";
import { all, any, type Condition, not } from "../../diagnosis/condition/condition.ts";
import { json } from "../../diagnosis/condition/json.ts";
import { path } from "../../diagnosis/condition/path.ts";
import { method, sent } from "../../diagnosis/condition/request.ts";
import { field } from "../../diagnosis/condition/response.ts";
import { sentBody } from "../../diagnosis/condition/sent-content.ts";
import { docs, rfc } from "../../diagnosis/source.ts";
import { text } from "../../diagnosis/text.ts";
import { anybody, type CauseTable, causesOf } from "../writing/causes-of.ts";
import {
  redirectMismatch,
  redirectRefused,
  refusesAuthorisation,
  refusesScope,
} from "./authorisation-page.ts";

const ENTRA = docs(
  "Microsoft Entra: error codes",
  "https://learn.microsoft.com/en-us/entra/identity-platform/reference-error-codes",
);
const GOOGLE = docs(
  "Google: OAuth 2.0 for web server applications, errors",
  "https://developers.google.com/identity/protocols/oauth2/web-server#uri-validation",
);
const OAUTH = rfc(6749, "5.2");

/** Codes of Microsoft Entra (AADSTS…), which stand in error_description, in a page or in a log. */
export const entraCodes = {
  "oauth-client-registration": [
    "50011",
    "500113",
    "500112",
    "900971",
    "700016",
    "700054",
    "700051",
    "7000218",
    "9002325",
    "9002326",
    "9002327",
    "90023",
    "50194",
    "500208",
    "700025",
    "9002346",
  ],
  "auth-token-expired": ["700082", "70008", "700084", "50173", "50089"],
  "auth-invalid": ["50126", "7000215", "50034", "700027", "50013", "9002313", "501481"],
  "auth-missing": ["50058", "50076", "50079", "50072", "16000"],
  "auth-not-authorised": ["65001", "50105", "50020", "53003", "90094", "65004", "530003"],
  "validation-failed": ["70011", "500011", "900144", "90014", "90002", "900023", "70003", "70005"],
} as const satisfies CauseTable;

export const entraLikelyCodes = {
  "auth-invalid": ["54005"],
  "auth-token-expired": ["7000222"],
} as const satisfies CauseTable;

/** The client itself, or the way in which it asks, is not what was registered. */
const CLIENT_UNKNOWN: Condition = all(
  json("error", /^(?:invalid_client|invalid_request|unauthorized_client|invalid_grant)$/),
  json(
    "error_description",
    /\b(?:OAuth )?client was (?:not found|deleted|disabled)|^client_secret is missing|^Client (?:is )?not (?:enabled|allowed) (?:to|for)\b|\bgrant type\b.{0,40}\bnot (?:allowed|enabled|supported) for (?:the|this) client/i,
  ),
);

/** What RFC 6749 calls a client that may not ask like this. */
const refusedClient =
  /^(?:redirect_uri_mismatch|origin_mismatch|redirect_mismatch|unauthorized_client|invalid_redirect_uri)$/;

const entra = codeInBody(/\bAADSTS(\d{4,9})\b/);

/** Where a client redeems its code (RFC 6749, 3.2). */
const TOKEN_ENDPOINT = path(
  /\/(?:oauth2?|connect|openid-connect|token|oauth2\/v\d)\/(?:access_?)?token$|\/token$/i,
);
/** The client is registered well, and proved itself wrongly: what it is called then differs (Keycloak). */
const secretWrong: Condition = json(
  "error_description",
  /(?:invalid|wrong|incorrect) client (?:secret|or invalid client credentials|credentials)/i,
);
const sentSecret: Condition = any(
  sent("authorization"),
  sentBody((text) => text.includes("client_secret")),
);

const { likely, proven } = causesOf(anybody, OAUTH, GOOGLE);

/** What an authorisation server says of the client that asks it (OAuth 2.0, OpenID Connect). */
export const oauthClientCauses = {
  id: "oauth-client",
  over: ["auth", "request-body", "refusal", "misleading-success", "page-instead"],
  causes: [
    ...causesOf(anybody, ENTRA).table(entraCodes, {
      certainty: "certain",
      when: (n) => code(entra, n),
      on: ["any"],
      prefix: "entra-",
    }),
    // A code that was redeemed before, a secret of the app that is past its time.
    ...causesOf(anybody, ENTRA).table(entraLikelyCodes, {
      certainty: "likely",
      when: (n) => code(entra, n),
      on: ["any"],
      prefix: "entra-likely-",
    }),
    likely("client-unknown", "oauth-client-registration", ["4xx"], CLIENT_UNKNOWN),
    likely(
      "client-refused",
      "oauth-client-registration",
      ["4xx"],
      all(json("error", refusedClient), not(secretWrong)),
    ),
    proven("redirect-uri-mismatch", "oauth-client-registration", "4xx", redirectMismatch),
    likely("redirect-uri-refused", "oauth-client-registration", ["4xx", "5xx"], redirectRefused),
    likely("refused-on-page", "oauth-client-registration", "2xx", refusesAuthorisation),
    likely("scope-refused-on-page", "auth-not-authorised", "2xx", refusesScope),
    // A page keeps no secret, so a server that asks it for one has it registered as another kind of client.
    likely(
      "secret-wanted-of-page",
      "oauth-client-registration",
      [400, 401],
      all(
        method("POST"),
        TOKEN_ENDPOINT,
        sent("origin"),
        not(sentSecret),
        json("error", /^(?:invalid_client|access_denied|unauthorized_client)$/),
      ),
      {
        why: text({
          en: "The token endpoint does not take this client without a secret: it is registered as another kind of client, or unknown here, or may not use this grant.",
          "zh-CN":
            "令牌端点不接受没有密钥的这个客户端：它登记成了别的类型、在此不存在，或不允许使用这种授权方式。",
        }),
        fix: [
          text({
            en: "Register it as a single-page application (public client, token endpoint authentication none) and use PKCE.",
            "zh-CN": "把它登记为单页应用（公共客户端，令牌端点认证方式为 none），并使用 PKCE。",
          }),
          text({
            en: "Never put client_secret into a page; where the secret is needed, redeem the code on the server.",
            "zh-CN": "不要把 client_secret 放进页面；需要密钥时，由服务器来换取令牌。",
          }),
        ],
      },
    ),
    likely(
      "sent-back-with-error",
      "oauth-client-registration",
      ["3xx"],
      field(
        "location",
        /[?&#]error=(?:redirect_uri_mismatch|redirect_mismatch|unauthorized_client|unsupported_response_type)(?:&|$)/,
      ),
      {
        why: text({
          en: "The sign-in service sent the browser back with an error about the client's registration.",
          "zh-CN": "登录服务把浏览器送回，并带上了关于客户端注册的错误。",
        }),
      },
    ),
  ],
} as const;
