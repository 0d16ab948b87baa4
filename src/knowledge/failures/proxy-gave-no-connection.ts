import { text } from "../../diagnosis/text.ts";
import { defineFailure } from "../writing/define.ts";
import { FIREFOX_ERRORS } from "./sources.ts";

export const proxyGaveNoConnection = defineFailure({
  id: "proxy-gave-no-connection",
  names: ["NS_ERROR_PROXY_CONNECTION_REFUSED"],
  name: text({ en: "No connection through the proxy", "zh-CN": "代理没有建立连接" }),
  meaning: text({
    en: "The browser is set to use a proxy. Mostly nothing listens at its address; Firefox gives the same name where the proxy answers CONNECT with a status that it has no name for.",
    "zh-CN":
      "浏览器设置了代理。多半是代理的地址上没有程序监听；代理对 CONNECT 返回了 Firefox 没有专门名称的状态码时，也用这个名称。",
  }),
  usual: ["proxy-unreachable", "proxy-policy-blocked"],
  proves: false,
  asked: ["proxy server is refusing connections", "代理服务器拒绝连接"],
  sources: [FIREFOX_ERRORS],
});
