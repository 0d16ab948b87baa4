import { all, type Condition } from "../../diagnosis/condition/condition.ts";
import { json, jsonWith } from "../../diagnosis/condition/json.ts";
import { docs } from "../../diagnosis/source.ts";
import { text } from "../../diagnosis/text.ts";
import { anybody, causesOf } from "../writing/causes-of.ts";

const { likely } = causesOf(
  anybody,
  docs(
    "Flask-JWT-Extended: changing default behaviours",
    "https://flask-jwt-extended.readthedocs.io/en/stable/changing_default_behavior.html",
  ),
);

/** Its answer is nothing but `{"msg": …}`, in its own sentences or those of PyJWT. */
const msg = (pattern: RegExp): Condition => all(jsonWith(["msg"]), json("msg", pattern));

/** What Flask-JWT-Extended answers unless told otherwise: a token that cannot be read is a 422. */
export const flaskJwtExtendedCauses = {
  id: "flask-jwt-extended",
  over: ["auth", "request-body", "refusal", "csrf"],
  causes: [
    likely(
      "forgery",
      "csrf-token-invalid",
      401,
      msg(/^(?:CSRF double submit tokens do not match|Missing CSRF token)/),
    ),
    likely(
      "missing",
      "auth-missing",
      401,
      msg(/^Missing (?:Authorization Header|cookie "|"[^"\n]{1,60}" query parameter|JWT in )/),
    ),
    likely("expired", "auth-token-expired", 401, msg(/^Token has expired$/)),
    likely("scheme", "auth-scheme-wrong", [401, 422], msg(/^(?:Bad|Missing '\w{1,20}' type in '?Authoriz)/)),
    likely(
      "wrong-kind",
      "auth-invalid",
      [401, 422],
      msg(
        /^(?:Only (?:non-)?refresh tokens are allowed|Token has been revoked|Fresh token required|Error loading the user)/,
      ),
    ),
    likely(
      "unreadable",
      "auth-invalid",
      422,
      msg(
        /^(?:Not enough segments|Signature verification failed|Subject must be a string|Invalid (?:header|payload|crypto|token|audience|issuer|algorithm)|The specified alg value is not allowed|Token is missing the "|Missing claim: )/,
      ),
      {
        why: text({
          en: "The token that was sent cannot be read or verified. This extension answers 422 for that. 401 is for a missing, expired or revoked one.",
          "zh-CN": "所带的令牌无法解析或验证。这个扩展此时返回 422；缺失、过期或被撤销的令牌才返回 401。",
        }),
        fix: [
          text({
            en: "Send the token as it was issued, signed with this server's key: JWT_SECRET_KEY (else SECRET_KEY), or with RS256 the pair of JWT_PUBLIC_KEY.",
            "zh-CN":
              "原样发送签发的令牌，且签名密钥须与本服务器一致：JWT_SECRET_KEY（没有则用 SECRET_KEY），RS256 则与 JWT_PUBLIC_KEY 配对。",
          }),
          text({
            en: '"Subject must be a string": issue it with create_access_token(identity=str(id)); PyJWT 2.10 demands it.',
            "zh-CN":
              "“Subject must be a string”：用 create_access_token(identity=str(id)) 签发，PyJWT 2.10 起有此要求。",
          }),
        ],
      },
    ),
  ],
} as const;
