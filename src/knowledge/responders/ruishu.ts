import { body } from "../../diagnosis/condition/body.ts";
import { all, any } from "../../diagnosis/condition/condition.ts";
import { mediaType, setsCookie, status } from "../../diagnosis/condition/response.ts";
import { wrote } from "../../diagnosis/responder.ts";
import { docs } from "../../diagnosis/source.ts";
import { text } from "../../diagnosis/text.ts";
import { anybody, causesOf } from "../writing/causes-of.ts";
import { defineResponder } from "../writing/define.ts";
import { ruishuCodes } from "./ruishu.codes.ts";

const RIVER = docs("瑞数信息：动态安全", "https://www.riversecurity.com/");
const SCRIPT = any(body(/\$_ts\s{0,2}=\s{0,2}window\['\$_ts'\]/), all(body("$_ts.cd="), body(/\br='m'/)));
/** A cookie whose name changes from site to site and ends in S or O, on a status that no browser asked for. */
const COOKIE = all(status(202, 412), mediaType("text/html"), setsCookie(/^[A-Za-z0-9]{10,20}[SO]$/));

export const ruishu = defineResponder({
  id: "ruishu",
  name: text({ en: "River Security (Ruishu)", "zh-CN": "瑞数" }),
  roles: ["waf"],
  statuses: ruishuCodes,
  signs: [wrote("challenge-script", SCRIPT), wrote("challenge-cookie", COOKIE)],
  causes: [
    causesOf(anybody, RIVER).proven("challenge", "bot-challenge", "any", SCRIPT, {
      why: text({
        en: "The firewall sent a script that must run and set a cookie before the real answer is given; 412, 202 or 200 alike.",
        "zh-CN":
          "防火墙先返回一段脚本，运行并设置 Cookie 之后才给出真正的响应；状态码可能是 412、202 或 200。",
      }),
    }),
    causesOf(anybody, RIVER).likely("challenge-unseen", "bot-challenge", [202, 412], COOKIE),
  ],
  sources: [RIVER],
});
