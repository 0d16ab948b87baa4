import { defineMechanisms } from "../../diagnosis/mechanism.ts";
import { docs, fetchStandard, rfc } from "../../diagnosis/source.ts";
import { text } from "../../diagnosis/text.ts";
import { CHROMIUM_ERRORS } from "../failures/sources.ts";
import { framingKnown } from "../known/framing.ts";
import { mdn } from "../writing/manuals.ts";

export const browserPolicy = defineMechanisms("browser-policy", {
  "csp-blocked": {
    name: text({
      en: "Content-Security-Policy forbids this source",
      "zh-CN": "被 Content-Security-Policy 禁止",
    }),
    why: text({
      en: "The page's Content-Security-Policy does not allow this source, so the browser did not load it.",
      "zh-CN": "页面的 Content-Security-Policy 不允许这个来源，浏览器没有加载它。",
    }),
    fix: [
      text({
        en: "Add the source to the directive that the console names, such as connect-src.",
        "zh-CN": "把来源加入控制台指出的指令，例如 connect-src。",
      }),
      text({ en: "Or load it from a source that is allowed.", "zh-CN": "或改从允许的来源加载。" }),
      text({
        en: "If there are several policies, each of them must allow it.",
        "zh-CN": "如果有多个策略，必须全部允许才行。",
      }),
    ],
    confirm: text({
      en: "The console message names the directive.",
      "zh-CN": "控制台信息会指出是哪条指令。",
    }),
    sources: [docs("Content Security Policy Level 3", "https://www.w3.org/TR/CSP3/")],
  },
  "mixed-content-blocked": {
    name: text({ en: "An https page asked for http", "zh-CN": "https 页面请求了 http 资源" }),
    why: text({
      en: "A page loaded over https may not load this over plain http.",
      "zh-CN": "通过 https 加载的页面不能用明文 http 加载这个资源。",
    }),
    fix: [
      text({ en: "Use https:// in the address.", "zh-CN": "把地址改成 https://。" }),
      text({
        en: "For many old links, send Content-Security-Policy: upgrade-insecure-requests.",
        "zh-CN": "旧链接很多时，发送 Content-Security-Policy: upgrade-insecure-requests。",
      }),
    ],
    confirm: text({
      en: 'The console says "Mixed Content" (Chrome) or "mixed active content" (Firefox).',
      "zh-CN": "控制台显示“Mixed Content”（Chrome）或“mixed active content”（Firefox）。",
    }),
    sources: [docs("Mixed Content", "https://www.w3.org/TR/mixed-content/")],
  },
  "integrity-mismatch": {
    name: text({ en: "The file does not match its integrity digest", "zh-CN": "文件与完整性摘要不符" }),
    why: text({
      en: "The file is not the one for which the integrity attribute was computed, so the browser refused it.",
      "zh-CN": "文件与 integrity 属性的摘要不一致，浏览器拒绝使用。",
    }),
    fix: [
      text({
        en: "If the change is intended, update the digest; pin a version in the address.",
        "zh-CN": "如果是有意更新，改写摘要；并在地址中固定版本。",
      }),
      text({ en: "If not, find out who changed the file.", "zh-CN": "如果不是，查明是谁改了文件。" }),
    ],
    confirm: text({
      en: "The console prints the digest it computed; compare it with the file you trust.",
      "zh-CN": "控制台会打印算出的摘要，与可信的文件比较。",
    }),
    sources: [docs("Subresource Integrity", "https://www.w3.org/TR/SRI/")],
  },
  "cross-origin-embedding-blocked": {
    name: text({ en: "This cross-origin resource may not be embedded", "zh-CN": "跨源资源不允许嵌入" }),
    why: text({
      en: "A policy (CORP, COEP, or COOP for a sandboxed frame) or opaque response blocking refuses to load this here.",
      "zh-CN": "某项策略（CORP、COEP，或沙盒框架的 COOP）或不透明响应拦截（ORB）不允许在这里加载它。",
    }),
    fix: [
      text({
        en: "On the resource send Cross-Origin-Resource-Policy: cross-origin, or same-site for subdomains of one domain. A page framed under COEP must send COEP itself.",
        "zh-CN":
          "在资源上发送 Cross-Origin-Resource-Policy: cross-origin；只供同一站点的子域名使用则用 same-site。COEP 页面里的框架页自己也要发送 COEP。",
      }),
      text({
        en: "Or load it with CORS: the crossorigin attribute and Access-Control-Allow-Origin.",
        "zh-CN": "或用 CORS 加载：crossorigin 属性加 Access-Control-Allow-Origin。",
      }),
      text({
        en: "If an image or script was expected, check Content-Type: an HTML error page is blocked too.",
        "zh-CN": "如果应是图片或脚本，检查 Content-Type：HTML 错误页同样会被拦截。",
      }),
    ],
    confirm: text({
      en: "The failure name: ERR_BLOCKED_BY_RESPONSE (Firefox: NS_ERROR_DOM_CORP_FAILED, …COEP…) for a policy, ERR_BLOCKED_BY_ORB for the type.",
      "zh-CN":
        "看失败名称：ERR_BLOCKED_BY_RESPONSE（Firefox 为 NS_ERROR_DOM_CORP_FAILED、…COEP…）是策略，ERR_BLOCKED_BY_ORB 是类型。",
    }),
    sources: [
      fetchStandard("cross-origin-resource-policy-header"),
      mdn("Opaque Response Blocking", "Glossary/Opaque_Response_Blocking"),
    ],
  },
  "framing-refused": {
    name: text({ en: "The site forbids being framed", "zh-CN": "站点禁止被嵌入框架" }),
    why: text({
      en: "The framed site does not allow this page as its ancestor.",
      "zh-CN": "被嵌入的站点不允许当前页面把它放进框架。",
    }),
    fix: [
      text({ en: "Open it as a page of its own.", "zh-CN": "单独打开它。" }),
      text({
        en: "If the framed site is yours, name the origin of the embedding page in Content-Security-Policy: frame-ancestors, and drop X-Frame-Options.",
        "zh-CN":
          "如果被嵌入的站点归你管理，在 Content-Security-Policy: frame-ancestors 中列出嵌入页面的源，并去掉 X-Frame-Options。",
      }),
    ],
    confirm: text({
      en: "X-Frame-Options and frame-ancestors in the response.",
      "zh-CN": "查看响应中的 X-Frame-Options 和 frame-ancestors。",
    }),
    known: framingKnown,
    sources: [
      mdn("X-Frame-Options", "Web/HTTP/Reference/Headers/X-Frame-Options"),
      docs("Content Security Policy Level 3", "https://www.w3.org/TR/CSP3/"),
    ],
  },
  "fetch-mode-refused": {
    name: text({ en: "The options of fetch rule the answer out", "zh-CN": "fetch 的选项使结果不可用" }),
    why: text({
      en: "The mode or redirect option of the page's fetch hides the response or makes the call fail.",
      "zh-CN": "页面 fetch 的 mode 或 redirect 选项使响应不可见，或使调用失败。",
    }),
    fix: [
      text({
        en: 'Use mode: "cors" to read a cross-origin response; "no-cors" always hides it.',
        "zh-CN": '读取跨源响应要用 mode: "cors"；"no-cors" 总是隐藏内容。',
      }),
      text({
        en: 'Use redirect: "follow" where a redirect is expected.',
        "zh-CN": '可能有重定向时，使用 redirect: "follow"。',
      }),
    ],
    confirm: text({
      en: "The fetch call in the page's source; the server did answer.",
      "zh-CN": "查看页面源码中的 fetch 调用；服务器其实已经响应。",
    }),
    sources: [fetchStandard("concept-request-mode"), fetchStandard("concept-request-redirect-mode")],
  },
  "service-worker-failed": {
    name: text({
      en: "The error comes from the page's service worker",
      "zh-CN": "错误来自页面的 Service Worker",
    }),
    why: text({
      en: "The service worker of this site answered with an error or did not answer.",
      "zh-CN": "这个站点的 Service Worker 返回了错误，或没有给出响应。",
    }),
    fix: [
      text({
        en: "Look at what the service worker's fetch handler does with this address: catch what fails there, and fall back to the network.",
        "zh-CN": "查看 Service Worker 的 fetch 处理函数如何处理这个地址：捕获其中的错误，并退回到网络请求。",
      }),
      text({
        en: "To do without it, unregister it (Application panel; about:debugging in Firefox) and reload.",
        "zh-CN": "若要绕开它，先注销（“应用”（Application）面板；Firefox 在 about:debugging），再重新加载。",
      }),
    ],
    confirm: text({
      en: "Once the service worker is unregistered, the request goes to the server itself and gets that one's answer.",
      "zh-CN": "注销 Service Worker 之后，请求会直接到达服务器，得到服务器自己的响应。",
    }),
    sources: [docs("Service Workers", "https://www.w3.org/TR/service-workers/"), fetchStandard("http-fetch")],
  },
  "unsafe-port": {
    name: text({ en: "The browser refuses this port", "zh-CN": "浏览器拒绝这个端口" }),
    why: text({
      en: "This port belongs to another service in the browser's list, so no connection was made.",
      "zh-CN": "浏览器把这个端口列为其他服务的端口，因此没有建立连接。",
    }),
    fix: [
      text({
        en: "Serve on another port, such as 8080 or 8443.",
        "zh-CN": "换用别的端口，例如 8080 或 8443。",
      }),
    ],
    confirm: text({
      en: "The port is in the Fetch standard's list of bad ports; curl does not refuse it.",
      "zh-CN": "端口在 Fetch 标准的禁用列表中；curl 不会拒绝这个端口。",
    }),
    sources: [fetchStandard("port-blocking")],
  },
  "response-type-blocked": {
    name: text({ en: "The content type does not fit its use", "zh-CN": "内容类型与用途不符" }),
    why: text({
      en: "The browser refused the resource since its Content-Type does not fit what the page wants it for.",
      "zh-CN": "资源的 Content-Type 与页面的用途不符，浏览器拒绝使用。",
    }),
    fix: [
      text({
        en: "Send the right type: text/javascript for scripts, text/css for styles.",
        "zh-CN": "返回正确的类型：脚本用 text/javascript，样式用 text/css。",
      }),
      text({
        en: "If the body is HTML, see what page it is: the file is missing, or a login, a firewall or an error page came in its place.",
        "zh-CN": "如果正文是 HTML，看它是什么页面：可能文件缺失，也可能被登录页、防火墙或错误页顶替。",
      }),
    ],
    confirm: text({
      en: "The console names the MIME type; X-Content-Type-Options: nosniff makes the check strict.",
      "zh-CN": "控制台会指出 MIME 类型；X-Content-Type-Options: nosniff 使检查更严格。",
    }),
    sources: [fetchStandard("x-content-type-options-header"), rfc(9110, "8.3")],
  },
  "blocked-by-extension": {
    name: text({ en: "A blocker in this browser stopped it", "zh-CN": "被浏览器里的拦截功能拦下" }),
    why: text({
      en: "An extension, the browser's tracking protection or request blocking in DevTools stopped the request, mostly before it was sent.",
      "zh-CN": "浏览器中的扩展、跟踪保护或 DevTools 的请求屏蔽拦截了这个请求，多半在发出之前。",
    }),
    fix: [
      text({
        en: "Switch content blockers and tracking protection off for this site, or allow this address. Look at request blocking in DevTools too.",
        "zh-CN": "对这个站点停用内容拦截扩展和跟踪保护，或放行这个地址。也看看 DevTools 的请求屏蔽。",
      }),
      text({
        en: "As the site, avoid addresses that look like advertising or tracking.",
        "zh-CN": "站点应避免使用像广告或跟踪的地址。",
      }),
    ],
    confirm: text({
      en: "The request succeeds without extensions, tracking protection and request blocking.",
      "zh-CN": "停用扩展、跟踪保护和请求屏蔽之后，请求可以成功。",
    }),
    sources: [CHROMIUM_ERRORS],
  },
  "local-network-access-blocked": {
    name: text({
      en: "A public page may not reach this local address",
      "zh-CN": "公网页面不得访问这个本地地址",
    }),
    why: text({
      en: "A page asked for an address nearer to this machine than its own (loopback, or private for a public page), without the user's permission for it.",
      "zh-CN":
        "页面请求了比自身更靠近本机的地址（回环地址；对公网页面还有私有地址），而用户没有授予“本地网络访问”权限。",
    }),
    fix: [
      text({
        en: 'Allow it in the page\'s site settings ("Apps on device" for loopback, else "Local network") or, in managed browsers, by policy LocalNetworkAccessAllowedForUrls.',
        "zh-CN":
          "在该页面的网站设置中放行：回环地址是“设备上的应用”（Apps on device），其余是“本地网络”；受管理的浏览器用策略 LocalNetworkAccessAllowedForUrls。",
      }),
      text({
        en: "Serve the page over https, since only a secure page may ask; for an http target with a public name pass targetAddressSpace to fetch().",
        "zh-CN":
          "页面要用 https：只有安全的页面才能请求这项权限；目标是 http 且使用公共域名时，给 fetch() 加上 targetAddressSpace。",
      }),
      text({
        en: "If the address was left over from development, put the public address of the interface in its place.",
        "zh-CN": "如果这个地址是开发时留下的，就换成接口的公网地址。",
      }),
      text({
        en: "Access-Control-Allow-Private-Network on the server no longer helps.",
        "zh-CN": "服务器上的 Access-Control-Allow-Private-Network 已经不起作用。",
      }),
    ],
    confirm: text({
      en: 'Chrome\'s console: "Permission was denied for this request to access the `loopback` address space" (`local`, `unknown`), on http pages "The request client is not a secure context".',
      "zh-CN":
        "Chrome 控制台显示“Permission was denied for this request to access the `loopback` address space”（或 `local`、`unknown`），http 页面则是“The request client is not a secure context”。",
    }),
    sources: [
      docs("Local Network Access", "https://wicg.github.io/local-network-access/"),
      docs(
        "Chrome: permission prompt for local network access",
        "https://developer.chrome.com/blog/local-network-access",
      ),
    ],
  },
});
