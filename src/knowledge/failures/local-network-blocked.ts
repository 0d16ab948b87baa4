import { text } from "../../diagnosis/text.ts";
import { defineFailure } from "../writing/define.ts";
import { CHROMIUM_ERRORS, FIREFOX_ERRORS } from "./sources.ts";

export const localNetworkBlocked = defineFailure({
  id: "local-network-blocked",
  names: [
    "net::ERR_BLOCKED_BY_LOCAL_NETWORK_ACCESS_CHECKS",
    "net::ERR_BLOCKED_BY_PRIVATE_NETWORK_ACCESS_CHECKS",
    "NS_ERROR_LOCAL_NETWORK_ACCESS_DENIED",
  ],
  name: text({ en: "Local network access blocked", "zh-CN": "访问本地网络被拦截" }),
  meaning: text({
    en: "A page asked for an address nearer than its own (in the local network, or on this machine), and the browser did not allow it.",
    "zh-CN": "页面请求了比自己更靠近本机的地址（局域网内或本机），浏览器没有允许。",
  }),
  usual: ["local-network-access-blocked"],
  proves: true,
  asked: ["localhost from https", "private network", "从公网访问本机"],
  sources: [CHROMIUM_ERRORS, FIREFOX_ERRORS],
});
