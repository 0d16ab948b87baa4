import { noBodyText } from "../../diagnosis/condition/body.ts";
import { codeInJson } from "../../diagnosis/condition/code.ts";
import { all, any } from "../../diagnosis/condition/condition.ts";
import { method } from "../../diagnosis/condition/request.ts";
import { field } from "../../diagnosis/condition/response.ts";
import { docs } from "../../diagnosis/source.ts";
import { text } from "../../diagnosis/text.ts";
import { anybody, type CauseTable, causesOf } from "../writing/causes-of.ts";
import { type SpokenCodes, vendorCodes } from "../writing/vendor-codes.ts";

const SOURCE = docs(
  "Azure Resource Manager: common deployment errors",
  "https://learn.microsoft.com/en-us/azure/azure-resource-manager/troubleshooting/common-deployment-errors",
);

/** The front of Azure's management interface numbers every answer so. */
const form = any(field("x-ms-correlation-request-id"), field("x-ms-routing-request-id"));
const azureResourceManagerCode = codeInJson("error.code", form);
const unseen = causesOf(
  anybody,
  docs(
    "Azure Resource Manager: requests denied by policy",
    "https://learn.microsoft.com/en-us/azure/azure-resource-manager/troubleshooting/error-policy-requestdisallowedbypolicy",
  ),
);
/** The front refused it, not the service behind, and what it said is not there. */
const refusedItself = all(
  field("x-ms-failure-cause", "gateway"),
  field("x-ms-routing-request-id"),
  noBodyText,
);
const { proven, likely, spoken } = vendorCodes(
  azureResourceManagerCode,
  text({
    en: "Azure Resource Manager answers with its error code {code}, which means this.",
    "zh-CN": "Azure Resource Manager 返回了错误代码 {code}，它的含义就是这个。",
  }),
  SOURCE,
);

export const azureResourceManagerProven = {
  "feature-not-enabled": ["MissingSubscriptionRegistration"],
  "auth-token-expired": ["ExpiredAuthenticationToken"],
  "service-stopped": ["ReadOnlyDisabledSubscription"],
  "record-not-found": ["ResourceGroupNotFound"],
  "quota-exhausted": ["QuotaExceeded", "ResourceQuotaExceeded"],
  "rate-limited": ["TooManyRequests", "SubscriptionRequestsThrottled"],
  "application-conflict": ["AnotherOperationInProgress"],
  "target-already-exists": ["StorageAccountAlreadyTaken"],
  "validation-failed": ["InvalidApiVersionParameter", "InvalidParameter"],
} as const satisfies CauseTable;

export const azureResourceManagerLikely = {
  "auth-invalid": [
    "InvalidAuthenticationToken",
    "InvalidAuthenticationTokenTenant",
    "InvalidAuthenticationTokenAudience",
  ],
  // Its sentence goes on: "or the scope is invalid".
  "auth-not-authorised": ["AuthorizationFailed", "LinkedAuthorizationFailed"],
  "auth-missing": ["AuthenticationFailed"],
  "record-not-found": [
    "ResourceNotFound",
    "ParentResourceNotFound",
    "DeploymentNotFound",
    "SubscriptionNotFound",
  ],
  "validation-failed": [
    "NoRegisteredProviderFound",
    "InvalidTemplate",
    "InvalidTemplateDeployment",
    "InvalidResourceType",
    "LocationNotAvailableForResourceType",
    "SkuNotAvailable",
    "InvalidRequestContent",
  ],
  "quota-exhausted": ["OperationNotAllowed"],
  "target-already-exists": ["InvalidResourceLocation"],
  "application-conflict": ["DeploymentActive"],
} as const satisfies CauseTable;

export const azureResourceManagerSpoken = {
  policy: {
    mechanism: "blocked-by-config-rule",
    codes: ["RequestDisallowedByPolicy"],
    why: text({
      en: "A policy of Azure Policy does not allow this resource as it is asked for (error code {code}).",
      "zh-CN": "Azure Policy 的一条策略不允许这样的资源（错误代码 {code}）。",
    }),
    fix: [
      text({
        en: "Change what the policy named in additionalInfo asks for: a location, a size, a tag.",
        "zh-CN": "按 additionalInfo 中指出的策略修改：位置、规格或标签等。",
      }),
      text({ en: "Or ask its owner for an exemption.", "zh-CN": "或请策略的负责人给予豁免。" }),
    ],
    certainty: "certain",
  },
  "management-lock": {
    mechanism: "resource-locked",
    codes: ["ScopeLocked"],
    why: text({
      en: "A management lock on the resource, its group or its subscription forbids the change (error code {code}).",
      "zh-CN": "资源、资源组或订阅上的管理锁禁止了这项修改（错误代码 {code}）。",
    }),
    fix: [
      text({
        en: "Find the lock with az lock list, remove it with az lock delete if you may, and set it again afterwards.",
        "zh-CN": "用 az lock list 查找锁；有权限时用 az lock delete 删除，完成后再加上。",
      }),
    ],
    certainty: "certain",
  },
  "no-capacity": {
    mechanism: "service-overloaded",
    codes: ["AllocationFailed", "ZonalAllocationFailed"],
    why: text({
      en: "Azure has no capacity for this size in this region, zone or cluster now (error code {code}).",
      "zh-CN": "该区域、可用区或群集目前没有这个规格的容量（错误代码 {code}）。",
    }),
    fix: [
      text({
        en: "Take another size, zone or region, or try again later.",
        "zh-CN": "换一个规格、可用区或区域，或稍后再试。",
      }),
    ],
  },
} as const satisfies SpokenCodes;

/** What the management interface of Azure says by the code of its error, whichever service it asked. */
export const azureResourceManagerCauses = {
  id: "azure-resource-manager",
  over: ["auth", "limits", "request-body", "conflict", "named-codes", "named-reasons", "account-terms"],
  causes: [
    unseen.likely(
      "long-refusal-of-its-own",
      "blocked-by-config-rule",
      403,
      all(
        method("PUT", "PATCH", "POST"),
        refusedItself,
        field("content-length", /^(?:1[2-9]\d{2}|[2-9]\d{3}|\d{5})$/),
      ),
      {
        why: text({
          en: "Azure Resource Manager itself refused this write, and at length: mostly Azure Policy answers so, naming each policy that forbids it. Missing rights mostly take a few hundred bytes.",
          "zh-CN":
            "Azure 资源管理器自己拒绝了这次写入，且正文很长：多半是 Azure Policy，它会列出每条禁止它的策略。缺少权限时通常只有几百字节。",
        }),
        fix: [
          text({
            en: "Read the body (it was not recorded), or see the subscription's activity log: if it was a policy, the operation names it.",
            "zh-CN": "查看正文（此处未记录），或查看订阅的活动日志：如果是策略所致，该操作会写明策略。",
          }),
        ],
      },
    ),
    unseen.likely(
      "short-refusal-of-its-own",
      "auth-not-authorised",
      403,
      all(refusedItself, field("content-length", /^[1-9]\d{2}$/)),
      {
        why: text({
          en: "Azure Resource Manager itself refused this, in few words: mostly the identity has no role that allows the action in this scope.",
          "zh-CN": "Azure 资源管理器自己拒绝了请求，且正文很短：多半是该身份没有在此范围内允许该操作的角色。",
        }),
      },
    ),
    ...spoken(azureResourceManagerSpoken),
    ...proven(azureResourceManagerProven),
    ...likely(azureResourceManagerLikely, { prefix: "likely-" }),
  ],
} as const;
