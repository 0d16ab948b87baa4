import { all, any, type Condition, not } from "../../diagnosis/condition/condition.ts";
import { query } from "../../diagnosis/condition/path.ts";
import { sent } from "../../diagnosis/condition/request.ts";
import { sentence } from "../../diagnosis/condition/said.ts";
import { docs, rfc } from "../../diagnosis/source.ts";
import { text } from "../../diagnosis/text.ts";
import { anybody, causesOf } from "../writing/causes-of.ts";
import { anonymous, signed } from "./credentials.ts";

const LOGIN = causesOf(
  anybody,
  docs("jsonwebtoken: errors", "https://github.com/auth0/node-jsonwebtoken#errors--codes"),
  rfc(9110, "15.5.2"),
);
const RIGHT = causesOf(
  anybody,
  docs(
    "Spring Security: exception translation",
    "https://docs.spring.io/spring-security/reference/servlet/architecture.html#servlet-exceptiontranslationfilter",
  ),
  rfc(9110, "15.5.4"),
);
const CAUGHT = text({
  en: "Let the handler of all exceptions pass on those of authentication and authorization, so that the answer is a 401 or 403.",
  "zh-CN": "让全局异常处理放行认证与授权异常，使响应成为 401 或 403。",
});

/** Nothing but that: a trace or a longer report may only quote it. */
const keyWrong = sentence(
  /^(?:(?:internal server )?error: ?)?(?:the )?(?:(?:invalid|incorrect|wrong|unknown) (?:x-)?api[ _-]?key(?: (?:provided|supplied))?|api[ _-]?key (?:is )?(?:invalid|incorrect|not valid))\s?[.!]?$/i,
);

/** A login or a right was refused by an exception, and a handler of all exceptions made a 500 of it. */
/** A session's token is no key of an interface. */
const keySent: Condition = any(
  sent("x-api-key"),
  sent("api-key"),
  sent("apikey"),
  query(/[?&](?:x-)?api[_-]?key=/i),
);

export const thrownRefusalsCauses = {
  id: "thrown-refusals",
  over: ["application"],
  causes: [
    LOGIN.likely(
      "expired",
      "auth-token-expired",
      500,
      all(
        signed,
        sentence(
          /\bjwt expired\b|\b(?:access |bearer |auth )?token (?:has |is )?expired\b|signature has expired/i,
        ),
      ),
    ),
    LOGIN.likely(
      "missing",
      "auth-missing",
      500,
      all(
        anonymous,
        sentence(
          /\bjwt must be provided\b|\bno auth(?:orization)? token\b|full authentication is required|\b(?:not|un)[ -]?authenticated\b|^route \[login\] not defined/i,
        ),
      ),
    ),
    LOGIN.likely(
      "invalid",
      "auth-invalid",
      500,
      all(
        signed,
        sentence(
          /\bjwt (?:malformed|signature is required|audience invalid|issuer invalid)|^(?:jsonwebtokenerror: )?invalid (?:token|signature)$|signature verification failed|bad credentials/i,
        ),
      ),
    ),
    LOGIN.likely("key-refused", "auth-invalid", 500, all(keySent, keyWrong)),
    // The request shows no key: it may be the server's own, for a service behind it.
    LOGIN.possible("key-refused-perhaps", "auth-invalid", 500, all(not(keySent), keyWrong), {
      why: text({
        en: "The whole message is that the API key is wrong: the one sent here, or the one that the server itself sends to a service behind it.",
        "zh-CN": "消息只说 API 密钥无效：可能是这次请求带的密钥，也可能是服务器访问后方服务所用的密钥。",
      }),
    }),
    RIGHT.likely(
      "no-right",
      "auth-not-authorised",
      500,
      sentence(
        /^(?:[\w.]{1,100}(?:Exception|Error): )?(?:(?:subject|user|you) (?:does|do) not have (?:the )?(?:required )?(?:permissions?|roles?)\b[^\n]{0,120}|access (?:is )?denied|this action is unauthorized|forbidden resource)\.?$/i,
      ),
      { fix: [CAUGHT] },
    ),
  ],
} as const;
