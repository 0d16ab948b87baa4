import type { PrivateStatus } from "../../diagnosis/private-status.ts";
import { docs } from "../../diagnosis/source.ts";
import { privateCodes } from "../writing/private-code.ts";

const sent = privateCodes({
  kind: "vendor",
  seen: "response",
  sources: [docs("华为云 WAF：如何处理 418", "https://support.huaweicloud.com/waf_faq/waf_01_0066.html")],
});

export const huaweiCloudWafCodes = [
  sent("418", "Blocked by WAF", {
    en: "The firewall took the request for an attack and blocked it.",
    "zh-CN": "防火墙认为请求是攻击，已拦截。",
  }),
] as const satisfies readonly PrivateStatus[];
