import { body } from "../../diagnosis/condition/body.ts";
import { all, any } from "../../diagnosis/condition/condition.ts";
import { json } from "../../diagnosis/condition/json.ts";
import { docs } from "../../diagnosis/source.ts";
import { text } from "../../diagnosis/text.ts";
import { anybody, causesOf } from "../writing/causes-of.ts";

const SOURCE = docs(
  "Keycloak: securing applications, OIDC",
  "https://www.keycloak.org/securing-apps/oidc-layers",
);
const SOURCE_2 = docs(
  "Keycloak: server administration",
  "https://www.keycloak.org/docs/latest/server_admin/",
);
const { likely, possible, proven } = causesOf(anybody, SOURCE, SOURCE_2);

const oauth = (error: RegExp, pattern: RegExp) =>
  all(json("error", error), json("error_description", pattern));
/** The page of the login theme, with its one sentence. */
const page = (pattern: RegExp) => all(body(/class="(?:login-pf|kc-)|id="kc-/), body(pattern));

/** What Keycloak says in its error document and on its page. */
export const keycloakCauses = {
  id: "keycloak",
  over: ["auth", "request-body", "oauth-client"],
  causes: [
    likely(
      "account-held",
      "auth-not-authorised",
      [400, 401],
      oauth(/^invalid_grant$/, /^Account (?:is not fully set up|disabled|temporarily disabled)/),
      {
        why: text({
          en: "The account is disabled (for a while after failed logins), has a required action to finish, or its profile lacks a required field (first or last name, email).",
          "zh-CN":
            "账户已停用（或因多次登录失败被暂时停用），有必须先完成的必需操作，或资料缺少必填字段（名、姓、邮箱）。",
        }),
        fix: [
          text({
            en: "In the user's details look at Enabled, Temporarily locked, Required user actions, and whether email, first and last name are filled in.",
            "zh-CN":
              "在用户详情中查看 Enabled、Temporarily locked、Required user actions，以及邮箱、名和姓是否已填写。",
          }),
        ],
      },
    ),
    likely("user-wrong", "auth-invalid", [400, 401], oauth(/^invalid_grant$/, /^Invalid user credentials$/), {
      why: text({
        en: "User name, password or one-time code is wrong, or password or code is missing; Keycloak says the same of a user locked after failed logins.",
        "zh-CN":
          "用户名、密码或一次性验证码错误，或缺少密码、验证码；因多次登录失败而被锁定的用户，Keycloak 也返回同样的信息。",
      }),
      fix: [
        text({
          en: "In the user's details look for a lock and a configured OTP (send it as totp); a service account's user cannot log in with a password.",
          "zh-CN":
            "在用户详情中查看是否被锁定、是否配置了 OTP（以 totp 发送）；服务账户的用户不能用密码登录。",
        }),
      ],
    }),
    likely(
      "token-over",
      "auth-token-expired",
      [400, 401],
      oauth(
        /^invalid_(?:grant|token)$/,
        /^(?:Token is not active|Session not active|Stale token|Token verification failed: Token is not active|Code not valid|Offline user session not found)$/,
      ),
      {
        why: text({
          en: "The refresh token, code or session of Keycloak is over, or the code was used before.",
          "zh-CN": "Keycloak 的刷新令牌、授权码或会话已失效，或授权码已被用过。",
        }),
        fix: [
          text({
            en: "Log in anew; compare SSO Session Idle and Max of the realm with the client's refresh.",
            "zh-CN": "重新登录；把领域的 SSO Session Idle 和 Max 与客户端的刷新间隔对照。",
          }),
        ],
      },
    ),
    likely(
      "client-secret",
      "auth-invalid",
      [400, 401],
      oauth(
        /^(?:unauthorized_client|invalid_client)$/,
        /^Invalid client (?:or Invalid client credentials|secret|credentials)$/,
      ),
      {
        why: text({
          en: "Keycloak did not accept the client's proof: client_id is unknown, client_secret wrong, expired or not sent, or a JWT assertion failed.",
          "zh-CN":
            "Keycloak 没有接受客户端的凭据：client_id 不存在，client_secret 错误、过期或没有发送，或 JWT 断言验证失败。",
        }),
        fix: [
          text({
            en: "Look at the client's Credentials tab: which method it takes, whether it has a secret, and when that expires.",
            "zh-CN": "查看客户端的 Credentials 页：采用哪种方式、是否有密钥、何时过期。",
          }),
        ],
      },
    ),
    likely(
      "grant-off",
      "oauth-client-registration",
      [400, 401, 403],
      oauth(
        /^(?:unauthorized_client|access_denied)$/,
        /^Client not (?:enabled|allowed) (?:to retrieve service account|for direct access grants|for standard flow)/,
      ),
      {
        why: text({
          en: "This grant is switched off for the client in Keycloak.",
          "zh-CN": "在 Keycloak 中，该客户端没有开启这种授权方式。",
        }),
        fix: [
          text({
            en: "In the client's settings switch on Service account roles (older: Service accounts roles), Direct access grants or Standard flow, whichever is used.",
            "zh-CN":
              "在客户端设置中按所用方式开启 Service account roles（旧版为 Service accounts roles）、Direct access grants 或 Standard flow。",
          }),
        ],
      },
    ),
    likely(
      "realm-missing",
      "record-not-found",
      404,
      json("error", /^Realm (?:does not exist|not found\.?)$/),
      {
        why: text({
          en: "The realm in the address does not exist on this Keycloak; names are case-sensitive.",
          "zh-CN": "地址中的领域在这个 Keycloak 上不存在；名称区分大小写。",
        }),
        fix: [
          text({
            en: "Check the realm's name in the address, and that it was created or imported on this server.",
            "zh-CN": "检查地址中的领域名称，以及它是否已在这台服务器上创建或导入。",
          }),
        ],
      },
    ),
    proven(
      "https",
      "https-required",
      [400, 403],
      any(oauth(/^invalid_request$/, /^HTTPS required$/), page(/HTTPS required/)),
      {
        why: text({
          en: "The realm wants https for this client address (Require SSL), and Keycloak saw plain http.",
          "zh-CN": "该领域要求这个客户端地址使用 https（Require SSL），而 Keycloak 看到的是 http。",
        }),
        fix: [
          text({
            en: "Behind a proxy pass X-Forwarded-Proto and start with --proxy-headers=xforwarded (before 24: --proxy=edge). Else use https.",
            "zh-CN":
              "在代理之后转发 X-Forwarded-Proto，并以 --proxy-headers=xforwarded 启动（24 之前为 --proxy=edge）。否则改用 https。",
          }),
        ],
      },
    ),
    possible(
      "cookie-lost",
      "redirect-loop-session",
      [400, 403],
      page(/Cookie not found\. Please make sure cookies are enabled in your browser/),
      {
        why: text({
          en: "Keycloak did not get back the cookie that it set when the login began: often blocked in a frame, lost by another host or scheme, or the page was a bookmark.",
          "zh-CN":
            "Keycloak 没有收到登录开始时设置的 Cookie：常见的是在框架中被拦截、主机名或协议变了，或登录页来自书签。",
        }),
        fix: [
          text({
            en: "Open the login as a page of its own over https, with the one host name that KC_HOSTNAME says.",
            "zh-CN": "以独立页面、通过 https、使用 KC_HOSTNAME 所指的同一主机名打开登录。",
          }),
        ],
      },
    ),
  ],
} as const;
