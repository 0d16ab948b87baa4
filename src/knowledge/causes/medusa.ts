import { body } from "../../diagnosis/condition/body.ts";
import { docs } from "../../diagnosis/source.ts";
import { text } from "../../diagnosis/text.ts";
import { anybody, causesOf } from "../writing/causes-of.ts";

const { likely } = causesOf(
  anybody,
  docs("Medusa: Store API, publishable API key", "https://docs.medusajs.com/api/store#publishable-api-key"),
  docs(
    "Medusa: ensure-publishable-api-key.ts",
    "https://github.com/medusajs/medusa/blob/develop/packages/core/framework/src/http/middlewares/ensure-publishable-api-key.ts",
  ),
);

/** What Medusa's store interface says, under 400, of the key that every call needs. */
export const medusaCauses = {
  id: "medusa",
  over: ["auth", "request-body"],
  causes: [
    likely("no-key", "auth-missing", 400, body("Publishable API key required in the request header"), {
      why: text({
        en: "Every call of Medusa's store interface wants a publishable key of a sales channel; this one sent none.",
        "zh-CN": "Medusa 店铺接口的每个请求都要带销售渠道的可公开密钥（publishable key）；这个请求没有。",
      }),
      fix: [
        text({
          en: "Send `x-publishable-api-key: pk_…` (Admin: Settings, Publishable API Keys). If it comes from an environment variable, rebuild the storefront after a change.",
          "zh-CN":
            "发送 `x-publishable-api-key: pk_…`（后台：Settings → Publishable API Keys）。如果它来自环境变量，修改后要重新构建前端。",
        }),
      ],
    }),
    likely(
      "key-wrong",
      "auth-invalid",
      400,
      body("A valid publishable key is required to proceed with the request"),
      {
        why: text({
          en: "Medusa has no active publishable key like this: mistyped, deleted, revoked, of another database, or a secret key (sk_).",
          "zh-CN":
            "Medusa 中没有这个有效的可公开密钥：写错、已删除、已撤销、属于另一个数据库，或是私密密钥（sk_）。",
        }),
      },
    ),
  ],
} as const;
