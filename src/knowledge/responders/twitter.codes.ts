import type { PrivateStatus } from "../../diagnosis/private-status.ts";
import { docs } from "../../diagnosis/source.ts";
import { privateCodes } from "../writing/private-code.ts";

const sent = privateCodes({
  kind: "vendor",
  seen: "response",
  sources: [docs("X: response codes", "https://developer.x.com/en/docs/basics/response-codes")],
});

export const twitterCodes = [
  sent(
    "420",
    "Enhance Your Calm",
    {
      en: "Version 1 of the API: too many requests; newer versions send 429.",
      "zh-CN": "第 1 版 API：请求过多；新版本改用 429。",
    },
    {
      en: "Wait as long as Retry-After says, else a minute, and twice as long after each further 420.",
      "zh-CN": "按 Retry-After 等待，没有时先等一分钟；再次收到 420 时逐次加倍。",
    },
  ),
] as const satisfies readonly PrivateStatus[];
