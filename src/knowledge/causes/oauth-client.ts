import { code, codeInBody } from "../../diagnosis/condition/code.ts";
import { all, any, type Condition } from "../../diagnosis/condition/condition.ts";
import { json } from "../../diagnosis/condition/json.ts";
import { field } from "../../diagnosis/condition/response.ts";
import { says } from "../../diagnosis/condition/words.ts";
import { docs, rfc } from "../../diagnosis/source.ts";
import { text } from "../../diagnosis/text.ts";
import { anybody, type CauseTable, causesOf } from "../writing/causes-of.ts";

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

/** The redirect address is refused, in the words of the well-known identity servers. */
const REDIRECT_REFUSED: Condition = any(
  says(/\bredirect_uri_mismatch\b|\bredirect_mismatch\b|\borigin_mismatch\b|\bCallback URL mismatch\b/i),
  says(
    /\b(?:invalid|illegal|unregistered|incorrect|mismatch(?:ed|ing)?) (?:parameter: |oauth2? )?(?:'|")?redirect[_ -]?ur[il]\b/i,
  ),
  says(
    /\bredirect[_ -]?ur[il]\b.{0,60}(?:is not (?:valid|registered|allowed|whitelisted|in the list|associated)|does(?:n.t| not) match|must match|did not match|not been registered|must be a login redirect uri|is invalid|is missing in the)/i,
  ),
  says(
    /redirect_?ur[il].{0,12}(?:参数错误|不一致|不匹配|未注册|不合法|非法|无效)|回调地址.{0,8}(?:不一致|不匹配|未注册|不合法|非法|错误|无效)/i,
  ),
  says(/\bURL blocked\b.{0,80}\bredirect\b|\bdomain of this URL isn.t included in the app.s domains/i),
);

const { likely } = causesOf(anybody, OAUTH, GOOGLE);

/** What an authorisation server says of the client that asks it (OAuth 2.0, OpenID Connect). */
export const oauthClientCauses = {
  id: "oauth-client",
  over: ["auth", "request-body", "refusal"],
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
    likely("client-refused", "oauth-client-registration", ["4xx"], json("error", refusedClient)),
    likely("redirect-uri-refused", "oauth-client-registration", ["4xx", "5xx"], REDIRECT_REFUSED),
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
