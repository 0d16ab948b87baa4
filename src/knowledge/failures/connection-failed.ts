import { text } from "../../diagnosis/text.ts";
import { defineFailure } from "../writing/define.ts";
import { CHROMIUM_ERRORS } from "./sources.ts";

export const connectionFailed = defineFailure({
  id: "connection-failed",
  names: ["net::ERR_CONNECTION_FAILED", "net::ERR_ADDRESS_UNREACHABLE", "net::ERR_ADDRESS_INVALID"],
  worded:
    /(unable|could ?n.t|could not|cannot|failed) (to )?connect|connect(ion)? (attempt )?failed|unreachable|EHOSTUNREACH|ENETUNREACH|^12029$/i,
  name: text({ en: "Address unreachable", "zh-CN": "地址不可达" }),
  meaning: text({
    en: "There is no way to this address from here: no route, a wrong address or no network.",
    "zh-CN": "从这里无法到达该地址：没有路由、地址有误或网络不通。",
  }),
  usual: ["connection-timed-out", "browser-offline"],
  proves: false,
  asked: [
    "no route to host",
    "ipv6",
    "没有路由",
    "max retries exceeded",
    "failed to establish a new connection",
  ],
  sources: [CHROMIUM_ERRORS],
});
