import { codeInBody } from "../../diagnosis/condition/code.ts";
import { docs } from "../../diagnosis/source.ts";
import { text } from "../../diagnosis/text.ts";
import type { CauseTable } from "../writing/causes-of.ts";
import { type SpokenCodes, vendorCodes } from "../writing/vendor-codes.ts";

const SOURCE = docs(
  "Microsoft Entra: authentication and authorization error codes",
  "https://learn.microsoft.com/en-us/entra/identity-platform/reference-error-codes",
);

const entraCode = codeInBody(/\bAADSTS(\d{5,7})\b/);
const { proven, likely, spoken } = vendorCodes(
  entraCode,
  text({
    en: "Microsoft Entra ID answers with AADSTS{code}, which means this.",
    "zh-CN": "Microsoft Entra ID 返回了 AADSTS{code}，它的含义就是这个。",
  }),
  SOURCE,
);

export const entraProven = {
  "auth-token-expired": ["70008", "700082", "700084", "50089", "70043"],
  "auth-invalid": ["7000215", "50126"],
  "validation-failed": ["900144", "90014"],
  "auth-not-authorised": ["65001", "50105", "53003"],
} as const satisfies CauseTable;

export const entraLikely = {
  "auth-not-authorised": ["50076", "50079", "53000", "65004", "50020", "50053", "50057"],
  "auth-missing": ["50058"],
  "auth-invalid": ["70000", "700027", "50034", "54005"],
  "record-not-found": ["500011", "90002"],
  "validation-failed": ["70011", "9002313", "901002"],
  "service-overloaded": ["90033", "90055"],
  "auth-token-expired": ["50173"],
} as const satisfies CauseTable;

export const entraSpoken = {
  "client-secret-expired": {
    mechanism: "auth-invalid",
    codes: ["7000222"],
    why: text({
      en: "The app's client secret has expired (AADSTS{code}).",
      "zh-CN": "应用的客户端密码已过期（AADSTS{code}）。",
    }),
    fix: [
      text({
        en: "Add a new one under App registrations, Certificates & secrets, and put its value into the app.",
        "zh-CN": "在“应用注册”的“证书和密码”中新建一个，并把它的值写入应用。",
      }),
    ],
  },
  "account-to-choose": {
    mechanism: "auth-not-authorised",
    codes: ["16000"],
    why: text({
      en: "The user must choose one of several accounts, or the chosen one is not in this tenant (AADSTS{code}).",
      "zh-CN": "用户须在多个账户中选择一个，或所选账户不在该租户中（AADSTS{code}）。",
    }),
    fix: [
      text({
        en: "Let the user sign in interactively, for example with prompt=select_account, and take an account of this tenant.",
        "zh-CN": "进行交互式登录，例如 prompt=select_account，并选择该租户的账户。",
      }),
      text({
        en: "Or invite the account to the tenant as a guest.",
        "zh-CN": "或邀请该账户作为租户的来宾。",
      }),
    ],
  },
} as const satisfies SpokenCodes;

/** What Microsoft Entra ID says by the number of its error. */
export const entraCauses = {
  id: "entra",
  over: ["auth", "limits"],
  causes: [...spoken(entraSpoken), ...proven(entraProven), ...likely(entraLikely, { prefix: "likely-" })],
} as const;
