import { codeInBody } from "../../diagnosis/condition/code.ts";
import { docs } from "../../diagnosis/source.ts";
import { text } from "../../diagnosis/text.ts";
import type { CauseTable } from "../writing/causes-of.ts";
import { vendorCodes } from "../writing/vendor-codes.ts";

const SOURCE = docs("支付宝：公共错误码", "https://opendocs.alipay.com/common/02km9f");

const alipayCode = codeInBody(/"sub_code"\s{0,4}:\s{0,4}"((?:isv|isp|aop|ACQ)\.[\w.-]{1,60})"/);
const { possible } = vendorCodes(
  alipayCode,
  text({
    en: "Alipay's gateway gives the sub-code {code}, which means this.",
    "zh-CN": "支付宝网关返回的 sub_code 是 {code}，它的含义就是这个。",
  }),
  SOURCE,
);

export const alipayPossible = {
  "auth-invalid": [
    "isv.invalid-signature",
    "isv.invalid-app-id",
    "aop.invalid-auth-token",
    "aop.invalid-app-auth-token",
  ],
  "auth-token-expired": ["aop.auth-token-time-out", "aop.app-auth-token-time-out"],
  "auth-missing": ["isv.missing-signature", "isv.missing-app-id"],
  "auth-not-authorised": [
    "isv.insufficient-isv-permissions",
    "isv.insufficient-user-permissions",
    "aop.invalid-app-auth-token-no-api",
    "ACQ.ACCESS_FORBIDDEN",
  ],
  "validation-failed": [
    "isv.missing-method",
    "isv.missing-version",
    "isv.missing-timestamp",
    "isv.invalid-parameter",
    "isv.invalid-method",
    "ACQ.INVALID_PARAMETER",
    "ACQ.TOTAL_FEE_EXCEED",
  ],
  "record-not-found": ["ACQ.TRADE_NOT_EXIST"],
  "application-conflict": [
    "ACQ.TRADE_HAS_SUCCESS",
    "ACQ.TRADE_HAS_CLOSE",
    "ACQ.CONTEXT_INCONSISTENT",
    "ACQ.TRADE_STATUS_ERROR",
  ],
  "application-error": ["isp.unknow-error", "aop.unknow-error", "ACQ.SYSTEM_ERROR"],
} as const satisfies CauseTable;

/** What Alipay's gateway says by its sub-code, always under 200. */
export const alipayCauses = {
  id: "alipay",
  over: ["chinese-words", "inner-status"],
  causes: [...possible(alipayPossible, { prefix: "possible-", on: ["2xx"] })],
} as const;
