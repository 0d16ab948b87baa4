import { body } from "../../diagnosis/condition/body.ts";
import { all } from "../../diagnosis/condition/condition.ts";
import { json } from "../../diagnosis/condition/json.ts";
import { docs } from "../../diagnosis/source.ts";
import { text } from "../../diagnosis/text.ts";
import { anybody, causesOf } from "../writing/causes-of.ts";

const SOURCE = docs("Pi-hole: API authentication", "https://docs.pi-hole.net/api/auth/");
const { likely } = causesOf(anybody, SOURCE);

/** What the interface of Pi-hole says by the key of its error. */
export const piHoleCauses = {
  id: "pi-hole",
  causes: [
    likely(
      "login-wanted",
      "auth-missing",
      401,
      all(json("error.key", /^unauthorized$/), json("error.message", /^Unauthorized$/), body(/"took":/)),
      {
        why: text({
          en: "Pi-hole wants a session (sid) for this call.",
          "zh-CN": "Pi-hole 的这个调用需要会话（sid）。",
        }),
        fix: [
          text({
            en: "POST the password to /api/auth, and send the sid as X-FTL-SID.",
            "zh-CN": "把密码 POST 到 /api/auth，再把 sid 放进 X-FTL-SID。",
          }),
        ],
      },
    ),
  ],
} as const;
