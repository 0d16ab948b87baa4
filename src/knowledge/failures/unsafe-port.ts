import { fetchStandard } from "../../diagnosis/source.ts";
import { text } from "../../diagnosis/text.ts";
import { defineFailure } from "../writing/define.ts";
import { CHROMIUM_ERRORS, FIREFOX_ERRORS } from "./sources.ts";

export const unsafePort = defineFailure({
  id: "unsafe-port",
  names: ["net::ERR_UNSAFE_PORT", "NS_ERROR_PORT_ACCESS_NOT_ALLOWED"],
  name: text({ en: "Port refused by the browser", "zh-CN": "浏览器拒绝该端口" }),
  meaning: text({
    en: "Browsers refuse this port number since other protocols use it; nothing was sent.",
    "zh-CN": "浏览器不访问这个端口号，因为它属于别的协议；什么都没有发出去。",
  }),
  usual: ["unsafe-port"],
  proves: true,
  asked: ["port 6000", "restricted port", "受限端口"],
  sources: [CHROMIUM_ERRORS, FIREFOX_ERRORS, fetchStandard("port-blocking")],
});
