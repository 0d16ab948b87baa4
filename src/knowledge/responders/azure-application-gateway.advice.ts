import type { Advice } from "../../diagnosis/advice.ts";
import { docs } from "../../diagnosis/source.ts";
import { text } from "../../diagnosis/text.ts";

const SOURCE = docs(
  "Application Gateway: bad gateway errors",
  "https://learn.microsoft.com/en-us/azure/application-gateway/application-gateway-troubleshooting-502",
);

/** Its own directives and limits, for mechanisms that others have too. */
export const azureApplicationGatewayAdvice = {
  "upstream-none-available": {
    fix: [
      text({
        en: "Open Backend health: it says for each server why its probe failed.",
        "zh-CN": "打开“后端运行状况”：它写明每台服务器探测失败的原因。",
      }),
      text({
        en: "Check the probe's path, host name and expected codes, and that network security groups let the gateway's subnet in.",
        "zh-CN": "检查探测的路径、主机名和预期状态码，以及网络安全组是否放行网关子网。",
      }),
    ],
    sources: [SOURCE],
  },
  "upstream-connection-refused": {
    fix: [
      text({
        en: "Open Backend health: it says for each server why its probe failed.",
        "zh-CN": "打开“后端运行状况”：它写明每台服务器探测失败的原因。",
      }),
      text({
        en: "Check the probe's path, host name and expected codes, and that network security groups let the gateway's subnet in.",
        "zh-CN": "检查探测的路径、主机名和预期状态码，以及网络安全组是否放行网关子网。",
      }),
    ],
    sources: [SOURCE],
  },
  "upstream-response-timeout": {
    fix: [
      text({
        en: "Raise Request time-out in the backend settings, 20 s by default.",
        "zh-CN": "在后端设置中调大请求超时，默认 20 秒。",
      }),
    ],
    sources: [SOURCE],
  },
} as const satisfies Readonly<Record<string, Advice>>;
