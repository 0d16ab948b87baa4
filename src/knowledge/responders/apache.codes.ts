import type { PrivateStatus } from "../../diagnosis/private-status.ts";
import { docs } from "../../diagnosis/source.ts";
import { privateCodes } from "../writing/private-code.ts";

// Not from Apache itself but from modules that hosting companies add to it.
export const apacheCodes = [
  privateCodes({
    kind: "vendor",
    seen: "response",
    sources: [docs("CloudLinux: LVE limits", "https://docs.cloudlinux.com/cloudlinuxos/limits/")],
  })(
    "508",
    "Resource Limit Is Reached",
    {
      en: "CloudLinux: the account works on as many requests at once (entry processes) as its package allows.",
      "zh-CN": "CloudLinux：主机账户同时处理的请求数（Entry Processes）达到了套餐上限。",
    },
    {
      en: "Cut slow scripts and crawlers, or ask the hosting company for a bigger package.",
      "zh-CN": "减少慢脚本和爬虫，或向主机商升级套餐。",
    },
  ),
  privateCodes({
    kind: "vendor",
    seen: "response",
    sources: [
      docs(
        "cPanel: Web Template Editor",
        "https://docs.cpanel.net/whm/account-functions/web-template-editor/",
      ),
    ],
  })(
    "509",
    "Bandwidth Limit Exceeded",
    {
      en: "cPanel: the hosting account has used up its traffic for the month.",
      "zh-CN": "cPanel：主机账户用完了当月流量。",
    },
    {
      en: "Wait for the next month or ask the hosting company for more traffic.",
      "zh-CN": "等到下个月，或向主机商增购流量。",
    },
  ),
] as const satisfies readonly PrivateStatus[];
