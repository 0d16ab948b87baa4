import { all, any, type Condition, not } from "../../diagnosis/condition/condition.ts";
import { crossOrigin } from "../../diagnosis/condition/origin.ts";
import { path, query } from "../../diagnosis/condition/path.ts";
import { method } from "../../diagnosis/condition/request.ts";
import { sentBody } from "../../diagnosis/condition/sent-content.ts";
import { says } from "../../diagnosis/condition/words.ts";
import { docs, rfc } from "../../diagnosis/source.ts";
import { text } from "../../diagnosis/text.ts";
import { cause } from "../writing/define.ts";

const STATE = rfc(6749, "10.12");
const CORRELATION = docs(
  "ASP.NET Core: SameSite cookies and OpenID Connect",
  "https://learn.microsoft.com/en-us/aspnet/core/security/samesite",
);
const SPRING = docs(
  "Spring Security: OAuth 2.0 login, authorization requests",
  "https://docs.spring.io/spring-security/reference/servlet/oauth2/client/authorization-grants.html",
);

/**
 * What login libraries write where an answer belongs to no attempt that they remember: ASP.NET Core, passport-oauth2,
 * openid-client, Spring Security, oauthlib and Authlib, OmniAuth, Socialite, Auth.js, Auth0's SDKs, python-social-auth,
 * oauth2-proxy.
 */
const LIBRARY_SAYS =
  /\bCorrelation failed\.|\bUnable to verify authorization request state\b|\bdid not find expected authorization request details in session\b|\bchecks\.(?:state|nonce) argument is missing\b|\b(?:state|nonce) mismatch, expected [^\n]{1,200}, got\b|\bauthorization_request_not_found\b|\bmismatching_state\b|\bState not equal in request and response\b|\bcsrf_detected\b|\bInvalidStateException\b|\b(?:State|Nonce|PKCE code_?verifier|pkceCodeVerifier) (?:cookie was missing|value could not be parsed)|\bMissing state cookie from login request\b|\bAuthState(?:Missing|Forbidden)\b|\bUnable to find a valid CSRF token\b/i;
/** What an application writes itself; state and nonce have other meanings elsewhere. */
const SAYS_STATE =
  /\b(?:state|nonce)\b[^\n]{0,30}(?:mismatch|match|not (?:found|equal|valid)|missing|invalid|expired|unknown)|\b(?:invalid|missing|unknown|wrong|bad|expired|mismatch\w{0,3}|no)\b[^\n]{0,20}\b(?:state|nonce)\b/i;

/** A state is a region or a condition elsewhere, a code one of a post office. */
const loginAddress: Condition = path(
  /callback|oauth|oidc|openid|redirect|\bsso\b|\bauth(?!ors?\b)|log-?in|sign-?in/i,
);

/** An identity provider sends the browser back (RFC 6749, 4.1.2), in the address or in a form. */
const calledBack: Condition = any(
  all(
    query(/[?&]state=/),
    query(/[?&](?:code|id_token|error)=/),
    any(loginAddress, query(/[?&]state=[^&]{16}/)),
  ),
  all(
    method("POST"),
    sentBody((body) => /(?:^|&)state=/.test(body) && /(?:^|&)(?:code|id_token|error)=/.test(body)),
    any(
      loginAddress,
      sentBody((body) => /(?:^|&)state=[^&]{16}/.test(body)),
    ),
  ),
);
const attemptLost: Condition = any(says(LIBRARY_SAYS), all(calledBack, says(SAYS_STATE)));
/** The answer came as a form of the provider's page. */
const formOfOtherSite: Condition = all(method("POST"), crossOrigin);

const BACK_AGAIN = text({
  en: "Begin at the address that the callback has: the same scheme and host (localhost is not 127.0.0.1), in one tab, once.",
  "zh-CN": "登录的起点要与回调地址同协议、同主机（localhost 不等于 127.0.0.1），只在一个标签页中进行一次。",
});
const SAME_SITE = text({
  en: "For a callback by GET set the cookie to SameSite=Lax; for one by POST (form_post) SameSite=None; Secure, and https on both ends.",
  "zh-CN":
    "回调是 GET 时把该 Cookie 设为 SameSite=Lax；是 POST（form_post）时设为 SameSite=None; Secure，全程用 https。",
});
const SHARED = text({
  en: "With several instances, let all share the session store and the keys that sign cookies; behind TLS at a proxy, hand on X-Forwarded-Proto.",
  "zh-CN": "多实例时共用会话存储和 Cookie 签名密钥；TLS 终止在代理时，传递 X-Forwarded-Proto。",
});
const CONFIRM = text({
  en: "Compare the cookies that the response which started the login set with those that the callback's request carries.",
  "zh-CN": "对比发起登录的响应所设的 Cookie 与回调请求带上的 Cookie。",
});

/** A login came back from the identity provider, and the site does not remember having begun it. */
export const loginAttemptCauses = {
  id: "login-attempt",
  over: [
    "auth",
    "auth-words",
    "auth-unexplained",
    "csrf",
    "application",
    "refusal",
    "request-fields",
    "not-found",
  ],
  causes: [
    cause({
      id: "cookie-withheld-from-form",
      mechanism: "cookie-not-sent-cross-site",
      on: ["4xx", "5xx"],
      certainty: "likely",
      when: all(attemptLost, formOfOtherSite),
      why: text({
        en: "The login came back by POST from another origin, and the cookie that remembers its start was probably not sent: SameSite Lax or Strict, or None without Secure.",
        "zh-CN":
          "登录结果由其他源以 POST 送回，而记录登录起点的 Cookie 很可能没有带上：SameSite 为 Lax 或 Strict，或为 None 却没有 Secure。",
      }),
      fix: [SAME_SITE, BACK_AGAIN, SHARED],
      confirm: CONFIRM,
      sources: [STATE, CORRELATION],
    }),
    cause({
      id: "attempt-unknown",
      mechanism: "csrf-token-invalid",
      on: ["4xx", "5xx"],
      certainty: "likely",
      when: all(attemptLost, not(formOfOtherSite)),
      why: text({
        en: "The login came back with a state that belongs to no attempt of this session: its cookie is missing or expired, or the callback was called twice.",
        "zh-CN": "登录返回的 state 不属于当前会话中的任何一次登录：Cookie 缺失或过期，或回调被调用了两次。",
      }),
      fix: [BACK_AGAIN, SAME_SITE, SHARED],
      confirm: CONFIRM,
      sources: [STATE, SPRING],
    }),
    cause({
      id: "cookie-perhaps-withheld",
      mechanism: "cookie-not-sent-cross-site",
      on: ["4xx", "5xx"],
      certainty: "possible",
      when: all(attemptLost, not(formOfOtherSite)),
      why: text({
        en: "The cookie that remembers the login's start may have been withheld: SameSite=Strict, or Secure where the site runs over http.",
        "zh-CN": "记录登录起点的 Cookie 可能没有发送：SameSite=Strict，或在 http 站点上设了 Secure。",
      }),
      fix: [SAME_SITE, BACK_AGAIN],
      confirm: CONFIRM,
      sources: [STATE, CORRELATION],
    }),
  ],
} as const;
