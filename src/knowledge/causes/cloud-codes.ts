import { all, any, type Condition, holds } from "../../diagnosis/condition/condition.ts";
import { innerCode } from "../../diagnosis/condition/said.ts";
import { isJsonObject } from "../../diagnosis/json.ts";
import { docs } from "../../diagnosis/source.ts";
import { text } from "../../diagnosis/text.ts";
import { anybody, causesOf } from "../writing/causes-of.ts";

const { likely } = causesOf(
  anybody,
  docs("Alibaba Cloud DNS: error codes", "https://help.aliyun.com/en/dns/error-code"),
  docs("Tencent Cloud API 3.0: public error codes", "https://www.tencentcloud.com/document/api/213/33281"),
  docs("Volcengine: public error codes", "https://www.volcengine.com/docs/6369/68677"),
);

const ERRORS = ["4xx", "2xx"] as const;

/** The answer of a cloud's interface names the request, beside the code or around it. */
const ofCloud: Condition = holds((c) => {
  const object = c.jsonObject;
  const envelope = object?.Response ?? object?.ResponseMetadata;
  return [object, envelope].some((part) => isJsonObject(part) && typeof part.RequestId === "string");
});
const says = (pattern: RegExp) => all(ofCloud, innerCode(pattern));

/**
 * Codes that the signed interfaces of clouds (Alibaba, Tencent, Volcengine and others) write alike: a word for the
 * kind, then what it is about behind a point.
 */
export const cloudCodesCauses = {
  id: "cloud-codes",
  over: ["auth", "not-found", "limits", "request-body", "refusal", "inner-status"],
  causes: [
    likely(
      "key-unknown",
      "auth-invalid",
      ["4xx"],
      says(
        /^(?:InvalidAccessKeyId(?:\.(?:NotFound|Inactive))?|InvalidAccessKey|AuthFailure\.(?:SecretIdNotFound|InvalidSecretId))$/,
      ),
      {
        why: text({
          en: "The access key (AccessKeyId, SecretId) of the request is unknown to the cloud, deleted or switched off.",
          "zh-CN": "请求中的访问密钥（AccessKeyId、SecretId）不存在、已删除或已禁用。",
        }),
        fix: [
          text({
            en: "Compare the id in the request with the console letter by letter: no brackets, quotes or spaces around it.",
            "zh-CN": "把请求中的密钥 ID 与控制台逐字比较：前后不能有括号、引号或空格。",
          }),
          text({
            en: "Look in the console whether the key is enabled, and belongs to the account and site (China, international) of this endpoint.",
            "zh-CN": "在控制台确认密钥已启用，并属于该端点所在的账号和站点（国内站、国际站）。",
          }),
        ],
      },
    ),
    likely(
      "session-over",
      "auth-token-expired",
      ["4xx"],
      says(/^(?:InvalidSecurityToken\.Expired|ExpiredToken)$/),
    ),
    likely(
      "time-differs",
      "signed-request-expired",
      ["4xx"],
      says(/^(?:InvalidTimeStamp\.Expired|AuthFailure\.SignatureExpire)$/),
    ),
    likely(
      "credentials-refused",
      "auth-invalid",
      ERRORS,
      says(
        /^(?:InvalidAccessKeyId?\b|AuthFailure(?:\.(?:SecretIdNotFound|InvalidSecretId|SignatureFailure|TokenFailure|InvalidAuthorization))?$|SignatureDoesNotMatch$|IncompleteSignature$|InvalidSecurityToken\b|InvalidCredential\b)/,
      ),
    ),
    likely(
      "signed-late",
      "signed-request-expired",
      ERRORS,
      says(/^(?:InvalidTime[Ss]tamp\b|AuthFailure\.SignatureExpire$|RequestExpired$|SignatureNonceUsed$)/),
    ),
    likely(
      "credentials-missing",
      "auth-missing",
      ERRORS,
      says(/^Missing(?:AccessKeyId|AuthenticationToken|Signature|SecretId)/),
    ),
    likely(
      "right-missing",
      "auth-not-authorised",
      ERRORS,
      says(
        /^(?:Forbidden(?:\.(?:RAM|Unauthorized|NoPermission|SubUser))?$|NoPermission\b|AuthFailure\.UnauthorizedOperation$|UnauthorizedOperation\b|ActionUnauthorized$|AccessDenied\b)/,
      ),
    ),
    likely(
      "too-often",
      "rate-limited",
      ERRORS,
      says(/^(?:Throttling\b|RequestLimitExceeded\b|FlowLimitExceeded$)/),
    ),
    likely(
      "used-up",
      "quota-exhausted",
      ERRORS,
      says(/^(?:InsufficientBalance|QuotaExceed|LimitExceeded\b|FailedOperation\.InsufficientBalance)/),
    ),
    likely(
      "no-such-action",
      "route-not-found",
      ERRORS,
      says(
        /^(?:InvalidAction\b|InvalidApi\.NotFound$|InvalidActionOrVersion$|ServiceNotFound$|NoSuchVersion$|InvalidVersion$)/,
      ),
    ),
    likely(
      "not-there",
      "record-not-found",
      ERRORS,
      says(/^(?:ResourceNotFound\b|EntityNotExist\b)|^Invalid\w{1,40}\.(?:NotFound|NoExist)$/),
    ),
    likely(
      "input-refused",
      "validation-failed",
      ERRORS,
      any(
        says(
          /^(?:MissingParameter|InvalidParameter(?:Value)?|UnknownParameter|UnsupportedParameter|IllegalTimestamp)\b/,
        ),
      ),
    ),
    likely(
      "not-switched-on",
      "feature-not-enabled",
      ERRORS,
      says(/^(?:ServiceNotOpen|ProductNotOpen|Product\.Unsubscribed|UnauthorizedOperation\.ServiceNotOpen)/),
    ),
  ],
} as const;
