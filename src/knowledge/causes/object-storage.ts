import { body } from "../../diagnosis/condition/body.ts";
import { code, codeInBody, codeInField, firstCode } from "../../diagnosis/condition/code.ts";
import { all, any, holds, not } from "../../diagnosis/condition/condition.ts";
import { query } from "../../diagnosis/condition/path.ts";
import { method, sent } from "../../diagnosis/condition/request.ts";
import { docs } from "../../diagnosis/source.ts";
import { text } from "../../diagnosis/text.ts";
import { through } from "../writing/by.ts";
import { anybody, type CauseTable, causesOf } from "../writing/causes-of.ts";
import { cause } from "../writing/define.ts";
import { pastItsEnd } from "./signed-until.ts";

const S3 = docs(
  "Amazon S3: error responses",
  "https://docs.aws.amazon.com/AmazonS3/latest/API/ErrorResponses.html",
);
const AZURE = docs(
  "Azure Storage: common error codes",
  "https://learn.microsoft.com/en-us/rest/api/storageservices/common-rest-api-error-codes",
);

const SAS = docs(
  "Azure Storage: shared access signatures",
  "https://learn.microsoft.com/en-us/rest/api/storageservices/create-service-sas",
);

/** The error code of S3 and of the many stores that speak its dialect, and of Azure Storage. */
const errorCode = firstCode(
  codeInBody(
    /<Error\b[^>]{0,200}>[\s\S]{0,40}?<Code>\s{0,8}([A-Za-z0-9.]{1,60})\s{0,8}<\/Code>/,
    /<li>Code: ([A-Za-z0-9]{1,60})<\/li>/,
  ),
  codeInField("x-amz-error-code"),
  codeInField("x-minio-error-code"),
  codeInField("x-obs-error-code"),
  codeInField("x-ms-error-code"),
);

/** Code by mechanism; `AccessDenied` says too little for a table and is weighed below. */
export const objectStorageErrors = {
  "record-not-found": [
    "NoSuchKey",
    "NoSuchBucket",
    "NoSuchUpload",
    "NoSuchVersion",
    "NoSuchBucketPolicy",
    "NoSuchCORSConfiguration",
    "NoSuchLifecycleConfiguration",
    "NoSuchTagSet",
    "NoSuchWebsiteConfiguration",
    "BlobNotFound",
    "ContainerNotFound",
    "ResourceNotFound",
    "ShareNotFound",
    "QueueNotFound",
    "TableNotFound",
  ],
  "signed-request-expired": ["RequestExpired"],
  "auth-token-expired": ["TokenRefreshRequired"],
  "auth-invalid": [
    "InvalidToken",
    "InvalidSecurity",
    "AuthenticationFailed",
    "InvalidAuthenticationInfo",
    "AuthorizationHeaderMalformed",
    "SecurityTokenMalformed",
  ],
  "auth-missing": [
    "MissingSecurityHeader",
    "MissingAuthenticationToken",
    "NoAuthenticationInformation",
    "AuthenticationRequired",
    "LoginRequired",
  ],
  "auth-not-authorised": [
    "AllAccessDisabled",
    "AccountProblem",
    "PublicAccessNotPermitted",
    "AuthorizationFailure",
    "AuthorizationPermissionMismatch",
    "AuthorizationResourceTypeMismatch",
    "AuthorizationServiceMismatch",
    "InsufficientAccountPermissions",
    "UserProjectAccountProblem",
  ],
  "wrong-endpoint": [
    "PermanentRedirect",
    "TemporaryRedirect",
    "Redirect",
    "IllegalLocationConstraintException",
    "SecondLevelDomainForbidden",
    "VirtualHostDomainRequired",
  ],
  "rate-limited": ["SlowDown", "TooManyRequests", "RequestLimitExceeded", "DownloadTrafficRateLimitExceeded"],
  "service-overloaded": ["ServiceUnavailable", "ServerBusy", "Busy", "XMinioServerNotInitialized"],
  "quota-exhausted": ["TooManyBuckets", "QuotaExceeded", "XMinioAdminBucketQuotaExceeded"],
  "storage-full": ["XMinioStorageFull"],
  "request-body-too-large": ["EntityTooLarge", "MaxMessageLengthExceeded", "RequestBodyTooLarge"],
  "request-header-too-large": ["MetadataTooLarge", "RequestHeaderSectionTooLarge"],
  "uri-too-long": ["KeyTooLongError", "URITooLong"],
  "content-length-required": ["MissingContentLength", "MissingContentLengthHeader"],
  "request-body-malformed": [
    "MalformedXML",
    "MalformedPOSTRequest",
    "BadDigest",
    "InvalidDigest",
    "Md5Mismatch",
    "IncompleteBody",
    "InvalidXmlDocument",
  ],
  "validation-failed": [
    "InvalidArgument",
    "InvalidRequest",
    "InvalidBucketName",
    "InvalidPart",
    "InvalidPartOrder",
    "InvalidPolicyDocument",
    "InvalidStorageClass",
    "EntityTooSmall",
    "MissingRequestBodyError",
    "InvalidHeaderValue",
    "InvalidQueryParameterValue",
    "InvalidInput",
    "MissingRequiredHeader",
    "MissingRequiredQueryParameter",
    "OutOfRangeInput",
    "InvalidResourceName",
    "XAmzContentSHA256Mismatch",
    "AuthorizationQueryParametersError",
  ],
  "malformed-url": ["InvalidURI", "InvalidUri", "InvalidObjectName", "XMinioInvalidObjectName"],
  "method-not-allowed-by-application": ["MethodNotAllowed", "UnsupportedHttpVerb"],
  "method-not-implemented": ["NotImplemented"],
  "range-beyond-end": ["InvalidRange"],
  "precondition-failed": [
    "PreconditionFailed",
    "ConditionNotMet",
    "TargetConditionNotMet",
    "SourceConditionNotMet",
  ],
  "target-already-exists": [
    "BucketAlreadyExists",
    "BucketAlreadyOwnedByYou",
    "FileAlreadyExists",
    "BlobAlreadyExists",
    "ContainerAlreadyExists",
    "ResourceAlreadyExists",
  ],
  "application-conflict": [
    "BucketNotEmpty",
    "OperationAborted",
    "ConditionalRequestConflict",
    "InvalidBucketState",
    "InvalidObjectState",
    "ContainerBeingDeleted",
    "InvalidBlobType",
    "ResourceTypeMismatch",
  ],
  "client-body-timeout": ["RequestTimeout"],
  "handler-timeout": ["OperationTimedOut"],
  "application-error": ["InternalError"],
  "dependency-unavailable": ["CallbackFailed"],
  "service-stopped": [
    "AccountIsDisabled",
    "UserDisable",
    "NotSignedUp",
    "UserSuspended",
    "UnderPenalty",
    "BillingDisabledForProject",
  ],
  "https-required": ["AccountRequiresHttps", "AuthorizationProtocolMismatch", "InsecureRequest"],
} as const satisfies CauseTable;

/** Codes that name one reason, whatever the store. */
export const objectStorageProven = {
  "signed-request-expired": ["RequestTimeTooSkewed"],
  "auth-token-expired": ["ExpiredToken"],
  "auth-invalid": ["InvalidAccessKeyId"],
} as const satisfies CauseTable;

const accessDenied = code(errorCode, "AccessDenied", "Forbidden");
const signedInAddress = query(
  /[?&](X-Amz-Signature|X-Amz-Credential|X-Goog-Signature|Signature|sig|OSSAccessKeyId|q-signature)=/i,
);
const signed = any(signedInAddress, sent("authorization"));
const unsigned = holds((c) => signed(c) === false);

/** What a store says by its error code, whoever made the store. */
export const objectStorageCauses = {
  id: "object-storage",
  over: ["auth", "limits"],
  causes: [
    // Azure Storage says in its own member what the code leaves open.
    causesOf(anybody, SAS).proven(
      "shared-access-expired",
      "signed-request-expired",
      403,
      all(
        code(errorCode, "AuthenticationFailed"),
        body(
          /<AuthenticationErrorDetail>(?:Signed expiry time \[|Signature not valid in the specified time frame)/,
        ),
      ),
      {
        why: text({
          en: "The shared access signature is past its end (se), before its start (st), or made with an end before its start.",
          "zh-CN": "共享访问签名（SAS）已过结束时间（se）、还没到开始时间（st），或结束时间早于开始时间。",
        }),
      },
    ),
    causesOf(anybody, SAS).proven(
      "shared-access-mismatch",
      "signed-url-invalid",
      403,
      all(
        code(errorCode, "AuthenticationFailed"),
        body(/<AuthenticationErrorDetail>(?:Signature did not match|Signature fields not well formed)/),
      ),
      {
        why: text({
          en: "The signature does not fit the link, or a field of it is missing or unreadable: changed, encoded twice, or made with another key.",
          "zh-CN": "签名与链接不符，或缺少字段、字段无法解析：链接被改动、重复编码，或用了另一个密钥。",
        }),
      },
    ),
    causesOf(anybody, SAS).likely(
      "shared-access-over",
      "signed-request-expired",
      403,
      all(code(errorCode, "AuthenticationFailed"), pastItsEnd),
      {
        why: text({
          en: "The signed expiry (se) of the address was over when the store answered; the code is the same for a wrong signature.",
          "zh-CN": "存储服务响应时，地址中的签名到期时间（se）已过；签名错误时错误码也一样。",
        }),
      },
    ),
    // What names the right region explains the refusal better than the code does.
    cause({
      id: "endpoint-of-another-region",
      mechanism: "wrong-endpoint",
      on: [400, 403],
      certainty: "likely",
      when: any(
        all(code(errorCode, "AccessDenied"), body("must be addressed using the specified endpoint")),
        all(code(errorCode, "AuthorizationHeaderMalformed"), body("<Region>")),
      ),
      sources: [S3],
    }),
    // Signed in a field the request is the caller's own; signed in the address it is a link that was handed out.
    causesOf(anybody, S3).likely(
      "signature-in-field",
      "auth-invalid",
      ["4xx"],
      all(code(errorCode, "SignatureDoesNotMatch"), sent("authorization"), not(signedInAddress)),
      {
        why: text({
          en: "The store computed another signature: the secret differs, or what was signed is not what was sent.",
          "zh-CN": "存储服务算出的签名不同：密钥不一致，或被签名的内容与实际发送的不一致。",
        }),
        fix: [
          text({
            en: "Compare StringToSign (CanonicalRequest, FormatString) of the answer with what the client signs, line by line.",
            "zh-CN": "把响应中的 StringToSign（CanonicalRequest、FormatString）与客户端签名的内容逐行比较。",
          }),
          text({
            en: "Spaces, + and non-ASCII letters in the key: sign and send the same percent-encoded path.",
            "zh-CN": "对象键含空格、+ 或非 ASCII 字符时，签名和发送要用同一个百分号编码的路径。",
          }),
        ],
      },
    ),
    ...causesOf(anybody, S3).table(objectStorageProven, {
      certainty: "certain",
      prefix: "names-",
      when: (name) => code(errorCode, name),
    }),
    causesOf(anybody, S3).likely(
      "signature-differs",
      "signed-url-invalid",
      ["4xx"],
      code(errorCode, "SignatureDoesNotMatch"),
    ),
    causesOf(anybody, AZURE).likely(
      "leased",
      "resource-locked",
      ["4xx"],
      code(
        errorCode,
        "LeaseIdMissing",
        "LeaseAlreadyPresent",
        "LeaseIdMismatchWithBlobOperation",
        "LeaseLost",
      ),
      {
        why: text({
          en: "The blob or container is leased and the request did not carry the lease's id, or the lease that it names has ended.",
          "zh-CN": "该 blob 或容器已被租约占用，而请求没有带上它的租约 ID，或所带的租约已失效。",
        }),
        fix: [
          text({
            en: "Send the lease's id in x-ms-lease-id, wait for its end (15 to 60 s, or none), or break it: az storage blob (or container) lease break.",
            "zh-CN":
              "在 x-ms-lease-id 中发送租约 ID，或等它到期（15 至 60 秒，或无限期），或中断它：az storage blob（或 container）lease break。",
          }),
        ],
        confirm: text({
          en: "HEAD on the blob shows x-ms-lease-state and x-ms-lease-status.",
          "zh-CN": "对该 blob 发 HEAD，可看到 x-ms-lease-state 和 x-ms-lease-status。",
        }),
      },
    ),
    ...causesOf(anybody, S3, AZURE).table(objectStorageErrors, {
      certainty: "likely",
      on: ["any"],
      when: (name) => code(errorCode, name),
    }),
    cause({
      id: "endpoint-named",
      mechanism: "wrong-endpoint",
      on: ["3xx", "4xx"],
      certainty: "certain",
      when: all(code(errorCode, "PermanentRedirect", "TemporaryRedirect"), body("<Endpoint>")),
      why: text({
        en: "The bucket lives at another endpoint of this store; the answer names it.",
        "zh-CN": "存储桶位于该服务的另一个端点，响应里写明了地址。",
      }),
      sources: [S3],
    }),
    cause({
      id: "link-past-its-time",
      mechanism: "signed-request-expired",
      on: [403],
      certainty: "certain",
      when: all(accessDenied, body("Request has expired")),
      why: text({
        en: "The signed link is past its time; the store says so.",
        "zh-CN": "签名链接已过期，存储服务在正文里写明了。",
      }),
      sources: [S3],
    }),
    cause({
      id: "denied-by-network-or-address",
      mechanism: "ip-not-allowed",
      on: [403],
      certainty: "possible",
      when: code(errorCode, "AuthorizationFailure", "AccessForbidden"),
      sources: [AZURE],
    }),
    cause({
      id: "cors-rule-missing",
      mechanism: "cors-preflight-not-handled",
      on: [403],
      certainty: "likely",
      when: any(
        all(code(errorCode, "AccessForbidden"), body("CORSResponse")),
        all(method("OPTIONS"), code(errorCode, "AccessForbidden", "CorsPreflightFailure")),
      ),
      sources: [
        docs(
          "Amazon S3: CORS",
          "https://docs.aws.amazon.com/AmazonS3/latest/userguide/cors-troubleshooting.html",
        ),
      ],
    }),
    cause({
      id: "referer-refused",
      mechanism: "hotlink-blocked",
      on: [403],
      certainty: "likely",
      when: all(accessDenied, body(/referer/i)),
      sources: [
        docs(
          "OSS: hotlink protection",
          "https://www.alibabacloud.com/help/en/oss/user-guide/hotlink-protection",
        ),
      ],
    }),
    cause({
      id: "policy-names-action",
      mechanism: "auth-not-authorised",
      on: [403],
      certainty: "likely",
      when: all(
        accessDenied,
        body(/is not authorized to perform|does not have storage\.|by bucket policy|bucket acl/i),
      ),
      sources: [S3],
    }),
    // A CDN signs its calls to the bucket itself, so one object that is denied is mostly one that is not there.
    cause({
      id: "missing-behind-cdn",
      mechanism: "missing-object-shown-as-403",
      on: [403],
      certainty: "likely",
      when: all(
        code(errorCode, "AccessDenied"),
        through("cloudfront", "cloudflare", "fastly", "akamai"),
        method("GET", "HEAD"),
        holds((c) => !/\/$/.test(c.url?.pathname ?? "/")),
        unsigned,
      ),
      sources: [
        docs(
          "CloudFront: 403 from an S3 origin",
          "https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/http-403-permission-denied.html",
        ),
      ],
    }),
    cause({
      id: "unsigned-write",
      mechanism: "auth-missing",
      on: [403],
      certainty: "likely",
      when: all(accessDenied, unsigned, method("PUT", "POST", "DELETE")),
      sources: [S3],
    }),
    cause({
      id: "denied",
      mechanism: "auth-not-authorised",
      on: [403],
      certainty: "likely",
      when: accessDenied,
      sources: [S3],
    }),
    cause({
      id: "missing-or-denied",
      mechanism: "missing-object-shown-as-403",
      on: [403],
      certainty: "possible",
      when: all(code(errorCode, "AccessDenied"), method("GET", "HEAD")),
      sources: [S3],
    }),
    cause({
      id: "unsigned-read",
      mechanism: "auth-missing",
      on: [403],
      certainty: "possible",
      when: all(accessDenied, unsigned),
      sources: [S3],
    }),
  ],
} as const;
