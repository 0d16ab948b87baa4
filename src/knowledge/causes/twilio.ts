import { codeInJson } from "../../diagnosis/condition/code.ts";
import { json } from "../../diagnosis/condition/json.ts";
import { docs } from "../../diagnosis/source.ts";
import { text } from "../../diagnosis/text.ts";
import type { CauseTable } from "../writing/causes-of.ts";
import { type SpokenCodes, vendorCodes } from "../writing/vendor-codes.ts";

const SOURCE = docs("Twilio: error and warning dictionary", "https://www.twilio.com/docs/api/errors");

const twilioCode = codeInJson("code", json("more_info", /\/\/www\.twilio\.com\/docs\/(?:api\/)?errors\//));
const { proven, likely, spoken } = vendorCodes(
  twilioCode,
  text({
    en: "Twilio answers with its error code {code}, which means this.",
    "zh-CN": "Twilio 返回了错误代码 {code}，它的含义就是这个。",
  }),
  SOURCE,
);

export const twilioProven = {
  "record-not-found": ["20404"],
  "rate-limited": ["20429", "60203"],
  "validation-failed": ["20001", "21211", "21212", "21602", "21614", "21617"],
  "auth-token-expired": ["20104"],
  "service-stopped": ["20005", "10001"],
} as const satisfies CauseTable;

export const twilioLikely = {
  // A channel that the account may not use is an invalid parameter too.
  "validation-failed": ["21606", "60200"],
  "auth-invalid": ["20003", "20101", "20103", "20107"],
  "auth-not-authorised": ["20006", "20008", "21610"],
  "feature-not-enabled": ["21408", "60223"],
  "application-error": ["20500"],
  "service-overloaded": ["20503"],
} as const satisfies CauseTable;

export const twilioSpoken = {
  "trial-number": {
    mechanism: "auth-not-authorised",
    codes: ["21608", "572005", "573005"],
    why: text({
      en: "A trial account, or one without an approved compliance profile, reaches verified numbers only, and this one is not verified (Twilio error code {code}).",
      "zh-CN":
        "试用账户或没有已批准合规资料的账户只能联系已验证的号码，而这个号码没有验证（Twilio 错误代码 {code}）。",
    }),
    fix: [
      text({
        en: "Verify the number in the console, or upgrade the account and have its primary compliance profile approved.",
        "zh-CN": "在控制台验证该号码，或升级账户并使其主要合规资料（primary compliance profile）获批。",
      }),
    ],
  },
  "caller-unverified": {
    mechanism: "auth-not-authorised",
    codes: ["21210"],
    why: text({
      en: "The number in From is neither one of this account nor a verified caller ID (Twilio error code {code}).",
      "zh-CN": "From 中的号码既不属于该账户，也不是已验证的主叫号码（Twilio 错误代码 {code}）。",
    }),
    fix: [
      text({
        en: "Verify it under Verified Caller IDs; with test credentials use +15005550006.",
        "zh-CN": "在 Verified Caller IDs 中验证该号码；使用测试凭据时用 +15005550006。",
      }),
    ],
  },
  "destination-blocked": {
    mechanism: "blocked-by-config-rule",
    codes: ["60605", "60238"],
    why: text({
      en: "Twilio Verify blocked this: by geographic permissions, a country it does not serve, a review of the account or suspected fraud (error code {code}).",
      "zh-CN":
        "Twilio Verify 阻止了这次发送：地区权限、不提供服务的国家、账户正在审核或疑似欺诈（错误代码 {code}）。",
    }),
    fix: [
      text({
        en: "For 60605 allow the country under Verify's geographic permissions; for 60238 wait up to 72 hours, then ask Twilio's support.",
        "zh-CN":
          "60605：在 Verify 的地区权限中允许该国家；60238：等待最多 72 小时，仍不行再联系 Twilio 支持。",
      }),
    ],
  },
} as const satisfies SpokenCodes;

/** What Twilio says by the number of its error. */
export const twilioCauses = {
  id: "twilio",
  over: ["auth", "limits", "account-terms"],
  causes: [...spoken(twilioSpoken), ...proven(twilioProven), ...likely(twilioLikely, { prefix: "likely-" })],
} as const;
