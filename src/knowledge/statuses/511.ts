import { status } from "../../diagnosis/condition/response.ts";
import { rfc } from "../../diagnosis/source.ts";
import { text } from "../../diagnosis/text.ts";
import { cause, defineStatus } from "../writing/define.ts";

export const status511 = defineStatus({
  code: 511,
  phrase: "Network Authentication Required",
  kind: "registered",
  name: text({ en: "Network Authentication Required", "zh-CN": "需要网络认证" }),
  meaning: text({
    en: "The network, not the site, wants a login before it lets traffic through.",
    "zh-CN": "要求登录的是所在的网络，而不是网站。",
  }),
  use: text({
    en: "Sent by a captive portal that intercepts requests, never by the site itself.",
    "zh-CN": "由拦截请求的强制门户发送，网站自身不应使用。",
  }),
  request: [],
  response: [
    {
      level: "should",
      field: null,
      what: text({
        en: "a link to the login page, not the login form itself",
        "zh-CN": "登录页的链接，而不是登录表单本身",
      }),
      source: rfc(6585, "6"),
    },
  ],
  content: "expected",
  cacheable: "never",
  retry: "after-change",
  example: `
    GET /index.html HTTP/1.1
    Host: shop.example

    HTTP/1.1 511 Network Authentication Required
    Content-Type: text/html

    <a href="https://login.wifi.example/">Log in to the network</a>
  `,
  misreadings: [
    {
      believed: text({ en: "The site wants your password.", "zh-CN": "是网站要你登录。" }),
      truth: text({
        en: "The site never saw the request. Log in to the Wi-Fi or hotel network.",
        "zh-CN": "网站根本没有收到请求。请登录 Wi-Fi 或酒店网络。",
      }),
      source: rfc(6585, "6"),
    },
    {
      believed: text({ en: "Every captive portal answers 511.", "zh-CN": "强制门户都会返回 511。" }),
      truth: text({
        en: "Most send a 302 or a page with 200. Over https a certificate error shows, or the connection fails.",
        "zh-CN": "多数返回 302 或 200 的页面。在 https 下会看到证书错误，或者连接失败。",
      }),
      source: rfc(8952, "1"),
    },
  ],
  lookAlikes: [
    {
      codes: [401, 407],
      difference: text({
        en: "401: the site. 407: the proxy in use. 511: the network in between.",
        "zh-CN": "401：网站要求认证。407：所用的代理要求认证。511：中间的网络要求认证。",
      }),
    },
  ],
  usual: ["captive-portal"],
  causes: [
    cause({
      id: "network-login",
      mechanism: "captive-portal",
      on: [511],
      certainty: "likely",
      when: status(511),
      sources: [rfc(6585, "6")],
    }),
  ],
  asked: ["captive portal", "wifi login", "hotel wifi", "上网认证", "校园网", "连接 WiFi 认证"],
  sources: [rfc(6585, "6")],
});
