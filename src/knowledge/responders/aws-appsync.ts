import { body } from "../../diagnosis/condition/body.ts";
import { code, codeInBody, codeInField, firstCode } from "../../diagnosis/condition/code.ts";
import { all } from "../../diagnosis/condition/condition.ts";
import { notSent, sent } from "../../diagnosis/condition/request.ts";
import { field } from "../../diagnosis/condition/response.ts";
import { relayed, wrote } from "../../diagnosis/responder.ts";
import { docs } from "../../diagnosis/source.ts";
import { text } from "../../diagnosis/text.ts";
import { by } from "../writing/by.ts";
import { anybody, type CauseTable, causesOf } from "../writing/causes-of.ts";
import { defineResponder } from "../writing/define.ts";
import { product } from "../writing/product.ts";

const ERRORS = docs(
  "AWS AppSync: common errors",
  "https://docs.aws.amazon.com/appsync/latest/devguide/troubleshooting-and-common-mistakes.html",
);
const KEYS = docs(
  "AWS AppSync: API key authorization",
  "https://docs.aws.amazon.com/appsync/latest/devguide/security-authz.html#api-key-authorization",
);

/** GraphQL errors with a type, as AppSync writes them before a resolver is asked. */
const ERRORS_FIRST = body(
  /^\s{0,12}\{\s{0,12}"errors"\s{0,12}:\s{0,12}\[\s{0,12}\{\s{0,12}"errorType"\s{0,12}:/,
);
const type = firstCode(
  codeInBody(/"errorType"\s{0,4}:\s{0,4}"([A-Za-z:]{3,60})"/),
  codeInField("x-amzn-errortype", /^([A-Za-z]{3,60})/),
);
const own = by("aws-appsync");
const { proven, likely } = causesOf(anybody, ERRORS);
const { possible } = causesOf("aws-appsync", ERRORS);

/** What it says by the type of the error, before and in resolvers. */
export const appsyncTypes = {
  "auth-not-authorised": ["Unauthorized", "AccessDeniedException"],
  "request-body-malformed": ["MalformedHttpRequestException"],
  "validation-failed": ["BadRequestException", "ValidationError", "MappingTemplate"],
  "rate-limited": ["ThrottlingException", "LimitExceededException"],
  "waf-blocked": ["WAFForbiddenException"],
  "handler-timeout": ["ExecutionTimeout"],
  "application-conflict": ["ConflictUnhandled", "ConditionalCheckFailedException"],
} as const satisfies CauseTable;

const unauthorised = all(own, code(type, "UnauthorizedException"));

export const awsAppsync = defineResponder({
  id: "aws-appsync",
  name: product("AWS AppSync"),
  roles: ["application"],
  over: ["aws-api-gateway"],
  signs: [
    wrote("typed-errors", all(field("x-amzn-errortype"), ERRORS_FIRST)),
    wrote("resolver-errors", all(field("x-amzn-appsync-tokensconsumed"), body('"errorType"'))),
    relayed("tokens-field", field("x-amzn-appsync-tokensconsumed")),
  ],
  causes: [
    ...causesOf(anybody, ERRORS).table(appsyncTypes, {
      certainty: "likely",
      when: (name) => all(own, code(type, name)),
      on: ["any"],
    }),
    proven("token-expired", "auth-token-expired", 401, all(unauthorised, body(/Token has expired/i))),
    proven(
      "authorization-missing",
      "auth-missing",
      401,
      all(
        unauthorised,
        body(/Missing authorization header|No authorization|header not provided/i),
        notSent("authorization"),
        notSent("x-api-key"),
      ),
    ),
    causesOf(anybody, KEYS).likely(
      "key-expired",
      "auth-token-expired",
      401,
      all(unauthorised, sent("x-api-key")),
      {
        why: text({
          en: "AppSync refused the API key: a key lives 7 days unless set otherwise, 365 at most, and is then refused like an unknown one.",
          "zh-CN":
            "AppSync 拒绝了 API 密钥：密钥默认只有 7 天有效期，最长 365 天，过期后与未知密钥一样被拒绝。",
        }),
        fix: [
          text({
            en: "In the AppSync console under Settings look at the key's expiry; extend it or make a new one.",
            "zh-CN": "在 AppSync 控制台的 Settings 中查看密钥的到期时间，延长或新建。",
          }),
          text({
            en: "Deploy the new key with the page, and check that API_KEY is among the interface's authorization modes.",
            "zh-CN": "把新密钥随页面一起发布，并确认接口的授权方式包含 API_KEY。",
          }),
        ],
        confirm: text({
          en: "aws appsync list-api-keys --api-id ID shows expires in the past.",
          "zh-CN": "aws appsync list-api-keys --api-id ID 显示 expires 已过。",
        }),
      },
    ),
    likely("not-believed", "auth-invalid", 401, all(unauthorised, sent("authorization"))),
    likely(
      "nobody-signed-in",
      "auth-missing",
      401,
      all(unauthorised, notSent("authorization"), notSent("x-api-key")),
    ),
    possible("other-mode", "auth-scheme-wrong", 401, unauthorised),
  ],
  sources: [ERRORS],
});
