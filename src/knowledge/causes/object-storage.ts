import type { Case } from "../../diagnosis/case.ts";
import { body } from "../../diagnosis/condition/body.ts";
import { preflight } from "../../diagnosis/condition/chain.ts";
import { code, codeInBody, codeInField, firstCode } from "../../diagnosis/condition/code.ts";
import { all, any, type Condition, holds, measuring, not } from "../../diagnosis/condition/condition.ts";
import { isPreflight } from "../../diagnosis/condition/is-preflight.ts";
import { crossOrigin } from "../../diagnosis/condition/origin.ts";
import { query } from "../../diagnosis/condition/path.ts";
import { method, sent } from "../../diagnosis/condition/request.ts";
import { lacks, statusText } from "../../diagnosis/condition/response.ts";
import { docs } from "../../diagnosis/source.ts";
import { text } from "../../diagnosis/text.ts";
import type { Exchange } from "../../http/exchange.ts";
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
    "NoSuchObjectLockConfiguration",
    "ObjectLockConfigurationNotFoundError",
    "ServerSideEncryptionConfigurationNotFoundError",
    "ReplicationConfigurationNotFoundError",
    "NoSuchPublicAccessBlockConfiguration",
    "OwnershipControlsNotFoundError",
    "ParentNotFound",
    "PathNotFound",
    "FilesystemNotFound",
    "MessageNotFound",
    "XMinioAdminNoSuchUser",
    "XMinioAdminNoSuchPolicy",
    "XMinioAdminNoSuchGroup",
  ],
  "signed-request-expired": ["RequestExpired", "ExpiredRequest"],
  "auth-token-expired": ["TokenRefreshRequired"],
  "auth-invalid": [
    "InvalidToken",
    "InvalidSecurity",
    "AuthenticationFailed",
    "InvalidAuthenticationInfo",
    "AuthorizationHeaderMalformed",
    "SecurityTokenMalformed",
    "InvalidTokenId",
    "Unauthorized",
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
    "UnauthorizedAccess",
  ],
  "wrong-endpoint": [
    "PermanentRedirect",
    "TemporaryRedirect",
    "Redirect",
    "IllegalLocationConstraintException",
    "SecondLevelDomainForbidden",
    "VirtualHostDomainRequired",
    "IncorrectEndpoint",
    "PermanentRedirectControlError",
  ],
  "rate-limited": ["SlowDown", "TooManyRequests", "RequestLimitExceeded", "DownloadTrafficRateLimitExceeded"],
  "service-overloaded": [
    "ServiceUnavailable",
    "ServerBusy",
    "Busy",
    "XMinioServerNotInitialized",
    "SlowDownRead",
    "SlowDownWrite",
  ],
  "quota-exhausted": [
    "TooManyBuckets",
    "QuotaExceeded",
    "XMinioAdminBucketQuotaExceeded",
    "InsufficientQuota",
  ],
  "storage-full": ["XMinioStorageFull"],
  "request-body-too-large": [
    "EntityTooLarge",
    "MaxMessageLengthExceeded",
    "RequestBodyTooLarge",
    "RequestEntityTooLarge",
    "MaxPostPreDataLengthExceededError",
    "InlineDataTooLarge",
  ],
  "request-header-too-large": ["MetadataTooLarge", "RequestHeaderSectionTooLarge"],
  "uri-too-long": ["KeyTooLongError", "URITooLong", "KeyTooLong"],
  "request-body-malformed": [
    "MalformedXML",
    "MalformedPOSTRequest",
    "BadDigest",
    "InvalidDigest",
    "Md5Mismatch",
    "IncompleteBody",
    "InvalidXmlDocument",
    "MalformedACLError",
    "MalformedPolicy",
    "InvalidMd5",
    "Crc64Mismatch",
    "CrcMismatch",
    "IncorrectNumberOfFilesInPostRequest",
    "RequestIsNotMultiPartContent",
    "EmptyRequestBody",
    "XMinioMalformedJSON",
    "XMinioRequestBodyParse",
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
    "BadRequest",
    "InvalidTag",
    "InvalidEncryptionAlgorithmError",
    "InvalidLocationConstraint",
    "MalformedDate",
    "InvalidDuration",
    "InvalidPrefixMarker",
    "MissingFields",
    "MissingContentMD5",
    "UserKeyMustBeSpecified",
    "UnexpectedContent",
    "UserProjectMissing",
    "InvalidBlockId",
    "InvalidBlockList",
    "InvalidBlobOrBlock",
    "BlockListTooLong",
    "InvalidPageRange",
    "InvalidMetadata",
    "EmptyMetadataKey",
    "UnsupportedHeader",
    "UnsupportedQueryParameter",
    "UnsupportedXmlNode",
    "InvalidXmlNodeValue",
    "MissingRequiredXmlNode",
    "ConditionHeadersNotSupported",
    "MultipleConditionHeadersNotSupported",
    "UnsatisfiableCondition",
    "OutOfRangeQueryParameterValue",
    "XMinioInvalidResourceName",
  ],
  "malformed-url": [
    "InvalidURI",
    "InvalidUri",
    "InvalidObjectName",
    "XMinioInvalidObjectName",
    "RequestUrlFailedToParse",
  ],
  "method-not-allowed-by-application": ["MethodNotAllowed", "InvalidHttpVerb"],
  "method-not-implemented": ["NotImplemented"],
  "range-beyond-end": ["InvalidRange"],
  "precondition-failed": [
    "PreconditionFailed",
    "ConditionNotMet",
    "TargetConditionNotMet",
    "SourceConditionNotMet",
    "AppendPositionConditionNotMet",
    "MaxBlobSizeConditionNotMet",
    "SequenceNumberConditionNotMet",
  ],
  "target-already-exists": [
    "BucketAlreadyExists",
    "BucketAlreadyOwnedByYou",
    "FileAlreadyExists",
    "BlobAlreadyExists",
    "ContainerAlreadyExists",
    "ResourceAlreadyExists",
    "BucketConflict",
    "BucketNameUnavailable",
    "ShareAlreadyExists",
    "QueueAlreadyExists",
    "TableAlreadyExists",
    "PathAlreadyExists",
    "FilesystemAlreadyExists",
    "XMinioObjectExistsAsDirectory",
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
    "RestoreAlreadyInProgress",
    "BlobArchived",
    "BlobBeingRehydrated",
    "BlobOverwritten",
    "BlobOperationNotSupported",
    "SnapshotsPresent",
    "PendingCopyOperation",
    "NoPendingCopyOperation",
    "CopyIdMismatch",
    "ShareBeingDeleted",
    "QueueBeingDeleted",
    "TableBeingDeleted",
    "AccountBeingCreated",
    "DirectoryNotEmpty",
    "CannotChangeToLowerTier",
    "BlockCountExceedsLimit",
    "LeaseNotPresentWithLeaseOperation",
    "LeaseIsBrokenAndCannotBeRenewed",
    "XMinioParentIsObject",
  ],
  "client-body-timeout": ["RequestTimeout"],
  "handler-timeout": ["OperationTimedOut"],
  "application-error": ["InternalError"],
  "dependency-unavailable": ["CallbackFailed", "CannotVerifyCopySource", "XMinioBackendDown"],
  "service-stopped": [
    "AccountIsDisabled",
    "UserDisable",
    "NotSignedUp",
    "UserSuspended",
    "UnderPenalty",
    "BillingDisabledForProject",
    "ContainerDisabled",
    "InvalidPayer",
  ],
  "https-required": ["AccountRequiresHttps", "InsecureRequest"],
  "resource-locked": [
    "ObjectLockedByBucketPolicy",
    "BlobImmutableDueToPolicy",
    "BlobImmutableDueToLegalHold",
    "ContainerImmutabilityPolicyLocked",
    "ContainerHasLegalHold",
    "ObjectUnderActiveHold",
    "RetentionPolicyNotMet",
    "FileImmutable",
    "FileLockConflict",
    "SharingViolation",
    "DeletePending",
  ],
  "feature-not-enabled": ["NotEntitled"],
  "client-aborted": ["ClientDisconnect"],
  "plain-http-to-tls-port": ["XMinioInsecureClientRequest"],
} as const satisfies CauseTable;

/** Codes that name one reason, whatever the store. */
export const objectStorageProven = {
  "signed-request-expired": ["RequestTimeTooSkewed"],
  "auth-token-expired": ["ExpiredToken"],
  "auth-invalid": ["InvalidAccessKeyId"],
  "ip-not-allowed": ["AuthorizationSourceIPMismatch"],
  "https-required": ["AuthorizationProtocolMismatch"],
  "content-length-required": ["MissingContentLength", "MissingContentLengthHeader"],
  "feature-not-enabled": ["AccessControlListNotSupported"],
} as const satisfies CauseTable;

const accessDenied = code(errorCode, "AccessDenied", "Forbidden");
const signedInAddress = query(
  /[?&](X-Amz-Signature|X-Amz-Credential|X-Goog-Signature|Signature|sig|OSSAccessKeyId|q-signature)=/i,
);
const signed = any(signedInAddress, sent("authorization"));
const unsigned = holds((c) => signed(c) === false);

const R2 = docs("Cloudflare R2: S3 compatibility", "https://developers.cloudflare.com/r2/api/s3/api/");
const R2_ERRORS = docs("Cloudflare R2: error codes", "https://developers.cloudflare.com/r2/api/error-codes/");
const S3_CORS = docs(
  "Amazon S3: CORS",
  "https://docs.aws.amazon.com/AmazonS3/latest/userguide/cors-troubleshooting.html",
);
const AZURE_CORS = docs(
  "Azure Storage: preflight blob request",
  "https://learn.microsoft.com/en-us/rest/api/storageservices/preflight-blob-request",
);
const GOOGLE_CORS = docs("Cloud Storage: CORS", "https://cloud.google.com/storage/docs/cross-origin");
const GOOGLE_PREFLIGHT = docs(
  "googleapis/nodejs-storage #1145",
  "https://github.com/googleapis/nodejs-storage/issues/1145",
);
const POLICY = docs(
  "Amazon S3: POST policy",
  "https://docs.aws.amazon.com/AmazonS3/latest/API/sigv4-HTTPPOSTConstructPolicy.html",
);

/** The field that Azure Storage says it misses. */
const missingField = (c: Case): string =>
  /<HeaderName>([\w-]{1,60})<\/HeaderName>/.exec(c.body)?.[1]?.toLowerCase() ?? "";
const fieldMissing = all(
  code(errorCode, "MissingRequiredHeader"),
  body(/<HeaderName>[\w-]{1,60}<\/HeaderName>/),
);

const CORS_OFF = "CORSResponse: CORS is not enabled for this bucket";
const NO_RULE_FITS = "CORSResponse: This CORS request is not allowed";

/** A call across origins that got no status after its preflight: what the store said to that. */
function afterPreflight(read: (preflight: Exchange) => string | false): Condition {
  return all(
    holds((c) => c.status === null),
    crossOrigin,
    preflight(read),
  );
}

function saidTo({ response }: Exchange, sentence: string): string | false {
  return (response?.body.text ?? "").includes(sentence) && sentence;
}

function refusedByRules(asked: Exchange): string | false {
  const { response } = asked;
  if (response?.status !== 403) return false;
  const name =
    response.fields.get("x-ms-error-code") === "CorsPreflightFailure" ? "CorsPreflightFailure" : "";
  const found = /<Code>(AccessForbidden|CorsPreflightFailure)<\/Code>/.exec(
    (response.body.text ?? "").slice(0, 2_000),
  );
  const code = found?.[1] ?? name;
  return code !== "" && `OPTIONS → 403 ${code}`;
}

/** Cloud Storage answers 200 to every preflight, without a single field where no rule of the bucket fits. */
function withoutRule({ response }: Exchange): boolean {
  if (response?.status !== 200 || !response.fields.lacks("access-control-allow-origin")) return false;
  return (
    /^UploadServer$/i.test(response.fields.get("server") ?? "") || response.fields.has("x-guploader-uploadid")
  );
}

/** Fields that the preflight asks for and that few rules of a bucket list. */
function rarelyListed({ request }: Exchange): readonly string[] {
  const asked = (request.fields.get("access-control-request-headers") ?? "").slice(0, 2_000).toLowerCase();
  const names = asked.split(",").map((name) => name.trim());
  return names.filter((name) => name !== "" && !/^(?:content-type|authorization|x-goog-.*)$/.test(name));
}

function unlisted(asked: Exchange): string | false {
  return withoutRule(asked) && rarelyListed(asked).length > 0 && rarelyListed(asked).join(", ");
}

const UNLISTED = {
  why: text({
    en: "Cloud Storage leaves out every Access-Control field where one thing does not fit a rule of the bucket; a field asked for is mostly not listed.",
    "zh-CN":
      "只要有一项不符合存储桶的规则，Cloud Storage 就省略全部 Access-Control 标头；多半是所请求的某个标头没有列出。",
  }),
  fix: [
    text({
      en: "List every field that the request carries under responseHeader of the bucket's CORS rule, or do not send it (X-Requested-With, say).",
      "zh-CN":
        "在存储桶 CORS 规则的 responseHeader 中列出请求携带的每个标头，或不发送它（例如 X-Requested-With）。",
    }),
  ],
  confirm: text({
    en: "gcloud storage buckets describe gs://BUCKET --format='default(cors_config)' shows the rules.",
    "zh-CN": "gcloud storage buckets describe gs://BUCKET --format='default(cors_config)' 显示这些规则。",
  }),
} as const;

const NO_RULE = {
  why: text({
    en: "The store refused the preflight: no CORS rule is set, or none fits this origin, this method and all fields that were asked for.",
    "zh-CN": "存储服务拒绝了预检：没有设置 CORS 规则，或没有一条同时符合这个源、方法和所请求的全部标头。",
  }),
  fix: [
    text({
      en: "Give the bucket or account a CORS rule with the page's origin, the method and every field that the request carries.",
      "zh-CN": "为存储桶或账户设置 CORS 规则，包含页面的源、方法和请求携带的每个标头。",
    }),
    text({
      en: "Origins are compared with scheme and port, and one rule must fit everything; wait a minute, then empty the browser's cache.",
      "zh-CN": "源连同协议和端口一起比较，且要由同一条规则全部符合；等一分钟，再清除浏览器缓存。",
    }),
  ],
} as const;

/** What a store says by its error code, whoever made the store. */
export const objectStorageCauses = {
  id: "object-storage",
  over: [
    "auth",
    "limits",
    "cors",
    "preflight-rules",
    "kept-back-by-preflight",
    "preflight",
    "preflight-unseen",
    "conditional",
  ],
  causes: [
    cause({
      id: "field-missing",
      mechanism: "validation-failed",
      on: [400],
      certainty: "certain",
      when: all(
        fieldMissing,
        holds((c) => c.exchange.request.fields.lacks(missingField(c))),
      ),
      facts: (c) => ({ name: missingField(c) }),
      why: text({
        en: "The request lacks the field {name}, which this operation of the store demands.",
        "zh-CN": "请求缺少标头 {name}，存储服务的这个操作必须有它。",
      }),
      fix: [
        text({
          en: "Send the field {name}; an upload of a whole blob by PUT wants x-ms-blob-type, mostly BlockBlob.",
          "zh-CN": "发送标头 {name}；用 PUT 上传整个 blob 时需要 x-ms-blob-type，多半是 BlockBlob。",
        }),
      ],
      sources: [AZURE],
    }),
    cause({
      id: "field-lost",
      mechanism: "header-dropped-by-proxy",
      on: [400],
      certainty: "likely",
      when: all(
        fieldMissing,
        holds((c) => c.exchange.request.fields.has(missingField(c))),
      ),
      sources: [AZURE],
    }),
    cause({
      id: "verb-of-form",
      mechanism: "method-not-allowed-by-application",
      on: [405],
      certainty: "certain",
      when: any(
        code(errorCode, "UnsupportedHttpVerb"),
        statusText(/^The resource doesn't support (?:the )?specified Http Verb\.$/i),
      ),
      why: text({
        en: "Azure Storage has no such operation: the resource at this address does not know this method.",
        "zh-CN": "Azure 存储没有这个操作：该地址的资源不支持这个方法。",
      }),
      fix: [
        text({
          en: "To upload, send PUT to the blob's own address on the blob endpoint, with x-ms-blob-type: BlockBlob and the bare file. POST forms are not offered.",
          "zh-CN":
            "上传时用 PUT 发到 blob 端点上该 blob 自己的地址，带 x-ms-blob-type: BlockBlob，正文就是文件本身。不支持 POST 表单。",
        }),
      ],
      sources: [AZURE],
    }),
    causesOf(anybody, R2, R2_ERRORS).proven(
      "post-not-offered",
      "method-not-implemented",
      501,
      body("Presigned post requests are not yet implemented"),
      {
        why: text({
          en: "Cloudflare R2 does not offer uploads by a signed POST form.",
          "zh-CN": "Cloudflare R2 不支持用签名的 POST 表单上传。",
        }),
        fix: [
          text({
            en: "Let the server sign a PUT for each file, and send the bare file with it.",
            "zh-CN": "让服务器为每个文件签发 PUT 链接，并直接发送文件内容。",
          }),
        ],
      },
    ),
    // The page is not shown the answer, which has no CORS fields; the method is at fault all the same.
    causesOf(anybody, R2).likely(
      "post-to-r2",
      "method-not-implemented",
      501,
      all(
        method("POST"),
        sent("content-type", /^multipart\/form-data/i),
        holds((c) => /\.r2\.cloudflarestorage\./.test(c.url?.hostname ?? "")),
      ),
      {
        why: text({
          en: "Cloudflare R2 does not offer uploads by a POST form; its 501 has no CORS fields, so the page sees a network error.",
          "zh-CN": "Cloudflare R2 不支持以 POST 表单上传；它的 501 没有 CORS 标头，页面只看到网络错误。",
        }),
        fix: [
          text({
            en: "Let the server sign a PUT for each file, and send the bare file with it.",
            "zh-CN": "让服务器为每个文件签发 PUT 链接，并直接发送文件内容。",
          }),
        ],
      },
    ),
    causesOf(anybody, R2, S3).likely(
      "field-not-offered",
      "method-not-implemented",
      [400, 501],
      all(
        code(errorCode, "NotImplemented"),
        body(
          /<Message>(?:Header '|STREAMING-|A header you provided implies functionality that is not implemented)/,
        ),
      ),
      {
        why: text({
          en: "The store does not offer what a field of the request asks for, mostly added by the client itself. MinIO says the same of whole operations.",
          "zh-CN":
            "存储服务不支持请求中某个标头要求的功能，多半由客户端自动添加。MinIO 对整个不支持的操作也这样说。",
        }),
        fix: [
          text({
            en: "Switch it off in the client: no optional checksums, no ACL, no tags, no chunked signing; send a Content-Length, not Transfer-Encoding: chunked.",
            "zh-CN":
              "在客户端关闭它：不发可选校验和、ACL、标签，不用分块签名；发送 Content-Length，不用 Transfer-Encoding: chunked。",
          }),
        ],
      },
    ),
    causesOf(anybody, S3_CORS).proven("cors-off", "cors-preflight-not-handled", 403, body(CORS_OFF), {
      why: text({
        en: "The bucket has no CORS rules at all; the store says so.",
        "zh-CN": "存储桶没有任何 CORS 规则，存储服务写明了这一点。",
      }),
      fix: NO_RULE.fix,
    }),
    causesOf(anybody, S3_CORS).proven(
      "preflight-cors-off",
      "cors-preflight-not-handled",
      "failure",
      afterPreflight((p) => saidTo(p, CORS_OFF)),
      {
        why: text({
          en: "The bucket has no CORS rules at all; the store says so to the preflight.",
          "zh-CN": "存储桶没有任何 CORS 规则，存储服务在预检响应中写明了这一点。",
        }),
        fix: NO_RULE.fix,
      },
    ),
    causesOf(anybody, S3_CORS, AZURE_CORS).likely(
      "preflight-refused",
      "cors-preflight-not-handled",
      "failure",
      afterPreflight(refusedByRules),
      NO_RULE,
    ),
    causesOf(anybody, S3_CORS).likely(
      "origin-in-no-rule",
      "cors-origin-not-allowed",
      [403, "failure"],
      any(
        body(NO_RULE_FITS),
        afterPreflight((p) => saidTo(p, NO_RULE_FITS)),
      ),
      NO_RULE,
    ),
    causesOf(anybody, S3_CORS).likely(
      "method-or-field-in-no-rule",
      "cors-method-or-header-not-allowed",
      [403, "failure"],
      any(
        body(NO_RULE_FITS),
        afterPreflight((p) => saidTo(p, NO_RULE_FITS)),
      ),
      NO_RULE,
    ),
    causesOf(anybody, GOOGLE_CORS, GOOGLE_PREFLIGHT).likely(
      "preflight-field-unlisted",
      "cors-method-or-header-not-allowed",
      "failure",
      afterPreflight(unlisted),
      UNLISTED,
    ),
    causesOf(anybody, GOOGLE_CORS, GOOGLE_PREFLIGHT).likely(
      "field-unlisted",
      "cors-method-or-header-not-allowed",
      200,
      all(
        isPreflight,
        lacks("access-control-allow-origin"),
        measuring("request.field.access-control-request-headers", (c) => unlisted(c.exchange)),
      ),
      UNLISTED,
    ),
    causesOf(anybody, GOOGLE_CORS).possible(
      "preflight-origin-unlisted",
      "cors-origin-not-allowed",
      "failure",
      afterPreflight((p) => withoutRule(p) && "OPTIONS → 200"),
    ),
    causesOf(anybody, S3).proven(
      "field-not-signed",
      "signed-url-invalid",
      [400, 403],
      all(
        code(errorCode, "AccessDenied"),
        body("There were headers present in the request which were not signed"),
      ),
      {
        why: text({
          en: "The signed headers and the request's do not match: a field (x-amz-…) is sent but not signed, or (MinIO) signed but not sent.",
          "zh-CN": "签名的标头与请求不符：某个标头（x-amz-…）已发送但未签名，或（MinIO）已签名但未发送。",
        }),
        fix: [
          text({
            en: "Send just the fields that were signed, or sign the link with this one too; Amazon S3 names it in HeadersNotSigned.",
            "zh-CN":
              "只发送已签名的标头，或签发链接时也包含该标头；Amazon S3 在 HeadersNotSigned 中写明了它。",
          }),
        ],
      },
    ),
    causesOf(anybody, S3).likely(
      "link-before-its-time",
      "signed-request-expired",
      403,
      all(code(errorCode, "AccessDenied"), body("Request is not valid yet")),
      {
        why: text({
          en: "The signed link begins later than the store's clock: the signer's clock is ahead, the store's behind, or the date was not written in UTC.",
          "zh-CN":
            "签名链接的起始时间晚于存储服务的时钟：签名方时钟快了、存储服务时钟慢了，或日期没有用 UTC。",
        }),
        fix: [
          text({
            en: "Set the clocks of both by NTP, and write the date of the signature in UTC.",
            "zh-CN": "用 NTP 校准两边的时钟，签名日期用 UTC。",
          }),
        ],
      },
    ),
    causesOf(anybody, POLICY).proven(
      "form-policy-over",
      "signed-request-expired",
      403,
      all(code(errorCode, "AccessDenied"), body(/Invalid according to Policy: Policy expired/)),
      {
        why: text({
          en: "The upload form's signed policy is past its time.",
          "zh-CN": "上传表单的签名策略已过期。",
        }),
      },
    ),
    causesOf(anybody, POLICY).proven(
      "form-breaks-policy",
      "validation-failed",
      [400, 403],
      all(
        code(errorCode, "AccessDenied"),
        body(/Invalid according to Policy: (?:Policy Condition failed|Extra input fields)/),
      ),
      {
        why: text({
          en: "A field of the upload form breaks a condition of the signed policy or is not in the policy; the answer names the condition or field.",
          "zh-CN": "上传表单的某个字段不符合签名策略的条件，或策略中没有它；响应写明了条件或字段。",
        }),
        fix: [
          text({
            en: "Send every field as the server signed it, and none besides; the file comes last.",
            "zh-CN": "每个字段都按服务器签名时的值发送，不要多加字段，文件放在最后。",
          }),
        ],
      },
    ),
    // Azure Storage hides a private container from a caller without credentials.
    causesOf(anybody, AZURE).possible(
      "private-container",
      "auth-missing",
      404,
      all(code(errorCode, "ResourceNotFound"), unsigned),
    ),
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
        "LeaseIdMismatchWithContainerOperation",
        "LeaseIdMismatchWithLeaseOperation",
        "LeaseNotPresentWithBlobOperation",
        "LeaseNotPresentWithContainerOperation",
        "LeaseIsBreakingAndCannotBeAcquired",
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
      ...NO_RULE,
      sources: [S3_CORS, AZURE_CORS],
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
