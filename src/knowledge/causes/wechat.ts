import { codeInJson } from "../../diagnosis/condition/code.ts";
import { json } from "../../diagnosis/condition/json.ts";
import { docs } from "../../diagnosis/source.ts";
import { text } from "../../diagnosis/text.ts";
import type { CauseTable } from "../writing/causes-of.ts";
import { vendorCodes } from "../writing/vendor-codes.ts";

const OFFICIAL = docs(
  "微信：全局返回码",
  "https://developers.weixin.qq.com/doc/offiaccount/Getting_Started/Global_Return_Code.html",
);
const WORK = docs("企业微信：全局错误码", "https://developer.work.weixin.qq.com/document/path/90313");

const wechatCode = codeInJson("errcode", json("errmsg", /\S/));
const { possible } = vendorCodes(
  wechatCode,
  text({
    en: "The answer has WeChat's form, and its error code {code} means this.",
    "zh-CN": "响应采用微信接口的格式，其错误代码 {code} 的含义就是这个。",
  }),
  OFFICIAL,
  WORK,
);

export const wechatPossible = {
  "auth-invalid": ["40001", "40014", "40029", "40163", "40013", "40125"],
  "auth-token-expired": ["42001", "42002", "42003", "42007"],
  "auth-missing": ["41001"],
  "validation-failed": ["41002", "41004", "41008", "40003", "44002", "44004"],
  "ip-not-allowed": ["40164", "61004", "60020"],
  "quota-exhausted": ["45009"],
  "rate-limited": ["45011", "45033"],
  "auth-not-authorised": ["48001", "48002", "48004", "50001", "50002", "60011", "301002"],
  "record-not-found": ["46003", "46004", "60003", "60111"],
  "request-body-malformed": ["47001"],
  "service-overloaded": ["-1"],
  "method-not-allowed-by-application": ["43001", "43002"],
  "https-required": ["43003"],
} as const satisfies CauseTable;

/** What WeChat and WeCom (企业微信) say by the number of its error, under 200. */
export const wechatCauses = {
  id: "wechat",
  over: ["auth"],
  causes: [...possible(wechatPossible, { prefix: "possible-", on: ["2xx"] })],
} as const;
