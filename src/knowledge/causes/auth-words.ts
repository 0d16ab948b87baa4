import { all, any, type Condition, holds, not } from "../../diagnosis/condition/condition.ts";
import { path, query } from "../../diagnosis/condition/path.ts";
import { method, notSent } from "../../diagnosis/condition/request.ts";
import { status } from "../../diagnosis/condition/response.ts";
import { says } from "../../diagnosis/condition/words.ts";
import { rfc } from "../../diagnosis/source.ts";
import { text } from "../../diagnosis/text.ts";
import { anybody, causesOf } from "../writing/causes-of.ts";
import { cause } from "../writing/define.ts";
import { anonymous, bareToken, placeholderAnywhere, signed, spokenOfSent } from "./credentials.ts";
import { challengedAsExpired } from "./token-description.ts";

const BEARER = rfc(6750, "3.1");

const AUTH = rfc(9110, "11.4");

/** The answer says that nothing was found in the place where the credential is looked for. */
const NONE_FOUND =
  /\bno [`'"]?(api[ _-]?key|[\w-]{3,30}[`'"]? (request )?(header|param))[^\n]{0,40}(found|provided|supplied|sent|in request)|missing[^\n]{0,20}(api[ _-]?key|authorization header|(access|auth) token)/i;
/** A wrong value of what goes with each call; names and passwords are sent once, in a body. */
const KEY_WRONG =
  /\b(invalid|incorrect|wrong|bad|unknown)[^\n]{0,12}(api[ _-]?key|access[ _-]?key|(access |auth |bearer )?token|jwt)\b|\b(api[ _-]?key|access[ _-]?key|token|jwt)[^\n]{0,12}(invalid|incorrect|wrong|not valid)/i;

/** Nowhere in the request could a credential stand, its path aside. */
const nothingSent: Condition = all(
  method("GET", "HEAD", "DELETE"),
  anonymous,
  notSent("cookie"),
  holds((c) => {
    const { request } = c.exchange;
    return c.url?.search === "" && !request.body.text && request.fields.list.length > 0;
  }),
  not(path(/[^/]{20}/)),
);
const signedUrl: Condition = query(
  /[?&](x-amz-signature|x-goog-signature|signature|sig|sign|hmac|md5|token|expires|policy)=/i,
);

/** A wrong value is spoken of, and none was sent. */
const wrongOfNone = all(nothingSent, says(KEY_WRONG));

/** The token that is spoken of is that against forgery, which is no login. */
const ofForgery = says(/\b[cx]srf|forgery|authenticity[ _-]?token/i);

/** The answer says in words that credentials are missing, wrong, over or not enough. */
export const authWordsCauses = {
  id: "auth-words",
  over: ["auth-unexplained"],
  causes: [
    cause({
      id: "signed-too-late",
      mechanism: "signed-request-expired",
      on: [400, 401, 403, 410],
      certainty: "likely",
      // JJWT names the skew that it allows where the token's own time is over.
      when: all(
        not(says(/\bJWT expired at/)),
        says(
          /RequestTimeTooSkewed|(?<!\bin the )request (has |is )?expired|RequestExpired|ExpiredRequest|\b(clock|time)[^\n]{0,30}skew|(link|url|signature|(?<!insurance )policy|signed)[^\n]{0,30}(has )?expired|timestamp[^\n]{0,50}(expired|too old|outside|window|tolerance)|difference between the request time/i,
        ),
      ),
      sources: [AUTH],
    }),
    cause({
      id: "signature-wrong",
      mechanism: "signed-url-invalid",
      on: [400, 401, 403],
      certainty: "likely",
      when: all(
        any(signedUrl, anonymous),
        says(
          /SignatureDoesNotMatch|signature[^\n]{0,40}(mismatch|does ?n[o']t match|not match|invalid|incorrect|failed)|(invalid|bad|wrong)[^\n]{0,12}signature|no (valid )?signatures? (found )?match|signatures? (did(?: not|n.t)|do(?: not|n.t)) match/i,
        ),
      ),
      sources: [AUTH],
    }),
    cause({
      id: "says-expired",
      mechanism: "auth-token-expired",
      on: [400, 401, 403, 419, 440, 498],
      certainty: "likely",
      when: says(
        /(token|jwt|(?<!\b(?:checkout|upload|payment|booking|game|quiz|exam|cart|shopping) )session|credentials?|login|authentication)[^\n]{0,40}(expired|timed out|no longer valid)|expired[^.\n]{0,20}(token|jwt|session)|TokenExpired|ExpiredToken/i,
      ),
      sources: [BEARER],
    }),
    // RFC 7519, nbf and iat; as golang-jwt, PyJWT, jsonwebtoken, jose and Microsoft.IdentityModel say it.
    cause({
      id: "says-not-yet",
      mechanism: "auth-invalid",
      on: [400, 401, 403, 500],
      certainty: "likely",
      when: says(
        /\bjwt not active\b|\b(?:token|jwt|assertion)\b(?!,? (?:sale|offer|launch)\b)[^\n]{0,30}\b(?:is |was )?(?:not yet (?:active|valid)|used (?:before issued|too early))|\bImmatureSignatureError\b|\bSecurityTokenNotYetValid\w{0,10}|\bIDX10222\b|"?\b(?:nbf|iat)"? (?:claim )?(?:timestamp check failed|is in the future)|\bissued in the future\b/i,
      ),
      why: text({
        en: "The token's time of validity (nbf, iat) has not begun by the server's clock: mostly the clocks of issuer and server differ.",
        "zh-CN": "按服务器的时钟，令牌的生效时间（nbf、iat）还没到：多半是签发方与服务器的时钟不一致。",
      }),
      fix: [
        text({
          en: "Synchronise both clocks (NTP; after sleep, a virtual machine's often lags) and allow some seconds of tolerance when the token is checked.",
          "zh-CN": "同步双方时钟（NTP；虚拟机休眠后常会落后），校验令牌时留几秒容差。",
        }),
      ],
      sources: [rfc(7519, "4.1.5")],
    }),
    cause({
      id: "says-missing",
      mechanism: "auth-missing",
      on: [401, 403],
      certainty: "likely",
      when: all(
        anonymous,
        not(ofForgery),
        says(
          /(\bno|missing|without|lacks?)[^\n]{0,30}(credential|token|api[ _-]?key|authorization|authentication|auth header)|(authentication|authorization|login|log in|sign in|api[ _-]?key|token|credentials?)[^\n]{0,30}(required|missing|must be|not (provided|supplied|found|present|set)|needed)|not (logged|signed) in|unauthenticated|not authenticated|anonymous|(must|need to|please) (be )?(log|sign)|requires? (authentication|login|a valid)/i,
        ),
      ),
      sources: [AUTH],
    }),
    // Interfaces compare what came with what they expect, and nothing differs from it too.
    causesOf(anybody, AUTH).likely("says-wrong-of-none", "auth-missing", [401, 403], wrongOfNone, {
      why: text({
        en: "The interface calls the key or token wrong, and the request carries none: no field for credentials, no cookie, no query and no body.",
        "zh-CN": "接口说密钥或令牌错误，而请求里根本没有：没有相关标头、Cookie、查询参数，也没有正文。",
      }),
      fix: [
        text({
          en: "Look up in the interface's manual where the key belongs (Authorization, X-API-Key or a parameter), and send it there.",
          "zh-CN": "在接口文档中查明密钥应放在哪里（Authorization、X-API-Key 或某个参数），并照此发送。",
        }),
      ],
    }),
    cause({
      id: "says-wrong",
      mechanism: "auth-invalid",
      on: [400, 401, 403],
      certainty: "likely",
      // A challenge that names one reason says more than a code that stands for several.
      when: all(
        not(challengedAsExpired),
        // Of a device that messages are pushed to, or of a card.
        not(says(/\b(?:device|push|registration|fcm|apns|card|payment)[ _-]token\b/i)),
        // A name or password that is chosen is no login.
        not(all(status(400), path(/\/(?:sign-?up|regist\w{2,8}|users?|accounts?)\/?$/i))),
        // One sentence for both, and nothing was sent.
        not(all(notSent("authorization"), says(/missing or malformed/i))),
        not(wrongOfNone),
        not(placeholderAnywhere),
        not(ofForgery),
        // Of a token without its scheme it is the form that is wrong.
        not(all(bareToken, says(/\bformat\b|\bscheme\b|\bbearer\b/i))),
        says(
          /(invalid|incorrect|wrong|bad|unknown|malformed|revoked|unrecogni[sz]ed)[^\n]{0,30}(credential|token|api[ _-]?key|password|user(name)?\b|jwt|access key|authorization|authentication|client[ _]?(id|secret)|login|email or)|(token|jwt|password|credentials?|(?:api|app|subscription|consumer)[ _-]?key|access key)[^\n]{0,40}(invalid|incorrect|wrong|not valid|did not match|does not match|not recogni[sz]ed|revoked|does not exist|malformed|could not be (verified|parsed|decoded)|parsing failed)|authentication (failed|error)|invalid_(grant|client|token)|(log|sign)[ -]?in failed/i,
        ),
      ),
      sources: [AUTH],
    }),
    cause({
      id: "says-not-allowed",
      mechanism: "auth-not-authorised",
      on: [401, 403],
      certainty: "likely",
      // A 401 without credentials asks for a login whatever its words are (RFC 9110, 15.5.2).
      when: all(
        any(status(403), signed),
        says(
          /(permission|privilege|scope|role|policy|rights?|acl)\b[^\n]{0,50}(denied|required|insufficient|missing|not |lacks?|does)|(insufficient|missing|required|lacks?|no)[^\n]{0,20}(permission|scope|privilege|rights|role)|not (authori[sz]ed|allowed|permitted|entitled) to|access[ _]?denied|AccessDenied|not have (access|permission)|unauthori[sz]ed (?:permission|scope|role)|only (admins?|administrators|owners?)|cannot (access|consume)|restricted to/i,
        ),
      ),
      sources: [rfc(9110, "15.5.4")],
    }),
    causesOf(anybody, AUTH).likely("says-none-found", "auth-missing", [401, 403], says(NONE_FOUND)),
    // The field came, so that what it holds is what the answer misses.
    causesOf(anybody, AUTH).likely("names-field-sent", "auth-invalid", [400, 401, 403], spokenOfSent, {
      why: text({
        en: "The message names the field of the credential, which the request does carry: what it holds is incomplete, of another form or wrong.",
        "zh-CN": "消息点名了凭据所在的标头，而请求确实带了它：其中的值不完整、格式不对或有误。",
      }),
      fix: [
        text({
          en: "Compare the value with the form that the interface's manual shows (parts, separator, prefix), and set it anew.",
          "zh-CN": "对照接口文档给出的格式（组成部分、分隔符、前缀）检查该值，并重新设置。",
        }),
      ],
    }),
    causesOf(anybody, AUTH).likely(
      "says-field-wanted",
      "validation-failed",
      [400, 401, 403],
      says(
        /(must|has to|have to) (set|include|carry|contain|send) (the |an? )?['"`]?(?!authorization|cookie)[\w-]{3,60}['"`]? header/i,
      ),
    ),
    causesOf(anybody, AUTH).likely(
      "says-off-for-account",
      "feature-not-enabled",
      [400, 401, 403],
      says(
        /(not (enabled|allowed|available|activated|supported)|disabled)[^\n]{0,20} (for|in|on|by) (this|your) (organi[sz]ation|account|project|workspace|tenant|plan|subscription)|not enrolled|\baccess level\b/i,
      ),
    ),
    causesOf(anybody, AUTH).likely(
      "says-not-valid-here",
      "auth-not-authorised",
      [401, 403],
      says(
        /(session|token|key|credentials?)[^\n]{0,20}not valid for (use with|this (api|resource|operation|scope))/i,
      ),
    ),
    cause({
      id: "no-such-user",
      mechanism: "auth-invalid",
      on: [400, 401, 404],
      certainty: "likely",
      when: all(
        path(/(^|[/._-])(log-?in|sign-?in|auth|session|token)s?([/._-]|$)/i),
        says(
          /(user|account|e-?mail)[^\n]{0,30}(not found|does ?n[o']t exist|unknown)|(no such|unknown) (user|account)/i,
        ),
      ),
      sources: [AUTH],
    }),
  ],
} as const;
