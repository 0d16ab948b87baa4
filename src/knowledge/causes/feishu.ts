import { codeInJson } from "../../diagnosis/condition/code.ts";
import { json } from "../../diagnosis/condition/json.ts";
import { docs } from "../../diagnosis/source.ts";
import { text } from "../../diagnosis/text.ts";
import type { CauseTable } from "../writing/causes-of.ts";
import { vendorCodes } from "../writing/vendor-codes.ts";

const SOURCE = docs(
  "飞书：通用错误码",
  "https://open.feishu.cn/document/server-docs/api-call-guide/generic-error-code",
);

const feishuCode = codeInJson("code", json("msg", /\S/));
const { proven, likely, possible } = vendorCodes(
  feishuCode,
  text({
    en: "Feishu (Lark) answers with its error code {code}, which means this.",
    "zh-CN": "飞书返回了错误代码 {code}，它的含义就是这个。",
  }),
  SOURCE,
);

export const feishuProven = {
  "auth-missing": ["99991661"],
  "auth-not-authorised": ["99991672", "99991679"],
  "auth-token-expired": ["99991677"],
  "rate-limited": ["99991400"],
  "ip-not-allowed": ["99991401"],
  "quota-exhausted": ["99991403"],
} as const satisfies CauseTable;

export const feishuLikely = {
  "auth-invalid": ["99991663", "99991664", "99991665", "99991668", "99991671"],
  "validation-failed": ["99992402"],
} as const satisfies CauseTable;

export const feishuPossible = {
  "auth-missing": ["99991661"],
  "auth-not-authorised": ["99991672", "99991679"],
  "auth-token-expired": ["99991677"],
  "rate-limited": ["99991400"],
  "ip-not-allowed": ["99991401"],
  "quota-exhausted": ["99991403"],
  "auth-invalid": ["99991663", "99991664", "99991665", "99991668", "99991671"],
  "validation-failed": ["99992402"],
} as const satisfies CauseTable;

/** What Feishu (Lark) says by the number of its error, mostly under 400. */
export const feishuCauses = {
  id: "feishu",
  over: ["auth", "limits", "request-body", "chinese-words"],
  causes: [
    ...proven(feishuProven),
    ...likely(feishuLikely, { prefix: "likely-" }),
    ...possible(feishuPossible, { prefix: "possible-", on: ["2xx"] }),
  ],
} as const;
