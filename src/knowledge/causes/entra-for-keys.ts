import { type Text, text } from "../../diagnosis/text.ts";

/** What helps where a resource of Azure takes no keys, only tokens. */
export const SIGN_IN_WITH_ENTRA: readonly Text[] = [
  text({
    en: "Sign in with Microsoft Entra ID in place of the key (DefaultAzureCredential in the SDKs), as an identity that has a data role here.",
    "zh-CN":
      "不用密钥，改以 Microsoft Entra ID 登录（SDK 中的 DefaultAzureCredential），所用身份要在这里有数据角色。",
  }),
  text({
    en: "Or let the owner allow keys again (disableLocalAuth: false), where the policy permits it.",
    "zh-CN": "或在策略允许时，由所有者重新允许密钥（disableLocalAuth: false）。",
  }),
];
