import { codeInJson } from "../../diagnosis/condition/code.ts";
import { json } from "../../diagnosis/condition/json.ts";
import { docs } from "../../diagnosis/source.ts";
import { text } from "../../diagnosis/text.ts";
import type { CauseTable } from "../writing/causes-of.ts";
import { type SpokenCodes, vendorCodes } from "../writing/vendor-codes.ts";

const SOURCE = docs("高德：错误码说明", "https://lbs.amap.com/api/webservice/guide/tools/info");

const amapCode = codeInJson("infocode", json("info", /\S/));
const { possible, spoken } = vendorCodes(
  amapCode,
  text({
    en: "AMap answers with its error code {code}, which means this.",
    "zh-CN": "高德返回了错误代码 {code}，它的含义就是这个。",
  }),
  SOURCE,
);

export const amapPossible = {
  "auth-invalid": ["10001", "10013"],
  "auth-not-authorised": ["10002", "10008", "10009", "10012"],
  "quota-exhausted": ["10003", "10010", "10044", "10045", "40000", "40003"],
  "rate-limited": ["10004", "10014", "10019", "10020", "10021", "10029"],
  "ip-not-allowed": ["10005"],
  "hotlink-blocked": ["10006"],
  "signed-url-invalid": ["10007"],
  "validation-failed": ["20000", "20001", "20800", "20801", "20802", "20803"],
  "service-stopped": ["10026", "40002"],
  "application-error": ["20003"],
} as const satisfies CauseTable;

export const amapSpoken = {
  "https-not-taken": {
    mechanism: "feature-not-enabled",
    codes: ["10011"],
    why: text({
      en: "This AMap service does not take https (error code {code}).",
      "zh-CN": "高德的这项服务不支持 https（错误代码 {code}）。",
    }),
    fix: [
      text({
        en: "Call it over http from your own server; a page loaded over https may not call http.",
        "zh-CN": "由自己的服务器用 http 调用；用 https 打开的页面不能请求 http。",
      }),
    ],
    certainty: "possible",
  },
} as const satisfies SpokenCodes;

/** What AMap (高德) says by the number of its error, mostly under 200. */
export const amapCauses = {
  id: "amap",
  over: ["auth"],
  causes: [
    ...spoken(amapSpoken, { on: ["2xx", "4xx"] }),
    ...possible(amapPossible, { prefix: "possible-", on: ["2xx", "4xx"] }),
  ],
} as const;
