import { all } from "../../diagnosis/condition/condition.ts";
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

/** A login or a right was refused by an exception, and a handler of all exceptions made a 500 of it. */
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
