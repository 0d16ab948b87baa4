import { body } from "../../diagnosis/condition/body.ts";
import { code, codeInJson } from "../../diagnosis/condition/code.ts";
import { all, any, not } from "../../diagnosis/condition/condition.ts";
import { json, jsonBody, jsonWith } from "../../diagnosis/condition/json.ts";
import { path } from "../../diagnosis/condition/path.ts";
import { field } from "../../diagnosis/condition/response.ts";
import { docs } from "../../diagnosis/source.ts";
import { text } from "../../diagnosis/text.ts";
import { anybody, type CauseTable, causesOf } from "../writing/causes-of.ts";

const SPEC = docs(
  "Matrix: client-server API, standard error response",
  "https://spec.matrix.org/latest/client-server-api/#standard-error-response",
);
const PROXY = docs(
  "Synapse: using a reverse proxy",
  "https://element-hq.github.io/synapse/latest/reverse_proxy.html",
);
const { table, proven, likely } = causesOf(anybody, SPEC);
const proxied = causesOf(anybody, PROXY);

const errcode = codeInJson("errcode", json("error", /^/));
const said = (words: RegExp) => json("error", words);
const login = path(/\/login$|\/account\/password$/);

/** Codes of Matrix that have one meaning. */
export const matrixCodes = {
  "auth-missing": ["M_MISSING_TOKEN"],
  "rate-limited": ["M_LIMIT_EXCEEDED"],
  "request-body-malformed": ["M_NOT_JSON"],
  "validation-failed": [
    "M_BAD_JSON",
    "M_MISSING_PARAM",
    "M_INVALID_PARAM",
    "M_INVALID_USERNAME",
    "M_BAD_ALIAS",
    "M_WEAK_PASSWORD",
    "M_PASSWORD_TOO_SHORT",
    "M_PASSWORD_NO_DIGIT",
    "M_PASSWORD_NO_UPPERCASE",
    "M_PASSWORD_NO_LOWERCASE",
    "M_PASSWORD_NO_SYMBOL",
    "M_PASSWORD_IN_DICTIONARY",
    "M_UNSUPPORTED_ROOM_VERSION",
    "M_INCOMPATIBLE_ROOM_VERSION",
    "M_CAPTCHA_INVALID",
    "M_KEY_TOO_LARGE",
    "M_PROFILE_TOO_LARGE",
  ],
  "target-already-exists": [
    "M_USER_IN_USE",
    "M_ROOM_IN_USE",
    "M_THREEPID_IN_USE",
    "M_CANNOT_OVERWRITE_MEDIA",
    "M_DUPLICATE_ANNOTATION",
  ],
} as const satisfies CauseTable;

/** Codes of Matrix that mostly mean this. */
export const matrixLikely = {
  "record-not-found": ["M_NOT_FOUND", "M_THREEPID_NOT_FOUND"],
  "auth-not-authorised": [
    "M_UNAUTHORIZED",
    "M_GUEST_ACCESS_FORBIDDEN",
    "M_EXCLUSIVE",
    "M_UNABLE_TO_AUTHORISE_JOIN",
    "M_UNABLE_TO_GRANT_JOIN",
    "M_INVITE_BLOCKED",
    "M_THREEPID_DENIED",
    "M_THREEPID_AUTH_FAILED",
  ],
  "request-body-too-large": ["M_TOO_LARGE"],
  "quota-exhausted": ["M_RESOURCE_LIMIT_EXCEEDED"],
  "application-conflict": ["M_BAD_STATE", "M_WRONG_ROOM_KEYS_VERSION", "M_UNKNOWN_POS"],
  "handler-timeout": ["M_NOT_YET_UPLOADED"],
} as const satisfies CauseTable;

/** What homeservers of Matrix (Synapse, Dendrite, Conduit …) say by their error code. */
export const matrixCauses = {
  id: "matrix",
  over: ["auth", "limits", "refusal", "not-found"],
  causes: [
    likely(
      "token-over",
      "auth-token-expired",
      401,
      all(code(errcode, "M_UNKNOWN_TOKEN"), body(/"soft_logout":\s{0,4}true/)),
    ),
    likely("token-unknown", "auth-invalid", [401, 403], code(errcode, "M_UNKNOWN_TOKEN"), {
      why: text({
        en: "The homeserver does not know the access token: logged out, expired, or of another server. `soft_logout`: true means that the session itself is kept.",
        "zh-CN":
          "homeserver 不认识这个访问令牌：会话已登出、令牌已到期，或属于另一台服务器。`soft_logout` 为 true 表示会话本身仍保留。",
      }),
      fix: [
        text({
          en: "Where `soft_logout` is true, use the refresh token or log in again with the same device_id; else log in from the start.",
          "zh-CN": "`soft_logout` 为 true 时用刷新令牌，或以相同的 device_id 重新登录；否则从头登录。",
        }),
      ],
    }),
    likely("login-wrong", "auth-invalid", 403, all(code(errcode, "M_FORBIDDEN"), login), {
      why: text({
        en: "User name, password or login token is wrong, or this way to log in is not allowed on the homeserver.",
        "zh-CN": "用户名、密码或登录令牌不正确，或该 homeserver 不允许这种登录方式。",
      }),
    }),
    proven(
      "admins-only",
      "auth-not-authorised",
      403,
      all(code(errcode, "M_FORBIDDEN"), said(/^You are not a server admin$/)),
      {
        why: text({
          en: "The token is valid, but its user is no server administrator of this Synapse or, with MAS, it lacks the scope urn:synapse:admin:*.",
          "zh-CN":
            "令牌有效，但其用户不是这个 Synapse 的服务器管理员，或在使用 MAS 时令牌缺少 urn:synapse:admin:* 范围。",
        }),
        fix: [
          text({
            en: "Without MAS: set admin = 1 for the user in the table users. With MAS: run mas-cli manage promote-admin NAME, then ask for the scope urn:synapse:admin:*.",
            "zh-CN":
              "不用 MAS 时：在 users 表中把该用户的 admin 设为 1。使用 MAS 时：先运行 mas-cli manage promote-admin 用户名，再申请 urn:synapse:admin:* 范围。",
          }),
        ],
      },
    ),
    likely("not-allowed", "auth-not-authorised", [401, 403], all(code(errcode, "M_FORBIDDEN"), not(login)), {
      why: text({
        en: "The homeserver refuses this: not in the room, too low a power level, banned, switched off on the server, or (401 with flows) a wrong password in `auth`.",
        "zh-CN":
          "homeserver 拒绝了该操作：不在房间内、权限级别不足、被封禁、服务器关闭了该功能，或（401 带 flows 时）`auth` 中密码不对。",
      }),
    }),
    likely("no-such-endpoint", "route-not-found", [400, 404], code(errcode, "M_UNRECOGNIZED"), {
      why: text({
        en: "The homeserver has no such address: another version of the API, a feature that is off, or a listener without this resource.",
        "zh-CN": "homeserver 没有这个地址：API 版本不同、功能未开启，或监听端口没有启用该资源。",
      }),
    }),
    proven("wrong-method", "method-not-allowed-by-application", 405, code(errcode, "M_UNRECOGNIZED"), {
      why: text({
        en: "The homeserver has this address, but not with this method.",
        "zh-CN": "homeserver 有这个地址，但不支持该方法。",
      }),
    }),
    likely(
      "account-stopped",
      "service-stopped",
      [401, 403],
      code(
        errcode,
        "M_USER_DEACTIVATED",
        "M_USER_SUSPENDED",
        "M_USER_LOCKED",
        "ORG_MATRIX_EXPIRED_ACCOUNT",
        "ORG.MATRIX.MSC3866_USER_AWAITING_APPROVAL",
      ),
      {
        why: text({
          en: "The account is deactivated, suspended, locked, expired or not yet approved, as the code says. Mostly its server's administrators must change that.",
          "zh-CN": "账号已停用、暂停、锁定、到期或尚待批准（见错误代码）。多半要由服务器管理员处理。",
        }),
      },
    ),
    proven("consent-wanted", "auth-not-authorised", 403, code(errcode, "M_CONSENT_NOT_GIVEN"), {
      why: text({
        en: "The user has not agreed to the terms of this homeserver yet; `consent_uri` says where.",
        "zh-CN": "用户还没有同意该 homeserver 的条款；同意页面的地址见 `consent_uri`。",
      }),
      fix: [
        text({
          en: "Open the page of `consent_uri` as this user, agree to the terms, and repeat the request.",
          "zh-CN": "以该用户打开 `consent_uri` 的页面，同意条款，再重发请求。",
        }),
      ],
    }),
    likely(
      "more-steps",
      "auth-missing",
      401,
      all(jsonWith(["flows", "session"], ["params", "completed", "errcode", "error"]), json("session", /\S/)),
      {
        why: text({
          en: "The homeserver asks for more steps of authentication (`flows`), which is normal at first. If `errcode` stands beside it, the step just sent failed.",
          "zh-CN":
            "homeserver 要求完成更多认证步骤（`flows`），首次请求时这是正常的。若同时有 `errcode`，则刚提交的步骤失败了。",
        }),
        fix: [
          text({
            en: "Send the same request again with `auth`: the type of a step and this `session`.",
            "zh-CN": "在相同请求中加上 `auth`（某一步的 type 和这个 `session`）重新发送。",
          }),
        ],
      },
    ),
    likely(
      "thrown",
      "unhandled-exception",
      500,
      all(code(errcode, "M_UNKNOWN"), said(/^Internal server error$/i)),
    ),
    // A homeserver answers all below these paths in JSON.
    proxied.likely(
      "path-not-forwarded",
      "api-not-proxied",
      404,
      all(path(/^\/_(?:synapse|matrix)\//), not(any(jsonBody, field("server", /synapse/i)))),
      {
        why: text({
          en: "This is not the JSON of a Matrix homeserver: mostly the web server in front does not forward the path, or the homeserver is at another address.",
          "zh-CN":
            "这不是 Matrix homeserver 的 JSON 响应：多半是前面的 Web 服务器没有转发该路径，或 homeserver 在另一个地址。",
        }),
        fix: [
          text({
            en: "Forward `/_matrix` and `/_synapse/client` to the homeserver, and `/_synapse/admin` where the admin API is wanted from outside.",
            "zh-CN":
              "把 `/_matrix` 和 `/_synapse/client` 转发给 homeserver；需要从外部使用管理 API 时再转发 `/_synapse/admin`。",
          }),
        ],
      },
    ),
    ...table(matrixCodes, { certainty: "certain", when: (name) => code(errcode, name) }),
    ...table(matrixLikely, {
      certainty: "likely",
      when: (name) => code(errcode, name),
      prefix: "likely-",
      words: {
        "handler-timeout": {
          why: text({
            en: "The file is announced, and whoever announced it has not uploaded it in the time that the request allowed.",
            "zh-CN": "这个文件已经预告，但发送方没有在请求允许的时间内上传。",
          }),
          fix: [
            text({
              en: "Ask again later, or with a longer `timeout_ms`.",
              "zh-CN": "稍后再请求，或设置更长的 `timeout_ms`。",
            }),
          ],
        },
      },
    }),
  ],
} as const;
