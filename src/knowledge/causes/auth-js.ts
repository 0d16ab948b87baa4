import { body } from "../../diagnosis/condition/body.ts";
import { all, any } from "../../diagnosis/condition/condition.ts";
import { json } from "../../diagnosis/condition/json.ts";
import { path } from "../../diagnosis/condition/path.ts";
import { method } from "../../diagnosis/condition/request.ts";
import { field } from "../../diagnosis/condition/response.ts";
import { docs } from "../../diagnosis/source.ts";
import { text } from "../../diagnosis/text.ts";
import { anybody, causesOf } from "../writing/causes-of.ts";

const ERRORS = docs("Auth.js: errors", "https://authjs.dev/reference/core/errors");
const DEPLOYMENT = docs("Auth.js: deployment", "https://authjs.dev/getting-started/deployment");
const PAGES = docs("Auth.js: error page", "https://authjs.dev/guides/pages/error");
const { likely, possible } = causesOf(anybody, ERRORS, DEPLOYMENT, PAGES);

/** Its codes travel as error= in the address to which it sends: in Location, or as url of the JSON that its script asks for. */
const sentOnWith = (codes: string) => {
  const address = new RegExp(`[?&]error=(?:${codes})(?:[&#]|$)`);
  return all(
    path(/\/(?:signin|callback)(?:\/[\w-]{1,60}){0,2}\/?$/),
    any(field("location", address), json("url", address)),
  );
};
const SENT_ON = ["2xx", 302, 401, 403] as const;

/** What Auth.js (NextAuth) says by itself, whichever framework it runs in. */
export const authJsCauses = {
  id: "auth-js",
  causes: [
    likely(
      "configuration",
      "server-config-error",
      500,
      json(
        "message",
        /^There was a problem with the server configuration\. Check the server logs for more information\.$/,
      ),
      {
        why: text({
          en: "Auth.js (NextAuth) refuses to work with its settings: mostly its secret is missing, or it does not trust the host.",
          "zh-CN": "Auth.js（NextAuth）认为自己的配置有问题：多半是缺少密钥，或不信任当前主机。",
        }),
        fix: [
          text({
            en: "Set AUTH_SECRET (NEXTAUTH_SECRET in version 4) where the server runs, not only on your machine.",
            "zh-CN": "在服务器运行的环境中设置 AUTH_SECRET（第 4 版为 NEXTAUTH_SECRET），不只是在本机。",
          }),
          text({
            en: "Behind a proxy or in a container set AUTH_TRUST_HOST=true, or AUTH_URL (NEXTAUTH_URL) to the public address.",
            "zh-CN":
              "在代理之后或容器中，设置 AUTH_TRUST_HOST=true，或把 AUTH_URL（NEXTAUTH_URL）设为公开地址。",
          }),
        ],
        confirm: text({
          en: "The server's log has the reason, such as [auth][error] MissingSecret or UntrustedHost.",
          "zh-CN": "服务器日志写明原因，例如 [auth][error] MissingSecret 或 UntrustedHost。",
        }),
      },
    ),
    likely(
      "configuration-page",
      "server-config-error",
      ["2xx", 302, 500],
      any(
        sentOnWith("[Cc]onfiguration"),
        all(path(/\/error\/?$/), body("There is a problem with the server configuration.")),
      ),
      {
        why: text({
          en: "Auth.js (NextAuth) hides the reason: a setting is missing or wrong, a login service, the database or a callback failed, or a cookie of the login did not come back.",
          "zh-CN":
            "Auth.js（NextAuth）隐藏了原因：某项设置缺失或有误，登录服务、数据库或回调出错，或登录过程的 Cookie 没有送回。",
        }),
        confirm: text({
          en: "The server's log has the reason, such as [auth][error] MissingSecret, UntrustedHost or InvalidCheck.",
          "zh-CN": "服务器日志写明原因，例如 [auth][error] MissingSecret、UntrustedHost 或 InvalidCheck。",
        }),
      },
    ),
    likely("credentials", "auth-invalid", SENT_ON, sentOnWith("CredentialsSignin"), {
      why: text({
        en: "The authorize function of the Credentials provider returned no user: mostly name or password is wrong, else its own look-up failed.",
        "zh-CN":
          "Credentials 提供方的 authorize 函数没有返回用户：多半是用户名或密码错误，否则是它自己的查询失败。",
      }),
      fix: [
        text({
          en: "Log what authorize gets and returns; it has to return the user object, null means refused.",
          "zh-CN": "记录 authorize 的输入和返回值；它必须返回用户对象，返回 null 即为拒绝。",
        }),
      ],
    }),
    likely(
      "sign-in-denied",
      "auth-not-authorised",
      SENT_ON,
      any(
        sentOnWith("AccessDenied"),
        all(path(/\/error\/?$/), body("You do not have permission to sign in.")),
      ),
      {
        why: text({
          en: "The signIn callback of Auth.js returned false for this user, or threw.",
          "zh-CN": "Auth.js 的 signIn 回调对该用户返回了 false，或抛出了错误。",
        }),
      },
    ),
    likely("account-not-linked", "application-conflict", SENT_ON, sentOnWith("OAuthAccountNotLinked"), {
      why: text({
        en: "Mostly the e-mail address already belongs to a user who signed up another way, else the outside account to another user. Auth.js does not link them by itself.",
        "zh-CN":
          "多半是该邮箱已属于以其他方式注册的用户，否则是该外部账户已属于另一个用户。Auth.js 不会自动关联。",
      }),
      fix: [
        text({
          en: "Sign in the way of the first time. For providers that verify addresses allowDangerousEmailAccountLinking links them.",
          "zh-CN": "用最初的方式登录。对于会验证邮箱的提供方，可用 allowDangerousEmailAccountLinking 关联。",
        }),
      ],
    }),
    likely(
      "link-used-up",
      "auth-token-expired",
      SENT_ON,
      any(sentOnWith("Verification"), all(path(/\/error\/?$/), body("The sign in link is no longer valid."))),
      {
        why: text({
          en: "The link of the e-mail is too old or was used before; scanners of mail that open links use them up.",
          "zh-CN": "邮件中的链接已过期或已用过；会打开链接的邮件扫描程序也会把它用掉。",
        }),
      },
    ),
    possible(
      "provider-refused",
      "oauth-client-registration",
      SENT_ON,
      sentOnWith("OAuthSignin|OAuthCallback|OAuthCallbackError|OAuthSignInError"),
      {
        why: text({
          en: "The exchange with the login service failed: often the client id, secret or callback address differs, a cookie was missing, or the user cancelled.",
          "zh-CN":
            "与登录服务的交互失败：常见原因是客户端 ID、密钥或回调地址不一致，缺少 Cookie，或用户取消了登录。",
        }),
        confirm: text({
          en: "The server's log has the reason: in version 4 after OAUTH_CALLBACK_ERROR or SIGNIN_OAUTH_ERROR, in version 5 the service's answer mostly only with debug: true.",
          "zh-CN":
            "服务器日志写明原因：第 4 版在 OAUTH_CALLBACK_ERROR 或 SIGNIN_OAUTH_ERROR 之后，第 5 版通常要设 debug: true 才有登录服务的响应。",
        }),
      },
    ),
    likely(
      "token-missing",
      "csrf-token-invalid",
      302,
      all(
        method("POST"),
        path(/\/(?:signin|signout|callback)(?:\/[\w-]{1,60}){0,2}\/?$/),
        field("location", /\/sign(?:in|out)\?csrf=true$|[?&]error=MissingCSRF\b/),
      ),
      {
        why: text({
          en: "Auth.js (NextAuth) found no csrfToken in the form that fits its cookie, so it asks to begin again.",
          "zh-CN": "Auth.js（NextAuth）没有在表单中找到与它的 Cookie 相符的 csrfToken，因此要求重新开始。",
        }),
        fix: [
          text({
            en: "Get the token from /api/auth/csrf (outside Next.js mostly /auth/csrf) and send it as csrfToken, with its cookie. signIn() does both.",
            "zh-CN":
              "从 /api/auth/csrf（Next.js 以外多为 /auth/csrf）取得令牌，作为 csrfToken 连同它的 Cookie 一起发送。signIn() 会自动完成。",
          }),
          text({
            en: "Let AUTH_URL (NEXTAUTH_URL) be the address of the address bar: its scheme decides the cookie's name and Secure.",
            "zh-CN": "让 AUTH_URL（NEXTAUTH_URL）与地址栏一致：它的协议决定 Cookie 的名称和是否带 Secure。",
          }),
        ],
      },
    ),
  ],
} as const;
