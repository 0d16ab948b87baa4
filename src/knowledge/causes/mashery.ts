import { codeInField } from "../../diagnosis/condition/code.ts";
import { docs } from "../../diagnosis/source.ts";
import { text } from "../../diagnosis/text.ts";
import type { CauseTable } from "../writing/causes-of.ts";
import { vendorCodes } from "../writing/vendor-codes.ts";

const { likely } = vendorCodes(
  codeInField("x-mashery-error-code", /^\s{0,4}(ERR_\w{5,60})/),
  text({
    en: "The gateway (Mashery) answers with its error code {code}, which means this.",
    "zh-CN": "网关（Mashery）返回了错误代码 {code}，它的含义就是这个。",
  }),
  docs(
    "Boomi Cloud API Management (Mashery): error codes",
    "https://developer.mashery.com/docs/read/mashery_api/20_reporting/error_codes",
  ),
);

export const masheryCodes = {
  "auth-invalid": ["ERR_403_NOT_AUTHORIZED", "ERR_403_DEVELOPER_INACTIVE"],
  "rate-limited": ["ERR_403_DEVELOPER_OVER_QPS"],
  "quota-exhausted": ["ERR_403_DEVELOPER_OVER_RATE"],
} as const satisfies CauseTable;

/** What the gateway of Mashery says in a field of its own; the page itself is a bare 403. */
export const masheryCauses = {
  id: "mashery",
  over: ["auth", "limits", "refusal"],
  causes: [...likely(masheryCodes, { on: [401, 403, 429] })],
} as const;
