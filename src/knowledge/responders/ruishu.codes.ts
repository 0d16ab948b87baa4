import type { PrivateStatus } from "../../diagnosis/private-status.ts";
import { docs } from "../../diagnosis/source.ts";
import { privateCodes } from "../writing/private-code.ts";

const sent = privateCodes({
  kind: "vendor",
  seen: "response",
  sources: [docs("瑞数信息：动态安全", "https://www.riversecurity.com/")],
});

export const ruishuCodes = [
  sent("412", "Browser check", {
    en: "The firewall sent a script that must run and set a cookie before the real answer is given.",
    "zh-CN": "防火墙先返回脚本，运行并设置 Cookie 之后才给出真正的响应。",
  }),
] as const satisfies readonly PrivateStatus[];
