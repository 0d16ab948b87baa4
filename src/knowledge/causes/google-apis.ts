import { code, codeInJson, firstCode } from "../../diagnosis/condition/code.ts";
import { all } from "../../diagnosis/condition/condition.ts";
import { json } from "../../diagnosis/condition/json.ts";
import { sent } from "../../diagnosis/condition/request.ts";
import { says } from "../../diagnosis/condition/words.ts";
import { docs } from "../../diagnosis/source.ts";
import { text } from "../../diagnosis/text.ts";
import { anybody, type CauseTable, causesOf } from "../writing/causes-of.ts";
import { type SpokenCodes, vendorCodes } from "../writing/vendor-codes.ts";

const SOURCE = docs(
  "Google APIs: google.api.ErrorReason",
  "https://github.com/googleapis/googleapis/blob/master/google/api/error_reason.proto",
);
/** The number of the status and a sentence: the error of every Google interface (AIP-193). */
const form = all(json("error.code", /^[45]\d\d$/), json("error.message", /\S/));

const googleApisCode = firstCode(
  codeInJson("error.details.*.errorCode", form),
  codeInJson("error.details.*.reason", form),
  codeInJson("error.errors.*.reason", form),
  codeInJson("error.status", form),
);
const { proven, likely, spoken } = vendorCodes(
  googleApisCode,
  text({
    en: "The Google interface gives the reason {code}, which means this.",
    "zh-CN": "Google 接口给出的原因是 {code}，它的含义就是这个。",
  }),
  SOURCE,
);
const causes = causesOf(anybody, SOURCE);
const firebaseStorage = causesOf(
  anybody,
  docs("Firebase: FAQ on the storage accounts", "https://firebase.google.com/support/faq#storage-accounts"),
);

export const googleApisProven = {
  // Firebase Cloud Messaging: the token was given up, or another took its place.
  "resource-gone": ["UNREGISTERED"],
  "feature-not-enabled": [
    "SERVICE_DISABLED",
    "accessNotConfigured",
    "commentsDisabled",
    "liveStreamingNotEnabled",
  ],
  "auth-token-expired": ["ACCESS_TOKEN_EXPIRED"],
  "auth-missing": ["CREDENTIALS_MISSING"],
  "service-stopped": ["CONSUMER_SUSPENDED", "BILLING_DISABLED"],
  "quota-exhausted": ["quotaExceeded", "dailyLimitExceeded"],
  "https-required": ["sslRequired"],
  "storage-full": ["storageQuotaExceeded"],
  "precondition-failed": ["conditionNotMet"],
  "auth-invalid": ["keyInvalid"],
  "auth-not-authorised": ["ACCESS_TOKEN_SCOPE_INSUFFICIENT", "insufficientPermissions"],
  "ip-not-allowed": ["API_KEY_IP_ADDRESS_BLOCKED"],
  "record-not-found": ["videoNotFound", "channelNotFound", "playlistNotFound"],
  "validation-failed": ["invalidParameter", "missingRequiredParameter", "invalidValue"],
  "target-already-exists": ["ALREADY_EXISTS"],
} as const satisfies CauseTable;

export const googleApisLikely = {
  "auth-invalid": ["CONSUMER_INVALID", "authError", "SESSION_COOKIE_INVALID", "API_KEY_INVALID"],
  "auth-scheme-wrong": ["ACCESS_TOKEN_TYPE_UNSUPPORTED"],
  "auth-not-authorised": [
    "API_KEY_SERVICE_BLOCKED",
    "API_KEY_HTTP_REFERRER_BLOCKED",
    "API_KEY_ANDROID_APP_BLOCKED",
    "API_KEY_IOS_APP_BLOCKED",
    "USER_PROJECT_DENIED",
    "USER_BLOCKED_BY_ADMIN",
    "IAM_PERMISSION_DENIED",
    "ipRefererBlocked",
    "insufficientFilePermissions",
    "appNotAuthorizedToFile",
    "PERMISSION_DENIED",
  ],
  "rate-limited": [
    "sharingRateLimitExceeded",
    "RESOURCE_EXHAUSTED",
    "RATE_LIMIT_EXCEEDED",
    "rateLimitExceeded",
    "userRateLimitExceeded",
  ],
  "quota-exhausted": ["RESOURCE_QUOTA_EXCEEDED"],
  "record-not-found": ["notFound", "NOT_FOUND"],
  "validation-failed": ["INVALID_ARGUMENT"],
  "target-already-exists": ["duplicate"],
  "application-conflict": ["ABORTED", "FAILED_PRECONDITION"],
  "auth-missing": ["required", "UNAUTHENTICATED", "dailyLimitExceededUnreg"],
  "application-error": ["backendError", "internalError", "INTERNAL"],
  "service-overloaded": ["UNAVAILABLE"],
  "handler-timeout": ["DEADLINE_EXCEEDED"],
  "method-not-implemented": ["UNIMPLEMENTED"],
} as const satisfies CauseTable;

export const googleApisSpoken = {
  "policy-of-organisation": {
    mechanism: "blocked-by-config-rule",
    codes: [
      "SECURITY_POLICY_VIOLATED",
      "ORG_RESTRICTION_VIOLATION",
      "LOCATION_POLICY_VIOLATED",
      "domainPolicy",
    ],
    why: text({
      en: "A policy of the organisation does not allow this call ({code}).",
      "zh-CN": "组织的策略不允许这次调用（{code}）。",
    }),
    fix: [
      text({
        en: "Ask an administrator of the organisation: the policy (service perimeter, allowed organisations, locations, Drive) must allow it.",
        "zh-CN": "请组织的管理员调整策略（服务边界、允许的组织、资源位置或云端硬盘设置）。",
      }),
    ],
  },
  "download-not-allowed": {
    mechanism: "blocked-by-config-rule",
    codes: ["cannotDownloadAbusiveFile", "cannotDownloadFile"],
    why: text({
      en: "Google Drive does not let this file be downloaded ({code}).",
      "zh-CN": "Google 云端硬盘不允许下载这个文件（{code}）。",
    }),
    fix: [
      text({
        en: "Flagged as abusive: its owner can pass acknowledgeAbuse=true. Else its owner must allow readers to download it.",
        "zh-CN": "被标记为滥用内容时，文件所有者可加 acknowledgeAbuse=true；否则须由所有者允许读者下载。",
      }),
    ],
  },
  "key-expired": {
    mechanism: "auth-invalid",
    codes: ["keyExpired"],
    why: text({ en: "The API key is past its time ({code}).", "zh-CN": "API 密钥已过期（{code}）。" }),
    fix: [
      text({
        en: "Make a new one under Credentials in the Google Cloud console. One that was just made can take some minutes to work.",
        "zh-CN": "在 Google Cloud 控制台的“凭据”中新建密钥。刚建好的密钥可能要几分钟才能使用。",
      }),
    ],
  },
  "shared-drive-full": {
    mechanism: "quota-exhausted",
    codes: ["teamDriveFileLimitExceeded"],
    why: text({
      en: "The shared drive holds as many items as it may ({code}).",
      "zh-CN": "共享云端硬盘中的项目数已达上限（{code}）。",
    }),
    fix: [
      text({
        en: "Delete items from it for good (the trash counts as well), or take another shared drive.",
        "zh-CN": "永久删除其中的一些项目（回收站里的也计入），或换用另一个共享云端硬盘。",
      }),
    ],
  },
  "sync-from-the-start": {
    mechanism: "resource-gone",
    codes: ["fullSyncRequired", "updatedMinTooLongAgo"],
    why: text({
      en: "The sync token or updatedMin is too old ({code}): a full sync is due.",
      "zh-CN": "同步令牌或 updatedMin 过旧（{code}），需要完整同步。",
    }),
    fix: [
      text({
        en: "Drop the token and what was stored, and sync again from the start, without syncToken and updatedMin.",
        "zh-CN": "丢弃令牌和已存的数据，不带 syncToken 和 updatedMin，从头重新同步。",
      }),
    ],
    certainty: "certain",
  },
} as const satisfies SpokenCodes;

/** What interfaces of Google say by the reason of their error: of today, and of those that came before. */
export const googleApisCauses = {
  id: "google-apis",
  over: ["auth", "limits", "named-codes"],
  causes: [
    ...spoken(googleApisSpoken),
    causes.likely(
      "page-not-in-key",
      "auth-not-authorised",
      403,
      code(googleApisCode, "API_KEY_HTTP_REFERRER_BLOCKED"),
      {
        why: text({
          en: "The API key is restricted to websites, and the page that called is not among them.",
          "zh-CN": "API 密钥限制了可用的网站，而发起请求的页面不在其中。",
        }),
        fix: [
          text({
            en: "In Google Cloud, APIs & Services, Credentials, add this page's origin with /* to the key's website restrictions.",
            "zh-CN": "在 Google Cloud 的“API 和服务”的“凭据”中，把该页面的源加上 /* 加入密钥的网站限制。",
          }),
          text({
            en: "See whether the page sends a Referer at all: Referrer-Policy: no-referrer makes every key that is restricted to websites fail.",
            "zh-CN":
              "看页面是否发送 Referer：设置了 Referrer-Policy: no-referrer 时，限制了网站的密钥都会失败。",
          }),
        ],
      },
    ),
    causes.proven(
      "interface-off",
      "feature-not-enabled",
      403,
      code(googleApisCode, "SERVICE_DISABLED", "accessNotConfigured"),
      {
        why: text({
          en: "This API is not enabled in the Google Cloud project of the key or token.",
          "zh-CN": "该 API 在密钥或令牌所属的 Google Cloud 项目中没有启用。",
        }),
        fix: [
          text({
            en: "Open the address in the error's message, enable the API there, and wait some minutes.",
            "zh-CN": "打开错误消息中的地址，在那里启用该 API，并等待几分钟。",
          }),
        ],
      },
    ),
    firebaseStorage.likely(
      "storage-account-without-rights",
      "auth-not-authorised",
      412,
      all(form, says(/required service account is missing necessary permissions/i)),
      {
        why: text({
          en: "Firebase Storage's own service account lacks its role on the bucket or project; no condition of the request failed.",
          "zh-CN": "Firebase Storage 自己的服务账号在该存储桶或项目上缺少角色；并不是请求的条件不满足。",
        }),
        fix: [
          text({
            en: "In the Firebase console, Storage, link the bucket again, then wait some minutes.",
            "zh-CN": "在 Firebase 控制台的 Storage 中重新关联存储桶，然后等待几分钟。",
          }),
          text({
            en: "Or give service-PROJECT_NUMBER@gcp-sa-firebasestorage.iam.gserviceaccount.com the role roles/firebasestorage.serviceAgent.",
            "zh-CN":
              "或给 service-PROJECT_NUMBER@gcp-sa-firebasestorage.iam.gserviceaccount.com 授予 roles/firebasestorage.serviceAgent 角色。",
          }),
        ],
        confirm: text({
          en: "IAM of the project (with Google-provided grants shown) lacks this account, or lists it without that role.",
          "zh-CN": "项目的 IAM 页面（勾选显示由 Google 提供的授权）中没有该账号，或该账号缺少这个角色。",
        }),
      },
    ),
    causes.proven(
      "place-not-served",
      "geo-blocked",
      400,
      all(form, says(/User location is not supported for the API use/)),
      {
        why: text({
          en: "Google does not offer this API in the country that the call comes from.",
          "zh-CN": "Google 不在发起请求的国家或地区提供这个 API。",
        }),
      },
    ),
    causes.proven(
      "key-unknown",
      "auth-invalid",
      400,
      all(form, says(/API key not valid\. Please pass a valid API key/)),
      {
        why: text({
          en: "Google knows no such API key.",
          "zh-CN": "Google 没有这个 API 密钥。",
        }),
      },
    ),
    causes.likely(
      "model-unknown",
      "record-not-found",
      404,
      all(
        form,
        says(
          /\bis not found for API version \S{1,40}, or is not supported for |\bno longer available to new users\b/,
        ),
      ),
      {
        why: text({
          en: "Gemini does not offer this model here: it was retired (at times for new users alone), its name is wrong, or it lacks this version of the API or this method.",
          "zh-CN":
            "Gemini 在这里不提供该模型：已下线（有时只对新用户）、名称有误，或不支持这个 API 版本或方法。",
        }),
        fix: [
          text({
            en: "List the models (GET /v1beta/models) and take one whose supportedGenerationMethods has the method; retired models do not come back.",
            "zh-CN":
              "列出模型（GET /v1beta/models），选用 supportedGenerationMethods 含该方法的模型；下线的模型不会恢复。",
          }),
        ],
      },
    ),
    causes.likely(
      "quota-of-plan",
      "quota-exhausted",
      429,
      all(
        form,
        says(
          /You exceeded your current quota, please check your plan|[Qq]uota exceeded for metric[^\n]{0,160}(?:[Pp]er ?[Dd]ay|free_tier)/,
        ),
      ),
      {
        why: text({
          en: 'A quota of the plan is used up, by the day or by the minute: retry when its period begins anew (retryDelay). With "limit: 0" the plan does not include it.',
          "zh-CN":
            "套餐的某项配额（按天或按分钟）已用完，要到下一个周期才能再试（见 retryDelay）。写着“limit: 0”时，套餐根本不含它。",
        }),
      },
    ),
    causes.likely(
      "token-refused",
      "auth-invalid",
      401,
      all(form, sent("authorization"), code(googleApisCode, "UNAUTHENTICATED", "required")),
    ),
    ...proven(googleApisProven),
    ...likely(googleApisLikely, { prefix: "likely-" }),
  ],
} as const;
