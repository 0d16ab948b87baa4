import { defineMechanisms } from "../../diagnosis/mechanism.ts";
import { docs, fetchStandard, rfc } from "../../diagnosis/source.ts";
import { text } from "../../diagnosis/text.ts";
import { loopKnown, methodLostKnown } from "../known/redirected.ts";
import { apacheModule, mdn, nginxModule } from "../writing/manuals.ts";
import { perSystem } from "../writing/per-system.ts";

export const redirect = defineMechanisms("redirect", {
  "redirect-loop-tls-termination": {
    name: text({ en: "The https redirect never ends", "zh-CN": "https 重定向循环" }),
    why: text({
      en: "TLS ends at a proxy, and the server behind it sees plain http and keeps redirecting to https.",
      "zh-CN": "TLS 在代理处终止，后面的服务器看到的是 http，于是不断重定向到 https。",
    }),
    fix: [
      text({
        en: "Pass the scheme on: proxy_set_header X-Forwarded-Proto in nginx, $scheme where TLS ends there, else $http_x_forwarded_proto.",
        "zh-CN":
          "传递协议：nginx 用 proxy_set_header X-Forwarded-Proto；TLS 在它这里终止用 $scheme，在它之前终止用 $http_x_forwarded_proto。",
      }),
      perSystem({
        sentence: text({
          en: "Make the application trust it: {systems}.",
          "zh-CN": "让应用信任它：{systems}。",
        }),
        systems: {
          django: text({
            en: "SECURE_PROXY_SSL_HEADER in Django",
            "zh-CN": "Django 的 SECURE_PROXY_SSL_HEADER",
          }),
          express: text({ en: "trust proxy in Express", "zh-CN": "Express 的 trust proxy" }),
        },
        general: text({ en: "Make the application trust that field.", "zh-CN": "让应用信任这个标头。" }),
      }),
      text({
        en: "At a CDN, connect to the origin by https: Flexible mode in Cloudflare causes this loop.",
        "zh-CN": "使用 CDN 时以 https 回源：Cloudflare 的 Flexible 模式会造成这种循环。",
      }),
    ],
    confirm: text({
      en: 'curl -v -H "X-Forwarded-Proto: https" at the backend: if it no longer redirects, the field was missing. If it still does, the backend ignores it or does not trust the sender.',
      "zh-CN":
        '对后端执行 curl -v -H "X-Forwarded-Proto: https"：不再重定向，说明缺少这个标头。仍然重定向，说明后端不读取它，或不信任发送者。',
    }),
    sources: [
      docs(
        "Cloudflare: ERR_TOO_MANY_REDIRECTS",
        "https://developers.cloudflare.com/ssl/troubleshooting/too-many-redirects/",
      ),
      mdn("X-Forwarded-Proto", "Web/HTTP/Reference/Headers/X-Forwarded-Proto"),
    ],
  },
  "redirect-loop-rule": {
    name: text({ en: "Redirect rules send each other in a circle", "zh-CN": "重定向规则互相循环" }),
    why: text({
      en: "Rules redirect to themselves or to each other, and nothing between the hops ends it.",
      "zh-CN": "规则重定向到自己或互相重定向，中间没有什么能让它停下来。",
    }),
    fix: [
      text({
        en: "Give all layers one canonical address: scheme, www or not, trailing slash.",
        "zh-CN": "让各层使用同一个规范地址：协议、是否带 www、末尾斜杠。",
      }),
      text({
        en: "Remove one of the rules, or limit it so that it no longer matches what a rule leads to.",
        "zh-CN": "删掉其中一条规则，或给它加条件，使它不再匹配规则的目标。",
      }),
      text({
        en: "Clear the browser cache before testing again: a 301 is remembered.",
        "zh-CN": "重新测试前清除浏览器缓存：301 会被记住。",
      }),
    ],
    confirm: text({
      en: "curl -sIL URL lists Location of each hop; the answers that alternate show the rules.",
      "zh-CN": "curl -sIL URL 列出每一跳的 Location，从交替出现的响应可看出是哪些规则。",
    }),
    known: loopKnown,
    sources: [fetchStandard("http-redirect-fetch"), rfc(9110, "15.4")],
  },
  "redirect-loop-session": {
    name: text({ en: "The login never sticks", "zh-CN": "登录状态无法保持" }),
    why: text({
      en: "After login the site redirects to the login page again: the session cookie is not stored, not sent back or not known to the server.",
      "zh-CN": "登录后又被重定向到登录页：会话 Cookie 没有保存、没有带回，或服务器不认识它。",
    }),
    fix: [
      text({
        en: "Check the cookie's Domain, Path, Secure and SameSite against the address of the page.",
        "zh-CN": "对照页面地址检查 Cookie 的 Domain、Path、Secure 和 SameSite。",
      }),
      text({
        en: "With several servers, share the sessions or use sticky sessions.",
        "zh-CN": "有多台服务器时，共享会话，或开启会话保持（粘性会话）。",
      }),
    ],
    confirm: text({
      en: "Set-Cookie after the login, and whether Cookie of the next request contains it; the list of cookies in the developer tools shows whether it was kept.",
      "zh-CN":
        "查看登录后的 Set-Cookie，以及下一个请求的 Cookie 中有没有它；开发者工具的 Cookie 列表会显示它是否被保存。",
    }),
    sources: [rfc(6265, "4.1.2"), mdn("Set-Cookie", "Web/HTTP/Reference/Headers/Set-Cookie")],
  },
  "redirect-changed-method": {
    name: text({ en: "A redirect turned POST into GET", "zh-CN": "重定向把 POST 变成了 GET" }),
    why: text({
      en: "A 301 or 302 was followed by a GET without the body; the address that answered in the end never got the data.",
      "zh-CN": "301 或 302 之后浏览器改用 GET 且不带正文，最终响应的地址没有收到数据。",
    }),
    fix: [
      text({
        en: "Send the request to the final address: https, host and trailing slash exactly as served.",
        "zh-CN": "直接请求最终地址：https、主机名和末尾斜杠都与服务器一致。",
      }),
      text({
        en: "If the server must redirect it, use 307 or 308: they keep method and body.",
        "zh-CN": "如果必须重定向，用 307 或 308：它们保留方法和正文。",
      }),
    ],
    confirm: text({
      en: "The redirect chain shows POST at the first hop and GET at the next.",
      "zh-CN": "重定向链中，第一跳是 POST，下一跳变成 GET。",
    }),
    known: methodLostKnown,
    sources: [fetchStandard("http-redirect-fetch"), rfc(9110, "15.4.8"), rfc(9110, "15.4.9")],
  },
  "redirect-leaks-internal-address": {
    name: text({ en: "The redirect names an internal address", "zh-CN": "重定向到了内部地址" }),
    why: text({
      en: "The redirect names an inner host or port that the browser mostly cannot reach.",
      "zh-CN": "重定向指向内部的主机或端口，浏览器多半无法访问。",
    }),
    fix: [
      text({
        en: "Let the application build addresses from the public host: forward Host, X-Forwarded-Host and X-Forwarded-Port.",
        "zh-CN": "让应用用公开的主机名生成地址：转发 Host、X-Forwarded-Host 和 X-Forwarded-Port。",
      }),
      text({
        en: "Or rewrite it at the proxy: proxy_redirect in nginx, ProxyPassReverse in Apache.",
        "zh-CN": "或在代理处改写：nginx 的 proxy_redirect，Apache 的 ProxyPassReverse。",
      }),
      perSystem({
        sentence: text({
          en: "For the server's own redirects behind another port: {systems}.",
          "zh-CN": "服务器自己产生的重定向端口不对时：{systems}。",
        }),
        systems: {
          "nginx-family": text({
            en: "absolute_redirect off in nginx",
            "zh-CN": "nginx 用 absolute_redirect off",
          }),
        },
        general: text({
          en: "For the server's own redirects behind another port, let it send Location without host and port.",
          "zh-CN": "服务器自己产生的重定向端口不对时，让它发送不带主机和端口的 Location。",
        }),
      }),
    ],
    confirm: text({
      en: "Location in the response, compared with the address bar.",
      "zh-CN": "把响应的 Location 与地址栏比较。",
    }),
    sources: [nginxModule("http_proxy"), nginxModule("http_core"), apacheModule("mod_proxy")],
  },
  "redirect-location-invalid": {
    name: text({ en: "The redirect target is not a usable address", "zh-CN": "重定向目标无效" }),
    why: text({
      en: "Location is no usable address: it does not parse, has a scheme that browsers refuse or was built from an unset variable.",
      "zh-CN": "Location 无法使用：不能解析、协议不被浏览器接受，或由空变量拼成。",
    }),
    fix: [
      text({
        en: "Correct the code or rule that builds Location, and encode what it inserts.",
        "zh-CN": "改正生成 Location 的代码或规则，并对插入的值编码。",
      }),
      text({
        en: "Check the setting it comes from, such as the site's base address.",
        "zh-CN": "检查它所用的设置，例如站点的基础地址。",
      }),
    ],
    confirm: text({ en: "Location in the response, word for word.", "zh-CN": "逐字查看响应的 Location。" }),
    sources: [rfc(9110, "10.2.2"), fetchStandard("http-redirect-fetch")],
  },
  "redirect-not-followable": {
    name: text({ en: "A redirect status that is not followed", "zh-CN": "浏览器不会跟随的 3xx" }),
    why: text({
      en: "The browser does not follow this 3xx response: it has no Location, or is a 305, a 306 or, in Chrome, a 300 (Firefox follows that).",
      "zh-CN":
        "浏览器不会跟随这个 3xx 响应：没有 Location，或者是 305、306，或是 Chrome 中的 300（Firefox 会跟随 300）。",
    }),
    fix: [
      text({
        en: "Send 302, 303, 307 or 308 with Location.",
        "zh-CN": "返回 302、303、307 或 308，并带上 Location。",
      }),
      text({
        en: "For a page that is no redirect, send a 2xx or 4xx.",
        "zh-CN": "如果不是重定向，就返回 2xx 或 4xx。",
      }),
    ],
    confirm: text({ en: "Status and Location of the response.", "zh-CN": "查看响应的状态码和 Location。" }),
    sources: [fetchStandard("redirect-status"), rfc(9110, "15.4.1"), rfc(9110, "15.4.6")],
  },
  "spelling-corrected": {
    name: text({ en: "The server guessed another name", "zh-CN": "服务器猜了一个相近的名字" }),
    why: text({
      en: "No file has this name, and the server redirected to one with a similar name, or lists such files (300).",
      "zh-CN": "没有这个名字的文件，服务器重定向到了名字相近的文件，或列出这些文件（300）。",
    }),
    fix: [
      text({ en: "Correct the link to the real name.", "zh-CN": "把链接改成正确的名字。" }),
      perSystem({
        sentence: text({
          en: "Switch the guesses off if they are unwanted: {systems}.",
          "zh-CN": "不需要这种猜测时，将其关闭：{systems}。",
        }),
        systems: { apache: text({ en: "CheckSpelling in Apache", "zh-CN": "Apache 的 CheckSpelling" }) },
        general: text({
          en: "Switch the guesses off if they are unwanted.",
          "zh-CN": "不需要这种猜测时，将其关闭。",
        }),
      }),
    ],
    confirm: perSystem({
      sentence: text({ en: "The redirect chain; {systems}.", "zh-CN": "查看重定向链；{systems}。" }),
      systems: {
        apache: text({
          en: "mod_speling in the Apache configuration",
          "zh-CN": "Apache 还要看配置中是否启用了 mod_speling",
        }),
      },
      general: text({
        en: "The redirect chain, and the server's setting for misspelt names.",
        "zh-CN": "查看重定向链，以及服务器对拼错的名字的处理设置。",
      }),
    }),
    sources: [apacheModule("mod_speling")],
  },
});
