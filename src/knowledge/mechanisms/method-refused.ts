import { any } from "../../diagnosis/condition/condition.ts";
import { jsonBody } from "../../diagnosis/condition/json.ts";
import { method } from "../../diagnosis/condition/request.ts";
import { onlyReadWorks } from "../../diagnosis/condition/since.ts";
import { defineMechanisms } from "../../diagnosis/mechanism.ts";
import { rfc } from "../../diagnosis/source.ts";
import { text } from "../../diagnosis/text.ts";
import { methodKnown } from "../known/method.ts";
import { apacheModule, manualOf, nginxModule } from "../writing/manuals.ts";
import { perSystem } from "../writing/per-system.ts";

export const methodRefused = defineMechanisms("method-refused", {
  "static-file-method-refused": {
    name: text({ en: "A static file takes GET and HEAD only", "zh-CN": "静态文件只接受 GET 和 HEAD" }),
    why: text({
      en: "This path is served as a static file, which takes GET and HEAD only; no application is mounted here.",
      "zh-CN": "这个路径是静态文件，只接受 GET 和 HEAD；这个路径没有转发给应用。",
    }),
    fix: [
      text({ en: "Send the request to the application's path.", "zh-CN": "把请求发到应用的路径。" }),
      perSystem({
        sentence: text({
          en: "Or add the rule that passes this path to the application: {systems}.",
          "zh-CN": "或添加把这个路径交给应用的规则：{systems}。",
        }),
        systems: {
          "nginx-family": text({
            en: "proxy_pass or fastcgi_pass in nginx",
            "zh-CN": "nginx 的 proxy_pass 或 fastcgi_pass",
          }),
        },
        general: text({
          en: "Or add the rule that passes this path to the application.",
          "zh-CN": "或添加把这个路径交给应用的规则。",
        }),
      }),
      text({
        en: "Check that no rewrite or error page turned the address into a file.",
        "zh-CN": "检查是否有 rewrite 或错误页把地址变成了文件。",
      }),
    ],
    confirm: text({
      en: "The web server's own log shows the 405 or 501, and the application's log has no entry.",
      "zh-CN": "Web 服务器的日志中有这个 405 或 501，而应用日志中没有这个请求。",
    }),
    refutedBy: jsonBody,
    sources: [rfc(9110, "15.5.6"), nginxModule("http_core")],
  },
  "method-filtered-by-config": {
    name: text({ en: "A rule allows certain methods only", "zh-CN": "规则只允许某些方法" }),
    why: text({
      en: "A rule in the server, proxy or firewall lets certain methods through, and this one is not among them.",
      "zh-CN": "服务器、代理或防火墙的规则只放行某些方法，其中没有这一个。",
    }),
    fix: [
      perSystem({
        sentence: text({ en: "Allow the method: {systems}.", "zh-CN": "放行这个方法：{systems}。" }),
        systems: {
          "nginx-family": text({ en: "limit_except in nginx", "zh-CN": "nginx 的 limit_except" }),
          apache: text({ en: "Limit or LimitExcept in Apache", "zh-CN": "Apache 的 Limit 或 LimitExcept" }),
          iis: text({
            en: "verbs in IIS request filtering, and remove the module and handler of WebDAV, which may take PUT and DELETE",
            "zh-CN": "IIS 请求筛选的 verbs，并移除可能截走 PUT 和 DELETE 的 WebDAV 模块和处理程序",
          }),
        },
        general: text({
          en: "Allow the method in the rule that names the methods which pass.",
          "zh-CN": "在列出放行方法的规则中加上这个方法。",
        }),
      }),
    ],
    confirm: text({
      en: "The rule in the configuration; the application's log has no entry for this request.",
      "zh-CN": "配置中的规则；应用日志中没有这个请求。",
    }),
    sources: [
      nginxModule("http_core"),
      apacheModule("core"),
      manualOf(
        "iis",
        "IIS: verbs",
        "https://learn.microsoft.com/en-us/iis/configuration/system.webserver/security/requestfiltering/verbs/",
      ),
    ],
  },
  "method-not-allowed-by-application": {
    name: text({ en: "The application does not take this method", "zh-CN": "应用不接受这个方法" }),
    why: text({
      en: "The application has this address for other methods, and refuses this one.",
      "zh-CN": "应用在这个地址上支持别的方法，不接受这一个。",
    }),
    fix: [
      text({
        en: "Use a method that this address takes; Allow lists them where it is sent.",
        "zh-CN": "使用这个地址接受的方法；响应带 Allow 时，其中会列出。",
      }),
      text({
        en: "If a redirect turned POST into GET, call the final address directly.",
        "zh-CN": "如果是重定向把 POST 变成了 GET，直接请求最终地址。",
      }),
      text({
        en: "Or add a handler for this method to the route.",
        "zh-CN": "或在路由中为这个方法添加处理函数。",
      }),
    ],
    confirm: text({
      en: "Allow in the response, and the route listing with methods.",
      "zh-CN": "响应中的 Allow，以及带方法的路由列表。",
    }),
    known: methodKnown,
    sources: [rfc(9110, "15.5.6"), rfc(9110, "10.2.1")],
  },
  "method-not-implemented": {
    name: text({ en: "The server does not support this method", "zh-CN": "服务器不支持这个方法" }),
    why: text({
      en: "The server does not know this method, operation or transfer coding, or has switched it off.",
      "zh-CN": "服务器没有实现这个方法、操作或传输编码，或已关闭它。",
    }),
    fix: [
      text({
        en: "Use a method and operation that the service documents, and no transfer coding but chunked.",
        "zh-CN": "使用服务文档中的方法和操作；传输编码只用 chunked。",
      }),
      text({
        en: "Leave TRACE off: it is no use to an application.",
        "zh-CN": "TRACE 应保持关闭：应用用不到它。",
      }),
    ],
    confirm: text({
      en: "If the method is the reason, another path with the same method gets the same answer.",
      "zh-CN": "如果原因在于方法，换一个路径、用同样的方法，结果相同。",
    }),
    sources: [rfc(9110, "15.6.2"), rfc(9110, "9.1")],
  },
  "error-page-rejects-post": {
    name: text({ en: "The error page refuses the method", "zh-CN": "错误页拒绝了请求的方法" }),
    why: text({
      en: "The real error is another one: the server went to its error page with the same method (nginx to a named location), and that page does not take it.",
      "zh-CN":
        "真正的错误是另一个：服务器带着原方法转到错误页（如 nginx 的命名 location），而错误页不接受这个方法。",
    }),
    fix: [
      text({
        en: "Repair the hidden error first, often a 404 or 500.",
        "zh-CN": "先修复被掩盖的错误，常见的是 404 或 500。",
      }),
      perSystem({
        sentence: text({
          en: "Serve error pages for every method: {systems}.",
          "zh-CN": "让错误页适用于所有方法：{systems}。",
        }),
        systems: {
          "nginx-family": text({
            en: "in nginx use error_page with a plain URI, which is fetched by GET, not a named location",
            "zh-CN": "nginx 的 error_page 应使用普通 URI（会改用 GET），而不是命名 location",
          }),
        },
        general: text({ en: "Serve error pages for every method.", "zh-CN": "让错误页适用于所有方法。" }),
      }),
    ],
    confirm: perSystem({
      sentence: text({
        en: "The same address with GET may show the hidden status; {systems}.",
        "zh-CN": "用 GET 请求同一地址可能看到被掩盖的状态码；{systems}。",
      }),
      systems: {
        "nginx-family": text({
          en: "in nginx's configuration an error_page names a location (error_page 404 = @NAME)",
          "zh-CN": "nginx 配置中有指向命名 location 的 error_page（error_page 404 = @名称）",
        }),
      },
      general: text({
        en: "The same address with GET may show the hidden status.",
        "zh-CN": "用 GET 请求同一地址可能看到被掩盖的状态码。",
      }),
    }),
    refutedBy: any(method("GET", "HEAD"), jsonBody),
    // What works by GET hides no other error.
    doubtedBy: onlyReadWorks,
    sources: [nginxModule("http_core"), apacheModule("core")],
  },
});
