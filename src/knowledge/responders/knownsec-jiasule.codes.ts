import type { PrivateStatus } from "../../diagnosis/private-status.ts";
import { docs } from "../../diagnosis/source.ts";
import { privateCodes } from "../writing/private-code.ts";

const sent = privateCodes({
  kind: "vendor",
  seen: "response",
  sources: [
    docs(
      "wafw00f: Jiasule",
      "https://github.com/EnableSecurity/wafw00f/blob/master/wafw00f/plugins/jiasule.py",
    ),
  ],
});

export const knownsecJiasuleCodes = [
  sent("521", "Browser check", {
    en: "The firewall sent a script that has to set a cookie before the site answers; a browser passes by itself.",
    "zh-CN": "防火墙先发送脚本，设置 Cookie 后才放行；浏览器会自动通过。",
  }),
] as const satisfies readonly PrivateStatus[];
