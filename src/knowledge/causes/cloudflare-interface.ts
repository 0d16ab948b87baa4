import { code, codeInJson, firstCode } from "../../diagnosis/condition/code.ts";
import { all } from "../../diagnosis/condition/condition.ts";
import { jsonWith } from "../../diagnosis/condition/json.ts";
import { docs } from "../../diagnosis/source.ts";
import { text } from "../../diagnosis/text.ts";
import { anybody, type CauseTable, causesOf } from "../writing/causes-of.ts";
import { vendorCodes } from "../writing/vendor-codes.ts";

const SOURCE = docs(
  "Cloudflare: troubleshoot the API",
  "https://developers.cloudflare.com/fundamentals/api/troubleshooting/",
);

/** Every answer of its interface has this envelope. */
const form = jsonWith(["success", "errors"], ["messages", "result", "result_info"]);
/** The innermost reason says more than the error that holds it. */
const ownCode = firstCode(codeInJson("errors.*.error_chain.*.code", form), codeInJson("errors.*.code", form));
const { proven, likely } = vendorCodes(
  ownCode,
  text({
    en: "Cloudflare's interface answers with its code {code}, which means this.",
    "zh-CN": "Cloudflare 接口返回了错误码 {code}，它的含义就是这个。",
  }),
  SOURCE,
);

export const cloudflareInterfaceProven = {
  "auth-invalid": ["9103"],
  "auth-missing": ["9106", "9107"],
  "target-already-exists": ["1061", "81057", "81058", "81053"],
  "rate-limited": ["971"],
} as const satisfies CauseTable;

export const cloudflareInterfaceLikely = {
  "auth-invalid": ["1000"],
  "auth-scheme-wrong": ["6003"],
  "route-not-found": ["7000"],
  "record-not-found": ["1001", "7003", "10007", "81044"],
  "validation-failed": ["1004", "9005", "10021"],
} as const satisfies CauseTable;

/** What the interface of Cloudflare (client/v4) says by the number of its error. */
export const cloudflareInterfaceCauses = {
  id: "cloudflare-interface",
  over: ["auth", "request-body", "limits", "refusal", "not-found", "conflict"],
  causes: [
    causesOf(anybody, SOURCE).likely(
      "credential-in-other-field",
      "auth-scheme-wrong",
      ["4xx"],
      all(form, code(ownCode, "6102", "6103", "6111")),
      {
        why: text({
          en: "The credential has not the form of the field it came in: an API token goes into Authorization, the global key into X-Auth-Key.",
          "zh-CN": "凭据的格式与所用标头不符：API 令牌放在 Authorization，全局密钥放在 X-Auth-Key。",
        }),
        fix: [
          text({
            en: "With an API token send Authorization: Bearer TOKEN alone, without X-Auth-Email and X-Auth-Key.",
            "zh-CN": "使用 API 令牌时只发送 Authorization: Bearer 令牌，不要带 X-Auth-Email 和 X-Auth-Key。",
          }),
          text({
            en: "With the global key send X-Auth-Email and X-Auth-Key; see that nothing was cut off or added when copying.",
            "zh-CN": "使用全局密钥时发送 X-Auth-Email 和 X-Auth-Key；检查复制时没有缺失或多出字符。",
          }),
        ],
      },
    ),
    causesOf(anybody, SOURCE).likely(
      "token-refused",
      "auth-not-authorised",
      ["4xx"],
      all(form, code(ownCode, "9109", "10000")),
      {
        why: text({
          en: "Cloudflare refuses this token here: it lacks the permission or is for another account or zone, or it is not valid at all.",
          "zh-CN": "Cloudflare 在这里拒绝该令牌：它缺少权限，或属于另一个账号或区域（zone），或根本无效。",
        }),
        fix: [
          text({
            en: "Ask /client/v4/user/tokens/verify (or /accounts/ACCOUNT_ID/tokens/verify): if active there, add the permission and the account or zone.",
            "zh-CN":
              "用该令牌请求 /client/v4/user/tokens/verify（账户令牌用 /accounts/账户 ID/tokens/verify）：若显示有效，就给它加上所需的权限和账号或区域。",
          }),
        ],
      },
    ),
    ...proven(cloudflareInterfaceProven, { on: ["4xx"] }),
    ...likely(cloudflareInterfaceLikely, { on: ["4xx"], prefix: "likely-" }),
  ],
} as const;
