import { codeInJson } from "../../diagnosis/condition/code.ts";
import { all } from "../../diagnosis/condition/condition.ts";
import { json } from "../../diagnosis/condition/json.ts";
import { docs } from "../../diagnosis/source.ts";
import { text } from "../../diagnosis/text.ts";
import { anybody, type CauseTable, causesOf } from "../writing/causes-of.ts";
import { vendorCodes } from "../writing/vendor-codes.ts";

const SOURCE = docs("Adyen: error codes", "https://docs.adyen.com/development-resources/error-codes");
const NOT_ALLOWED = docs(
  "Adyen: 403 or 010 Not Allowed",
  "https://help.adyen.com/en_US/knowledge/ecommerce-integrations/error-codes/why-do-i-receive-a-403-or-010-not-allowed-error",
);
const form = all(
  json("errorType", /^(?:internal|validation|security|configuration)$/),
  json("status", /^[45]\d{2}$/),
  json("message", /\S/),
);
const { likely } = vendorCodes(
  codeInJson("errorCode", form),
  text({
    en: "Adyen answers with its error code {code}, which means this.",
    "zh-CN": "Adyen 返回了错误代码 {code}，它的含义就是这个。",
  }),
  SOURCE,
);
const rights = causesOf(anybody, NOT_ALLOWED);
const general = causesOf(anybody, SOURCE);
const typed = (type: RegExp) => all(json("errorCode", /^\w/), json("errorType", type));

export const adyenLikely = {
  "auth-not-authorised": ["901"],
  "validation-failed": ["100", "101", "103", "129", "130", "137", "138", "174", "175", "702", "902"],
  "application-conflict": ["106"],
  "feature-not-enabled": ["107"],
  "record-not-found": ["800", "803"],
  "application-error": ["903", "904"],
} as const satisfies CauseTable;

/** What Adyen says by the code and the kind of its error. */
export const adyenCauses = {
  id: "adyen",
  over: ["auth", "limits", "refusal", "request-body"],
  causes: [
    rights.proven(
      "not-allowed",
      "auth-not-authorised",
      403,
      all(form, json("errorCode", /^010$/), json("errorType", /^security$/)),
      {
        why: text({
          en: "The API credential may not make this call (error code 010): mostly it lacks the role. Raw card data needs one of its own, in live for PCI certified accounts only.",
          "zh-CN":
            "该 API 凭据无权进行这个调用（错误代码 010）：多半缺少所需的角色。直接发送卡号需要单独的角色，在生产环境只给通过 PCI 认证的账户。",
        }),
        fix: [
          text({
            en: "Let the client side encrypt the card (Drop-in, Components), and see under Developers, API credentials, which roles the user has.",
            "zh-CN":
              "用客户端组件（Drop-in、Components）加密卡信息，并在 Developers 的 API credentials 中查看该用户的角色。",
          }),
        ],
      },
    ),
    rights.likely(
      "key-wrong",
      "auth-invalid",
      401,
      all(json("errorCode", /^000$/), json("errorType", /^security$/)),
      {
        why: text({
          en: "Adyen does not accept the API key or the user and password: wrong, regenerated, or of the other environment (test, live).",
          "zh-CN":
            "Adyen 不接受这个 API 密钥或用户名和密码：有误、已重新生成，或属于另一个环境（测试、生产）。",
        }),
      },
    ),
    ...likely(adyenLikely, { prefix: "likely-" }),
    general.likely("validation", "validation-failed", [400, 422], typed(/^validation$/), {
      why: text({
        en: "Adyen refuses a value or misses one (errorType validation); message and errorCode say which.",
        "zh-CN": "Adyen 认为某个值有误或缺失（errorType 为 validation）；message 和 errorCode 说明是哪一个。",
      }),
    }),
    general.likely("configuration", "feature-not-enabled", ["4xx", "5xx"], typed(/^configuration$/), {
      why: text({
        en: "The merchant account is not set up for this (errorType configuration): often a payment method, a currency or an acquirer is missing. The message says more.",
        "zh-CN":
          "商户账户尚未为此完成配置（errorType 为 configuration）：常见的是缺少支付方式、币种或收单方。消息中有更多说明。",
      }),
    }),
  ],
} as const;
