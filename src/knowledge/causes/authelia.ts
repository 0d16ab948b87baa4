import { all } from "../../diagnosis/condition/condition.ts";
import { json } from "../../diagnosis/condition/json.ts";
import { docs } from "../../diagnosis/source.ts";
import { text } from "../../diagnosis/text.ts";
import { anybody, causesOf } from "../writing/causes-of.ts";

const SOURCE = docs("Authelia: documentation", "https://www.authelia.com/overview/prologue/introduction/");
const { likely } = causesOf(anybody, SOURCE);

/** What Authelia says by itself. */
export const autheliaCauses = {
  id: "authelia",
  causes: [
    likely(
      "login-wrong",
      "auth-invalid",
      401,
      all(json("status", /^KO$/), json("message", /^Authentication failed\. Check your credentials\.$/)),
      {
        why: text({
          en: "Authelia does not accept user and password, the user or the client's address is banned (after failures, or by the administrator), or its user or session store failed (its log tells).",
          "zh-CN":
            "Authelia 不接受该用户名和密码，该用户或客户端地址被封禁（因多次失败，或由管理员封禁），或它的用户、会话存储出错（见其日志）。",
        }),
      },
    ),
  ],
} as const;
