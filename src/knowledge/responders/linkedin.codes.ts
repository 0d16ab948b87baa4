import type { PrivateStatus } from "../../diagnosis/private-status.ts";
import { docs } from "../../diagnosis/source.ts";
import { privateCodes } from "../writing/private-code.ts";

// LinkedIn documents it nowhere; this is the report of an HTTP client's users.
const sent = privateCodes({
  kind: "vendor",
  seen: "response",
  sources: [docs("HTTPX: LinkedIn's status 999", "https://github.com/encode/httpx/discussions/2025")],
});

export const linkedinCodes = [
  sent(
    "999",
    "Request denied",
    {
      en: "Mostly LinkedIn took the client for an automated one and refused it.",
      "zh-CN": "多半是 LinkedIn 把客户端判定为自动程序并拒绝了请求。",
    },
    {
      en: "Open the page in a browser; for data, use LinkedIn's API.",
      "zh-CN": "改用浏览器打开；获取数据请使用 LinkedIn API。",
    },
  ),
] as const satisfies readonly PrivateStatus[];
