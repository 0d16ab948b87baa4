import { text } from "../../diagnosis/text.ts";

/** The phases of an exchange (HAR 1.2, timings). */
export const PHASES = {
  blocked: text({ en: "queued", "zh-CN": "排队" }),
  dns: text({ en: "name lookup", "zh-CN": "域名解析" }),
  connect: text({ en: "connecting", "zh-CN": "建立连接" }),
  send: text({ en: "sending", "zh-CN": "发送" }),
  wait: text({ en: "waiting", "zh-CN": "等待响应" }),
  receive: text({ en: "receiving", "zh-CN": "接收" }),
};
