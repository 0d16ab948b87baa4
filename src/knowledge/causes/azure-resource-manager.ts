import { codeInJson } from "../../diagnosis/condition/code.ts";
import { any } from "../../diagnosis/condition/condition.ts";
import { field } from "../../diagnosis/condition/response.ts";
import { docs } from "../../diagnosis/source.ts";
import { text } from "../../diagnosis/text.ts";
import type { CauseTable } from "../writing/causes-of.ts";
import { vendorCodes } from "../writing/vendor-codes.ts";

const SOURCE = docs(
  "Azure Resource Manager: common deployment errors",
  "https://learn.microsoft.com/en-us/azure/azure-resource-manager/troubleshooting/common-deployment-errors",
);

/** The front of Azure's management interface numbers every answer so. */
const form = any(field("x-ms-correlation-request-id"), field("x-ms-routing-request-id"));
const azureResourceManagerCode = codeInJson("error.code", form);
const { proven, likely } = vendorCodes(
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
  "blocked-by-config-rule": ["RequestDisallowedByPolicy"],
  "resource-locked": ["ScopeLocked"],
  "service-stopped": ["ReadOnlyDisabledSubscription"],
  "record-not-found": ["ResourceGroupNotFound"],
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
    "InvalidApiVersionParameter",
    "NoRegisteredProviderFound",
    "InvalidTemplate",
    "InvalidTemplateDeployment",
    "InvalidParameter",
    "InvalidRequestContent",
    "InvalidResourceType",
    "LocationNotAvailableForResourceType",
    "SkuNotAvailable",
  ],
  "quota-exhausted": ["QuotaExceeded", "ResourceQuotaExceeded", "OperationNotAllowed"],
  "target-already-exists": ["StorageAccountAlreadyTaken", "InvalidResourceLocation"],
  "application-conflict": ["AnotherOperationInProgress", "DeploymentActive"],
  "server-out-of-resources": ["AllocationFailed", "ZonalAllocationFailed"],
  "rate-limited": ["TooManyRequests", "SubscriptionRequestsThrottled"],
} as const satisfies CauseTable;

/** What the management interface of Azure says by the code of its error, whichever service it asked. */
export const azureResourceManagerCauses = {
  id: "azure-resource-manager",
  over: ["auth", "limits", "request-body", "conflict", "named-codes", "named-reasons", "account-terms"],
  causes: [
    ...proven(azureResourceManagerProven),
    ...likely(azureResourceManagerLikely, { prefix: "likely-" }),
  ],
} as const;
