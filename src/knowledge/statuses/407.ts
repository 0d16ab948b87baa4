import { rfc } from "../../diagnosis/source.ts";
import { text } from "../../diagnosis/text.ts";
import { defineStatus } from "../writing/define.ts";

export const status407 = defineStatus({
  code: 407,
  phrase: "Proxy Authentication Required",
  kind: "registered",
  name: text({ en: "Proxy Authentication Required", "zh-CN": "代理要求认证" }),
  meaning: text({
    en: "A proxy between client and site wants the client to log in at the proxy first.",
    "zh-CN": "客户端与网站之间的代理要求先登录代理。",
  }),
  use: text({
    en: "For forward proxies only: send it with a challenge in Proxy-Authenticate. A site or reverse proxy sends 401.",
    "zh-CN": "只供正向代理使用，并在 Proxy-Authenticate 中给出质询。网站和反向代理应使用 401。",
  }),
  request: [
    {
      level: "may",
      field: "Proxy-Authorization",
      what: text({
        en: "credentials for the proxy, when the request is repeated",
        "zh-CN": "重发请求时带上代理的凭据",
      }),
      source: rfc(9110, "11.7.2"),
    },
  ],
  response: [
    {
      level: "must",
      field: "Proxy-Authenticate",
      what: text({ en: "a challenge that fits this proxy", "zh-CN": "适用于该代理的质询" }),
      source: rfc(9110, "11.7.1"),
    },
  ],
  content: "optional",
  cacheable: "when-explicit",
  retry: "after-change",
  example: `
    GET http://news.example/ HTTP/1.1
    Host: news.example

    HTTP/1.1 407 Proxy Authentication Required
    Proxy-Authenticate: Basic realm="Corporate proxy"
    Content-Length: 0

  `,
  misreadings: [
    {
      believed: text({
        en: "The website wants you to log in.",
        "zh-CN": "是网站要求登录。",
      }),
      truth: text({
        en: "A proxy before the site answered, mostly the one in your network settings. A site that wants a login says 401.",
        "zh-CN": "响应来自网站前面的代理，多半是你网络设置里的那个。网站自己要求登录时用 401。",
      }),
      source: rfc(9110, "15.5.8"),
    },
    {
      believed: text({
        en: "The credentials go into Authorization, as for 401.",
        "zh-CN": "和 401 一样，把凭据放进 Authorization。",
      }),
      truth: text({
        en: "They go into Proxy-Authorization, which the proxy consumes; Authorization stays for the site.",
        "zh-CN": "应放进 Proxy-Authorization，由代理使用；Authorization 仍留给网站。",
      }),
      source: rfc(9110, "11.7.2"),
    },
  ],
  lookAlikes: [
    {
      codes: [401],
      difference: text({
        en: "401: the site wants credentials. 407: the proxy in use wants them.",
        "zh-CN": "401：网站要凭据。407：正在用的代理要凭据。",
      }),
    },
    {
      codes: [511],
      difference: text({
        en: "407: a configured proxy wants a login. 511: the network's own login page stands in the way.",
        "zh-CN": "407：已配置的代理要登录。511：网络自身的登录页挡在前面。",
      }),
    },
  ],
  usual: ["proxy-auth-required", "status-misused"],
  causes: [],
  asked: ["proxy login", "corporate proxy", "proxy password", "代理密码", "公司代理", "代理登录"],
  sources: [rfc(9110, "15.5.8")],
});
