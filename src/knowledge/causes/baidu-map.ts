import { codeInJson } from "../../diagnosis/condition/code.ts";
import { all } from "../../diagnosis/condition/condition.ts";
import { json, jsonStartsWith } from "../../diagnosis/condition/json.ts";
import { docs } from "../../diagnosis/source.ts";
import { text } from "../../diagnosis/text.ts";
import type { CauseTable } from "../writing/causes-of.ts";
import { vendorCodes } from "../writing/vendor-codes.ts";

const SOURCE = docs("百度地图：服务状态码", "https://lbsyun.baidu.com/index.php?title=webapi/appendix");

const baiduMapCode = codeInJson(
  "status",
  all(jsonStartsWith("status", "message"), json("message", /[\u4e00-\u9fff]|Failure|Invalid|Denied/)),
);
const { possible } = vendorCodes(
  baiduMapCode,
  text({
    en: "Baidu Maps answers with its error code {code}, which means this.",
    "zh-CN": "百度地图返回了错误代码 {code}，它的含义就是这个。",
  }),
  SOURCE,
);

export const baiduMapPossible = {
  "auth-missing": ["101"],
  "auth-invalid": ["5", "200", "250"],
  "auth-not-authorised": ["3", "9", "203", "230", "240", "251", "252"],
  "ip-not-allowed": ["210"],
  "signed-url-invalid": ["211"],
  "hotlink-blocked": ["220"],
  "quota-exhausted": ["4", "301", "302"],
  "rate-limited": ["401", "402"],
  "service-stopped": ["201", "202", "261"],
  "route-not-found": ["260"],
  "validation-failed": ["2"],
} as const satisfies CauseTable;

/** What Baidu Maps says by the number of its error, under 200. */
export const baiduMapCauses = {
  id: "baidu-map",
  over: ["auth"],
  causes: [...possible(baiduMapPossible, { prefix: "possible-", on: ["2xx"] })],
} as const;
