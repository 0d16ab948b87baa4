import { docs, rfc } from "../../diagnosis/source.ts";
import { text } from "../../diagnosis/text.ts";
import { codesOf, defineProtocol } from "../writing/protocol.ts";

export const oauth = defineProtocol({
  id: "oauth",
  name: text({ en: "OAuth error", "zh-CN": "OAuth 错误码" }),
  called: ["oauth", "oauth2", "oidc", "bearer"],
  codes: [
    ...codesOf(
      [rfc(6749, "5.2")],
      [
        [
          "invalid_request",
          "Invalid request",
          [
            "A parameter is missing, repeated or malformed, or it or its value is not supported.",
            "参数缺失、重复、格式不对，或参数及其值不受支持。",
          ],
          [
            "Compare with the documentation: redirect_uri, Content-Type (a form, not JSON) and code_verifier are usual.",
            "对照文档检查 redirect_uri、Content-Type（须为表单而非 JSON）和 code_verifier。",
          ],
          "redirect_uri_mismatch",
        ],
        [
          "invalid_client",
          "Invalid client",
          ["The client could not be authenticated.", "客户端身份验证失败。"],
          [
            "Check client_id and secret, and whether they belong in Authorization or in the body.",
            "检查 client_id 和密钥，以及应放在 Authorization 还是正文里。",
          ],
          "客户端认证失败",
        ],
        [
          "invalid_grant",
          "Invalid grant",
          [
            "The code, refresh token, password or other grant is invalid, expired, revoked, used before, or belongs to another client or redirect_uri.",
            "授权码、刷新令牌、密码等授权无效、过期、被吊销、已用过，或属于别的客户端或 redirect_uri。",
          ],
          [
            "Codes work once and for minutes. Log in again if the refresh token is gone; check redirect_uri, code_verifier and the clock.",
            "授权码只能用一次且几分钟内有效。刷新令牌失效则重新登录；检查 redirect_uri、code_verifier 和时钟。",
          ],
          "刷新令牌失效",
          "refresh token expired",
          "授权码失效",
        ],
        [
          "unauthorized_client",
          "Unauthorized client",
          ["This client may not use this grant type.", "这个客户端不允许使用该授权类型。"],
          ["Allow the grant type where the client is registered.", "在客户端注册处启用该授权类型。"],
        ],
        [
          "unsupported_grant_type",
          "Unsupported grant type",
          ["The server does not support this grant type.", "服务端不支持该授权类型。"],
          [
            "Check the spelling, and that the body is a form and not JSON.",
            "检查拼写，并确认正文是表单而不是 JSON。",
          ],
        ],
        [
          "invalid_scope",
          "Invalid scope",
          ["A scope is unknown, malformed or more than was granted.", "scope 未知、格式不对或超出授权范围。"],
          ["Ask only for registered scopes, separated by spaces.", "只请求已登记的 scope，以空格分隔。"],
        ],
      ],
    ),
    ...codesOf(
      [rfc(6749, "4.1.2.1")],
      [
        [
          "access_denied",
          "Access denied",
          ["The user or the server refused the authorization.", "用户或服务端拒绝了授权。"],
          [
            "Mostly the user pressed cancel, or a policy forbids the app.",
            "多半是用户取消了授权，或策略禁止该应用。",
          ],
          "用户取消授权",
        ],
        [
          "unsupported_response_type",
          "Unsupported response type",
          ["The server does not offer this response_type.", "服务端不支持该 response_type。"],
          ["Use code, with PKCE.", "使用 code 并配合 PKCE。"],
        ],
        [
          "server_error",
          "Server error",
          [
            "The authorization server met an unexpected error; a redirect cannot carry a 500.",
            "授权服务器遇到意外错误；重定向无法携带 500。",
          ],
          ["Try again; then ask who runs the login service.", "重试；仍失败则联系登录服务的管理员。"],
        ],
        [
          "temporarily_unavailable",
          "Temporarily unavailable",
          ["The authorization server is overloaded or in maintenance.", "授权服务器过载或正在维护。"],
          ["Try again later.", "稍后重试。"],
        ],
      ],
    ),
    ...codesOf(
      [rfc(6750, "3.1")],
      [
        [
          "invalid_token",
          "Invalid token",
          [
            "The access token is expired, revoked, malformed or otherwise invalid; it comes with 401.",
            "访问令牌过期、被吊销、格式不对或无效；随 401 返回。",
          ],
          ["Get a new token; check issuer, audience and clock.", "换取新令牌；检查签发者、受众和时钟。"],
          "令牌无效",
          "token invalid",
        ],
        [
          "insufficient_scope",
          "Insufficient scope",
          [
            "The token is valid and does not carry the scope that is needed; it comes with 403.",
            "令牌有效，但缺少所需的 scope；随 403 返回。",
          ],
          [
            "Ask for the scope that is missing (WWW-Authenticate may name it) and log in again.",
            "请求缺少的 scope（WWW-Authenticate 可能会列出）并重新授权。",
          ],
          "scope 不足",
        ],
      ],
    ),
    ...codesOf(
      [rfc(8628, "3.5")],
      [
        [
          "authorization_pending",
          "Authorization pending",
          ["Device login: the user has not confirmed yet.", "设备登录：用户尚未确认。"],
          ["No fault: ask again after the interval.", "不是故障：按间隔继续轮询。"],
        ],
        [
          "slow_down",
          "Slow down",
          [
            "Device login: the client asks too often; the interval grows by 5 seconds.",
            "设备登录：轮询过于频繁，间隔增加 5 秒。",
          ],
          ["Lengthen the interval for this and all later polls.", "此后都按更长的间隔轮询。"],
        ],
        [
          "expired_token",
          "Expired token",
          ["Device login: the device code has expired.", "设备登录：设备码已过期。"],
          ["Begin the device login anew.", "重新开始设备登录。"],
        ],
      ],
    ),
    ...codesOf(
      [
        docs(
          "OpenID Connect Core, 3.1.2.6",
          "https://openid.net/specs/openid-connect-core-1_0.html#AuthError",
        ),
      ],
      [
        [
          "login_required",
          "Login required",
          [
            "A silent login (prompt=none) is not possible: the user has no session.",
            "静默登录（prompt=none）不可行：用户没有会话。",
          ],
          [
            "Log in interactively. Blocked third-party cookies have the same effect.",
            "改为交互式登录。第三方 Cookie 被阻止时也会这样。",
          ],
          "silent renew",
        ],
        [
          "consent_required",
          "Consent required",
          [
            "A silent login is not possible: the user has to consent first.",
            "静默登录不可行：需要用户先同意授权。",
          ],
          ["Ask interactively, or let an administrator consent.", "交互式请求授权，或由管理员代为同意。"],
        ],
        [
          "interaction_required",
          "Interaction required",
          [
            "A silent login is not possible: the user has to do something first.",
            "静默登录不可行：需要用户先进行操作。",
          ],
          [
            "Repeat the login without prompt=none; a second factor or new terms may wait.",
            "去掉 prompt=none 重新登录；可能需要二次验证或接受新条款。",
          ],
        ],
      ],
    ),
    ...codesOf(
      [rfc(9449, "8")],
      [
        [
          "use_dpop_nonce",
          "Use DPoP nonce",
          [
            "The server wants a DPoP proof with the nonce that it has just sent.",
            "服务端要求 DPoP 证明带上它刚发送的 nonce。",
          ],
          ["No fault: repeat with the value of DPoP-Nonce.", "不是故障：带上 DPoP-Nonce 的值重发。"],
        ],
      ],
    ),
  ],
});
