import { json } from "../../diagnosis/condition/json.ts";
import { docs } from "../../diagnosis/source.ts";
import { text } from "../../diagnosis/text.ts";
import { anybody, causesOf } from "../writing/causes-of.ts";

const SOURCE = docs("Immich: API", "https://api.immich.app/");
const { likely } = causesOf(anybody, SOURCE);

/** What Immich says of an object that it does not show. */
export const immichCauses = {
  id: "immich",
  causes: [
    likely("access", "auth-not-authorised", 400, json("message", /^Not found or no [\w.]{3,60} access$/), {
      why: text({
        en: "Immich has no such object, or this user or key lacks the named access; it says both alike.",
        "zh-CN": "Immich 中没有该对象，或该用户、密钥缺少所示权限；两者的说法相同。",
      }),
    }),
  ],
} as const;
