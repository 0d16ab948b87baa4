import type { PrivateStatus } from "../../diagnosis/private-status.ts";
import { docs } from "../../diagnosis/source.ts";
import { privateCodes } from "../writing/private-code.ts";

const sent = privateCodes({
  kind: "vendor",
  seen: "response",
  sources: [
    docs(
      "Alibaba Cloud WAF: 405 block page",
      "https://www.alibabacloud.com/help/en/waf/web-application-firewall-3-0/support/common-problems-with-waf",
    ),
  ],
});

export const alibabaCloudWafCodes = [
  sent("405", "Blocked by WAF", {
    en: "The firewall blocked the request; the method is not what it objects to.",
    "zh-CN": "防火墙拦截了请求；问题不在请求方法。",
  }),
] as const satisfies readonly PrivateStatus[];
