import { body } from "../../diagnosis/condition/body.ts";
import { all, any } from "../../diagnosis/condition/condition.ts";
import { json } from "../../diagnosis/condition/json.ts";
import { docs } from "../../diagnosis/source.ts";
import { text } from "../../diagnosis/text.ts";
import { anybody, causesOf } from "../writing/causes-of.ts";

const { likely, proven } = causesOf(
  anybody,
  docs(
    "Amazon Cognito: common errors",
    "https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/CommonErrors.html",
  ),
);

/** The error has this name, with or without the prefix of its service. */
const named = (name: string) => body(new RegExp(`"__type": ?"(?:[\\w.]{1,80}#)?${name}"`));

/** What Amazon Cognito says by the name and sentence of its error. */
export const cognitoCauses = {
  id: "cognito",
  over: ["auth", "limits", "aws-errors"],
  causes: [
    proven(
      "password-wrong",
      "auth-invalid",
      400,
      all(named("NotAuthorizedException"), json("message", /^Incorrect username or password/)),
      {
        why: text({
          en: "Cognito does not take this pair of user name and password.",
          "zh-CN": "Cognito 不接受这组用户名和密码。",
        }),
      },
    ),
    proven(
      "secret-hash",
      "oauth-client-registration",
      400,
      all(
        named("NotAuthorizedException"),
        json(
          "message",
          /^(?:Unable to verify secret hash for client|Client \w{1,60} is configured with secret)/,
        ),
      ),
      {
        why: text({
          en: "The app client has a secret, and the call carried no hash that was made with it, or a wrong one.",
          "zh-CN": "应用客户端设置了密钥，而调用没有携带用它计算的哈希，或哈希有误。",
        }),
        fix: [
          text({
            en: "For a page, make an app client without a secret: a browser cannot keep one.",
            "zh-CN": "网页应改用不带密钥的应用客户端：浏览器无法保密。",
          }),
          text({
            en: "On a server, send SECRET_HASH: HMAC-SHA-256 of user name and client id with the secret, in Base64.",
            "zh-CN": "服务器端则发送 SECRET_HASH：以密钥对用户名加客户端 ID 计算 HMAC-SHA-256，再做 Base64。",
          }),
        ],
      },
    ),
    proven(
      "token-over",
      "auth-token-expired",
      400,
      all(
        named("NotAuthorizedException"),
        json("message", /^(?:Refresh Token|Access Token|Invalid login token\. Token) (?:has )?expired/i),
      ),
      {
        why: text({
          en: "The token is past its time; Cognito says so.",
          "zh-CN": "令牌已过期，Cognito 写明了这一点。",
        }),
      },
    ),
    proven(
      "token-revoked",
      "auth-invalid",
      400,
      all(
        named("NotAuthorizedException"),
        json("message", /^(?:Access|Refresh) Token has been revoked|^Invalid (?:Refresh|Access) Token/i),
      ),
      {
        why: text({
          en: "The token was revoked, or is none of this user pool or app client; with device tracking its device key may be missing.",
          "zh-CN": "令牌已被撤销，或不属于这个用户池或应用客户端；启用设备跟踪时，也可能缺少设备密钥。",
        }),
      },
    ),
    proven("not-confirmed", "auth-not-authorised", 400, named("UserNotConfirmedException"), {
      why: text({ en: "The account exists and was never confirmed.", "zh-CN": "账户存在，但从未确认过。" }),
    }),
    likely(
      "secret-missing",
      "auth-invalid",
      400,
      json(
        "message",
        /^Client \S{1,60} is configured with secret but SECRET_HASH was not received|^Unable to verify secret hash for client/,
      ),
      {
        why: text({
          en: "This app client has a secret, which a page cannot keep: SECRET_HASH is missing or wrong.",
          "zh-CN": "这个应用客户端带有密钥，而网页无法保密：SECRET_HASH 缺失或不对。",
        }),
        fix: [
          text({
            en: "Make an app client without a secret for the page.",
            "zh-CN": "为网页新建一个不带密钥的应用客户端。",
          }),
        ],
      },
    ),
    likely(
      "attempts",
      "rate-limited",
      400,
      all(
        any(
          named("LimitExceededException"),
          named("TooManyFailedAttemptsException"),
          named("NotAuthorizedException"),
        ),
        json("message", /^Attempt limit exceeded|^Password attempts exceeded/),
      ),
    ),
    proven("password-rules", "validation-failed", 400, named("InvalidPasswordException")),
    likely("code-wrong", "auth-invalid", 400, named("CodeMismatchException")),
    proven("code-over", "auth-token-expired", 400, named("ExpiredCodeException")),
    likely(
      "flow-off",
      "feature-not-enabled",
      400,
      json("message", /^\w{3,40} flow not enabled for this client|^Auth flow not enabled for this client/),
      {
        why: text({
          en: "The app client does not allow this way to log in.",
          "zh-CN": "应用客户端没有启用这种登录方式。",
        }),
        fix: [
          text({
            en: "In Cognito, App clients, enable the flow that the message or the request (AuthFlow) names: ALLOW_USER_PASSWORD_AUTH or ALLOW_USER_SRP_AUTH, say.",
            "zh-CN":
              "在 Cognito 的“应用程序客户端”中编辑该客户端，启用消息或请求（AuthFlow）写明的流程，例如 ALLOW_USER_PASSWORD_AUTH 或 ALLOW_USER_SRP_AUTH。",
          }),
        ],
      },
    ),
  ],
} as const;
