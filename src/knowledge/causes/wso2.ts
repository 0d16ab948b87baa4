import { codeInJson } from "../../diagnosis/condition/code.ts";
import { all } from "../../diagnosis/condition/condition.ts";
import { json } from "../../diagnosis/condition/json.ts";
import { docs } from "../../diagnosis/source.ts";
import { text } from "../../diagnosis/text.ts";
import type { CauseTable } from "../writing/causes-of.ts";
import { type SpokenCodes, vendorCodes } from "../writing/vendor-codes.ts";

const SOURCE = docs(
  "WSO2 API Manager: error handling",
  "https://apim.docs.wso2.com/en/latest/troubleshooting/error-handling/",
);

const wso2Code = codeInJson(
  "code",
  all(json("code", /^(?:900\d{3}|1015\d{2}|30300\d)$/), json("description", /\S/)),
);
const { proven, likely, spoken } = vendorCodes(
  wso2Code,
  text({
    en: "WSO2 answers with its error code {code}, which means this.",
    "zh-CN": "WSO2 返回了错误代码 {code}，它的含义就是这个。",
  }),
  SOURCE,
);

export const wso2Proven = {
  "auth-invalid": ["900901"],
  "auth-missing": ["900902"],
  "auth-token-expired": ["900903"],
  "auth-not-authorised": ["900908", "900910"],
  "upstream-none-available": ["303001"],
  "rate-limited": ["900800", "900801", "900802", "900803", "900804", "900806"],
} as const satisfies CauseTable;

export const wso2Likely = {
  "auth-invalid": ["900900", "900904", "900905"],
  "gateway-route-not-found": ["900906"],
  "service-stopped": ["900907", "900909"],
  "upstream-connection-refused": ["101503"],
  "upstream-response-timeout": ["101504"],
  "upstream-closed-without-response": ["101505", "101500", "101501"],
  "upstream-invalid-response": ["101506"],
  "upstream-connect-timeout": ["101508"],
} as const satisfies CauseTable;

export const wso2Spoken = {
  "caller-denied": {
    mechanism: "blocked-by-config-rule",
    codes: ["900805"],
    why: text({
      en: "A deny policy of the API Manager blocks this caller (error code {code}).",
      "zh-CN": "API Manager 的拒绝策略拦截了这个调用方（错误代码 {code}）。",
    }),
    fix: [
      text({
        en: "As the administrator, look under Rate Limiting Policies, Deny Policies, for the API, application, address or user, and switch it off.",
        "zh-CN":
          "如果你是管理员，在 Rate Limiting Policies 的 Deny Policies 中找到针对该 API、应用、地址或用户的策略并停用。",
      }),
    ],
  },
} as const satisfies SpokenCodes;

/** What the gateway of WSO2 says by the number of its fault. */
export const wso2Causes = {
  id: "wso2",
  over: ["auth", "limits", "upstream"],
  causes: [...spoken(wso2Spoken), ...proven(wso2Proven), ...likely(wso2Likely, { prefix: "likely-" })],
} as const;
