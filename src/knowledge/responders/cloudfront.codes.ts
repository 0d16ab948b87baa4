import type { PrivateStatus } from "../../diagnosis/private-status.ts";
import { docs } from "../../diagnosis/source.ts";
import { privateCodes } from "../writing/private-code.ts";

const logged = privateCodes({
  kind: "vendor",
  seen: "log",
  sources: [
    docs(
      "CloudFront: standard logs",
      "https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/standard-logs-reference.html",
    ),
  ],
});

export const cloudfrontCodes = [
  logged("000", "Client closed connection", {
    en: "The viewer closed the connection before CloudFront could answer; it appears in the log only.",
    "zh-CN": "CloudFront 响应之前，访问者断开了连接；只出现在日志里。",
  }),
] as const satisfies readonly PrivateStatus[];
