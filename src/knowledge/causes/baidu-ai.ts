import { codeInJson } from "../../diagnosis/condition/code.ts";
import { json } from "../../diagnosis/condition/json.ts";
import { docs } from "../../diagnosis/source.ts";
import { text } from "../../diagnosis/text.ts";
import type { CauseTable } from "../writing/causes-of.ts";
import { vendorCodes } from "../writing/vendor-codes.ts";

const SOURCE = docs("百度智能云：错误码", "https://ai.baidu.com/ai-doc/REFERENCE/Ck3dwjhhu");

const baiduAiCode = codeInJson("error_code", json("error_msg", /\S/));
const { possible } = vendorCodes(
  baiduAiCode,
  text({
    en: "The answer has the form of Baidu's interfaces, and its error code {code} means this.",
    "zh-CN": "响应采用百度智能云接口的格式，其错误代码 {code} 的含义就是这个。",
  }),
  SOURCE,
);

export const baiduAiPossible = {
  "route-not-found": ["3"],
  "service-overloaded": ["2", "4"],
  "auth-not-authorised": ["6"],
  "auth-invalid": ["14", "100", "110", "216110"],
  "auth-token-expired": ["111"],
  "quota-exhausted": ["17", "19"],
  "rate-limited": ["18"],
  "validation-failed": ["216100", "216101", "216103", "216200", "216201", "216202"],
  "application-error": ["216400", "216401", "282000", "282001"],
} as const satisfies CauseTable;

/** What Baidu's interfaces say by the number of their error, under 200. */
export const baiduAiCauses = {
  id: "baidu-ai",
  over: ["auth", "inner-status"],
  causes: [...possible(baiduAiPossible, { prefix: "possible-", on: ["2xx"] })],
} as const;
