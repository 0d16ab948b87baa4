import { body } from "../../diagnosis/condition/body.ts";
import { code, codeInBody } from "../../diagnosis/condition/code.ts";
import { all } from "../../diagnosis/condition/condition.ts";
import { docs } from "../../diagnosis/source.ts";
import { text } from "../../diagnosis/text.ts";
import { anybody, type CauseTable, causesOf } from "../writing/causes-of.ts";

const SOURCE = docs("Directus: error codes", "https://directus.io/docs/guides/connect/errors");
const { table, likely, possible } = causesOf(anybody, SOURCE);

const directusCode = codeInBody(/"extensions":\s{0,4}\{[^{}]{0,2000}?"code":\s{0,4}"([A-Z_]{3,60})"/);

/** Directus's codes by mechanism. */
export const directusCodes = {
  "auth-invalid": ["INVALID_CREDENTIALS", "INVALID_TOKEN", "INVALID_OTP", "USER_SUSPENDED"],
  "auth-token-expired": ["TOKEN_EXPIRED"],
  "auth-not-authorised": ["FORBIDDEN"],
  "ip-not-allowed": ["INVALID_IP"],
  "validation-failed": [
    "INVALID_PAYLOAD",
    "INVALID_QUERY",
    "FAILED_VALIDATION",
    "INVALID_FOREIGN_KEY",
    "NOT_NULL_VIOLATION",
    "VALUE_OUT_OF_RANGE",
    "VALUE_TOO_LONG",
    "CONTAINS_NULL_VALUES",
    "ILLEGAL_ASSET_TRANSFORMATION",
    "UNPROCESSABLE_CONTENT",
    "INVALID_PATH_PARAMETER",
  ],
  "target-already-exists": ["RECORD_NOT_UNIQUE"],
  "route-not-found": ["ROUTE_NOT_FOUND"],
  "method-not-allowed-by-application": ["METHOD_NOT_ALLOWED"],
  "range-beyond-end": ["RANGE_NOT_SATISFIABLE"],
  "unsupported-media-type": ["UNSUPPORTED_MEDIA_TYPE"],
  "request-body-too-large": ["CONTENT_TOO_LARGE"],
  "rate-limited": ["REQUESTS_EXCEEDED", "EMAIL_LIMIT_EXCEEDED"],
  "handler-timeout": ["OUT_OF_TIME"],
  "quota-exhausted": ["LIMIT_EXCEEDED"],
  "dependency-unavailable": ["SERVICE_UNAVAILABLE", "UNEXPECTED_RESPONSE"],
  "unhandled-exception": ["INTERNAL_SERVER_ERROR"],
} as const satisfies CauseTable;

/** What Directus says by its code. */
export const directusCauses = {
  id: "directus",
  causes: [
    ...table(directusCodes, {
      certainty: "likely",
      on: ["4xx", "5xx"],
      when: (name) => code(directusCode, name),
      prefix: "code-",
    }),
    possible(
      "hidden",
      "missing-object-shown-as-403",
      403,
      all(code(directusCode, "FORBIDDEN"), body("You don't have permission to access this")),
    ),
    likely(
      "no-permission",
      "auth-not-authorised",
      403,
      all(code(directusCode, "FORBIDDEN"), body("You don't have permission to access this")),
      {
        why: text({
          en: "Directus answers so for what the role may not see or do and for what does not exist, so that neither is given away.",
          "zh-CN": "对无权查看或操作的和不存在的内容，Directus 的响应都相同，以免泄露是否存在。",
        }),
        fix: [
          text({
            en: "In Settings, Access Policies (before 11: Access Control), open the policy of the role or Public, add the right on the collection, and check its name.",
            "zh-CN":
              "打开 Settings → Access Policies（11 之前为 Access Control），在该角色的策略或 Public 中为集合添加所需权限，并核对集合名。",
          }),
        ],
      },
    ),
  ],
} as const;
