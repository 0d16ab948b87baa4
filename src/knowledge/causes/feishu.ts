import { codeInJson } from "../../diagnosis/condition/code.ts";
import { json } from "../../diagnosis/condition/json.ts";
import { docs } from "../../diagnosis/source.ts";
import { text } from "../../diagnosis/text.ts";
import type { CauseTable } from "../writing/causes-of.ts";
import { vendorCodes } from "../writing/vendor-codes.ts";

const SOURCE = docs(
  "飞书：服务端错误码说明",
  "https://open.larkoffice.com/document/server-docs/api-call-guide/generic-error-code",
);

/** Numbers of eight digits from 99990000 on are its gateway's. */
const feishuCode = codeInJson("code", json("msg", /\S/));
const { proven, likely, possible } = vendorCodes(
  feishuCode,
  text({
    en: "The gateway of Feishu (Lark) answers with its code {code}, which means this.",
    "zh-CN": "飞书（Lark）网关返回了错误码 {code}，它的含义就是这个。",
  }),
  SOURCE,
);

export const feishuProven = {
  "auth-not-authorised": ["99991672", "99991679", "99991676"],
  "auth-token-expired": ["99991677"],
  "rate-limited": ["99991400"],
  "quota-exhausted": ["99991403"],
} as const satisfies CauseTable;

/** A token that is over is refused with the same numbers. */
export const feishuLikely = {
  "auth-invalid": ["99991663", "99991664", "99991668", "99991671"],
  "auth-missing": ["99991661"],
} as const satisfies CauseTable;

/** What the interface of Feishu and Lark says by the number of its error. */
export const feishuCauses = {
  id: "feishu",
  over: ["auth", "request-body", "limits", "refusal"],
  causes: [
    ...proven(feishuProven, { on: ["4xx"] }),
    ...likely(feishuLikely, { on: ["4xx"], prefix: "likely-" }),
    ...possible(feishuProven, { on: ["2xx"], prefix: "possible-" }),
    ...possible(feishuLikely, { on: ["2xx"], prefix: "perhaps-" }),
  ],
} as const;
