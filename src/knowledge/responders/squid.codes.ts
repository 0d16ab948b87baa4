import type { PrivateStatus } from "../../diagnosis/private-status.ts";
import { docs } from "../../diagnosis/source.ts";
import { privateCodes } from "../writing/private-code.ts";

const logged = privateCodes({
  kind: "vendor",
  seen: "log",
  sources: [
    docs("Squid FAQ: log files", "https://wiki.squid-cache.org/SquidFaq/SquidLogs"),
    docs(
      "Squid: http/StatusCode.h",
      "https://github.com/squid-cache/squid/blob/master/src/http/StatusCode.h",
    ),
  ],
});

export const squidCodes = [
  logged("000", "No status", {
    en: "No response was sent, mostly because the client was gone; it also stands for UDP traffic.",
    "zh-CN": "没有发出响应，多因客户端已断开；也用于 UDP 流量。",
  }),
  logged("600", "Invalid header", {
    en: "Squid could not parse the header of a message; the client sees 400 or a gateway error.",
    "zh-CN": "Squid 无法解析报文的标头；客户端看到 400 或网关错误。",
  }),
  logged("601", "Header too large", {
    en: "The header of a message was too large for Squid; the client sees 431 (400 in old versions) or a gateway error.",
    "zh-CN": "报文的标头超出 Squid 的上限；客户端看到 431（旧版本为 400）或网关错误。",
  }),
] as const satisfies readonly PrivateStatus[];
