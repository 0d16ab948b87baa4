import { text } from "../../diagnosis/text.ts";
import { defineFailure } from "../writing/define.ts";
import { CHROMIUM_ERRORS } from "./sources.ts";

export const socketNotConnected = defineFailure({
  id: "socket-not-connected",
  names: ["net::ERR_SOCKET_NOT_CONNECTED"],
  name: text({ en: "Socket not connected", "zh-CN": "套接字未连接" }),
  meaning: text({
    en: "The connection was gone when the browser wanted to use it; some servers that demand a client certificate do this.",
    "zh-CN": "浏览器要使用连接时它已经断开；有些要求客户端证书的服务器会这样做。",
  }),
  usual: ["client-certificate-missing", "connection-closed-without-response"],
  proves: false,
  asked: ["mutual tls", "双向认证"],
  sources: [CHROMIUM_ERRORS],
});
