import { body } from "../../diagnosis/condition/body.ts";
import { all, any, not, quoting } from "../../diagnosis/condition/condition.ts";
import { json } from "../../diagnosis/condition/json.ts";
import { sent } from "../../diagnosis/condition/request.ts";
import { field } from "../../diagnosis/condition/response.ts";
import { docs } from "../../diagnosis/source.ts";
import { text } from "../../diagnosis/text.ts";
import { anybody, causesOf } from "../writing/causes-of.ts";

const { likely, possible, proven } = causesOf(
  anybody,
  docs(
    "Atlassian Seraph: LoginReason",
    "https://docs.atlassian.com/atlassian-seraph/2.6.1-m1/apidocs/com/atlassian/seraph/auth/LoginReason.html",
  ),
  docs(
    "Atlassian: REST API authentication",
    "https://developer.atlassian.com/cloud/jira/platform/basic-auth-for-rest-apis/",
  ),
);

const atlassianTokens = causesOf(
  anybody,
  docs(
    "Atlassian: personal access tokens",
    "https://confluence.atlassian.com/enterprise/using-personal-access-tokens-1026032365.html",
  ),
);
const loginOk = field("x-seraph-loginreason", /\bOK\b/);
const basicSent = sent("authorization", /^Basic /i);
const loginFailed = field("x-seraph-loginreason", /AUTHENTICATED_FAILED/);
const loginDenied = field("x-seraph-loginreason", /AUTHENTICATION_DENIED/);

function decoded(base64: string): string {
  try {
    return atob(base64);
  } catch {
    return "";
  }
}

/** A personal access token of Data Center holds its own number, a colon and twenty bytes. */
const ownTokenAsBasic = quoting("request.field.authorization", (c) => {
  const login = /^Basic ([\w+/=]{8,2000})$/i.exec(c.sent("authorization") ?? "")?.[1];
  return decoded(login ?? "")
    .split(":")
    .some((part) => /^[\w+/]{44}$/.test(part) && /^\d{12}:/.test(decoded(part)));
});

/** What Jira and Confluence say of a login in a field of their own. */
export const atlassianCauses = {
  id: "atlassian",
  over: ["auth", "csrf"],
  causes: [
    // A token that belongs into Bearer, and a password that is none here (single sign-on), fail alike.
    likely("login-refused", "auth-invalid", [401, 403], all(loginFailed, not(ownTokenAsBasic)), {
      why: text({
        en: "Jira or Confluence refused the user name with this password or token.",
        "zh-CN": "Jira 或 Confluence 拒绝了这组用户名与密码或令牌。",
      }),
      fix: [
        text({
          en: "In the cloud send the e-mail address and an API token, not the password.",
          "zh-CN": "在云端使用邮箱地址和 API 令牌，而不是密码。",
        }),
      ],
    }),
    atlassianTokens.likely(
      "own-token-as-basic",
      "auth-scheme-wrong",
      [401, 403],
      all(loginFailed, ownTokenAsBasic),
      {
        why: text({
          en: "A personal access token was sent by Basic, where Jira and Confluence Data Center take it as Bearer alone.",
          "zh-CN": "个人访问令牌通过 Basic 发送，而 Jira 和 Confluence Data Center 只接受 Bearer 形式。",
        }),
        fix: [
          text({
            en: "Send `Authorization: Bearer TOKEN`, without the user name.",
            "zh-CN": "发送 `Authorization: Bearer 令牌`，不带用户名。",
          }),
        ],
      },
    ),
    atlassianTokens.possible(
      "perhaps-own-token",
      "auth-scheme-wrong",
      [401, 403],
      all(loginFailed, basicSent, not(ownTokenAsBasic)),
      {
        why: text({
          en: "A personal access token of Data Center that is sent as a password (Basic) is refused with the same words.",
          "zh-CN": "把 Data Center 的个人访问令牌当作密码（Basic）发送，也会得到同样的拒绝。",
        }),
        fix: [
          text({
            en: "If it is a personal access token, send it as `Authorization: Bearer TOKEN`.",
            "zh-CN": "如果是个人访问令牌，用 `Authorization: Bearer 令牌` 发送。",
          }),
        ],
      },
    ),
    possible("perhaps-expired", "auth-token-expired", [200, 401, 403], all(loginFailed, not(loginOk)), {
      why: text({
        en: "An API token that is past its time is refused like a wrong one; those of the cloud live a year at most.",
        "zh-CN": "过期的 API 令牌与错误的令牌一样被拒绝；云端的令牌最长有效一年。",
      }),
      fix: [
        text({
          en: "Look up when the token ends (cloud: account settings, Security; Data Center: profile, Personal Access Tokens), and make a new one.",
          "zh-CN":
            "查看令牌的到期时间（云端：账户设置的“安全”；Data Center：个人资料的“个人访问令牌”），并新建一个。",
        }),
      ],
    }),
    causesOf(
      anybody,
      docs(
        "Atlassian: disabling basic authentication",
        "https://confluence.atlassian.com/enterprise/disabling-basic-authentication-1026032368.html",
      ),
    ).proven(
      "basic-off",
      "auth-scheme-wrong",
      403,
      all(basicSent, json("message", /^Basic Authentication has been disabled on this instance/)),
      {
        why: text({
          en: "Basic authentication is switched off in this Jira or Confluence, by an administrator or because new releases do so by default.",
          "zh-CN": "这个 Jira 或 Confluence 关闭了 Basic 认证：由管理员关闭，或因为新版本默认关闭。",
        }),
        fix: [
          text({
            en: "Create a personal access token in the profile and send it as `Authorization: Bearer TOKEN`.",
            "zh-CN": "在个人资料中创建个人访问令牌，并用 `Authorization: Bearer 令牌` 发送。",
          }),
        ],
      },
    ),
    proven("captcha-wanted", "bot-challenge", [401, 403], loginDenied, {
      why: text({
        en: "After too many failed logins the account must solve a CAPTCHA in the browser first.",
        "zh-CN": "登录失败次数过多，账户必须先在浏览器中通过验证码。",
      }),
      fix: [
        text({
          en: "Log in once in the browser and solve it; then correct the program's credentials.",
          "zh-CN": "在浏览器中登录一次并通过验证，然后改正程序的凭据。",
        }),
      ],
    }),
    proven(
      "login-not-allowed",
      "auth-not-authorised",
      [401, 403],
      field("x-seraph-loginreason", /AUTHORISATION_FAILED/),
      {
        why: text({
          en: "The credentials are right, but this user may not use the application: mostly not in a group with access to it.",
          "zh-CN": "凭据正确，但该用户无权使用这个应用：多半不在有访问权限的用户组中。",
        }),
        fix: [
          text({
            en: "Let an administrator give the user access to the application, with a free licence seat.",
            "zh-CN": "请管理员授予该用户应用访问权限，并有可用的许可席位。",
          }),
        ],
      },
    ),
    // Seraph stamps the outcome of the login; what is public is answered all the same.
    likely(
      "login-refused-under-200",
      "auth-invalid",
      200,
      all(field("x-seraph-loginreason", /AUTHENTICATED_FAILED|AUTHENTICATION_DENIED/), not(loginOk)),
      {
        why: text({
          en: "The login sent along was refused or not even tried. The answer is the one for the session's user, or for nobody logged in.",
          "zh-CN": "随请求发送的登录被拒绝，或根本没有被检查；响应是按会话中的用户或匿名用户给出的。",
        }),
        fix: [
          text({
            en: "Correct the credentials. After failed logins, log in once in the browser and solve the CAPTCHA first.",
            "zh-CN": "改正凭据。多次登录失败后，先在浏览器中登录一次并通过验证码。",
          }),
        ],
      },
    ),
    possible("captcha-wanted-under-200", "bot-challenge", 200, loginDenied),
    proven(
      "token-check",
      "csrf-token-invalid",
      403,
      any(
        all(
          any(field("x-seraph-loginreason"), field("x-arequestid"), field("atl-traceid")),
          body(/^XSRF check failed/),
        ),
        // The whole body: the REST plugin writes it, and a proxy may take its fields away.
        body(/^XSRF check failed\s?$/),
      ),
      {
        why: text({
          en: "A call from a browser must show that it is none of another site.",
          "zh-CN": "来自浏览器的请求必须表明它不是其他网站发起的。",
        }),
        fix: [
          text({
            en: "Send X-Atlassian-Token: no-check, and no User-Agent of a browser from a server.",
            "zh-CN": "发送 X-Atlassian-Token: no-check；服务器端请求不要使用浏览器的 User-Agent。",
          }),
        ],
      },
    ),
  ],
} as const;
