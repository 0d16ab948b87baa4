import { all } from "../../diagnosis/condition/condition.ts";
import { json } from "../../diagnosis/condition/json.ts";
import { docs } from "../../diagnosis/source.ts";
import { text } from "../../diagnosis/text.ts";
import { anybody, causesOf } from "../writing/causes-of.ts";

const SOURCE = docs("Immich: API", "https://api.immich.app/");
const { likely, possible } = causesOf(anybody, SOURCE);

/** What Immich says of an object that it does not show, and of a key that may not. */
export const immichCauses = {
  id: "immich",
  causes: [
    likely("access", "auth-not-authorised", 400, json("message", /^Not found or no [\w.]{3,60} access$/), {
      why: text({
        en: "Immich has no such object, or this user, shared link or session (without its elevated permission) may not reach it; it says all alike.",
        "zh-CN": "Immich 中没有该对象，或该用户、共享链接、未提升权限的会话不能访问它；几种情况的说法相同。",
      }),
    }),
    possible(
      "key-permission",
      "auth-not-authorised",
      403,
      all(json("error", /^Forbidden$/), json("message", /^Missing required permission: [\w.]{3,60}$/)),
      {
        why: text({
          en: "The key or user lacks the permission that the message names; Immich says so of API keys, and other systems use these words too.",
          "zh-CN": "密钥或用户缺少消息里写明的权限；Immich 对 API 密钥这样写，其他系统也用这些措辞。",
        }),
        fix: [
          text({
            en: "In Immich edit the key in the account settings, API Keys, and give it that permission.",
            "zh-CN": "在 Immich 账户设置的 API Keys 中编辑该密钥，加上这项权限。",
          }),
        ],
      },
    ),
  ],
} as const;
