import { all, type Condition, holds, measuring } from "../../diagnosis/condition/condition.ts";
import { failure } from "../../diagnosis/condition/failure.ts";
import { docs, rfc } from "../../diagnosis/source.ts";
import { text } from "../../diagnosis/text.ts";
import { cause } from "../writing/define.ts";
import { hostAndPage } from "./host-and-page.ts";

/** The page came over http from the host and port that a call of its own asks over https. */
const httpsAtHttpPage: Condition = all(
  measuring("page", (c) => {
    const page = c.pageOrigin;
    return c.url?.protocol === "https:" && page === `http://${c.url.host}` ? page : false;
  }),
  holds((c) => c.exchange.type !== "document"),
);

/** A page that came over http asks its own host and port over https. */
export const httpsAtHttpPageCauses = {
  id: "https-at-http-page",
  over: ["connection", "handshake", "tls"],
  causes: [
    cause({
      id: "upgraded-on-plain-port",
      mechanism: "tls-to-plain-http-port",
      on: ["failure"],
      certainty: "likely",
      when: all(failure("net::ERR_SSL_PROTOCOL_ERROR", "SSL_ERROR_RX_RECORD_TOO_LONG"), httpsAtHttpPage),
      facts: hostAndPage,
      why: text({
        en: "The page itself came from {page} over http, and its files are asked for over https at the same host: mostly something rewrote their addresses.",
        "zh-CN":
          "页面本身通过 http 来自 {page}，而它的文件却用 https 请求同一主机：多半是有东西把地址改写成了 https。",
      }),
      fix: [
        text({
          en: "Take upgrade-insecure-requests out of the page's Content-Security-Policy; helmet sends it unless upgradeInsecureRequests is null.",
          "zh-CN":
            "从页面的 Content-Security-Policy 中去掉 upgrade-insecure-requests；helmet 默认会发送，要把 upgradeInsecureRequests 设为 null。",
        }),
        text({
          en: "Or serve this port over TLS.",
          "zh-CN": "或让这个端口支持 TLS。",
        }),
      ],
      confirm: text({
        en: "curl -si of the page shows upgrade-insecure-requests in Content-Security-Policy, as a field or in a meta element.",
        "zh-CN":
          "用 curl -si 请求页面，能在 Content-Security-Policy 中看到 upgrade-insecure-requests（标头或 meta 元素）。",
      }),
      sources: [docs("CSP: upgrade-insecure-requests", "https://www.w3.org/TR/upgrade-insecure-requests/")],
    }),
    // A server that takes the handshake for a bad request mostly hangs up without a word.
    cause({
      id: "https-at-the-pages-http-port",
      mechanism: "tls-to-plain-http-port",
      on: ["failure"],
      certainty: "likely",
      when: all(
        failure(
          "net::ERR_CONNECTION_CLOSED",
          "net::ERR_CONNECTION_RESET",
          "PR_END_OF_FILE_ERROR",
          "PR_CONNECT_RESET_ERROR",
        ),
        httpsAtHttpPage,
        holds((c) => c.url !== null && c.url.port !== ""),
      ),
      facts: hostAndPage,
      why: text({
        en: "The page came from {page} over http, and this call goes to the same port over https: a port that speaks http understands no TLS and hangs up.",
        "zh-CN":
          "页面通过 http 来自 {page}，而这次调用却用 https 请求同一端口：只支持 http 的端口不懂 TLS，会直接断开。",
      }),
      fix: [
        text({
          en: "Call with http, or with an address relative to the page; look for https in the base URL of the code or its settings.",
          "zh-CN": "改用 http，或用相对于页面的地址；检查代码或配置里的基础 URL 是否写成了 https。",
        }),
        text({
          en: "Look for a rule that forces https addresses, in the application or as upgrade-insecure-requests.",
          "zh-CN": "检查是否有强制使用 https 地址的规则：应用里的设置，或 upgrade-insecure-requests。",
        }),
        text({
          en: "Or put a server that speaks TLS in front of this port.",
          "zh-CN": "或在这个端口前面放一个支持 TLS 的服务器。",
        }),
      ],
      confirm: text({
        en: "curl -i http://{host}/ answers. Some servers also log an invalid request, PHP for one: Unsupported SSL request.",
        "zh-CN":
          "curl -i http://{host}/ 有响应。有些服务器还会记录无效请求，例如 PHP 的 Unsupported SSL request。",
      }),
      sources: [rfc(9110, "4.2.2")],
    }),
  ],
} as const;
