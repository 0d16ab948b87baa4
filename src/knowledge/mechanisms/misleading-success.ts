import { defineMechanisms } from "../../diagnosis/mechanism.ts";
import { docs, fetchStandard, rfc } from "../../diagnosis/source.ts";
import { text } from "../../diagnosis/text.ts";
import { pageForFileKnown } from "../known/not-found.ts";
import { AFTER_REPORTED_ERROR, reportedErrorKnown } from "../known/reported-error.ts";
import { apacheModule, nginxModule, phpManual } from "../writing/manuals.ts";
import { perSystem } from "../writing/per-system.ts";

export const misleadingSuccess = defineMechanisms("misleading-success", {
  "post-ignored-by-static-file": {
    name: text({ en: "A static file answered, the data is lost", "zh-CN": "静态文件作了响应，数据丢失" }),
    why: text({
      en: "The data was sent to a static file: the server answered 200 with the file and threw the data away.",
      "zh-CN": "数据发到了静态文件：服务器返回 200 和文件内容，数据被丢弃。",
    }),
    fix: [
      text({ en: "Send the request to the application's path.", "zh-CN": "把请求发到应用的路径。" }),
      text({
        en: "Or add the rule that passes this path to the application.",
        "zh-CN": "或添加把这个路径交给应用的规则。",
      }),
    ],
    confirm: text({
      en: "GET of the same address gives the same body; the application's log has no entry.",
      "zh-CN": "用 GET 请求同一地址得到相同的正文；应用日志中没有这个请求。",
    }),
    sources: [rfc(9110, "9.3.3")],
  },
  "spa-fallback-for-api": {
    name: text({ en: "An API path answered with the app's HTML", "zh-CN": "API 路径返回了应用的 HTML" }),
    why: text({
      en: "The API path was not passed on, and the fallback of the single-page application answered with its HTML.",
      "zh-CN": "API 路径没有被转发，单页应用的回退规则返回了 HTML。",
    }),
    fix: [
      text({
        en: "Add the proxy rule for API paths, ahead of the fallback.",
        "zh-CN": "为 API 路径添加代理规则，放在回退规则之前。",
      }),
      text({
        en: "Let unknown API paths answer 404 in JSON.",
        "zh-CN": "让未知的 API 路径返回 JSON 格式的 404。",
      }),
    ],
    confirm: text({
      en: "Content-Type is text/html for an API call, and any made-up path gives the same body.",
      "zh-CN": "API 请求的 Content-Type 是 text/html，任意编造的路径也得到相同的正文。",
    }),
    sources: [
      nginxModule("http_core"),
      docs("Vite: server options", "https://vite.dev/config/server-options"),
    ],
  },
  "spa-fallback-for-asset": {
    name: text({ en: "A missing file answered with the app's HTML", "zh-CN": "缺失的文件返回了应用的 HTML" }),
    why: text({
      en: "A file of the page (script, style, image, font) does not exist, and the fallback of the single-page application answered with its HTML.",
      "zh-CN": "页面所需的文件（脚本、样式、图片、字体等）不存在，单页应用的回退规则返回了 HTML。",
    }),
    fix: [
      text({
        en: "Reload the page: its build may have been replaced.",
        "zh-CN": "重新加载页面：它的构建版本可能已被替换。",
      }),
      perSystem({
        sentence: text({
          en: "Exclude asset paths from the fallback: {systems}.",
          "zh-CN": "把静态文件路径排除在回退规则之外：{systems}。",
        }),
        systems: {
          "nginx-family": text({
            en: "try_files $uri =404 for them in nginx",
            "zh-CN": "nginx 用 try_files $uri =404",
          }),
        },
        general: text({
          en: "Exclude asset paths from the fallback, so that a missing file is a 404.",
          "zh-CN": "把静态文件路径排除在回退规则之外，让缺失的文件返回 404。",
        }),
      }),
      text({
        en: "Check base or publicPath of the build.",
        "zh-CN": "检查构建配置中的 base 或 publicPath。",
      }),
    ],
    confirm: text({
      en: "Content-Type is text/html for a script or style, and a made-up file name gives the same body.",
      "zh-CN": "脚本或样式的 Content-Type 是 text/html，编造的文件名也得到相同的正文。",
    }),
    known: pageForFileKnown,
    sources: [
      nginxModule("http_core"),
      docs("Vite: load error handling", "https://vite.dev/guide/build#load-error-handling"),
    ],
  },
  "error-reported-with-200": {
    name: text({ en: "An error under status 200", "zh-CN": "以 200 返回的错误" }),
    why: text({
      en: "The body reports an error, and the status says success.",
      "zh-CN": "正文报告了错误，状态码却表示成功。",
    }),
    fix: [
      text({
        en: "Read the body: it has the message and, in an interface, mostly a code.",
        "zh-CN": "查看正文，其中有说明；如果是接口，多半还有错误码。",
      }),
      ...AFTER_REPORTED_ERROR,
    ],
    confirm: text({
      en: "In the Network panel: the status is a success, and the error stands in the body.",
      "zh-CN": "在网络面板中查看：状态码表示成功，正文里却是错误。",
    }),
    known: reportedErrorKnown,
    sources: [rfc(9110, "15.3.1"), rfc(9457, "3")],
  },
  "empty-body-breaks-client": {
    name: text({ en: "The client wants a body, and there is none", "zh-CN": "客户端需要正文，但正文为空" }),
    why: text({
      en: "The response has no body, and the client code expects one, often JSON.",
      "zh-CN": "响应没有正文，而客户端代码期望有内容，通常是 JSON。",
    }),
    fix: [
      text({
        en: "In the client, handle 204 and empty bodies before response.json().",
        "zh-CN": "客户端在调用 response.json() 之前，先处理 204 和空正文。",
      }),
      text({
        en: "Or let the server send a body, such as an empty object.",
        "zh-CN": "或让服务器返回内容，例如空对象。",
      }),
    ],
    confirm: text({
      en: 'Content-Length: 0 or 204, and in the console "Unexpected end of JSON input" (Chrome) or "unexpected end of data" (Firefox).',
      "zh-CN":
        "Content-Length: 0 或 204，并且控制台有“Unexpected end of JSON input”（Chrome）或“unexpected end of data”（Firefox）。",
    }),
    sources: [rfc(9110, "15.3.5"), fetchStandard("dom-body-json")],
  },
  "notice-breaks-json": {
    name: text({ en: "A runtime notice spoils the JSON", "zh-CN": "运行环境的提示破坏了 JSON" }),
    why: text({
      en: "The runtime printed a warning or notice before the JSON, so it cannot be parsed.",
      "zh-CN": "运行环境在 JSON 之前输出了警告或提示，导致无法解析。",
    }),
    fix: [
      text({ en: "Repair what the warning names.", "zh-CN": "修复警告指出的问题。" }),
      text({
        en: "Set display_errors to Off and log_errors to On in php.ini.",
        "zh-CN": "在 php.ini 中把 display_errors 设为 Off、log_errors 设为 On。",
      }),
    ],
    confirm: text({ en: "The first lines of the response body.", "zh-CN": "查看响应正文的前几行。" }),
    sources: [phpManual("error handling configuration", "errorfunc.configuration")],
  },
  "script-source-served": {
    name: text({ en: "The script's source was delivered", "zh-CN": "脚本源码被直接返回" }),
    why: text({
      en: "The server sent the source of the script in place of running it; passwords in it have to count as known to others.",
      "zh-CN": "服务器没有运行脚本，而是返回了源码；其中如有密码，应视为已经泄露。",
    }),
    fix: [
      perSystem({
        sentence: text({
          en: "Configure the handler for this file type: {systems}.",
          "zh-CN": "为这种文件配置处理程序：{systems}。",
        }),
        systems: {
          "nginx-family": text({ en: "fastcgi_pass in nginx", "zh-CN": "nginx 用 fastcgi_pass" }),
          apache: text({ en: "SetHandler in Apache", "zh-CN": "Apache 用 SetHandler" }),
        },
        general: text({
          en: "Configure the handler for this file type.",
          "zh-CN": "为这种文件配置处理程序。",
        }),
      }),
      text({
        en: "Change every password and key that the source contains.",
        "zh-CN": "更换源码中出现的所有密码和密钥。",
      }),
    ],
    confirm: text({
      en: "The body begins with the script's opening tag or its #! line.",
      "zh-CN": "正文以脚本的起始标记或 #! 行开头。",
    }),
    sources: [nginxModule("http_fastcgi"), apacheModule("core")],
  },
  "tunnel-interstitial": {
    name: text({ en: "The tunnel's notice page answered", "zh-CN": "隧道的提示页代替了应用" }),
    why: text({
      en: "A tunnel or free host showed its own notice page in place of the application's answer.",
      "zh-CN": "隧道或免费主机返回了自己的提示页，而不是应用的响应。",
    }),
    fix: [
      perSystem({
        sentence: text({
          en: "Send the field that the tunnel asks for: {systems}.",
          "zh-CN": "发送隧道要求的标头：{systems}。",
        }),
        systems: {
          ngrok: text({
            en: "for ngrok it is ngrok-skip-browser-warning, with any value",
            "zh-CN": "ngrok 是 ngrok-skip-browser-warning，值任意",
          }),
        },
        general: text({ en: "Send the field that the tunnel asks for.", "zh-CN": "发送隧道要求的标头。" }),
      }),
      text({
        en: "From another origin that field needs a preflight: name it in Access-Control-Allow-Headers of the interface.",
        "zh-CN": "跨源请求带上这个标头会触发预检，接口的 Access-Control-Allow-Headers 要包含它。",
      }),
      perSystem({
        sentence: text({
          en: "Use a paid plan, where the page is not shown; {systems}.",
          "zh-CN": "换用付费套餐，就不会出现这个页面；{systems}。",
        }),
        systems: {
          ngrok: text({
            en: "with ngrok a domain of your own needs one as well",
            "zh-CN": "ngrok 使用自己的域名也需要付费套餐",
          }),
        },
        general: text({
          en: "Use a paid plan, where the page is not shown.",
          "zh-CN": "换用付费套餐，就不会出现这个页面。",
        }),
      }),
    ],
    confirm: text({
      en: "The body is the tunnel's page and the response carries its error field; with the requested field added, the same request gets the application's answer.",
      "zh-CN": "正文是隧道的页面，响应带有它的错误标头；同样的请求加上隧道要求的标头后，能得到应用的响应。",
    }),
    sources: [docs("ngrok: browser warning page", "https://ngrok.com/docs/errors/err_ngrok_6024")],
  },
});
