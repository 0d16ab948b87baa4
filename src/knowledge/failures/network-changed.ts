import { text } from "../../diagnosis/text.ts";
import { defineFailure } from "../writing/define.ts";
import { CHROMIUM_ERRORS } from "./sources.ts";

export const networkChanged = defineFailure({
  id: "network-changed",
  names: ["net::ERR_NETWORK_CHANGED", "net::ERR_NETWORK_IO_SUSPENDED"],
  name: text({ en: "Network changed", "zh-CN": "网络发生变化" }),
  meaning: text({
    en: "The network changed or the computer went to sleep while the request was under way; sending it again usually helps.",
    "zh-CN": "请求途中网络发生切换，或电脑进入休眠；通常重发即可。",
  }),
  usual: ["network-changed"],
  proves: true,
  asked: ["wifi switched", "vpn", "切换网络"],
  sources: [CHROMIUM_ERRORS],
});
