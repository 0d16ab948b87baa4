import { text } from "../../diagnosis/text.ts";
import type { CauseTable } from "../writing/causes-of.ts";
import type { SpokenCodes } from "../writing/vendor-codes.ts";

/** Codes that prove what they name. */
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

/** Codes that stand for more than one reason. */
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

/** Codes that have words of their own. */
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
      en: "The sync token is no longer valid, mostly too old, or updatedMin is too old ({code}): a full sync is due.",
      "zh-CN": "同步令牌已失效（多半是过旧），或 updatedMin 过旧（{code}），需要完整同步。",
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
