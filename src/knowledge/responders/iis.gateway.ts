import { all, any, not } from "../../diagnosis/condition/condition.ts";
import { status } from "../../diagnosis/condition/response.ts";
import { bodyOfBytes } from "../../diagnosis/condition/size.ts";
import { lastedAtLeast, took } from "../../diagnosis/condition/time.ts";
import { docs } from "../../diagnosis/source.ts";
import { text } from "../../diagnosis/text.ts";
import { anybody, causesOf } from "../writing/causes-of.ts";
import { cause } from "../writing/define.ts";
import { answered, ofIis, stock, sub } from "./iis.page.ts";

const UPLOAD = causesOf(
  anybody,
  docs(
    "ASP.NET Core: limits of Kestrel",
    "https://learn.microsoft.com/en-us/aspnet/core/fundamentals/servers/kestrel/options",
  ),
);

/** How the way to the application behind ended, and whether there is one (502 to 504). */
export const iisGateway = [
  ofIis.likely(
    "gateway-late",
    "upstream-response-timeout",
    [502, 504],
    any(sub("502.1", "502.2"), all(stock, status(504))),
  ),
  cause({
    id: "gateway-at-limit",
    mechanism: "upstream-response-timeout",
    on: [502],
    certainty: "likely",
    when: all(answered, took(119_000, 125_000)),
    why: text({
      en: "It ended at the two minutes that IIS gives an application behind it (requestTimeout of aspNetCore, time-out of ARR).",
      "zh-CN": "正好在两分钟时结束，这是 IIS 给后端应用的时限（aspNetCore 的 requestTimeout、ARR 的超时）。",
    }),
    sources: [
      docs(
        "ASP.NET Core Module: configuration",
        "https://learn.microsoft.com/en-us/aspnet/core/host-and-deploy/iis/web-config",
      ),
    ],
  }),
  UPLOAD.likely(
    "cut-during-upload",
    "upstream-closed-during-upload",
    502,
    all(
      stock,
      bodyOfBytes(200_000),
      not(lastedAtLeast(119_000)),
      not(sub("502.1", "502.2", "502.4", "502.5")),
    ),
    {
      why: text({
        en: "The application behind IIS mostly refused the large body and closed before all of it had arrived; IIS then says 502 (502.3) in place of its 413.",
        "zh-CN":
          "IIS 后面的应用多半拒绝了过大的正文，没有读完就关闭连接；IIS 因此返回 502（502.3），而不是应用的 413。",
      }),
      fix: [
        text({
          en: "Raise the application's limit: [RequestSizeLimit] of the action, or behind ARR `MaxRequestBodySize` of Kestrel (default 30,000,000 bytes), which the ASP.NET Core Module lifts.",
          "zh-CN":
            "调高应用自己的上限：action 上的 [RequestSizeLimit]，或 ARR 后面 Kestrel 的 `MaxRequestBodySize`（默认 30,000,000 字节）。ASP.NET Core Module 会取消后者。",
        }),
        text({
          en: "Repeat with a small body: if that works, size is the reason.",
          "zh-CN": "换一个很小的正文重试：能成功就说明是大小的问题。",
        }),
      ],
    },
  ),
  // Windows knows within seconds that nothing listens.
  ofIis.likely("gateway-refused", "upstream-connection-refused", 502, all(stock, not(lastedAtLeast(20_000)))),
  ofIis.possible("gateway-closed", "upstream-closed-without-response", 502, answered),
  ofIis.possible("gateway-invalid", "upstream-invalid-response", 502, answered),
  ofIis.likely("busy", "service-overloaded", 503, sub("503.2", "503.0")),
  ofIis.likely(
    "farm-down",
    "upstream-none-available",
    [502, 503],
    any(sub("502.4"), all(stock, status(503))),
  ),
  ofIis.possible("stopped", "service-stopped", 503, answered),
] as const;
