import type { Case } from "../../diagnosis/case.ts";
import { all, any, measuring, not, quoting } from "../../diagnosis/condition/condition.ts";
import { sent } from "../../diagnosis/condition/request.ts";
import { field, status } from "../../diagnosis/condition/response.ts";
import { says } from "../../diagnosis/condition/words.ts";
import { parseJson } from "../../diagnosis/json.ts";
import { rfc } from "../../diagnosis/source.ts";
import { text } from "../../diagnosis/text.ts";
import { cause } from "../writing/define.ts";
import { schemeSent, schemesWanted } from "./challenge-scheme.ts";
import { bareToken, placeholderAnywhere, placeholderSent, schemeAlone } from "./credentials.ts";
import { challengedAsExpired, describedAsExpired } from "./token-description.ts";

const BEARER = rfc(6750, "3.1");

const AUTH = rfc(9110, "11.4");

/** Seconds since the epoch at which the bearer token says that it ends (RFC 7519, 4.1.4); null if unreadable. */
function tokenEnd(c: Case): number | null {
  const payload = /^Bearer\s+[\w-]{1,2000}\.([\w-]{1,6000})\./i.exec(c.sent("authorization") ?? "")?.[1];
  if (!payload) return null;
  try {
    const claims = parseJson(atob(payload.replaceAll("-", "+").replaceAll("_", "/")));
    const end = typeof claims === "object" && claims !== null && "exp" in claims ? claims.exp : null;
    return typeof end === "number" ? end : null;
  } catch {
    return null;
  }
}

/** The moment of the answer, in seconds since the epoch. */
function answeredAt(c: Case): number | null {
  const date = Date.parse(c.field("date") ?? "");
  if (!Number.isNaN(date)) return date / 1000;
  return c.exchange.startedAt ? c.exchange.startedAt / 1000 : null;
}

const OFF_WORDS =
  "(?:disabled|removed|deprecated|turned off|not (?:supported|allowed|enabled|permitted|accepted))";
const BASIC_OFF = new RegExp(
  `\\b(?:basic|password)[ -]auth(?:entication|orization)? (?:method |scheme |requests? )?(?:has been|have been|was|is|are) (?:no longer supported|(?:currently |now )?${OFF_WORDS})`,
  "i",
);
const METHOD_OFF = new RegExp(
  `\\bauth(?:entication|orization) (?:method|scheme|type|mechanism) (?:used )?(?:has been|was|is) (?:no longer supported|(?:currently |now )?${OFF_WORDS})`,
  "i",
);

/** The credentials themselves, or the challenge to them, show what is wrong: a placeholder, a token past its end, another scheme. */
export const authCauses = {
  id: "auth",
  over: ["auth-words"],
  causes: [
    cause({
      id: "token-placeholder",
      mechanism: "auth-token-placeholder",
      on: [401],
      certainty: "certain",
      when: placeholderSent,
      why: text({
        en: "The request sent a placeholder in place of a token: the code read it before it was set, or a template was not filled in.",
        "zh-CN": "请求发送的是占位文字而不是令牌：代码在令牌赋值之前就读取了它，或模板变量没有被替换。",
      }),
      sources: [rfc(6750, "2.1")],
    }),
    cause({
      id: "scheme-alone",
      mechanism: "auth-missing",
      on: [401],
      certainty: "likely",
      when: schemeAlone,
      why: text({
        en: "Authorization names the scheme and nothing after it: most likely the token or password was empty when the request was built.",
        "zh-CN": "Authorization 只有方案名，后面没有内容：很可能在构造请求时令牌或密码为空。",
      }),
      fix: [
        text({
          en: "Look where the token or password is read (environment, settings, storage): the name may be wrong, or it is read too early.",
          "zh-CN": "检查读取令牌或密码的地方（环境变量、配置、存储）：名称可能写错，或读取得太早。",
        }),
        text({
          en: "Stop before the call where it is empty.",
          "zh-CN": "为空时不要发出请求。",
        }),
      ],
      sources: [rfc(6750, "2.1")],
    }),
    cause({
      id: "credential-unset",
      mechanism: "auth-token-placeholder",
      on: [400, 401, 403],
      certainty: "likely",
      when: placeholderAnywhere,
      why: text({
        en: "Where the key or token belongs, the request sends a placeholder or the word for an unset value: it was never filled in, or a variable or option is empty.",
        "zh-CN":
          "在密钥或令牌的位置，请求发送的是占位文字或表示“未设置”的文字：没有填写，或变量、配置项为空。",
      }),
      fix: [
        text({
          en: "Look where the key is read (environment, settings, storage) and stop before the call where it is empty.",
          "zh-CN": "检查读取密钥的地方（环境变量、配置、存储），为空时不要发出请求。",
        }),
      ],
      sources: [rfc(6750, "2.1")],
    }),
    cause({
      id: "token-past-its-end",
      mechanism: "auth-token-expired",
      on: [401, 403],
      certainty: "likely",
      when: measuring("request.field.authorization", (c) => {
        const end = tokenEnd(c);
        const now = answeredAt(c);
        return end !== null && now !== null && now > end + 30
          ? `exp: ${new Date(end * 1000).toISOString()}`
          : false;
      }),
      why: text({
        en: "The token that was sent says itself that its time is over (exp).",
        "zh-CN": "发送的令牌自己写明已过期（exp）。",
      }),
      sources: [rfc(7519, "4.1.4")],
    }),
    cause({
      id: "described-as-expired",
      mechanism: "auth-token-expired",
      on: [400, 401, 403],
      certainty: "certain",
      when: describedAsExpired,
      why: text({
        en: "The server describes the refusal itself: the time of this token is over.",
        "zh-CN": "服务器自己说明了拒绝的原因：这个令牌已过期。",
      }),
      sources: [BEARER, rfc(6749, "5.2")],
    }),
    cause({
      id: "challenge-expired",
      mechanism: "auth-token-expired",
      on: [401],
      certainty: "likely",
      when: challengedAsExpired,
      sources: [BEARER],
    }),
    cause({
      id: "challenge-scope",
      mechanism: "auth-not-authorised",
      on: [401, 403],
      certainty: "likely",
      when: field("www-authenticate", /error="?insufficient_scope/i),
      sources: [BEARER],
    }),
    cause({
      id: "scheme-differs",
      mechanism: "auth-scheme-wrong",
      on: [401],
      certainty: "likely",
      when: all(
        sent("authorization"),
        quoting("response.field.www-authenticate", (c) => {
          const wanted = schemesWanted(c);
          const used = schemeSent(c);
          return wanted.length > 0 && used !== null && !wanted.includes(used);
        }),
      ),
      sources: [AUTH],
    }),
    cause({
      id: "scheme-switched-off",
      mechanism: "auth-scheme-wrong",
      on: [400, 401, 403, 410],
      certainty: "likely",
      when: any(
        all(sent("authorization", /^Basic /i), says(BASIC_OFF)),
        all(sent("authorization"), says(METHOD_OFF)),
      ),
      why: text({
        en: "The server says that it does not take this way to authenticate here: switched off, or never supported.",
        "zh-CN": "服务器写明这里不接受这种认证方式：已关闭，或从未支持。",
      }),
      fix: [
        text({
          en: "Use a way that it takes, mostly a token as `Authorization: Bearer TOKEN`, or have this one switched on.",
          "zh-CN": "改用它接受的方式，多半是 `Authorization: Bearer 令牌`，或请管理员启用这种方式。",
        }),
      ],
      sources: [AUTH],
    }),
    cause({
      id: "token-without-scheme",
      mechanism: "auth-scheme-wrong",
      on: [401],
      certainty: "likely",
      when: bareToken,
      why: text({
        en: "Authorization holds the token alone; most servers want a scheme before it, such as Bearer, and else read no token at all.",
        "zh-CN":
          "Authorization 里只有令牌本身；多数服务器要求前面有方案名（如 Bearer），否则根本读不到令牌。",
      }),
      fix: [
        text({
          en: "Send `Authorization: Bearer TOKEN`, with one space, unless the interface documents the bare token.",
          "zh-CN": "发送 `Authorization: Bearer TOKEN`（中间一个空格），除非接口文档写明只要令牌本身。",
        }),
      ],
      sources: [AUTH, rfc(6750, "2.1")],
    }),
    cause({
      id: "challenge-invalid",
      mechanism: "auth-invalid",
      on: [401],
      certainty: "likely",
      when: all(not(challengedAsExpired), field("www-authenticate", /error="?invalid_token/i)),
      sources: [BEARER],
    }),
    cause({
      id: "proxy-challenge",
      mechanism: "proxy-auth-required",
      on: [407],
      certainty: "likely",
      when: any(field("proxy-authenticate"), status(407)),
      sources: [rfc(9110, "15.5.8")],
    }),
  ],
} as const;
