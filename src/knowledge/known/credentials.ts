import type { Case } from "../../diagnosis/case.ts";
import type { Known } from "../../diagnosis/known.ts";
import { text } from "../../diagnosis/text.ts";
import { schemeSent, schemesWanted } from "../causes/challenge-scheme.ts";
import { addressAsWord, known } from "./where.ts";

/** As they are registered, for those that people use; what else a server names is not repeated. */
const SCHEMES: Readonly<Record<string, string>> = {
  bearer: "Bearer",
  basic: "Basic",
  digest: "Digest",
  dpop: "DPoP",
};

const wanted = (c: Case) => {
  const scheme = schemesWanted(c).find((name) => SCHEMES[name] !== undefined);
  return known({ scheme: scheme && SCHEMES[scheme], host: c.url?.host, address: addressAsWord(c.url) });
};

/** Which credentials the server asks for. */
export const missingCredentialsKnown: readonly Known[] = [
  {
    facts: wanted,
    why: text({
      en: "{host} asks for credentials of the scheme {scheme}, and the request carried none that it recognises.",
      "zh-CN": "{host} 要求 {scheme} 方案的凭据，而请求没有携带它认得的凭据。",
    }),
    fix: [
      text({
        en: "Log in, or send Authorization with the scheme {scheme}.",
        "zh-CN": "先登录，或发送 {scheme} 方案的 Authorization。",
      }),
      text({
        en: 'If a cookie is the login, set credentials: "include" in fetch across origins. Cross-site it needs SameSite=None; Secure, where blocked also Partitioned or the Storage Access API.',
        "zh-CN":
          '如果靠 Cookie 登录，跨源 fetch 要设置 credentials: "include"；跨站 Cookie 需要 SameSite=None; Secure，被屏蔽时还要 Partitioned 或 Storage Access API。',
      }),
      text({
        en: "Check that no proxy or redirect removes Authorization on the way.",
        "zh-CN": "检查途中的代理或重定向是否去掉了 Authorization。",
      }),
    ],
  },
];

const used = (c: Case) => {
  const scheme = schemeSent(c);
  return known({ scheme: scheme && SCHEMES[scheme], host: c.url?.host });
};

/** Which credentials were sent, and to whom. */
export const wrongCredentialsKnown: readonly Known[] = [
  {
    // The recorder kept no field of the request.
    facts: (c) => (c.exchange.request.fields.list.length === 0 ? known({ host: c.url?.host }) : null),
    why: text({
      en: "{host} calls the credentials wrong: unknown, expired or revoked, or none came. The record does not show what was sent.",
      "zh-CN":
        "{host} 表示凭据不正确：未知、已过期、已撤销，或根本没有收到。记录里没有请求的标头，看不出发了什么。",
    }),
  },
  {
    facts: used,
    why: text({
      en: "The request sent credentials of the scheme {scheme}, and {host} does not accept them: unknown, wrong, expired, revoked or badly signed.",
      "zh-CN": "请求带了 {scheme} 方案的凭据，但 {host} 不接受：未知、不正确、已过期、已撤销或签名无效。",
    }),
  },
  {
    facts: (c) => (schemeSent(c) === "bearer" ? used(c) : null),
    fix: [
      text({
        en: "Check that the token was issued for {host} and is still valid: issuer, audience, expiry, signing key and environment.",
        "zh-CN": "确认令牌是为 {host} 签发的，且仍然有效：签发者、受众、有效期、签名密钥和环境。",
      }),
      text({
        en: "Check that it was sent whole, without spaces, quotation marks or line ends that were copied along.",
        "zh-CN": "确认令牌完整发送，没有多复制空格、引号或换行。",
      }),
    ],
  },
];
